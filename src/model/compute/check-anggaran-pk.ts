import { normalizeKode } from '../../domain/anggaran/kode';
import { equalRupiah, sumRupiah } from '../../domain/angka/sum-rupiah';
import type { Findings } from '../findings';
import { isProgram } from '../is-program';
import type { BarisAnggaran, BarisAnggaranPk, DokumenPk, Laporan } from '../laporan';
import { headerAlamat } from './header-alamat';
import { normalizeProgramName } from './normalize-name';
import { plainNumber } from './resolve-figure';
import { showRupiah } from './show-rupiah';
import type { KolomPagu } from './sum-program';
import { ProgramSums } from './sum-program';

const NAMA = { pagu: 'Pagu', paguMurni: 'Pagu Murni' } as const;

/** Rows of one document that speak of the same programs of `Anggaran`. */
interface Group {
  readonly programs: readonly number[];
  readonly rows: BarisAnggaranPk[];
}

/**
 * Compares the program budgets of each perjanjian kinerja with `Anggaran`: of the PK Perubahan with `Pagu`, of the PK murni
 * with `Pagu Murni`, or with `Pagu` where nothing was changed. Programs meet by kode, without one by name. Nothing is
 * claimed where an amount is missing. Rupiah agree within less than one rupiah.
 */
export function checkAnggaranPk(laporan: Laporan, findings: Findings): void {
  const { anggaranPk, anggaran } = laporan;
  if (anggaranPk.length === 0 || anggaran.length === 0) return;
  const find = indexPrograms(anggaran);
  for (const [dokumen, kolom] of pairsToCompare(anggaranPk, anggaran)) {
    const rows = anggaranPk.filter((row) => row.dokumen === dokumen);
    const sums = new ProgramSums(anggaran, kolom);
    for (const group of groupRows(rows, find, findings)) checkGroup(group, dokumen, kolom, sums, anggaran, findings);
    checkTotal(rows, dokumen, kolom, sums, laporan, findings);
  }
}

function pairsToCompare(
  anggaranPk: readonly BarisAnggaranPk[],
  anggaran: readonly BarisAnggaran[],
): (readonly [DokumenPk, KolomPagu])[] {
  const hasPerubahan = anggaranPk.some(({ dokumen }) => dokumen === 'Perubahan');
  const hasMurni = anggaran.some(({ paguMurni }) => plainNumber(paguMurni) !== null);
  if (!hasPerubahan) return [['Murni', hasMurni ? 'paguMurni' : 'pagu']];
  return hasMurni
    ? [
        ['Murni', 'paguMurni'],
        ['Perubahan', 'pagu'],
      ]
    : [['Perubahan', 'pagu']];
}

type FindPrograms = (row: BarisAnggaranPk) => readonly number[] | null;

function indexPrograms(anggaran: readonly BarisAnggaran[]): FindPrograms {
  const byKode = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  anggaran.forEach((row, index) => {
    if (!isProgram(row)) return;
    collect(byKode, normalizeKode(row.kode), index);
    collect(byName, normalizeProgramName(row.uraian), index);
  });
  return ({ kode, program }) =>
    (kode === '' ? byName.get(normalizeProgramName(program)) : byKode.get(normalizeKode(kode))) ?? null;
}

function collect<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function groupRows(rows: readonly BarisAnggaranPk[], find: FindPrograms, findings: Findings): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const programs = find(row);
    if (programs === null) {
      reportUnknown(row, findings);
      continue;
    }
    const key = programs.join();
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { programs, rows: [row] });
    else known.rows.push(row);
  }
  return groups.values();
}

function reportUnknown({ kode, program, alamat }: BarisAnggaranPk, findings: Findings): void {
  // An unknown kode was reported when it was read.
  if (kode !== '' || program === '') return;
  findings.add(
    'program-tidak-dikenal',
    'info',
    `Program “${program}” di ${alamat} tidak ada dengan nama itu di tabel Anggaran, jadi anggarannya tidak dibandingkan. Samakan namanya, atau isi Kode programnya.`,
    { tabel: 'AnggaranPK', kolom: 'Program', alamat },
  );
}

function checkGroup(
  { programs, rows }: Group,
  dokumen: DokumenPk,
  kolom: KolomPagu,
  sums: ProgramSums,
  anggaran: readonly BarisAnggaran[],
  findings: Findings,
): void {
  const typed = sumTyped(rows);
  const pagu = sums.of(programs);
  const [alamat, ...others] = rows.flatMap((row) => (row.anggaran === null ? [] : [row.anggaran.alamat]));
  if (typed === null || pagu === null || alamat === undefined || equalRupiah(typed, pagu)) return;
  const cells = programs.map((index) => anggaran[index]?.[kolom]?.alamat ?? anggaran[index]?.alamat ?? '');
  findings.add(
    'anggaran-pk-berbeda',
    'peringatan',
    `Anggaran “${rows[0]?.program || rows[0]?.kode || ''}” menurut PK ${dokumen} ${showRupiah(typed)} (${[alamat, ...others].join(', ')}), padahal jumlah ${NAMA[kolom]} program itu di tabel Anggaran ${showRupiah(pagu)} (${cells.join(', ')}); selisih ${showGap(typed, pagu)}. Betulkan angka yang salah.`,
    { tabel: 'AnggaranPK', kolom: 'Anggaran', alamat, terkait: [...others, ...cells] },
  );
}

function checkTotal(
  rows: readonly BarisAnggaranPk[],
  dokumen: DokumenPk,
  kolom: KolomPagu,
  sums: ProgramSums,
  laporan: Laporan,
  findings: Findings,
): void {
  const typed = sumTyped(rows);
  const pagu = sums.total();
  if (typed === null || pagu === null || equalRupiah(typed, pagu)) return;
  const alamat = headerAlamat(laporan, 'AnggaranPK', 'Anggaran');
  const other = headerAlamat(laporan, 'Anggaran', NAMA[kolom]);
  findings.add(
    'total-pk-berbeda',
    'peringatan',
    `Jumlah anggaran PK ${dokumen} di kolom ${alamat ?? 'Anggaran'} ${showRupiah(typed)}, padahal jumlah ${NAMA[kolom]} semua program di kolom ${other ?? NAMA[kolom]} ${showRupiah(pagu)}; selisih ${showGap(typed, pagu)}. Periksa program yang berbeda atau belum tercantum.`,
    { tabel: 'AnggaranPK', kolom: 'Anggaran', alamat, terkait: other === null ? [] : [other] },
  );
}

/** Rupiah of all rows; `null` when there is none, or one has no amount. */
function sumTyped(rows: readonly BarisAnggaranPk[]): number | null {
  const values = rows.map(({ anggaran }) => plainNumber(anggaran)).filter((value) => value !== null);
  return values.length === 0 || values.length < rows.length ? null : sumRupiah(values);
}

function showGap(a: number, b: number): string {
  return showRupiah(Math.abs(sumRupiah([a, -b])));
}
