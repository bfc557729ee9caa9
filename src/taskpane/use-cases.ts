import { answerQuestion } from '../app/answer-question';
import { buatTabel, type BuatTabelOptions, type BuatTabelResult } from '../app/buat-tabel';
import { describeFailure, type FailureDescription } from '../app/describe-failure';
import { goTo } from '../app/go-to';
import { hitung, type HitungResult } from '../app/hitung';
import { openSession, type SessionNotice } from '../app/open-session';
import type { OnProgress } from '../app/progress';
import { openRibbonPlace, watchRibbonMessages, type RibbonMessage } from '../app/ribbon-message';
import { saveSettings } from '../app/save-settings';
import { scanWorkbook, type ScanResult } from '../app/scan-workbook';
import { siapkan, type SiapkanOptions, type SiapkanResult } from '../app/siapkan';
import { takeBack, type Checkpoint } from '../app/take-back';
import type { AmbiguityAnswer } from '../model/raw';
import type { SettingField } from '../model/settings/settings';

/** All the pane can ask for. Tests hand in a fake; nothing else in this room reaches Excel. */
export interface UseCases {
  scan(): Promise<ScanResult>;
  hitung(options: { onProgress?: OnProgress }): Promise<HitungResult>;
  buatTabel(options: BuatTabelOptions): Promise<BuatTabelResult>;
  siapkan(options: SiapkanOptions): Promise<SiapkanResult>;
  saveSettings(values: Readonly<Partial<Record<SettingField, string>>>): Promise<void>;
  takeBack(checkpoint: Checkpoint): Promise<void>;
  goTo(alamat: string): Promise<void>;
  answer(answer: AmbiguityAnswer): Promise<void>;
  /** Calls back with how Hitung from the ribbon ended, also before the pane was opened. Returns how to stop. */
  watchRibbon(listener: (message: RibbonMessage) => void): () => void;
  /** Words for anything the others throw. */
  describe(error: unknown): FailureDescription;
}

/** The use cases over one session with the open workbook; `onNotice` hears when Excel makes us wait. */
export function createUseCases(onNotice: (notice: SessionNotice) => void): UseCases {
  const session = openSession({ onNotice });
  return {
    scan: () => scanWorkbook(session),
    hitung: (options) => hitung(session, options),
    buatTabel: (options) => buatTabel(session, options),
    siapkan: (options) => siapkan(session, options),
    saveSettings: (values) => saveSettings(session, values),
    takeBack: (checkpoint) => takeBack(session, checkpoint),
    goTo: (alamat) => goTo(session, alamat),
    answer: (answer) => answerQuestion(session, answer),
    watchRibbon: (listener) => watchRibbonMessages(openRibbonPlace(Office.context), listener),
    describe: describeFailure,
  };
}
