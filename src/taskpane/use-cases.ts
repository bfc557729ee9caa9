import { answerQuestion } from '../app/answer-question';
import type { BuatTabelOptions, BuatTabelResult } from '../app/buat-tabel';
import { describeFailure, type FailureDescription } from '../app/describe-failure';
import { goTo } from '../app/go-to';
import { hitung, type HitungResult } from '../app/hitung';
import { openSession, type SessionNotice } from '../app/open-session';
import type { OnProgress } from '../app/progress';
import { openRibbonPlace, watchRibbonMessages, type RibbonMessage } from '../app/ribbon-message';
import { scanWorkbook, type ScanResult } from '../app/scan-workbook';
import type { SiapkanOptions, SiapkanResult } from '../app/siapkan';
import { chartDrawer } from '../app/word/chart-drawer';
import type { IsiTemplatOptions, IsiTemplatResult } from '../app/word/isi-templat';
import type { SalinTabelOptions, SalinTabelResult } from '../app/word/salin-tabel';
import type { UnduhLaporanOptions, UnduhLaporanResult } from '../app/word/unduh-laporan';
import { takeBack, type Checkpoint } from '../app/take-back';
import type { AmbiguityAnswer } from '../model/raw';
import { createBrowserCanvas } from './files/browser-canvas';
import type { SettingField } from '../model/settings/settings';

/** All the pane can ask for. Tests hand in a fake; nothing else in this room reaches Excel. */
export interface UseCases {
  scan(): Promise<ScanResult>;
  hitung(options: { onProgress?: OnProgress }): Promise<HitungResult>;
  buatTabel(options: BuatTabelOptions): Promise<BuatTabelResult>;
  siapkan(options: SiapkanOptions): Promise<SiapkanResult>;
  saveSettings(values: Readonly<Partial<Record<SettingField, string>>>): Promise<void>;
  salin(options: SalinTabelOptions): Promise<SalinTabelResult>;
  unduh(options: Omit<UnduhLaporanOptions, 'gambar'>): Promise<UnduhLaporanResult>;
  isiTemplat(options: Omit<IsiTemplatOptions, 'gambar'>): Promise<IsiTemplatResult>;
  takeBack(checkpoint: Checkpoint): Promise<void>;
  goTo(alamat: string): Promise<void>;
  answer(answer: AmbiguityAnswer): Promise<void>;
  /** Calls back with how Hitung from the ribbon ended, also before the pane was opened. Returns how to stop. */
  watchRibbon(listener: (message: RibbonMessage) => void): () => void;
  /** Words for anything the others throw. */
  describe(error: unknown): FailureDescription;
}

/**
 * The use cases over one session with the open workbook; `onNotice` hears when Excel makes us wait. What the pane does not
 * need to open (tables, sentences, Word) is loaded with the first click that asks for it.
 */
export function createUseCases(onNotice: (notice: SessionNotice) => void): UseCases {
  const session = openSession({ onNotice });
  const gambar = chartDrawer(createBrowserCanvas);
  return {
    scan: () => scanWorkbook(session),
    hitung: (options) => hitung(session, options),
    buatTabel: async (options) => (await import('../app/buat-tabel')).buatTabel(session, options),
    siapkan: async (options) => (await import('../app/siapkan')).siapkan(session, options),
    saveSettings: async (values) => (await import('../app/save-settings')).saveSettings(session, values),
    salin: async (options) => (await import('../app/word/salin-tabel')).salinTabel(session, options),
    unduh: async (options) => (await import('../app/word/unduh-laporan')).unduhLaporan(session, { ...options, gambar }),
    isiTemplat: async (options) => (await import('../app/word/isi-templat')).isiTemplat(session, { ...options, gambar }),
    takeBack: (checkpoint) => takeBack(session, checkpoint),
    goTo: (alamat) => goTo(session, alamat),
    answer: (answer) => answerQuestion(session, answer),
    watchRibbon: (listener) => watchRibbonMessages(openRibbonPlace(Office.context), listener),
    describe: describeFailure,
  };
}
