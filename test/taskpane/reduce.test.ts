import { INITIAL_STATE, type PaneState } from '../../src/taskpane/state/pane-state';
import { reduce, type PaneAction } from '../../src/taskpane/state/reduce';
import { CHECKPOINT, COMPUTED, DRAWN, SCAN, TANYA, temuan } from './fake-use-cases';

const after = (...actions: PaneAction[]): PaneState => actions.reduce(reduce, INITIAL_STATE);
const failure = { judul: 'Gagal', pesan: 'Sebab.', mayHaveWritten: true, checkpoint: null };
const FAILED: PaneAction = { type: 'failed', failure };

describe('reduce', () => {
  it('starts an activity with a clean slate and says so', () => {
    const state = after(FAILED, { type: 'started', kegiatan: 'menghitung' });
    expect(state).toMatchObject({ sibuk: 'menghitung', pesan: null, kemajuan: null, pengumuman: 'Menghitung …' });
  });

  it('every way an activity ends frees the pane and clears progress and waiting', () => {
    const busy = after(
      { type: 'started', kegiatan: 'menghitung' },
      { type: 'progressed', progress: { langkah: 'Membaca', selesai: 1, dari: 3 } },
      { type: 'noticed', notice: { kind: 'waiting-for-cell-edit' } },
    );
    expect(busy).toMatchObject({ sibuk: 'menghitung', tunggu: 'waiting-for-cell-edit', kemajuan: { selesai: 1 } });
    const ends: PaneAction[] = [
      FAILED,
      { type: 'scanned', result: SCAN },
      { type: 'computed', result: COMPUTED },
      { type: 'drawn', result: DRAWN, stopped: false },
      { type: 'stopped' },
    ];
    for (const end of ends) {
      expect(reduce(busy, end)).toMatchObject({ sibuk: null, kemajuan: null, tunggu: null, menghentikan: false });
    }
  });

  it('a failure to go to a cell does not free a pane that is busy with something else', () => {
    const state = after({ type: 'started', kegiatan: 'menghitung' }, { type: 'going-failed', failure });
    expect(state.sibuk).toBe('menghitung');
    expect(state.pesan?.judul).toBe('Gagal');
  });

  it('keeps results and the way back when a later action fails', () => {
    const state = after({ type: 'computed', result: COMPUTED }, { type: 'started', kegiatan: 'membuat-tabel' }, FAILED);
    expect(state.kolomTertulis).toBe(COMPUTED.written);
    expect(state.penulisan).toEqual({ oleh: 'hitung', checkpoint: CHECKPOINT });
  });

  it('a write that failed half-way can be taken back', () => {
    const state = after(
      { type: 'started', kegiatan: 'membuat-tabel' },
      { type: 'failed', failure: { ...failure, checkpoint: CHECKPOINT } },
    );
    expect(state.penulisan).toEqual({ oleh: 'buat-tabel', checkpoint: CHECKPOINT });
  });

  it('a run that wrote nothing warns and leaves the earlier write to be taken back', () => {
    const nothing = { ...COMPUTED, written: [], checkpoint: null, temuan: [] };
    const state = after({ type: 'drawn', result: DRAWN, stopped: false }, { type: 'computed', result: nothing });
    expect(state.pesan?.jenis).toBe('warning');
    expect(state.penulisan?.oleh).toBe('buat-tabel');
  });

  it('success only without galat', () => {
    const withWarning = { ...COMPUTED, temuan: [temuan('peringatan', 'Periksa.')] };
    expect(after({ type: 'computed', result: withWarning }).pesan?.jenis).toBe('success');
    expect(after({ type: 'computed', result: COMPUTED }).pesan?.jenis).toBe('warning');
  });

  it('says when no table could be drawn', () => {
    const state = after({ type: 'drawn', result: { ...DRAWN, drawn: [], checkpoint: null }, stopped: false });
    expect(state.pesan?.judul).toBe('Tidak ada tabel LAKIP yang dapat dibuat');
    expect(state.tidakDibuat).toBe(DRAWN.omitted);
  });

  it('taking back forgets what was written, and the scan after it keeps the message', () => {
    const state = after(
      { type: 'computed', result: COMPUTED },
      { type: 'taken-back' },
      { type: 'scanned', result: { ...SCAN, pertanyaan: [TANYA] }, quiet: true },
    );
    expect(state).toMatchObject({ penulisan: null, kolomTertulis: [], sibuk: null, pertanyaan: [TANYA] });
    expect(state.pesan?.judul).toBe('Penulisan terakhir dibatalkan');
  });
});
