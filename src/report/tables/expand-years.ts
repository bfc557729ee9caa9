import type { KolomSusunan } from '../susunan/entri';

/** A column as it is drawn: one for a year, or one without. */
export interface KolomTahun<Isi extends string> extends KolomSusunan<Isi> {
  /** `null`: the column is about no year of its own. */
  readonly tahun: number | null;
}

/** The last `count` years up to and including `last`, oldest first. */
export function lastYears(last: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => last - count + 1 + index);
}

/** Puts, in place of every column named in `yearly`, one a year; `{th}` in its heading is that year. */
export function expandYears<Isi extends string>(
  kolom: readonly KolomSusunan<Isi>[],
  yearly: ReadonlySet<string>,
  years: readonly number[],
): KolomTahun<Isi>[] {
  return kolom.flatMap((column): KolomTahun<Isi>[] =>
    yearly.has(column.isi)
      ? years.map((tahun) => ({ ...column, judul: column.judul.replaceAll('{th}', String(tahun)), tahun }))
      : [{ ...column, tahun: null }],
  );
}
