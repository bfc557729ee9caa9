import type { NamaTabel } from '../contract/nama-tabel';
import type { Laporan } from '../laporan';

/** Cell of a column's heading, where a finding about a total without a row of its own points; `null` when it is not there. */
export function headerAlamat({ tabel }: Laporan, nama: NamaTabel, kolom: string): string | null {
  return tabel.get(nama)?.kolom.get(kolom)?.alamat ?? null;
}
