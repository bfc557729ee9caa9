import type { NamaTabel } from '../contract/nama-tabel';
import { countPersons } from '../count-persons';
import type { Findings } from '../findings';
import type { BarisPegawai, Laporan } from '../laporan';
import { headerAlamat } from './header-alamat';

interface Total {
  readonly tabel: NamaTabel;
  /** Completes `Jumlah ASN menurut …`. */
  readonly menurut: string;
  readonly jumlah: number;
}

/** Reports staff tables that do not count the same number of ASN: by jabatan, by golongan, and the ASN by pendidikan. */
export function checkPegawai(laporan: Laporan, findings: Findings): void {
  const jabatan = total('PegawaiJabatan', 'jabatan', laporan.pegawaiJabatan);
  const golongan = total('PegawaiGolongan', 'golongan', laporan.pegawaiGolongan);
  const pendidikan = totalAsn(laporan.pegawaiPendidikan);
  if (jabatan !== null && golongan !== null) report(golongan, jabatan, laporan, findings);
  const others = [jabatan, golongan].filter((other) => other !== null);
  const [first] = others;
  // Where the two differ already, one of them may well agree: that difference has been told.
  if (pendidikan === null || first === undefined || others.some(({ jumlah }) => jumlah === pendidikan.jumlah)) return;
  report(pendidikan, first, laporan, findings);
}

/** Persons in all rows; `null` when no cell has any, or one cannot be counted. Blanks are nobody, as they are printed. */
function total(tabel: NamaTabel, menurut: string, rows: readonly BarisPegawai[]): Total | null {
  const filled = rows.filter(({ jumlah }) => jumlah !== null && jumlah.angka.kind !== 'kosong');
  const counts = filled.map(({ jumlah }) => countPersons(jumlah)).filter((count) => count !== null);
  if (counts.length === 0 || counts.length < filled.length) return null;
  return { tabel, menurut, jumlah: counts.reduce((sum, count) => sum + count, 0) };
}

/** ASN by pendidikan; `null` also when a row with persons does not say whether they are. */
function totalAsn(rows: readonly BarisPegawai[]): Total | null {
  const filled = rows.filter(({ jumlah }) => jumlah !== null && jumlah.angka.kind !== 'kosong');
  if (filled.some(({ status }) => status !== 'ASN' && status !== 'Non ASN')) return null;
  return total(
    'PegawaiPendidikan',
    'pendidikan',
    filled.filter(({ status }) => status === 'ASN'),
  );
}

function report(one: Total, other: Total, laporan: Laporan, findings: Findings): void {
  if (one.jumlah === other.jumlah) return;
  const alamat = headerAlamat(laporan, one.tabel, 'Jumlah');
  const terkait = headerAlamat(laporan, other.tabel, 'Jumlah');
  findings.add(
    'jumlah-pegawai-berbeda',
    'peringatan',
    `Jumlah ASN menurut ${one.menurut} ${one.jumlah} orang (kolom ${alamat ?? one.tabel}), padahal menurut ${other.menurut} ${other.jumlah} orang (kolom ${terkait ?? other.tabel}). Periksa kedua tabel itu supaya jumlahnya sama.`,
    { tabel: one.tabel, kolom: 'Jumlah', alamat, terkait: terkait === null ? [] : [terkait] },
  );
}
