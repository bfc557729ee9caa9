/** `paperSize` of the file (ECMA-376 part 1, 18.18.50) as `Excel.PaperType` spells it. */
const PAPERS: Readonly<Record<number, string>> = {
  1: 'Letter',
  2: 'LetterSmall',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  10: 'A4Small',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
  15: 'Quatro',
  16: 'Paper10x14',
  17: 'Paper11x17',
  18: 'Note',
  19: 'Envelope9',
  20: 'Envelope10',
  21: 'Envelope11',
  22: 'Envelope12',
  23: 'Envelope14',
};

export function readPaper(code: number): string {
  return PAPERS[code] ?? `paper ${code}`;
}

/** The number of a paper size, whatever its case; `null` = unknown, so the file's stays. */
export function writePaper(name: string): number | null {
  const other = /^paper (\d+)$/.exec(name);
  if (other) return Number(other[1]);
  const found = Object.entries(PAPERS).find(([, known]) => known.toLowerCase() === name.toLowerCase());
  return found ? Number(found[0]) : null;
}

export interface HeaderFooterTexts {
  left: string;
  center: string;
  right: string;
}

/** `&LKiri&CTengah&RKanan` in its three parts; other codes (`&P`, `&"Arial"`) stay in the text. */
export function splitHeaderFooter(text: string): HeaderFooterTexts {
  const parts: HeaderFooterTexts = { left: '', center: '', right: '' };
  let at: keyof HeaderFooterTexts = 'center';
  for (const piece of text.match(/&&|&[LCR]|&?[^&]*/g) ?? []) {
    if (piece === '&L') at = 'left';
    else if (piece === '&C') at = 'center';
    else if (piece === '&R') at = 'right';
    else parts[at] += piece;
  }
  return parts;
}

export function joinHeaderFooter({ left, center, right }: HeaderFooterTexts): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
