import { textLines } from '../text-lines';

/** A piece of a sentence: a paragraph, or the entries of a numbered list (without their numbers). */
export type TextPiece =
  { readonly jenis: 'paragraf'; readonly teks: string } | { readonly jenis: 'daftar'; readonly butir: readonly string[] };

const ENTRY = /^\s*(\d{1,3})[.)]\s+(\S.*)$/u;

/**
 * Splits a sentence at its line ends. Lines that count 1., 2., 3., … are one list; a line with any other number stays as
 * it is written, number and all: Word would count it anew. Empty lines are left out.
 */
export function splitLists(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let entries: string[] = [];
  for (const line of textLines(text)) {
    const [, number, entry] = ENTRY.exec(line) ?? [];
    const counts = entry !== undefined && (Number(number) === entries.length + 1 || Number(number) === 1);
    if (!counts) {
      entries = [];
      if (line.trim() !== '') pieces.push({ jenis: 'paragraf', teks: line });
      continue;
    }
    if (Number(number) === 1) {
      entries = [];
      pieces.push({ jenis: 'daftar', butir: entries });
    }
    entries.push(entry);
  }
  return pieces;
}
