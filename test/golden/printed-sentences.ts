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
  /** Key of the generated sentence that says the same; blank while none does. */
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

/** The numbers of a text without zeros at the end of their decimals; the words around them may differ. */
export function numbersOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/,(\d*?)0+$/, ',$1').replace(/,$/, ''));
}

/** Whether a generated sentence says a figure: every number of it, or its very words when it has none. */
export function isSaidIn(sentence: string, figure: string): boolean {
  const numbers = numbersOf(figure);
  if (numbers.length === 0) return sentence.toLowerCase().includes(figure.toLowerCase());
  const said = numbersOf(sentence);
  return numbers.every((number) => said.includes(number));
}
