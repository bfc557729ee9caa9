import type { ExcelSession } from '../../excel/session';
import type { Laporan } from '../../model/laporan';
import type { Susunan } from '../../model/pengaturan';
import type { Temuan } from '../../model/temuan';
import { buildTables, TABLE_IDS } from '../../report/catalogue';
import { buildFigur } from '../../report/dokumen/figur/build-figur';
import type { OmittedTable } from '../../report/lakip-table';
import { listTables } from '../../report/list-tables';
import { buildNarasi } from '../../report/narasi/build-narasi';
import { effectiveSentences } from '../../report/narasi/effective-sentences';
import type { DrawChart } from '../../word/grafik/draw-chart';
import type { FilledTemplate, IsiTemplate } from '../../word/template/isi-template';
import { WordFailure } from '../../word/word-failure';
import type { OnProgress } from '../progress';
import { filledFileName } from './file-name';
import { readLaporanLengkap, type LaporanLengkap } from './read-laporan-lengkap';

export interface IsiTemplatOptions {
  /** The template as picked; never changed. */
  readonly bytes: Uint8Array;
  /** Its file name. */
  readonly nama: string;
  readonly gambar: DrawChart;
  /** A layout for this run alone, instead of the setting `Susunan`. */
  readonly susunan?: Susunan;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

export interface IsiTemplatResult extends FilledTemplate {
  /** Of the filled file: the template's with ` terisi`. */
  readonly nama: string;
  readonly temuan: readonly Temuan[];
}

const STEPS = 3;

function stopWhenAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new WordFailure(
    'dihentikan',
    'Pengisian templat dihentikan atas permintaan Anda; tidak ada berkas yang dibuat. Tekan Isi templat Word untuk mengulang.',
  );
}

/** Marks of tables the data or the layout does not allow, by id and by key, with the reason: they are no misspellings. */
function absentMarks(
  omitted: readonly OmittedTable[],
  { pengaturan }: Laporan,
  made: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const marks = new Map(omitted.map(({ id, alasan }) => [id, alasan]));
  for (const { kunci } of listTables(pengaturan)) {
    const reason = omitted.find(({ id }) => kunci === id || kunci.startsWith(`${id}-`))?.alasan;
    if (reason !== undefined && !made.has(kunci)) marks.set(kunci, reason);
  }
  return new Map([...marks].map(([kunci, alasan]) => [`tabel:${kunci}`, alasan]));
}

/** Everything a template may ask for. Tables it names are made even when the setting `Tabel Dilewati` leaves them out. */
async function contentsFor(lengkap: LaporanLengkap, gambar: DrawChart): Promise<IsiTemplate> {
  const { laporan, hasil, kalimatSendiri, barisTambahan } = lengkap;
  const { tables, omitted } = buildTables(laporan, hasil, { ids: TABLE_IDS, kalimatSendiri, barisTambahan });
  const { tableXml } = await import('../../word/docx/table-xml');
  const written = await tableXml(tables, gambar);
  const tabel = new Map(written);
  for (const { id, kunci } of tables) {
    const first = written.get(kunci);
    if (first !== undefined && !tabel.has(id)) tabel.set(id, first);
  }
  const kalimat = effectiveSentences(buildNarasi(laporan, hasil), kalimatSendiri, barisTambahan);
  return {
    figur: buildFigur(laporan, hasil),
    kalimat: new Map(kalimat.map(({ kunci, teks }) => [kunci, teks])),
    tabel,
    ejaanMiliar: laporan.pengaturan.ejaanMiliar,
    belumAda: absentMarks(omitted, laporan, new Set(tabel.keys())),
  };
}

/**
 * Fills the office's own Word template from the workbook as it stands now; the file given is not changed, nor is the workbook.
 * Throws `ExcelFailure`, and `WordFailure` when the file is no template that can be filled or `signal` stops it.
 */
export async function isiTemplat(session: ExcelSession, options: IsiTemplatOptions): Promise<IsiTemplatResult> {
  const { bytes, nama, gambar, susunan, onProgress, signal } = options;
  const step = (langkah: string, selesai: number): void => onProgress?.({ langkah, selesai, dari: STEPS });
  step('Membaca tabel', 0);
  const lengkap = await readLaporanLengkap(session, susunan);
  stopWhenAsked(signal);
  step('Menyusun tabel', 1);
  const isi = await contentsFor(lengkap, gambar);
  stopWhenAsked(signal);
  step('Mengisi templat', 2);
  const { fillTemplate } = await import('../../word/template/fill-template');
  const filled = fillTemplate(bytes, isi);
  stopWhenAsked(signal);
  step('Selesai', STEPS);
  const unread = lengkap.kalimatTakTerbaca === null ? [] : [lengkap.kalimatTakTerbaca];
  return { ...filled, peringatan: [...filled.peringatan, ...unread], nama: filledFileName(nama), temuan: lengkap.temuan };
}
