import type { XmlElement } from '../xml/xml-nodes';
import { attributeOf, childOf, descend, isElement } from '../xml/xml-query';
import type { PageRoom } from './page-rooms';

/** Twips between a cell's borders and its text where the table does not say: Word's own. */
const CELL_MARGINS = 216;
const EMU_A_TWIP = 635;
/** Insets of a text box at the left and at the right, in EMU, where it does not say. */
const INSET = 91_440;

/** Where a table stands and how much room it has there. */
export interface TableRoom {
  readonly place: 'halaman' | 'sel tabel' | 'kotak teks';
  /** Twips; `null` = the file does not say. */
  readonly width: number | null;
}

/** The innermost of cell, text box and page around a place; never more than the page where it does not say its width. */
export function roomForTable(ancestors: readonly XmlElement[], page: PageRoom): TableRoom {
  for (let index = ancestors.length - 1; index >= 0; index -= 1) {
    const element = ancestors[index];
    const around = ancestors.slice(0, index);
    if (element?.name === 'w:tc')
      return { place: 'sel tabel', width: cellWidth(element) ?? gridWidth(element, around) ?? page.width };
    if (element?.name === 'w:txbxContent') return { place: 'kotak teks', width: boxWidth(around) ?? page.width };
  }
  return { place: 'halaman', width: page.width };
}

function positive(width: number): number | null {
  return Number.isFinite(width) && width > 0 ? Math.floor(width) : null;
}

function cellWidth(cell: XmlElement): number | null {
  const width = descend(cell, 'w:tcPr', 'w:tcW');
  const type = attributeOf(width, 'w:type') ?? 'dxa';
  return type === 'dxa' ? positive(Number(attributeOf(width, 'w:w') ?? NaN) - CELL_MARGINS) : null;
}

/** Width of a cell that does not say it itself, from the columns of its table. */
function gridWidth(cell: XmlElement, around: readonly XmlElement[]): number | null {
  const row = around.filter(({ name }) => name === 'w:tr').at(-1);
  const table = around.filter(({ name }) => name === 'w:tbl').at(-1);
  const columns = (childOf(table ?? null, 'w:tblGrid')?.children ?? [])
    .filter((node) => isElement(node, 'w:gridCol'))
    .map((column) => Number(attributeOf(column, 'w:w') ?? NaN));
  let at = numberOf(descend(row ?? null, 'w:trPr', 'w:gridBefore'), 0);
  for (const node of row?.children ?? []) {
    const one = isElement(node, 'w:sdt') ? descend(node, 'w:sdtContent', 'w:tc') : isElement(node, 'w:tc') ? node : null;
    if (one === null) continue;
    const span = numberOf(descend(one, 'w:tcPr', 'w:gridSpan'), 1);
    if (one === cell) return positive(columns.slice(at, at + span).reduce((sum, width) => sum + width, 0) - CELL_MARGINS);
    at += span;
  }
  return null;
}

function numberOf(element: XmlElement | null, fallback: number): number {
  const value = Number(attributeOf(element, 'w:val') ?? NaN);
  return Number.isSafeInteger(value) ? value : fallback;
}

function boxWidth(around: readonly XmlElement[]): number | null {
  for (const element of [...around].reverse()) {
    if (element.name === 'wps:wsp') {
      const extent = descend(element, 'wps:spPr', 'a:xfrm', 'a:ext');
      const body = childOf(element, 'wps:bodyPr');
      const insets = ['lIns', 'rIns'].reduce((sum, name) => sum + Number(attributeOf(body, name) ?? INSET), 0);
      return positive((Number(attributeOf(extent, 'cx') ?? NaN) - insets) / EMU_A_TWIP);
    }
    if (element.name === 'v:shape' || element.name === 'v:rect') {
      const points = /(?:^|;)\s*width:\s*([\d.]+)pt/.exec(attributeOf(element, 'style') ?? '')?.[1];
      return positive(Number(points ?? NaN) * 20 - (2 * INSET) / EMU_A_TWIP);
    }
  }
  return null;
}
