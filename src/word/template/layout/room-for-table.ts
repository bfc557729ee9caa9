import type { XmlElement } from '../xml/xml-nodes';
import { attributeOf, childOf, descend } from '../xml/xml-query';
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

/** The innermost of cell, text box and page around a place. */
export function roomForTable(ancestors: readonly XmlElement[], page: PageRoom): TableRoom {
  for (let index = ancestors.length - 1; index >= 0; index -= 1) {
    const element = ancestors[index];
    if (element?.name === 'w:tc') return { place: 'sel tabel', width: cellWidth(element) };
    if (element?.name === 'w:txbxContent') return { place: 'kotak teks', width: boxWidth(ancestors.slice(0, index)) };
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
