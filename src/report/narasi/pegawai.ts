import { countInWords } from '../../domain/angka/terbilang';
import type { BarisPegawai } from '../../model/laporan';
import { plainNumber } from '../../model/compute/resolve-figure';
import type { Bahan, Butir } from './kalimat';
import { inYear, officeFirst } from './office';
import { cleanText, joinWords } from './wording';

/** Persons in these rows; `null` when no row has a number, when it is no count of persons, or nobody. */
function countPersons(rows: readonly BarisPegawai[]): number | null {
  const counts = rows.flatMap(({ jumlah }) => plainNumber(jumlah) ?? []);
  if (counts.length === 0 || counts.some((count) => count < 0 || !Number.isInteger(count))) return null;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 ? null : total;
}

export interface SumberPegawai {
  readonly rows: readonly BarisPegawai[];
  /** What the table counts by. */
  readonly dasar: string;
  /** Persons. */
  readonly jumlah: number;
}

type Dasar = 'pendidikan' | 'jabatan' | 'golongan';

/** The first of the staff tables, in the order asked for, that has a count. The tables may differ; the sentence names its own. */
export function chooseStaff({ laporan }: Bahan, order: readonly Dasar[]): SumberPegawai | null {
  const tables = {
    pendidikan: { rows: laporan.pegawaiPendidikan, dasar: 'latar belakang pendidikan' },
    jabatan: { rows: laporan.pegawaiJabatan, dasar: 'jabatan' },
    golongan: { rows: laporan.pegawaiGolongan, dasar: 'pangkat/golongan ruang' },
  };
  for (const one of order) {
    const { rows, dasar } = tables[one];
    const jumlah = countPersons(rows);
    if (jumlah !== null) return { rows, dasar, jumlah };
  }
  return null;
}

/** Staff by status, from the table that has a status. */
function statusParts(rows: readonly BarisPegawai[]): string[] {
  const statuses = [...new Set(rows.map(({ status }) => status))];
  if (statuses.every((status) => status === '')) return [];
  return statuses.flatMap((status) => {
    const persons = countPersons(rows.filter((row) => row.status === status));
    if (persons === null) return [];
    return [`${countInWords(persons)} ${cleanText(status) === '' ? 'orang yang statusnya tidak tercatat' : cleanText(status)}`];
  });
}

/** How many persons work there, with words: Ajung L169 (`14 ASN dan 12 Non ASN`, where the table has 15 and 11). */
export function pegawai(bahan: Bahan): Butir[] {
  const { pengaturan } = bahan.laporan;
  const staff = chooseStaff(bahan, ['pendidikan', 'jabatan', 'golongan']);
  if (staff === null) return [];
  const parts = statusParts(staff.rows);
  const detail = parts.length === 0 ? '' : `, terdiri atas ${joinWords(parts)}`;
  return [
    {
      kunci: 'pegawai',
      teks: `${officeFirst(pengaturan)}${inYear(pengaturan)} didukung oleh ${countInWords(staff.jumlah)} orang pegawai menurut ${staff.dasar}${detail}.`,
    },
  ];
}
