import type { ExcelSession } from '../excel/session';
import { NAMA_TABEL } from '../model/contract/nama-tabel';
import type { AmbiguityQuestion } from '../model/read-laporan';
import type { Temuan } from '../model/temuan';
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
  /** Names of the known tables this workbook does not have. */
  readonly tidakAda: readonly string[];
  readonly temuan: readonly Temuan[];
  readonly pertanyaan: readonly AmbiguityQuestion[];
  readonly namaInstansi: string;
  readonly tahunLaporan: number | null;
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
    tidakAda: NAMA_TABEL.filter((nama) => !laporan.tabel.has(nama) && nama !== 'SkalaKustom'),
    temuan,
    pertanyaan,
    namaInstansi: laporan.pengaturan.namaInstansi,
    tahunLaporan: laporan.pengaturan.tahunLaporan,
  };
}
