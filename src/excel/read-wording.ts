import type { BarisTambahan } from '../report/table-builder';
import type { CellInput } from './cell-input';
import type { SheetSnapshot } from './sheet-snapshot';
import { numberOwnRows, type OwnRow } from './own-rows';
import { viewWording, type WordingView } from './wording-view';

/** The key of the table of sentences. */
export const NARASI = 'narasi';

/** What a person wrote beside the table of sentences, row by row. */
export interface SideNote {
  /** Key of the sentence it stands beside; `'kepala'` for a heading; `null` when it stands beside none. */
  readonly kunci: string | null;
  /** Row it stood in, 0-based; tells whether it stood above the table. */
  readonly row: number;
  readonly isAbove: boolean;
  /** One a column that is not the table's, as for `range.formulas`. */
  readonly inputs: readonly CellInput[];
  readonly numberFormats: readonly string[];
}

/** What a person wrote on the sheet of the sentences. */
export interface Wording {
  /** Own wording by the sentence's key. */
  readonly kalimatSendiri: ReadonlyMap<string, string>;
  readonly barisTambahan: readonly BarisTambahan[];
  readonly samping: readonly SideNote[];
}

export const HEADING_KEY = 'kepala';

const NOTHING: Wording = { kalimatSendiri: new Map(), barisTambahan: [], samping: [] };

function sideNote(view: WordingView, row: number, kunci: string | null): SideNote[] {
  const inputs = view.foreign.map((column) => view.content(row, column));
  if (inputs.every((input) => input === '')) return [];
  const numberFormats = view.foreign.map((column) => view.numberFormat(row, column));
  return [{ kunci, row: row + view.top, isAbove: row < view.headerRow, inputs, numberFormats }];
}

/** Rows below the header: own wording by key, and rows that are the person's own. */
function readRows(view: WordingView) {
  const kalimatSendiri = new Map<string, string>();
  const own: OwnRow[] = [];
  const seen = new Map<string, number>();
  let bagianAbove = '';
  for (let row = view.headerRow + 1; row < view.rowCount; row += 1) {
    if (view.isFullLine(row)) continue;
    const [kunci, bagian, kalimat, anda] = [
      view.text(row, 'kunci'),
      view.text(row, 'bagian'),
      view.text(row, 'kalimat'),
      view.text(row, 'kalimat anda'),
    ];
    const isOwn = kunci === '' || /^tambahan-\d+$/i.test(kunci);
    if (!isOwn && !kalimatSendiri.has(kunci)) {
      if (!seen.has(kunci)) seen.set(kunci, row);
      if (anda !== '') kalimatSendiri.set(kunci, anda);
    } else if (isOwn || anda !== kalimatSendiri.get(kunci)) {
      // A copied row keeps its wording only; what it was copied from has the sentence.
      const parts = isOwn ? [kalimat, anda].filter((part) => part !== '') : [anda];
      const label = view.text(row, 'no');
      const teks = parts.join('\n') || (isOwn && /\p{L}/u.test(label) ? label : '');
      if (teks !== '') own.push({ kunci: isOwn ? kunci.toLowerCase() : '', bagian: bagian || bagianAbove, teks, row });
    }
    if (bagian !== '') bagianAbove = bagian;
  }
  return { kalimatSendiri, own: numberOwnRows(own), seen };
}

/**
 * Reads the person's own wording from the sheet of the sentences as it stands: the column `Kalimat Anda` by `Kunci`, in
 * whatever order the rows are; rows without a key, typed between or below, as rows of their own with the part of the
 * report typed beside them or above; whatever stands in columns that are not the table's. A formula counts as what it shows. `null`:
 * the sheet holds something and its headings are not found, so that it must not be drawn over. Pure.
 */
export function readWording(snapshot: SheetSnapshot | undefined): Wording | null {
  if (snapshot === undefined || snapshot.contents.flat().every((content) => content === '')) return NOTHING;
  const view = viewWording(snapshot);
  if (view === null) return null;
  const { kalimatSendiri, own, seen } = readRows(view);
  const keyOfRow = new Map([
    ...[...seen].map(([kunci, row]) => [row, kunci] as const),
    ...own.map((row) => [row.row, row.kunci] as const),
  ]);
  keyOfRow.set(view.headerRow, HEADING_KEY);
  const samping = Array.from({ length: view.rowCount }, (_row, row) => sideNote(view, row, keyOfRow.get(row) ?? null)).flat();
  return { kalimatSendiri, barisTambahan: own.map(({ kunci, bagian, teks }) => ({ kunci, bagian, teks })), samping };
}
