import type { XmlElement, XmlNode } from '../xml/xml-nodes';
import { attributeOf, childOf, elementsIn } from '../xml/xml-query';

/** The page a place is printed on. */
export interface PageRoom {
  /** Twips between the margins, of one column; `null` = the file does not say. */
  readonly width: number | null;
  readonly lanskap: boolean;
}

export interface PageRooms {
  /** Of a place in the main part, by the elements around it. */
  readonly ofPlace: (ancestors: readonly XmlElement[]) => PageRoom;
  /** Of a header or footer by its relationship; of notes with `''`: the narrowest page they may be printed on. */
  readonly ofPart: (relationship: string) => PageRoom;
}

const UNKNOWN: PageRoom = { width: null, lanskap: false };

/** Reads the sections of the main part. A section's properties stand at its end. */
export function readPageRooms(main: readonly XmlNode[]): PageRooms {
  const byBlock = new Map<XmlElement, PageRoom>();
  const sections: { readonly room: PageRoom; readonly references: readonly string[] }[] = [];
  let pending: XmlElement[] = [];
  for (const element of elementsIn(main)) {
    if (element.name === 'w:p' || element.name === 'w:tbl') pending.push(element);
    if (element.name !== 'w:sectPr') continue;
    const room = roomOf(element);
    for (const block of pending) byBlock.set(block, room);
    pending = [];
    const references = [...elementsIn(element.children)].map((child) => attributeOf(child, 'r:id') ?? '');
    sections.push({ room, references });
  }
  const narrowest = (rooms: readonly PageRoom[]): PageRoom =>
    rooms.reduce((least, room) => ((room.width ?? Infinity) < (least.width ?? Infinity) ? room : least), rooms[0] ?? UNKNOWN);
  return {
    ofPlace: (ancestors) => {
      for (const ancestor of ancestors) {
        const room = byBlock.get(ancestor);
        if (room) return room;
      }
      return narrowest(sections.map(({ room }) => room));
    },
    ofPart: (relationship) => {
      const own = sections.filter(({ references }) => relationship !== '' && references.includes(relationship));
      return narrowest((own.length > 0 ? own : sections).map(({ room }) => room));
    },
  };
}

function roomOf(section: XmlElement): PageRoom {
  const read = (element: XmlElement | null, name: string): number | null => {
    const value = Number(attributeOf(element, name) ?? NaN);
    return Number.isFinite(value) ? value : null;
  };
  const size = childOf(section, 'w:pgSz');
  const margins = childOf(section, 'w:pgMar');
  const width = read(size, 'w:w');
  if (width === null) return UNKNOWN;
  const text = width - (read(margins, 'w:left') ?? 0) - (read(margins, 'w:right') ?? 0) - (read(margins, 'w:gutter') ?? 0);
  const columns = childOf(section, 'w:cols');
  const count = Math.max(1, read(columns, 'w:num') ?? 1);
  const column = (text - (count - 1) * (read(columns, 'w:space') ?? 720)) / count;
  return { width: column > 0 ? Math.floor(column) : null, lanskap: width > (read(size, 'w:h') ?? Infinity) };
}
