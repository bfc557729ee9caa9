import { answerQuestion } from '../../src/app/answer-question';
import { buatTabel } from '../../src/app/buat-tabel';
import { describeFailure, type FailureDescription } from '../../src/app/describe-failure';
import { goTo } from '../../src/app/go-to';
import { hitung } from '../../src/app/hitung';
import { scanWorkbook } from '../../src/app/scan-workbook';
import { takeBack } from '../../src/app/take-back';
import type { Checkpoint } from '../../src/excel/checkpoint';
import type { Fault } from '../../src/workbench/interpreter/faults';
import type { Embedded } from '../excel/contract/embedded';
import { failureOf, openSample, pictureOf, valueAt } from './open-book';

let excel: Embedded;
const open = (options: Parameters<typeof openSample>[1] = {}): void => {
  excel = openSample('ajung-2023', options);
};
afterEach(() => excel.close());

const NONE: Checkpoint = { columns: [], addedColumns: [], sheets: [], addedSheets: [] };

type ActionName = 'scanWorkbook' | 'hitung' | 'buatTabel' | 'takeBack' | 'goTo' | 'answerQuestion';
const ACTIONS: Record<ActionName, () => Promise<unknown>> = {
  scanWorkbook: () => scanWorkbook(excel.session),
  hitung: () => hitung(excel.session),
  buatTabel: () => buatTabel(excel.session),
  takeBack: () => takeBack(excel.session, written),
  goTo: () => goTo(excel.session, 'Target!B5'),
  answerQuestion: () => answerQuestion(excel.session, { table: 'Target', column: 'Target 2023', reading: 'ribuan' }),
};
/** What there is to take back: a Hitung made before the fault. */
let written: Checkpoint = NONE;

async function prepare(action: ActionName): Promise<void> {
  if (action === 'takeBack') written = (await hitung(excel.session)).checkpoint ?? NONE;
}

const picture = () => pictureOf(excel.state);
/** Contents alone: a column that goes leaves the look of its cells. */
const contents = () => pictureOf(excel.state, true);

/** The session and the workbook go on: the same action, undisturbed, does its work. */
async function worksAgain(action: ActionName): Promise<void> {
  excel.host.faults.clear();
  await ACTIONS[action]();
  const { temuan } = await scanWorkbook(excel.session);
  expect(temuan.filter(({ aturan }) => aturan === 'tabel-tidak-ada').every(({ tingkat }) => tingkat === 'info')).toBe(true);
}

const REFUSED: [fault: Fault['kind'], words: RegExp][] = [
  ['cell-edit', /mengetik di sebuah sel.*Tekan Enter atau Esc/],
  ['session-expired', /Sesi Excel sudah berakhir.*muat ulang buku kerja/i],
  ['access-denied', /Excel menolak.*(terproteksi|hanya-baca)/],
  ['activity-limit', /terlalu banyak permintaan.*Tunggu sekitar satu menit/],
  ['request-too-large', /terlalu besar.*5 MB/],
];
const ALL: ActionName[] = ['scanWorkbook', 'hitung', 'buatTabel', 'takeBack', 'goTo', 'answerQuestion'];

describe.each(ALL)('%s, refused before anything runs', (action) => {
  it.each(REFUSED)('%s on every request', async (kind, words) => {
    open();
    await prepare(action);
    const before = picture();
    excel.host.faults.inject({ kind, times: 10 });
    const told = describeFailure(await failureOf(ACTIONS[action]()));
    expect(told.pesan).toMatch(words);
    expect(told).toMatchObject({ judul: 'Tidak dapat diselesaikan', mayHaveWritten: false, checkpoint: null });
    expect(picture()).toEqual(before);
    await worksAgain(action);
  });
});

const WRITERS: ActionName[] = ['hitung', 'buatTabel', 'takeBack', 'answerQuestion'];

describe.each(WRITERS)('%s, its write refused', (action) => {
  it.each(REFUSED)('%s', async (kind, words) => {
    open();
    await prepare(action);
    const before = picture();
    excel.host.faults.inject({ kind, on: 'write' });
    const told = describeFailure(await failureOf(ACTIONS[action]()));
    expect(told.pesan).toMatch(words);
    expect(told.mayHaveWritten).toBe(false);
    expect(picture()).toEqual(before);
    await worksAgain(action);
  });
});

describe('a read that goes wrong once is asked again', () => {
  it.each(['cell-edit', 'activity-limit', 'no-reply', 'fail-at-action'] as const)('%s', async (kind) => {
    const notices: string[] = [];
    open({ timeoutMs: 300, onNotice: ({ kind: notice }) => notices.push(notice) });
    excel.host.faults.inject({ kind, on: 'read' });
    expect((await scanWorkbook(excel.session)).tabel.length).toBeGreaterThan(0);
    expect(notices).toContain('retrying');
  });
});

