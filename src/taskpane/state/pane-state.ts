import type { DrawnTable, LeftSheet } from '../../app/buat-tabel';
import type { WrittenColumn } from '../../app/hitung';
import type { SessionNotice } from '../../app/open-session';
import type { Progress } from '../../app/progress';
import type { ScanResult } from '../../app/scan-workbook';
import type { MadeTable } from '../../app/siapkan';
import type { IsiTemplatResult } from '../../app/word/isi-templat';
import type { RichContent } from '../clipboard/copy-rich';
import type { BerkasJadi } from '../files/download';
import type { Checkpoint } from '../../app/take-back';
import type { AmbiguityQuestion } from '../../model/read-laporan';
import type { Temuan } from '../../model/temuan';
import type { OmittedTable } from '../../report/lakip-table';

/** What the pane is doing; one thing at a time. `goTo` is quick and changes nothing, so it is not among them. */
export type Kegiatan =
  | 'memindai'
  | 'menghitung'
  | 'membuat-tabel'
  | 'membatalkan'
  | 'menjawab'
  | 'menyiapkan'
  | 'menyimpan'
  | 'menyalin'
  | 'mengunduh'
  | 'mengisi-templat';

/** Which of them can be stopped midway. */
export const BISA_DIHENTIKAN: ReadonlySet<Kegiatan> = new Set<Kegiatan>(['membuat-tabel', 'mengunduh', 'mengisi-templat']);

export interface Pesan {
  readonly jenis: 'success' | 'warning' | 'error';
  readonly judul: string;
  readonly isi: string;
}

/** Which action last wrote, and how to take it back. */
export interface PenulisanTerakhir {
  readonly oleh: 'hitung' | 'buat-tabel' | 'siapkan';
  readonly checkpoint: Checkpoint;
}

export interface PaneState {
  readonly sibuk: Kegiatan | null;
  readonly kemajuan: Progress | null;
  /** Stop was asked for; the sheet under way is finished first. */
  readonly menghentikan: boolean;
  /** Excel makes us wait; `null` when it does not. */
  readonly tunggu: Exclude<SessionNotice['kind'], 'resumed'> | null;
  readonly pindaian: ScanResult | null;
  readonly temuan: readonly Temuan[];
  readonly pertanyaan: readonly AmbiguityQuestion[];
  readonly pesan: Pesan | null;
  /** How Hitung from the ribbon ended; stays until closed or until the next action. */
  readonly pesanPita: Pesan | null;
  readonly kolomTertulis: readonly WrittenColumn[];
  readonly lembarTergambar: readonly DrawnTable[];
  readonly tabelDisiapkan: readonly MadeTable[];
  /** Tables the person must copy from the preview with Ctrl+C; `null` when nothing waits. */
  readonly salinan: RichContent | null;
  /** The last document made, still to be saved. */
  readonly berkas: BerkasJadi | null;
  /** What became of the marks of the last template. */
  readonly templat: Pick<IsiTemplatResult, 'terisi' | 'tidakDikenal' | 'peringatan'> | null;
  /** Sheets of an earlier set that this one has no table for. */
  readonly tertinggal: readonly LeftSheet[];
  readonly tidakDibuat: readonly OmittedTable[];
  readonly penulisan: PenulisanTerakhir | null;
  /** Read out by a screen reader, not shown. */
  readonly pengumuman: string;
}

export const INITIAL_STATE: PaneState = {
  sibuk: null,
  kemajuan: null,
  menghentikan: false,
  tunggu: null,
  pindaian: null,
  temuan: [],
  pertanyaan: [],
  pesan: null,
  pesanPita: null,
  kolomTertulis: [],
  lembarTergambar: [],
  tabelDisiapkan: [],
  salinan: null,
  berkas: null,
  templat: null,
  tertinggal: [],
  tidakDibuat: [],
  penulisan: null,
  pengumuman: '',
};
