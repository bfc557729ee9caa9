import { formatAngka } from '../../../domain/angka/format-angka';
import type { Pengaturan } from '../../../model/pengaturan';
import { capaianText, rupiahText, serapanText } from '../../narasi/figures';
import type { Figur } from '../figur';

/** A figure there is no value for, and why. */
export const missingFigur = (jenis: Figur['jenis'], alasan: string): Figur => ({ teks: '', angka: null, jenis, alasan });

function whenKnown(value: number | null, jenis: Figur['jenis'], alasan: string | null, print: (known: number) => string): Figur {
  if (value === null) return missingFigur(jenis, alasan ?? 'Angkanya belum dapat dihitung.');
  return { teks: print(value), angka: value, jenis, alasan: null };
}

export function rupiahFigur(value: number | null, alasan: string | null, pengaturan: Pengaturan): Figur {
  return whenKnown(value, 'rupiah', alasan, (known) => rupiahText(known, pengaturan));
}

/** Percent, with the decimals of capaian. */
export function capaianFigur(value: number | null, alasan: string | null, pengaturan: Pengaturan): Figur {
  return whenKnown(value, 'persen', alasan, (known) => capaianText(known, pengaturan));
}

/** Percent, with the decimals of serapan. */
export function serapanFigur(value: number | null, alasan: string | null, pengaturan: Pengaturan): Figur {
  return whenKnown(value, 'persen', alasan, (known) => serapanText(known, pengaturan));
}

/** A count; none of a thing is missing, not zero, unless `alasan` is `null`. */
export function countFigur(value: number, alasan: string | null): Figur {
  const known = value === 0 && alasan !== null ? null : value;
  return whenKnown(known, 'angka', alasan, (count) => formatAngka(count, 0));
}

/** A year: no dot for the thousands. */
export function yearFigur(value: number | null, alasan: string): Figur {
  return whenKnown(value, 'angka', alasan, String);
}

/** Words of the workbook; blank is missing. */
export function textFigur(text: string | null, alasan: string): Figur {
  const teks = text?.trim() ?? '';
  return teks === '' ? missingFigur('teks', alasan) : { teks, angka: null, jenis: 'teks', alasan: null };
}