it.each(['scanWorkbook', 'hitung', 'buatTabel'] as const)(
  '%s: an answer that is too large is asked for in parts; when even those are, it says so',
  async (action) => {
    open();
    excel.host.faults.inject({ kind: 'response-too-large', on: 'read', times: 500 });
    const before = picture();
    const told = describeFailure(await failureOf(ACTIONS[action]()));
    expect(told.pesan).toMatch(/hendak dibaca terlalu besar.*5 MB/);
    expect(told.mayHaveWritten).toBe(false);
    expect(picture()).toEqual(before);
    await worksAgain(action);
  },
);

describe('Excel never answers', () => {
  it.each(ALL)('%s: not a single answer', async (action) => {
    open({ timeoutMs: 300 });
    await prepare(action);
    const before = picture();
    excel.host.faults.inject({ kind: 'no-reply', on: 'read', times: 2 });
    const told = describeFailure(await failureOf(ACTIONS[action]()));
    expect(told.pesan).toMatch(/tidak menjawab sampai batas waktu.*Enter atau Esc/);
    expect(told.mayHaveWritten).toBe(false);
    expect(picture()).toEqual(before);
    await worksAgain(action);
  });

  const outcomes = WRITERS.flatMap((action) => [true, false].map((carriedOut) => [action, carriedOut] as const));
  it.each(outcomes)('%s: its write stays unanswered, carried out: %s', async (action, carriedOut) => {
    open({ timeoutMs: 300 });
    await prepare(action);
    const [before, was] = [picture(), contents()];
    excel.host.faults.inject({ kind: 'no-reply', on: 'write', carriedOut });
    const told = describeFailure(await failureOf(ACTIONS[action]()));
    expect(told).toMatchObject({ judul: 'Penulisan terhenti', mayHaveWritten: true });
    expect(told.pesan).toMatch(/tidak menjawab sampai batas waktu.*mungkin sudah/s);
    expect(JSON.stringify(picture()) !== JSON.stringify(before)).toBe(carriedOut);
    if (action === 'hitung' || action === 'buatTabel') await expectTakenBack(told, was);
    await worksAgain(action);
  });
});

async function expectTakenBack(told: FailureDescription, was: unknown): Promise<void> {
  if (told.checkpoint === null) throw new Error('nothing to take back with');
  await takeBack(excel.session, told.checkpoint);
  expect(contents()).toEqual(was);
}

describe.each(['hitung', 'buatTabel'] as const)('%s, the answer to its write is too large', (action) => {
  it.each([true, false])('carried out: %s', async (carriedOut) => {
    open();
    const was = contents();
    excel.host.faults.inject({ kind: 'response-too-large', on: 'write', carriedOut });
    const told = describeFailure(await failureOf(ACTIONS[action]()));
    expect(told.mayHaveWritten).toBe(true);
    expect(told.pesan).toMatch(/mungkin sudah tertulis/);
    expect(told.pesan).not.toMatch(/hendak dibaca/);
    await expectTakenBack(told, was);
    await worksAgain(action);
  });
});

