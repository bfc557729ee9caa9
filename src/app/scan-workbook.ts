import type { ExcelSession } from '../excel/session';
import { NAMA_TABEL, TABEL_PILIHAN, type NamaTabel } from '../model/contract/nama-tabel';
import type { AmbiguityQuestion } from '../model/read-laporan';
import type { Susunan } from '../model/pengaturan';
import { TABEL_SIAPKAN } from '../model/siapkan/plan-tables';
import type { Temuan } from '../model/temuan';
import { listTables, type ListedTable } from '../report/list-tables';
import { readReport } from './read-report';

export interface FoundTable {
  readonly nama: string;
  readonly lembar: string;
  /** Rows that carry data. */
  readonly jumlahBaris: number;
  /** The sheet with the table, as an address to go to. */
  readonly alamat: string;
}

export interface ScanResult {
  readonly tabel: readonly FoundTable[];
  /** Names of the usual tables this workbook does not have. */
  readonly tidakAda: readonly string[];
  readonly temuan: readonly Temuan[];
  readonly pertanyaan: readonly AmbiguityQuestion[];
  readonly namaInstansi: string;
  readonly tahunLaporan: number | null;
  readonly awalRenstra: number | null;
  readonly akhirRenstra: number | null;
  /** The input tables *Siapkan Buku Kerja* would make. */
  readonly dapatDisiapkan: readonly NamaTabel[];
  readonly susunan: Susunan;
  /** The LAKIP tables of that layout, and which of them are wanted. */
  readonly daftarTabel: readonly ListedTable[];
}

/** What the workbook holds: tables found, tables absent, findings of reading, open questions. Writes nothing. */
export async function scanWorkbook(session: ExcelSession): Promise<ScanResult> {
  const { laporan, temuan, pertanyaan } = await readReport(session);
  const tabel: FoundTable[] = [];
  for (const found of laporan.tabel.values()) {
    const first = [...found.kolom.values()].reduce<{ index: number; alamat: string } | null>(
      (best, column) => (best === null || column.index < best.index ? column : best),
      null,
    );
    tabel.push({ nama: found.nama, lembar: found.lembar, jumlahBaris: found.jumlahBaris, alamat: first?.alamat ?? '' });
  }
  return {
    tabel,
    tidakAda: NAMA_TABEL.filter((nama) => !laporan.tabel.has(nama) && !TABEL_PILIHAN.has(nama)),
    temuan,
    pertanyaan,
    namaInstansi: laporan.pengaturan.namaInstansi,
    tahunLaporan: laporan.pengaturan.tahunLaporan,
    awalRenstra: laporan.pengaturan.awalRenstra,
    akhirRenstra: laporan.pengaturan.akhirRenstra,
    dapatDisiapkan: TABEL_SIAPKAN.filter((nama) => !laporan.tabel.has(nama)),
    susunan: laporan.pengaturan.susunan,
    daftarTabel: listTables(laporan.pengaturan),
  };
}
