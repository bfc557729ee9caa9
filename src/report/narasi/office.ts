import type { Pengaturan } from '../../model/pengaturan';
import { calmCapitals } from './title-case';
import { cleanText, upperFirst } from './wording';

/** The office within a sentence, a name in capitals calmed; without a name still a sentence. */
export function officeName({ namaInstansi }: Pengaturan): string {
  return calmCapitals(cleanText(namaInstansi)) || 'instansi ini';
}

/** The office at the beginning of a sentence. */
export function officeFirst(pengaturan: Pengaturan): string {
  return upperFirst(officeName(pengaturan));
}

/** ` tahun 2023` with the space before it, `''` when the year is not known: a sentence never carries a guessed year. */
export function ofYear({ tahunLaporan }: Pengaturan): string {
  return tahunLaporan === null ? '' : ` tahun ${tahunLaporan}`;
}

/** ` pada tahun 2023`, or `''`. */
export function inYear(pengaturan: Pengaturan): string {
  const year = ofYear(pengaturan);
  return year === '' ? '' : ` pada${year}`;
}

/** `Renstra tahun 2021–2026`, or `Renstra` where the period is not known. */
export function renstraName({ awalRenstra, akhirRenstra }: Pengaturan): string {
  return awalRenstra === null || akhirRenstra === null ? 'Renstra' : `Renstra tahun ${awalRenstra}–${akhirRenstra}`;
}

/** `Kabupaten Jember`; `kabupaten/kota` where the setting is blank or does not say which of the two. */
export function regencyName({ kabupatenKota }: Pengaturan): string {
  const name = cleanText(kabupatenKota);
  return /^(?:kabupaten|kota)\s/iu.test(name) ? name : 'kabupaten/kota';
}
