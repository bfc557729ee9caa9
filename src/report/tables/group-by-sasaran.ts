import type { HasilIndikator } from '../../model/hasil';
import type { Indikator, Laporan, Sasaran } from '../../model/laporan';

export interface SasaranGroup {
  readonly kode: string;
  /** Text of the sasaran; `''` when the workbook has no sasaran of that kode. */
  readonly sasaran: string;
  readonly anggota: readonly { readonly indikator: Indikator; readonly hasil: HasilIndikator | undefined }[];
}

/**
 * The indicators under their sasaran: sasaran in the order of table `Sasaran`, then codes that stand in no row of it,
 * in the order of the indicators. A sasaran without indicators gives no group. `only` limits them to one
 * sasaran.
 */
export function groupBySasaran(laporan: Laporan, hasil: readonly HasilIndikator[], only: Sasaran | null = null): SasaranGroup[] {
  const names = new Map(laporan.sasaran.map((row) => [row.kode, row.sasaran]));
  const members = new Map<string, { indikator: Indikator; hasil: HasilIndikator | undefined }[]>();
  for (const row of laporan.sasaran) members.set(row.kode, []);
  laporan.indikator.forEach((indikator, index) => {
    const list = members.get(indikator.kodeSasaran) ?? [];
    list.push({ indikator, hasil: hasil[index] });
    members.set(indikator.kodeSasaran, list);
  });
  return [...members]
    .filter(([kode, anggota]) => anggota.length > 0 && (only === null || kode === only.kode))
    .map(([kode, anggota]) => ({ kode, sasaran: names.get(kode) ?? '', anggota }));
}
