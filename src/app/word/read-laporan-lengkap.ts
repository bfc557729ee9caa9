import { NARASI, readWording } from '../../excel/read-wording';
import type { ExcelSession } from '../../excel/session';
import { markOf } from '../../excel/sheet-list';
import { computeHasil } from '../../model/compute-hasil';
import type { Hasil } from '../../model/hasil';
import type { Laporan } from '../../model/laporan';
import type { Susunan } from '../../model/pengaturan';
import type { Temuan } from '../../model/temuan';
import type { BarisTambahan } from '../../report/table-builder';
import { readReport } from '../read-report';

/** The workbook as it stands now, computed again, with the words the person put on the sheet of the sentences. */
export interface LaporanLengkap {
  readonly laporan: Laporan;
  readonly hasil: Hasil;
  readonly kalimatSendiri: ReadonlyMap<string, string>;
  readonly barisTambahan: readonly BarisTambahan[];
  /** Why the person's own words could not be read (Indonesian sentence); `null` when they could, or there are none. */
  readonly kalimatTakTerbaca: string | null;
  readonly temuan: readonly Temuan[];
}

/**
 * Reads and computes everything a document is made of; writes nothing. `susunan`: a layout for this run instead of the
 * setting. Awaited syncs as for `readReport`. Throws `ExcelFailure`.
 */
export async function readLaporanLengkap(session: ExcelSession, susunan?: Susunan): Promise<LaporanLengkap> {
  const { raw, laporan: read, temuan } = await readReport(session, { generatedSheets: true });
  const laporan = susunan === undefined ? read : { ...read, pengaturan: { ...read.pengaturan, susunan } };
  const hasil = computeHasil(laporan);
  const before = raw.sheetsBefore;
  const wording = readWording(before?.snapshots.get(markOf(NARASI)));
  const lembar = before?.list.marks.get(markOf(NARASI)) ?? 'Narasi';
  return {
    laporan,
    hasil,
    kalimatSendiri: wording?.kalimatSendiri ?? new Map<string, string>(),
    barisTambahan: wording?.barisTambahan ?? [],
    kalimatTakTerbaca:
      wording === null
        ? `Kalimat Anda pada lembar "${lembar}" tidak ikut dimuat: judul kolom “Kunci” dan “Kalimat Anda” tidak ditemukan di sana. Kembalikan kedua judul kolom itu, lalu ulangi.`
        : null,
    temuan: [...temuan, ...hasil.temuan],
  };
}
