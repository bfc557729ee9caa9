import type { ExcelSession } from '../../excel/session';
import type { Laporan } from '../../model/laporan';
import type { Susunan } from '../../model/pengaturan';
import type { Temuan } from '../../model/temuan';
import { buildDokumen } from '../../report/dokumen/build-dokumen';
import type { Dokumen } from '../../report/dokumen/dokumen';
import type { OmittedTable } from '../../report/lakip-table';
import { readLaporanLengkap } from './read-laporan-lengkap';

export interface SusunDokumenOptions {
  /** Ids or keys of the tables wanted (`narasi`: the sentences); absent = all. */
  readonly ids?: readonly string[];
  /** A layout for this run alone, instead of the setting `Susunan`. */
  readonly susunan?: Susunan;
}

export interface SusunDokumenResult {
  readonly laporan: Laporan;
  readonly dokumen: Dokumen;
  readonly omitted: readonly OmittedTable[];
  readonly temuan: readonly Temuan[];
}

/** The report of the open workbook as a document, from the inputs as they stand now; writes nothing. Throws `ExcelFailure`. */
export async function susunDokumen(session: ExcelSession, options: SusunDokumenOptions = {}): Promise<SusunDokumenResult> {
  const { ids, susunan } = options;
  const lengkap = await readLaporanLengkap(session, susunan);
  const { laporan, hasil, kalimatSendiri, barisTambahan, kalimatTakTerbaca, temuan } = lengkap;
  const { dokumen, omitted } = buildDokumen(laporan, hasil, { kalimatSendiri, barisTambahan, ...(ids && { ids }) });
  const unread = kalimatTakTerbaca === null ? [] : [{ id: 'narasi', judul: 'Kalimat Anda', alasan: kalimatTakTerbaca }];
  return { laporan, dokumen, omitted: [...omitted, ...unread], temuan };
}