describe('stopped in the middle of its write', () => {
  const hitungPlaces = ['Range.numberFormat', 'Range.values', 'Table.resize', 0, 7, 60, 90];
  const drawPlaces = [
    'WorksheetCollection.add',
    'NamedItemCollection.add',
    'Range.values',
    'Range.merge',
    'PageLayout.orientation',
    'WorksheetFreezePanes.freezeRows',
    0,
    25,
    120,
  ];
  const cases = [
    ...hitungPlaces.map((place) => ['hitung', place] as const),
    ...drawPlaces.map((place) => ['buatTabel', place] as const),
  ];
  it.each(cases)('%s at %s', async (action, place) => {
    open();
    const [before, was] = [picture(), contents()];
    excel.host.faults.inject({ kind: 'fail-at-action', on: 'write', action: place });
    const told = describeFailure(await failureOf(ACTIONS[action]()));
    const changed = JSON.stringify(picture()) !== JSON.stringify(before);
    if (changed) {
      expect(told).toMatchObject({ judul: 'Penulisan terhenti', mayHaveWritten: true });
      expect(told.pesan).toMatch(
        action === 'hitung' ? /Belum tertulis utuh: \w+\[/ : /Lembar yang belum: "Pegawai .*, dan \d+ lembar lain/,
      );
    }
    if (told.mayHaveWritten) await expectTakenBack(told, was);
    expect(told.pesan).toMatch(/kesalahan dalam tanpa penjelasan.*ulangi/s);
    await worksAgain(action);
  });

  it('names the columns that stand and those that do not', async () => {
    open();
    excel.host.faults.inject({ kind: 'fail-at-action', on: 'write', action: 90 });
    const { pesan } = describeFailure(await failureOf(hitung(excel.session)));
    const [, stand = '', not = ''] =
      /Sudah tertulis: (.*?)\. Belum tertulis utuh: (.*?)\. Tekan Batalkan di panel/s.exec(pesan) ?? [];
    expect(stand).toMatch(/^\w+\[.+\]/);
    expect(not).toMatch(/^\w+\[.+\]/);
    // What is named as standing does stand.
    for (const [, table = '', header = ''] of stand.matchAll(/(\w+)\[([^\]]+)\]/g)) {
      const found = excel.state.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
      expect(found?.columns.map(({ name }) => name)).toContain(header);
    }
  });

  it('draws again over its own half-drawn sheets', async () => {
    open();
    const before = excel.state.sheets.length;
    excel.host.faults.inject({ kind: 'fail-at-action', on: 'write', action: 'Range.merge' });
    await failureOf(buatTabel(excel.session));
    const { drawn } = await buatTabel(excel.session);
    // The sheet it stopped at is its own: no second one beside it.
    expect(drawn[0]).toMatchObject({ note: null, perubahan: { sel: expect.any(Number) as number } });
    expect(new Set(drawn.map(({ lembar }) => lembar)).size).toBe(drawn.length);
    expect(excel.state.sheets).toHaveLength(before + drawn.length);
  });

  it('taking back that is stopped can be done again', async () => {
    open();
    const was = contents();
    const { checkpoint } = await hitung(excel.session);
    if (checkpoint === null) throw new Error('nothing was written');
    excel.host.faults.inject({ kind: 'fail-at-action', on: 'write', action: 20 });
    const told = describeFailure(await failureOf(takeBack(excel.session, checkpoint)));
    expect(told.mayHaveWritten).toBe(true);
    expect(told.pesan).toMatch(/tekan Batalkan sekali lagi/);
    await expectTakenBack(told, was);
  });
});

describe('a person is typing in a cell', () => {
  it.each(ALL)('%s waits, says so, and lands', async (action) => {
    const notices: string[] = [];
    open({
      noticeAfterMs: 20,
      onNotice: ({ kind }) => {
        notices.push(kind);
        if (kind === 'waiting-for-cell-edit') excel.host.endCellEdit();
      },
    });
    await prepare(action);
    notices.length = 0;
    excel.host.beginCellEdit();
    await ACTIONS[action]();
    expect(notices).toEqual(['waiting-for-cell-edit', 'resumed']);
  });

  it('a write that comes while they type lands once they are done', async () => {
    open({ noticeAfterMs: 20, onNotice: ({ kind }) => kind === 'waiting-for-cell-edit' && excel.host.endCellEdit() });
    const { written: columns } = await hitung(excel.session, {
      onProgress: ({ langkah }) => langkah === 'Menulis kolom hasil' && excel.host.beginCellEdit(),
    });
    expect(columns.length).toBeGreaterThan(0);
    const first = columns.find(({ table }) => table === 'Realisasi');
    expect(valueAt(excel, first?.alamat.split(':')[0] ?? '')).toBe(100);
  });
});

describe('a workbook opened read-only', () => {
  it('is read, and computing says that nothing was written and why', async () => {
    open();
    excel.state.readOnly = true;
    const before = picture();
    expect((await scanWorkbook(excel.session)).tabel.length).toBeGreaterThan(0);
    for (const action of ['hitung', 'buatTabel'] as const) {
      const told = describeFailure(await failureOf(ACTIONS[action]()));
      expect(told.pesan).toMatch(/hanya-baca.*simpan salinan yang dapat diubah/s);
      expect(told).toMatchObject({ judul: 'Tidak dapat diselesaikan', mayHaveWritten: false });
      expect(picture()).toEqual(before);
    }
    await goTo(excel.session, 'Target!B5');
    excel.state.readOnly = false;
    await worksAgain('hitung');
  });
});

describe('anything thrown has words', () => {
  it.each([new TypeError('x is undefined'), 'teks', null, undefined, { code: 7 }])('%p', (thrown) => {
    const told = describeFailure(thrown);
    expect(told.judul).not.toBe('');
    expect(told.pesan).toMatch(/Simpan buku kerja.*\.$/);
    expect(told.pesan).not.toContain('[object Object]');
  });
});
