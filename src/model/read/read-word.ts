import type { Tingkat } from '../temuan';
import { normalizeHeader } from '../contract/normalize-header';
import type { Findings } from '../findings';
import { findNearest } from './nearest-word';
import type { TableView } from './table-view';

/** The words a column knows, the way the contract writes them, and other spellings of the very same. */
export interface KnownWords<W extends string> {
  readonly words: readonly W[];
  readonly others?: Readonly<Record<string, W>>;
}

export type WordCell<W extends string> =
  | { readonly kind: 'kosong' }
  | { readonly kind: 'dikenal'; readonly word: W }
  | { readonly kind: 'asing'; readonly teks: string };

export interface WordFinding {
  /** Stable id of the rule. */
  readonly aturan: string;
  readonly tingkat: Tingkat;
  /** Completes `… tidak dikenal, jadi …`. */
  readonly akibat: string;
  /** The word is needed: a blank is reported too. */
  readonly wajib?: boolean;
}

/**
 * Reads a cell that holds one of a few words. Case, spacing and punctuation do not count. An unknown word is reported at
 * its cell with the words that are known and the nearest of them; it is never taken for that one.
 */
export function readWord<W extends string>(
  view: TableView,
  kolom: string,
  row: number,
  known: KnownWords<W>,
  finding: WordFinding,
  findings: Findings,
): WordCell<W> {
  const teks = view.text(kolom, row);
  if (teks === '' && (finding.wajib !== true || !view.has(kolom))) return { kind: 'kosong' };
  const word = findWord(teks, known);
  if (word !== undefined) return { kind: 'dikenal', word };
  const alamat = view.alamat(kolom, row);
  const nearest = findNearest(teks, known.words);
  const hint = nearest === null ? '' : ` Mungkin maksud Anda “${nearest}”?`;
  const what = teks === '' ? `${kolom} di ${alamat} kosong` : `${kolom} “${teks}” di ${alamat} tidak dikenal`;
  findings.add(
    finding.aturan,
    finding.tingkat,
    `${what}, jadi ${finding.akibat}. Isi ${listWords(known.words)}${finding.wajib === true ? '' : ', atau kosongkan'}.${hint}`,
    { tabel: view.nama, kolom, alamat },
  );
  return teks === '' ? { kind: 'kosong' } : { kind: 'asing', teks };
}

function findWord<W extends string>(teks: string, { words, others }: KnownWords<W>): W | undefined {
  const key = normalizeHeader(teks);
  if (key === '') return undefined;
  const word = words.find((candidate) => normalizeHeader(candidate) === key);
  if (word !== undefined) return word;
  return Object.entries(others ?? {}).find(([other]) => normalizeHeader(other) === key)?.[1];
}

function listWords(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  if (quoted.length <= 2) return quoted.join(' atau ');
  return `${quoted.slice(0, -1).join(', ')}, atau ${quoted.at(-1) ?? ''}`;
}
