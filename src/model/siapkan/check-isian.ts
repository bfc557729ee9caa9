import type { IsianSiapkan } from './tabel-baru';

const EARLIEST = 1990;
const LATEST = 2100;
/** A Renstra runs five years, at most six columns; much more is a slip of the keyboard. */
const LONGEST = 10;

/** What is wrong with the years given, each an Indonesian sentence; empty when the tables can be made. */
export function checkIsian({
  tahunLaporan,
  awalRenstra,
  akhirRenstra,
}: IsianSiapkan): Partial<Record<keyof IsianSiapkan, string>> {
  const problems: Partial<Record<keyof IsianSiapkan, string>> = {};
  const isYear = (year: number): boolean => Number.isInteger(year) && year >= EARLIEST && year <= LATEST;
  const kurang = `Isi tahun empat angka, antara ${EARLIEST} dan ${LATEST}.`;
  if (!isYear(tahunLaporan)) problems.tahunLaporan = kurang;
  if (!isYear(awalRenstra)) problems.awalRenstra = kurang;
  if (!isYear(akhirRenstra)) problems.akhirRenstra = kurang;
  if (Object.keys(problems).length > 0) return problems;
  if (akhirRenstra < awalRenstra) return { akhirRenstra: 'Akhir Renstra mendahului awalnya.' };
  if (akhirRenstra - awalRenstra >= LONGEST)
    return { akhirRenstra: `Periode Renstra lebih dari ${LONGEST} tahun; periksa kedua tahunnya.` };
  if (tahunLaporan < awalRenstra || tahunLaporan > akhirRenstra) {
    return { tahunLaporan: `Tahun laporan berada di luar periode Renstra ${awalRenstra}–${akhirRenstra}.` };
  }
  return {};
}
