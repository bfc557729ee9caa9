import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { SessionNotice } from '../../app/open-session';
import type { OnProgress } from '../../app/progress';
import type { NamaTabel } from '../../model/contract/nama-tabel';
import type { AmbiguityAnswer } from '../../model/raw';
import type { IsianSiapkan } from '../../model/siapkan/tabel-baru';
import type { UseCases } from '../use-cases';
import { INITIAL_STATE, type Kegiatan, type PaneState } from './pane-state';
import { copyRich } from '../clipboard/copy-rich';
import { keepFile, startDownload, type BerkasJadi } from '../files/download';
import { reduce, type PaneAction } from './reduce';

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
  /** Copies tables for Word, by the best way the host lets through. */
  salin(kunci: readonly string[]): void;
  /** The person has copied from the preview. */
  tersalin(): void;
  unduh(): void;
  isiTemplat(file: File): void;
  answer(answer: AmbiguityAnswer): void;
  goTo(alamat: string): void;
  dismiss(): void;
  dismissRibbon(): void;
}

type Dispatch = (action: PaneAction) => void;

/** What work that takes long is given: a way to stop it, and whom to tell how far it is. */
function stoppable(
  abort: { current: AbortController | null },
  dispatch: Dispatch,
): { signal: AbortSignal; onProgress: OnProgress } {
  const controller = new AbortController();
  abort.current = controller;
  return { signal: controller.signal, onProgress: (progress) => dispatch({ type: 'progressed', progress }) };
}

/** Keeps a made document for saving and asks the browser to save it at once. */
function save(file: { current: BerkasJadi | null }, made: { readonly nama: string; readonly bytes: Uint8Array }): BerkasJadi {
  const berkas = keepFile(made.nama, made.bytes, file.current);
  file.current = berkas;
  startDownload(berkas);
  return berkas;
}

/** State and effects of the pane over the use cases it is given. Scans once when it opens. */
export function usePane(createUseCases: CreateUseCases): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const [useCases] = useState(() => createUseCases((notice) => dispatch({ type: 'noticed', notice })));
  // Two clicks before the first is drawn must not start two writes.
  const busy = useRef(false);
  const abort = useRef<AbortController | null>(null);
  const file = useRef<BerkasJadi | null>(null);

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
          const watch = stoppable(abort, dispatch);
          const result = await useCases.buatTabel({ ...watch, perLembar: true });
          dispatch({ type: 'drawn', result, stopped: watch.signal.aborted });
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
      salin: (kunci) =>
        void run('menyalin', async () => {
          const result = await useCases.salin({ kunci });
          const cara = result.tabel === 0 ? 'manual' : await copyRich(result);
          dispatch({ type: 'copied', result, cara });
        }),
      tersalin: () => dispatch({ type: 'copied-by-hand' }),
      unduh: () =>
        void run('mengunduh', async () => {
          const result = await useCases.unduh(stoppable(abort, dispatch));
          dispatch({ type: 'downloaded', result, berkas: save(file, result) });
        }),
      isiTemplat: (templat) =>
        void run('mengisi-templat', async () => {
          const bytes = new Uint8Array(await templat.arrayBuffer());
          const result = await useCases.isiTemplat({ bytes, nama: templat.name, ...stoppable(abort, dispatch) });
          dispatch({ type: 'filled', result, berkas: save(file, result) });
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
