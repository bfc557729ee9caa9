import type { BuatTabelResult } from '../../app/buat-tabel';
import type { FailureDescription } from '../../app/describe-failure';
import type { HitungResult } from '../../app/hitung';
import type { SessionNotice } from '../../app/open-session';
import type { Progress } from '../../app/progress';
import type { ScanResult } from '../../app/scan-workbook';
import type { SiapkanResult } from '../../app/siapkan';
import type { IsiTemplatResult } from '../../app/word/isi-templat';
import type { SalinTabelResult } from '../../app/word/salin-tabel';
import type { UnduhLaporanResult } from '../../app/word/unduh-laporan';
import type { CaraSalin } from '../clipboard/copy-rich';
import type { BerkasJadi } from '../files/download';
import { TEKS } from '../teks';
import type { Kegiatan, PaneState, PenulisanTerakhir, Pesan } from './pane-state';

export type PaneAction =
  | { readonly type: 'started'; readonly kegiatan: Kegiatan }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'noticed'; readonly notice: SessionNotice }
  | { readonly type: 'stop-asked' }
  | { readonly type: 'scanned'; readonly result: ScanResult; readonly quiet?: boolean }
  | { readonly type: 'computed'; readonly result: HitungResult }
  | { readonly type: 'drawn'; readonly result: BuatTabelResult; readonly stopped: boolean }
  | { readonly type: 'prepared'; readonly result: SiapkanResult }
  | { readonly type: 'saved' }
  | { readonly type: 'copied'; readonly result: SalinTabelResult; readonly cara: CaraSalin }
  | { readonly type: 'copied-by-hand' }
  | { readonly type: 'downloaded'; readonly result: UnduhLaporanResult; readonly berkas: BerkasJadi }
  | { readonly type: 'filled'; readonly result: IsiTemplatResult; readonly berkas: BerkasJadi }
  | { readonly type: 'stopped' }
  | { readonly type: 'taken-back' }
  | { readonly type: 'failed'; readonly failure: FailureDescription }
  | { readonly type: 'going-failed'; readonly failure: FailureDescription }
  | { readonly type: 'ribbon-said'; readonly pesan: Pesan }
  | { readonly type: 'dismissed' }
  | { readonly type: 'ribbon-dismissed' };

/** Whose write it was that failed. */
const OLEH: Readonly<Partial<Record<Kegiatan, PenulisanTerakhir['oleh']>>> = {
  'membuat-tabel': 'buat-tabel',
  menyiapkan: 'siapkan',
};

/** What the finished activity leaves behind: nobody is busy, the message is shown and read out. */
function settle(state: PaneState, pesan: Pesan | null, pengumuman: string): PaneState {
  return { ...state, sibuk: null, kemajuan: null, menghentikan: false, tunggu: null, pesan, pengumuman };
}

function say(state: PaneState, pesan: Pesan): PaneState {
  return settle(state, pesan, `${pesan.judul}. ${pesan.isi}`);
}

function computed(state: PaneState, result: HitungResult): PaneState {
  const { temuan, pertanyaan, written, checkpoint, ringkasan } = result;
  const galat = temuan.filter((item) => item.tingkat === 'galat').length;
  const next: PaneState = {
    ...state,
    temuan,
    pertanyaan,
    kolomTertulis: written,
    lembarTergambar: [],
    tabelDisiapkan: [],
    tertinggal: [],
    tidakDibuat: [],
    // A run that wrote nothing leaves the earlier write to be taken back.
    penulisan: checkpoint === null ? state.penulisan : { oleh: 'hitung', checkpoint },
  };
  if (written.length === 0) return say(next, { jenis: 'warning', judul: TEKS.pesan.tanpaTulisan, isi: ringkasan });
  return say(next, {
    jenis: galat > 0 ? 'warning' : 'success',
    judul: TEKS.pesan.terhitung,
    isi: galat > 0 ? `${ringkasan} ${TEKS.pesan.periksaGalat(galat)}` : ringkasan,
  });
}

/** How many sheets are new, changed, or the same as before. */
function countChanges(tables: BuatTabelResult['drawn']): { baru: number; berubah: number; sama: number } {
  const baru = tables.filter(({ perubahan }) => perubahan === 'baru').length;
  const sama = tables.filter(({ perubahan }) => perubahan === 'sama').length;
  return { baru, sama, berubah: tables.length - baru - sama };
}

