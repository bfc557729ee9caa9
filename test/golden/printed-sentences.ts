import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One figure of a printed sentence: as printed, as it should be, and why the two differ (blank when they do not). */
export interface PrintedFigure {
  readonly apa: string;
  readonly tercetak: string;
  readonly seharusnya: string;
  readonly sebab: string;
}

/** A clause of a report with its computed figures. */
export interface PrintedSentence {
  /** Key of the generated sentence that says the same; blank when none does. */
  readonly kunci: string;
  /** Line of the report's text. */
  readonly baris: number;
  readonly tercetak: string;
  readonly angka: readonly PrintedFigure[];
}

/** The sentences of a report; its figures were recomputed apart from the program. */
export function readPrintedSentences(name: string): PrintedSentence[] {
  return JSON.parse(readFileSync(join(__dirname, 'data', `${name}-narasi.json`), 'utf8')) as PrintedSentence[];
}

const withoutEndZeros = (number: string): string => number.replace(/,(\d*?)0+$/, ',$1').replace(/,$/, '');

/** The numbers of a text without zeros at the end of their decimals. */
export function numbersOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map(withoutEndZeros);
}

/** Words around a figure that may differ without its meaning another. */
const FILLERS = new Set('ajung dan dari kinerja kinerjanya mencapai menjadi pada rp sebanyak sebesar yaitu'.split(' '));

/** Words and numbers of a text; a number keeps its percent sign, so that 85 and 85% are told apart. */
function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/ (?=%)/g, '')
      .match(/\d+(?:[.,]\d+)*%?|\p{L}+/gu) ?? [];
  return words.map((word) => (word.endsWith('%') ? `${withoutEndZeros(word.slice(0, -1))}%` : withoutEndZeros(word)));
}

/** Whether a generated sentence says a figure: every number and every word of it that matters. */
export function isSaidIn(sentence: string, figure: string): boolean {
  const said = new Set(wordsOf(sentence));
  const wanted = wordsOf(figure).filter((word) => !FILLERS.has(word));
  return wanted.length > 0 && wanted.every((word) => said.has(word));
}
