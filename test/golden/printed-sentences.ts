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
