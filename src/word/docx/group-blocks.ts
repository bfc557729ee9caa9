import type { Blok } from '../../report/dokumen/dokumen';
import type { LakipTable } from '../../report/lakip-table';

type Orientation = LakipTable['orientation'];

/** Neighbours that share a section of the document. */
export interface BlockGroup {
  readonly orientation: Orientation;
  readonly blok: readonly Blok[];
}

/**
 * Which way the page is turned for each block: a table decides itself. Text between two tables of the same kind stays
 * with them, else it is upright, but headings right before a table and signatures right after one go with it: alone on a
 * page they say nothing.
 */
function orientations(blok: readonly Blok[]): Orientation[] {
  const own = blok.map((each) => (each.jenis === 'tabel' ? each.tabel.orientation : null));
  let before: Orientation | null = null;
  const result: Orientation[] = [];
  for (let start = 0; start < own.length;) {
    const decided = own[start] ?? null;
    if (decided !== null) {
      before = decided;
      result.push(decided);
      start += 1;
      continue;
    }
    let end = start;
    while (end < own.length && own[end] === null) end += 1;
    const after = own[end] ?? null;
    let text = end;
    while (text > start && blok[text - 1]?.jenis === 'judul') text -= 1;
    // Those who sign do so below the table, not on a page of their own.
    let signed = start;
    while (before !== null && signed < text && blok[signed]?.jenis === 'tanda-tangan') signed += 1;
    const between: Orientation = before !== null && before === after ? before : 'portrait';
    for (let index = start; index < end; index += 1) {
      result.push(index < signed ? (before ?? between) : index < text ? between : (after ?? 'portrait'));
    }
    start = end;
  }
  return result;
}

/** The blocks of a part in groups of one orientation, in their order. An empty part is one empty group. */
export function groupBlocks(blok: readonly Blok[]): BlockGroup[] {
  const turned = orientations(blok);
  const groups: { orientation: Orientation; blok: Blok[] }[] = [];
  blok.forEach((block, index) => {
    const orientation = turned[index] ?? 'portrait';
    const last = groups[groups.length - 1];
    if (last?.orientation === orientation) last.blok.push(block);
    else groups.push({ orientation, blok: [block] });
  });
  return groups.length === 0 ? [{ orientation: 'portrait', blok: [] }] : groups;
}
