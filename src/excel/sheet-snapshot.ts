import type { CellInput } from './cell-input';

/** A rectangle of cells, 0-based. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A generated sheet as it stood before it was drawn again: contents, number
 * formats, font, fill, borders, alignment, merges, row heights, column widths,
 * frozen panes, print area, title rows and the add-in's own chart. Not kept: comments, conditional formats, data
 * validations, other charts' looks, pictures, the rest of the page set-up.
 */
export interface SheetSnapshot {
  readonly mark: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  /** `null`: the sheet was empty. */
  readonly area: CellArea | null;
  readonly contents: CellInput[][];
  /** What the formulas among them showed, by `row,column` within the area. */
  readonly results: Map<string, string | number | boolean>;
  readonly numberFormats: string[][];
  readonly cells: Excel.SettableCellProperties[][];
  readonly rows: Excel.SettableRowProperties[];
  readonly columns: Excel.SettableColumnProperties[];
  /** Addresses without their sheet. */
  readonly merges: readonly string[];
  readonly titleRows: string | null;
  readonly frozen: string | null;
  /** Names of the charts on it. */
  readonly charts: readonly string[];
}

const BORDERS = ['top', 'bottom', 'left', 'right'] as const;

/** What is asked of every cell. */
export const CELL_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: { color: true, style: true, weight: true },
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, color: true, underline: true, strikethrough: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/** Whether an empty cell looks as one nobody has touched; its font shows nothing. */
export function isPlain({ format }: Excel.CellProperties): boolean {
  if (!format) return true;
  const { borders, fill, horizontalAlignment, verticalAlignment, indentLevel, wrapText } = format;
  const bordered = BORDERS.some((side) => (borders?.[side]?.style ?? 'None') !== 'None');
  const coloured = !['', '#FFFFFF'].includes((fill?.color ?? '').toUpperCase());
  const aligned = horizontalAlignment !== 'General' || verticalAlignment !== 'Bottom' || indentLevel !== 0 || wrapText === true;
  return !bordered && !coloured && !aligned;
}

/** Only what differs from a cleared cell: no fill reads as white, and a border that is none needs no setting. */
export function restorableCell({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (!format) return {};
  const borders: Excel.CellBorderCollection = {};
  for (const side of BORDERS) {
    const border = format.borders?.[side];
    if (border?.style && border.style !== 'None') borders[side] = border;
  }
  const { fill, font, horizontalAlignment, verticalAlignment, indentLevel, wrapText } = format;
  const coloured = fill?.color !== undefined && fill.color !== '' && fill.color.toUpperCase() !== '#FFFFFF';
  return {
    format: {
      font,
      horizontalAlignment,
      verticalAlignment,
      indentLevel,
      wrapText,
      ...(coloured ? { fill } : {}),
      ...(Object.keys(borders).length > 0 ? { borders } : {}),
    },
  };
}

/** An address without its sheet: `'Tabel 3.1'!A1:C1` → `A1:C1`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