function drawn(state: PaneState, result: BuatTabelResult, stopped: boolean): PaneState {
  const { drawn: tables, omitted, temuan, tertinggal, checkpoint } = result;
  const next: PaneState = {
    ...state,
    temuan,
    kolomTertulis: [],
    lembarTergambar: tables,
    tabelDisiapkan: [],
    tertinggal,
    tidakDibuat: omitted,
    penulisan: checkpoint === null ? state.penulisan : { oleh: 'buat-tabel', checkpoint },
  };
  if (stopped) return say(next, { jenis: 'warning', judul: TEKS.pesan.dihentikan, isi: TEKS.pesan.dihentikanIsi(tables.length) });
  if (tables.length === 0) return say(next, { jenis: 'warning', judul: TEKS.pesan.tanpaTabel, isi: TEKS.pesan.tanpaTabelIsi });
  return say(next, {
    jenis: 'success',
    judul: TEKS.pesan.tabelDibuat,
    isi: `${TEKS.pesan.tabelDibuatIsi(tables.length, omitted.length)} ${TEKS.pesan.perubahan(countChanges(tables))}`,
  });
}

function prepared(state: PaneState, { made, checkpoint }: SiapkanResult): PaneState {
  if (made.length === 0) {
    return say(state, { jenis: 'warning', judul: TEKS.pesan.tanpaDisiapkan, isi: TEKS.pesan.tanpaDisiapkanIsi });
  }
  const next: PaneState = {
    ...state,
    kolomTertulis: [],
    lembarTergambar: [],
    tabelDisiapkan: made,
    tertinggal: [],
    tidakDibuat: [],
    penulisan: checkpoint === null ? state.penulisan : { oleh: 'siapkan', checkpoint },
  };
  return say(next, { jenis: 'success', judul: TEKS.pesan.disiapkan, isi: TEKS.pesan.disiapkanIsi(made.length) });
}

/** What the former action wrote or made is not what this one did. */
function cleared(state: PaneState): PaneState {
  return {
    ...state,
    kolomTertulis: [],
    lembarTergambar: [],
    tabelDisiapkan: [],
    tertinggal: [],
    tidakDibuat: [],
    salinan: null,
    templat: null,
  };
}

function copied(state: PaneState, { html, teks, tabel, omitted }: SalinTabelResult, cara: CaraSalin): PaneState {
  const next = { ...cleared(state), tidakDibuat: omitted };
  if (tabel === 0) return say(next, { jenis: 'warning', judul: TEKS.pesan.tanpaSalinan, isi: TEKS.pesan.tanpaTabelIsi });
  if (cara === 'manual') {
    return say(
      { ...next, salinan: { html, teks } },
      { jenis: 'warning', judul: TEKS.pesan.salinSendiri, isi: TEKS.pesan.salinSendiriIsi },
    );
  }
  return say(next, { jenis: 'success', judul: TEKS.pesan.tersalin(tabel), isi: TEKS.pesan.tersalinIsi[cara] });
}

function filled(state: PaneState, result: IsiTemplatResult, berkas: BerkasJadi): PaneState {
  const { terisi, tidakDikenal, peringatan } = result;
  const next = { ...cleared(state), berkas, temuan: result.temuan, templat: { terisi, tidakDikenal, peringatan } };
  const jumlah = terisi.reduce((sum, one) => sum + one.jumlah, 0);
  return say(next, {
    jenis: tidakDikenal.length + peringatan.length > 0 || jumlah === 0 ? 'warning' : 'success',
    judul: TEKS.pesan.templatTerisi,
    isi: `${TEKS.pesan.templatTerisiIsi(jumlah, tidakDikenal.length)} ${TEKS.pesan.simpanBerkas}`,
  });
}

