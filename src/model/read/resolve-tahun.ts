import type { Indikator } from '../laporan';
import type { Findings } from '../findings';
import type { IndikatorMentah } from './read-indikator';
import type { TableView } from './table-view';
import { yearlyColumns } from './yearly';

interface Views {
  readonly target: TableView | null;
  readonly realisasi: TableView | null;
  readonly pengaturan: TableView | null;
}

/**
 * The year the report is about: the setting; without it the one year that has both a target and a realisation;
 * otherwise `null` and a finding. Reports a year whose column is missing.
 */
export function resolveTahun(
  setting: number | null,
  mentah: readonly IndikatorMentah[],
  views: Views,
  findings: Findings,
): number | null {
  if (setting !== null) {
    for (const [view, nama] of [
      [views.target, 'Target'],
      [views.realisasi, 'Realisasi'],
    ] as const) {
      if (view !== null) reportMissingYear(view, nama, setting, findings);
    }
    return setting;
  }
  const complete = completeYears(mentah.map(({ indikator }) => indikator));
  const [only, ...rest] = complete;
  const alamat =
    views.pengaturan?.headerAlamat('Nilai') ??
    views.target?.headerAlamat('Target') ??
    views.realisasi?.headerAlamat('Realisasi') ??
    null;
  const place = { tabel: 'Pengaturan', kolom: 'Nilai', alamat };
  if (only !== undefined && rest.length === 0) {
    findings.add(
      'tahun-laporan-tidak-ada',
      'info',
      `Pengaturan “Tahun Laporan” belum diisi; dipakai ${only}, satu-satunya tahun yang punya target dan realisasi. Isi Tahun Laporan supaya pasti.`,
      place,
    );
    return only;
  }
  const needed = views.target !== null || views.realisasi !== null;
  const why =
    complete.length > 1
      ? ` dan lebih dari satu tahun punya target dan realisasi (${complete.join(', ')})`
      : needed
        ? ' dan tidak ada satu tahun yang punya target dan realisasi'
        : '';
  findings.add(
    'tahun-laporan-tidak-ada',
    needed ? 'galat' : 'peringatan',
    `Pengaturan “Tahun Laporan” belum diisi${why}, jadi ${needed ? 'capaian tidak dihitung' : 'tabel tidak dapat menyebut tahunnya'}. Isi Tahun Laporan di tabel Pengaturan, misalnya 2023.`,
    place,
  );
  return null;
}

function completeYears(indikator: readonly Indikator[]): number[] {
  const years = new Set<number>();
  for (const { target, realisasi } of indikator) {
    for (const [tahun, sel] of target) {
      const other = realisasi.get(tahun);
      if (sel.angka.kind !== 'kosong' && other !== undefined && other.angka.kind !== 'kosong') years.add(tahun);
    }
  }
  return [...years].sort((a, b) => a - b);
}

function reportMissingYear(view: TableView, nama: 'Target' | 'Realisasi', tahun: number, findings: Findings): void {
  const columns = yearlyColumns(view);
  // Without any yearly column the missing column is reported as such already.
  if (columns.length === 0 || columns.some((column) => column.tahun === tahun)) return;
  const withoutYear = columns.find((column) => column.tahun === null);
  if (withoutYear !== undefined) {
    findings.add(
      'kolom-tanpa-tahun',
      'info',
      `Kolom “${view.header(nama)}” di ${view.headerAlamat(nama)} tidak menyebut tahun; dipakai untuk Tahun Laporan ${tahun}. Beri judul “${nama} ${tahun}” supaya pasti.`,
      { tabel: view.nama, kolom: nama, alamat: view.headerAlamat(nama) },
    );
    return;
  }
  const years = columns.map((column) => column.tahun).join(', ');
  const first = columns[0]?.nama ?? 'Kode';
  findings.add(
    'kolom-tidak-ada',
    'galat',
    `Tabel ${view.nama} tidak punya kolom “${nama} ${tahun}” (yang ada: ${years}), jadi capaian ${tahun} tidak dihitung. Tambahkan kolom itu, atau betulkan Tahun Laporan di Pengaturan.`,
    { tabel: view.nama, kolom: `${nama} ${tahun}`, alamat: view.headerAlamat(first) },
  );
}

/** Gives the figures of columns headed without a year to the report's year, where that year has no column of its own. */
export function placeYearless(mentah: readonly IndikatorMentah[], tahun: number | null): Indikator[] {
  return mentah.map(({ indikator, targetTanpaTahun, realisasiTanpaTahun }) => {
    const target = new Map(indikator.target);
    const realisasi = new Map(indikator.realisasi);
    if (tahun !== null && targetTanpaTahun !== null && !target.has(tahun)) target.set(tahun, targetTanpaTahun);
    if (tahun !== null && realisasiTanpaTahun !== null && !realisasi.has(tahun)) realisasi.set(tahun, realisasiTanpaTahun);
    return { ...indikator, target, realisasi };
  });
}
