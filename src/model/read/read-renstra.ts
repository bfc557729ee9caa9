import type { BarisRenstra, SelAngka, VersiRenstra } from '../laporan';
import type { ReadContext } from './read-angka';
import { readPrinted } from './read-angka';
import { reportBlankAmong } from './blank-among';
import type { KnownWords } from './read-word';
import { readWord } from './read-word';
import type { TableView } from './table-view';
import type { YearlyColumn } from './yearly';
import { yearlyColumns } from './yearly';

const VERSI: KnownWords<NonNullable<VersiRenstra>> = {
  words: ['Sebelum Perubahan', 'Setelah Perubahan'],
  others: {
    Sebelum: 'Sebelum Perubahan',
    Setelah: 'Setelah Perubahan',
    Sesudah: 'Setelah Perubahan',
    'Sesudah Perubahan': 'Setelah Perubahan',
  },
};

/**
 * Reads table `Renstra`; blanks below the first row of a group stay blank. A row whose versi is unknown is reported
 * (`versi-tidak-dikenal`) and left out; blanks among rows that name a versi are a doubt worth a word. Targets are printed as
 * typed; a column `Target` without a year says nothing about when, is reported and not read. Empty when the table is missing.
 */
export function readRenstra(view: TableView | null, context: ReadContext): BarisRenstra[] {
  if (view === null) return [];
  const columns = readableYears(view, context);
  const read: BarisRenstra[] = [];
  const blanks: number[] = [];
  for (const row of view.rows) {
    const finding = { aturan: 'versi-tidak-dikenal', tingkat: 'galat', akibat: 'baris ini tidak dipakai' } as const;
    const versi = readWord(view, 'Versi', row, VERSI, finding, context.findings);
    if (versi.kind === 'asing') continue;
    if (versi.kind === 'kosong') blanks.push(row);
    const target = new Map<number, SelAngka>();
    for (const { nama, tahun } of columns) {
      const sel = readPrinted(view, nama, row, context);
      if (sel !== null && tahun !== null) target.set(tahun, sel);
    }
    read.push({
      versi: versi.kind === 'dikenal' ? versi.word : null,
      tujuan: view.text('Tujuan', row),
      indikatorTujuan: view.text('Indikator Tujuan', row),
      sasaran: view.text('Sasaran', row),
      indikator: view.text('Indikator', row),
      target,
      strategi: view.text('Strategi', row),
      kebijakan: view.text('Kebijakan', row),
      program: view.text('Program', row),
      alamat: view.alamat('Indikator', row),
    });
  }
  if (blanks.length < read.length) {
    reportBlankAmong(view, 'Versi', blanks, 'tidak masuk versi mana pun, padahal baris lain menyebut versinya', context.findings);
  }
  return read;
}

function readableYears(view: TableView, { findings }: ReadContext): YearlyColumn[] {
  const columns = yearlyColumns(view);
  if (columns.some(({ tahun }) => tahun === null)) {
    const alamat = view.headerAlamat('Target');
    findings.add(
      'kolom-tanpa-tahun',
      'peringatan',
      `Kolom “${view.header('Target')}” di ${alamat} tidak menyebut tahun, jadi tidak dibaca. Beri judul dengan tahunnya, misalnya “Target 2023”.`,
      { tabel: view.nama, kolom: 'Target', alamat },
    );
  }
  return columns.filter(({ tahun }) => tahun !== null);
}
