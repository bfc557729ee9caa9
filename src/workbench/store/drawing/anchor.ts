import type { ChartAnchor, Corner } from '../chart-state';
import { descend, firstChild, localName, makeElement, numberAttribute, prefixOf, textOf } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';

const EMU_PER_POINT = 12_700;
const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

export const isAnchor = (element: XmlElement): boolean => ANCHORS.includes(localName(element.name));

/** Where an anchor of a drawing puts what it holds. */
export function readAnchor(anchor: XmlElement): ChartAnchor {
  const extent = firstChild(anchor, 'ext');
  const size = extent && {
    width: numberAttribute(extent, 'cx', 0) / EMU_PER_POINT,
    height: numberAttribute(extent, 'cy', 0) / EMU_PER_POINT,
  };
  const place = firstChild(anchor, 'pos');
  const from = place
    ? {
        row: 0,
        column: 0,
        rowOffset: numberAttribute(place, 'y', 0) / EMU_PER_POINT,
        columnOffset: numberAttribute(place, 'x', 0) / EMU_PER_POINT,
      }
    : readCorner(firstChild(anchor, 'from'));
  const to = firstChild(anchor, 'to');
  return { from, to: to && readCorner(to), size: to ? null : size };
}

function readCorner(corner: XmlElement | null): Corner {
  const read = (name: string): number => Number(textOf(descend(corner, name)).trim()) || 0;
  return {
    row: read('row'),
    column: read('col'),
    rowOffset: read('rowOff') / EMU_PER_POINT,
    columnOffset: read('colOff') / EMU_PER_POINT,
  };
}

/** Puts what an anchor holds between two corners; an anchor of another sort becomes one of two cells. */
export function writeAnchor(anchor: XmlElement, { from, to }: ChartAnchor): void {
  const prefix = prefixOf(anchor.name);
  const rest = anchor.children.filter(
    (child) => typeof child === 'string' || !('name' in child) || !['from', 'to', 'pos', 'ext'].includes(localName(child.name)),
  );
  anchor.name = `${prefix}twoCellAnchor`;
  anchor.children = [cornerElement(`${prefix}from`, prefix, from), cornerElement(`${prefix}to`, prefix, to ?? from), ...rest];
}

function cornerElement(name: string, prefix: string, corner: Corner): XmlElement {
  const child = (local: string, value: number): XmlElement => makeElement(prefix + local, {}, [String(Math.round(value))]);
  return makeElement(name, {}, [
    child('col', corner.column),
    child('colOff', corner.columnOffset * EMU_PER_POINT),
    child('row', corner.row),
    child('rowOff', corner.rowOffset * EMU_PER_POINT),
  ]);
}
