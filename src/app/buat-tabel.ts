import type { Checkpoint } from '../excel/checkpoint';
import { drawTables, type DrawnTable } from '../excel/draw-tables';
import { leftBehind, type LeftSheet } from '../excel/left-behind';
import { placeSideNotes } from '../excel/place-side-notes';
import { NARASI, readWording, type Wording } from '../excel/read-wording';
import type { ExcelSession } from '../excel/session';
import { markOf } from '../excel/sheet-list';
import { computeHasil } from '../model/compute-hasil';
import type { Laporan } from '../model/laporan';
import type { Susunan } from '../model/pengaturan';
import type { Temuan } from '../model/temuan';
import { buildTables } from '../report/catalogue';
import type { LakipTable, OmittedTable } from '../report/lakip-table';
import type { OnProgress } from './progress';
import { readReport } from './read-report';

export type { DrawnTable, LeftSheet };

export interface BuatTabelResult {
  readonly drawn: readonly DrawnTable[];
  readonly omitted: readonly OmittedTable[];
  /** Sheets of an earlier set that this one no longer has (another layout, a table left out or no longer possible); left as they are. */
  readonly tertinggal: readonly LeftSheet[];
  readonly temuan: readonly Temuan[];
  readonly checkpoint: Checkpoint | null;
}

export interface BuatTabelOptions {
  /** Ids or keys of the tables wanted; absent = all the data allows. */
  readonly ids?: readonly string[];
  /** A layout for this run alone, instead of the setting `Susunan`. */
  readonly susunan?: Susunan;
  /** A message a sheet: progress says each sheet's name and the person can stop between two. Else as few messages as possible. */
  readonly perLembar?: boolean;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/** The sentences' sheet has lost its headings: drawing over it would lose what the person wrote. */
function withoutNarasi(tables: readonly LakipTable[], lembar: string): { tables: LakipTable[]; omitted: OmittedTable[] } {
  const alasan = `Lembar "${lembar}" tidak digambar ulang supaya kalimat Anda tidak hilang: judul kolom “Kunci” dan “Kalimat Anda” tidak ditemukan di sana. Kembalikan kedua judul kolom itu, atau hapus lembarnya bila tidak dipakai lagi, lalu buat tabel lagi.`;
  const left = tables.filter(({ kunci }) => kunci === NARASI);
  return {
    tables: tables.filter(({ kunci }) => kunci !== NARASI),
    omitted: left.map(({ id, judul }) => ({ id, judul: judul[0] ?? 'Narasi', alasan })),
  };
}

function inLayout(laporan: Laporan, susunan: Susunan | undefined): Laporan {
  return susunan === undefined ? laporan : { ...laporan, pengaturan: { ...laporan.pengaturan, susunan } };
}

function optionsFor(wording: Wording | null) {
  if (wording === null) return {};
  const { kalimatSendiri, barisTambahan } = wording;
  return { kalimatSendiri, barisTambahan };
}

/**
 * Draws the LAKIP tables the data allows as formatted sheets, computed from the inputs as they stand now (not from the
 * columns written earlier), with the wording the person has put on the sheet of the sentences. What is left out comes
 * back with its reason. Awaited syncs: three, one more a further 5 MB; with `perLembar` two and one a sheet. Throws `ExcelFailure`.
 */
export async function buatTabel(session: ExcelSession, options: BuatTabelOptions = {}): Promise<BuatTabelResult> {
  const { onProgress, signal, ids, susunan, perLembar = false } = options;
  onProgress?.({ langkah: 'Membaca tabel', selesai: 0, dari: 1 });
  const { raw, laporan: read, temuan } = await readReport(session, { generatedSheets: true });
  const laporan = inLayout(read, susunan);
  const hasil = computeHasil(laporan);
  const before = raw.sheetsBefore;
  const list = before?.list ?? { names: [], marks: new Map<string, string | null>() };
  const wording = readWording(before?.snapshots.get(markOf(NARASI)));
  const whole = buildTables(laporan, hasil, optionsFor(wording));
  const built = ids === undefined ? whole : buildTables(laporan, hasil, { ids, ...optionsFor(wording) });
  const order = whole.tables.map(({ kunci }) => kunci);
  const spared =
    wording === null ? withoutNarasi(built.tables, list.marks.get(markOf(NARASI)) ?? '') : { tables: built.tables, omitted: [] };
  const rest = {
    omitted: [...built.omitted, ...spared.omitted],
    tertinggal: leftBehind(list, order),
    temuan: [...temuan, ...hasil.temuan],
  };
  if (spared.tables.length === 0) return { drawn: [], ...rest, checkpoint: null };
  const { drawn, checkpoint } = await drawTables(session, spared.tables, {
    raw,
    order,
    perLembar,
    beside: ({ kunci }, plan) => (kunci === NARASI && wording !== null ? placeSideNotes(plan, wording.samping) : []),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  onProgress?.({ langkah: 'Selesai', selesai: drawn.length, dari: spared.tables.length });
  return { drawn, ...rest, checkpoint };
}
