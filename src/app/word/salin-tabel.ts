import type { ExcelSession } from '../../excel/session';
import { buildTables } from '../../report/catalogue';
import type { OmittedTable } from '../../report/lakip-table';
import { readLaporanLengkap } from './read-laporan-lengkap';

export interface SalinTabelOptions {
  /** Keys of the tables (or ids: all of that id), in whatever order; they are copied in report order. */
  readonly kunci: readonly string[];
}

export interface SalinTabelResult {
  /** For the clipboard, as HTML and as plain text; `''` when there is no table. */
  readonly html: string;
  readonly teks: string;
  /** How many tables are in it. */
  readonly tabel: number;
  /** Those that are not, and why. */
  readonly omitted: readonly OmittedTable[];
}

const lookLike = (kunci: string, id: string): boolean => kunci === id || kunci.startsWith(`${id}-`);

/**
 * Tables for the clipboard, made from the inputs as they stand now, not from the screen. Nothing is written into the workbook.
 * Throws `ExcelFailure`.
 */
export async function salinTabel(session: ExcelSession, { kunci }: SalinTabelOptions): Promise<SalinTabelResult> {
  const { laporan, hasil, kalimatSendiri, barisTambahan, kalimatTakTerbaca } = await readLaporanLengkap(session);
  const wanted = new Set(kunci);
  const built = buildTables(laporan, hasil, { kalimatSendiri, barisTambahan });
  const tables = built.tables.filter((table) => wanted.has(table.kunci) || wanted.has(table.id));
  const found = new Set(tables.flatMap((table) => [table.kunci, table.id]));
  const missing = kunci.filter((one) => !found.has(one));
  const omitted = missing.map(
    (one): OmittedTable =>
      built.omitted.find(({ id }) => lookLike(one, id)) ?? {
        id: one,
        judul: one,
        alasan: `Tabel “${one}” tidak ada dalam laporan ini: tabelnya tidak dipilih, datanya berubah, atau susunannya berganti. Muat ulang daftar tabel, lalu pilih lagi.`,
      },
  );
  const isNarasi = tables.some(({ id }) => id === 'narasi');
  if (isNarasi && kalimatTakTerbaca !== null) omitted.push({ id: 'narasi', judul: 'Kalimat Anda', alasan: kalimatTakTerbaca });
  if (tables.length === 0) return { html: '', teks: '', tabel: 0, omitted };
  const { tablesHtml, tablesText } = await import('../../word/html/tables-html');
  return { html: tablesHtml(tables), teks: tablesText(tables), tabel: tables.length, omitted };
}
