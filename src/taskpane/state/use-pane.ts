import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { SessionNotice } from '../../app/open-session';
import type { NamaTabel } from '../../model/contract/nama-tabel';
import type { AmbiguityAnswer } from '../../model/raw';
import type { IsianSiapkan } from '../../model/siapkan/tabel-baru';
import type { UseCases } from '../use-cases';
import { INITIAL_STATE, type Kegiatan, type PaneState } from './pane-state';
import { reduce } from './reduce';

export type CreateUseCases = (onNotice: (notice: SessionNotice) => void) => UseCases;

/** What the buttons call. Each ends in a new state, failures included; none throws. */
export interface PaneActions {
  scan(): void;
  hitung(): void;
  buatTabel(): void;
  stop(): void;
  takeBack(): void;
  siapkan(isian: IsianSiapkan, wanted: readonly NamaTabel[]): void;
  /** Keeps the layout and the keys of the tables left out in the workbook. */
  simpanPilihan(susunan: string, dilewati: readonly string[]): void;
  answer(answer: AmbiguityAnswer): void;
  goTo(alamat: string): void;
  dismiss(): void;
  dismissRibbon(): void;
}

/** State and effects of the pane over the use cases it is given. Scans once when it opens. */
export function usePane(createUseCases: CreateUseCases): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const [useCases] = useState(() => createUseCases((notice) => dispatch({ type: 'noticed', notice })));
  // Two clicks before the first is drawn must not start two writes.
  const busy = useRef(false);
  const abort = useRef<AbortController | null>(null);

  const run = useCallback(
    async (kegiatan: Kegiatan, work: () => Promise<void>): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      dispatch({ type: 'started', kegiatan });
      try {
        await work();
      } catch (error) {
        if (abort.current?.signal.aborted && !useCases.describe(error).mayHaveWritten) dispatch({ type: 'stopped' });
        else dispatch({ type: 'failed', failure: useCases.describe(error) });
      } finally {
        busy.current = false;
        abort.current = null;
      }
    },
    [useCases],
  );

  const checkpoint = state.penulisan?.checkpoint ?? null;
  const actions = useMemo<PaneActions>(
    () => ({
      scan: () => void run('memindai', async () => dispatch({ type: 'scanned', result: await useCases.scan() })),
      hitung: () =>
        void run('menghitung', async () => {
          const result = await useCases.hitung({ onProgress: (progress) => dispatch({ type: 'progressed', progress }) });
          dispatch({ type: 'computed', result });
        }),
      buatTabel: () =>
        void run('membuat-tabel', async () => {
          const controller = new AbortController();
          abort.current = controller;
          const { signal } = controller;
          const result = await useCases.buatTabel({
            signal,
            perLembar: true,
            onProgress: (progress) => dispatch({ type: 'progressed', progress }),
          });
          dispatch({ type: 'drawn', result, stopped: signal.aborted });
        }),
      stop: () => {
        abort.current?.abort();
        dispatch({ type: 'stop-asked' });
      },
      takeBack: () => {
        if (checkpoint === null) return;
        void run('membatalkan', async () => {
          await useCases.takeBack(checkpoint);
          dispatch({ type: 'taken-back' });
          dispatch({ type: 'scanned', result: await useCases.scan(), quiet: true });
        });
      },
      siapkan: (isian, wanted) =>
        void run('menyiapkan', async () => {
          const result = await useCases.siapkan({
            isian,
            wanted,
            onProgress: (progress) => dispatch({ type: 'progressed', progress }),
          });
          dispatch({ type: 'prepared', result });
          dispatch({ type: 'scanned', result: await useCases.scan(), quiet: true });
        }),
      simpanPilihan: (susunan, dilewati) =>
        void run('menyimpan', async () => {
          await useCases.saveSettings({ susunan, tabelDilewati: dilewati.join('; ') });
          dispatch({ type: 'saved' });
          dispatch({ type: 'scanned', result: await useCases.scan(), quiet: true });
        }),
      answer: (answer) =>
        void run('menjawab', async () => {
          await useCases.answer(answer);
          dispatch({ type: 'scanned', result: await useCases.scan() });
        }),
      goTo: (alamat) =>
        void useCases
          .goTo(alamat)
          .catch((error: unknown) => dispatch({ type: 'going-failed', failure: useCases.describe(error) })),
      dismiss: () => dispatch({ type: 'dismissed' }),
      dismissRibbon: () => dispatch({ type: 'ribbon-dismissed' }),
    }),
    [run, useCases, checkpoint],
  );

  const { scan } = actions;
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    scan();
  }, [scan]);

  useEffect(() => useCases.watchRibbon((pesan) => dispatch({ type: 'ribbon-said', pesan })), [useCases]);

  return { state, actions };
}