/** The next state of the pane. Pure: everything that came from Excel is inside the action. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'started': {
      const kegiatan = TEKS.kegiatan[action.kegiatan];
      // A pane that opens reads first: what the ribbon has left for it must outlive that.
      const pesanPita = action.kegiatan === 'memindai' ? state.pesanPita : null;
      return {
        ...state,
        sibuk: action.kegiatan,
        kemajuan: null,
        menghentikan: false,
        pesan: null,
        pesanPita,
        pengumuman: `${kegiatan} …`,
      };
    }
    case 'progressed':
      return { ...state, kemajuan: action.progress };
    case 'noticed':
      if (action.notice.kind === 'resumed') return { ...state, tunggu: null };
      return { ...state, tunggu: action.notice.kind, pengumuman: TEKS.tunggu[action.notice.kind] };
    case 'stop-asked':
      return { ...state, menghentikan: true };
    case 'scanned': {
      const { result } = action;
      const next = { ...state, pindaian: result, temuan: result.temuan, pertanyaan: result.pertanyaan };
      // After a taking back, its message must stay.
      return settle(
        next,
        action.quiet ? state.pesan : null,
        action.quiet ? state.pengumuman : TEKS.tabel.ditemukan(result.tabel.length),
      );
    }
    case 'computed':
      return computed(state, action.result);
    case 'drawn':
      return drawn(state, action.result, action.stopped);
    case 'prepared':
      // The workbook is read again at once: what was made is listed.
      return { ...prepared(state, action.result), sibuk: 'memindai' };
    case 'saved':
      return {
        ...say(state, { jenis: 'success', judul: TEKS.pesan.tersimpan, isi: TEKS.pesan.tersimpanIsi }),
        sibuk: 'memindai',
      };
    case 'copied':
      return copied(state, action.result, action.cara);
    case 'copied-by-hand':
      return say(
        { ...state, salinan: null },
        { jenis: 'success', judul: TEKS.pesan.tersalinSendiri, isi: TEKS.pesan.tersalinIsi.peristiwa },
      );
    case 'downloaded': {
      const { omitted, temuan } = action.result;
      const next = { ...cleared(state), berkas: action.berkas, temuan, tidakDibuat: omitted };
      return say(next, {
        jenis: 'success',
        judul: TEKS.pesan.laporanJadi,
        isi: `${action.berkas.nama}. ${TEKS.pesan.simpanBerkas} ${TEKS.pesan.nomorHalaman}`,
      });
    }
    case 'filled':
      return filled(state, action.result, action.berkas);
    case 'stopped':
      if (state.sibuk === 'mengunduh' || state.sibuk === 'mengisi-templat') {
        return say(state, { jenis: 'warning', judul: TEKS.pesan.dokumenDihentikan, isi: TEKS.pesan.dokumenDihentikanIsi });
      }
      return say(state, { jenis: 'warning', judul: TEKS.pesan.dihentikan, isi: TEKS.pesan.dihentikanIsi(0) });
    case 'taken-back': {
      const oleh = state.penulisan?.oleh ?? 'hitung';
      const next = {
        ...state,
        penulisan: null,
        kolomTertulis: [],
        lembarTergambar: [],
        tabelDisiapkan: [],
        tertinggal: [],
        tidakDibuat: [],
      };
      return {
        ...say(next, { jenis: 'success', judul: TEKS.pesan.ditarik, isi: TEKS.pesan.ditarikIsi[oleh] }),
        sibuk: 'memindai',
      };
    }
    case 'failed': {
      const { judul, pesan, checkpoint } = action.failure;
      const oleh = OLEH[state.sibuk ?? 'menghitung'] ?? 'hitung';
      // What a failed write left behind can be taken back like any other write.
      const next = checkpoint === null ? state : { ...state, penulisan: { oleh, checkpoint } as const };
      return say(next, { jenis: 'error', judul, isi: pesan });
    }
    case 'going-failed': {
      // Going to a cell may be asked for while something else is under way: only the message changes.
      const { judul, pesan: isi } = action.failure;
      return { ...state, pesan: { jenis: 'error', judul, isi }, pengumuman: `${judul}. ${isi}` };
    }
    case 'ribbon-said': {
      const { judul, isi } = action.pesan;
      return { ...state, pesanPita: action.pesan, pengumuman: `${judul}. ${isi}` };
    }
    case 'dismissed':
      return { ...state, pesan: null };
    case 'ribbon-dismissed':
      return { ...state, pesanPita: null };
  }
}
