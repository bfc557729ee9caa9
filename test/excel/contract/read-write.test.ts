import { takeBack } from '../../../src/excel/checkpoint';
import { ExcelFailure } from '../../../src/excel/failure';
import { readWorkbook, type ColumnSelection } from '../../../src/excel/read-workbook';
import { writeColumns } from '../../../src/excel/write-columns';
import type { ColumnWrite } from '../../../src/model/column-write';
import { openEmbedded, put, type Embedded, type TableSpec } from './embedded';

const REALISASI: TableSpec = {
  name: 'Realisasi',
  headers: ['Kode', 'Realisasi 2023', 'Capaian (%)', 'Catatan'],
  rows: [
    ['IKU.1', 71.7, '==C4*2', 'milik saya'],
    ['IKU.2', '≥80', '=bukan rumus', null],
    ['IKU.3', null, null, 'x'],
  ],
};
const ANGGARAN: TableSpec = {
  name: 'Anggaran',
  headers: ['Kode', 'Pagu', 'Realisasi'],
  rows: [
    ['7.01', 100, 90],
    ['7.01.01', 100, 90],
  ],
  totals: ['Jumlah', 200, 180],
};

const everything = (_name: string, headers: readonly string[]): ColumnSelection[] => headers.map(() => 'values+formats');
const NAMES = ['Realisasi', 'Anggaran', 'SKM'];
const capaian = (values: ColumnWrite['values']): ColumnWrite => ({
  table: 'Realisasi',
  header: 'Capaian (%)',
  columnIndex: 2,
  values,
  numberFormat: '0.00',
});
const serapan = (values: ColumnWrite['values'] = [90, 90]): ColumnWrite => ({
  table: 'Anggaran',
  header: 'Serapan (%)',
  columnIndex: null,
  values,
  numberFormat: '0.00',
});

let excel: Embedded;
const open = (tables: readonly TableSpec[] = [REALISASI, ANGGARAN], options = {}): void => {
  excel = openEmbedded(tables, options);
};
const read = () => readWorkbook(excel.session, everything, NAMES);
const failureOf = async (action: Promise<unknown>): Promise<ExcelFailure> => {
  const outcome: unknown = await action.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof ExcelFailure)) throw new Error(`no ExcelFailure but ${String(outcome)}`);
  return outcome;
};

afterEach(() => excel.close());

describe('readWorkbook', () => {
  it('reads tables that are there in two syncs, with their places, and leaves the totals row out', async () => {
    open();
    const raw = await read();
    expect(excel.countSyncs()).toBe(2);
    expect(raw.tableNames).toEqual(['Realisasi', 'Anggaran']);
    const [realisasi, anggaran] = raw.tables;
    expect(realisasi).toMatchObject({
      name: 'Realisasi',
      sheet: 'Realisasi',
      headerRow: 3,
      firstColumn: 2,
      rowCount: 3,
      isProtected: false,
    });
    expect(realisasi?.columns[1]).toMatchObject({ header: 'Realisasi 2023', values: [71.7, '≥80', null] });
    expect(realisasi?.columns[1]?.numberFormats).toEqual(['General', 'General', 'General']);
    expect(anggaran).toMatchObject({ rowCount: 2 });
    expect(anggaran?.columns[0]?.values).toEqual(['7.01', '7.01.01']);
  });

  it('reads only what is asked for', async () => {
    open();
    const raw = await readWorkbook(
      excel.session,
      (_name, headers) => headers.map((_header, index) => (index === 0 ? 'values' : 'none')),
      NAMES,
    );
    expect(raw.tables[0]?.columns.map(({ values }) => values !== null)).toEqual([true, false, false, false]);
    expect(raw.tables[0]?.columns.every(({ numberFormats }) => numberFormats === null)).toBe(true);
  });

  it('finds a table whatever the case of its name', async () => {
    open([{ ...REALISASI, name: 'REALISASI' }]);
    expect((await read()).tables[0]?.name).toBe('REALISASI');
  });

  it('reads a table without body rows: Excel keeps one blank row', async () => {
    open([{ ...REALISASI, rows: [] }]);
    const [table] = (await read()).tables;
    expect(table?.rowCount).toBe(1);
    expect(table?.columns[1]?.values).toEqual([null]);
  });

  it('gives no tables for a workbook without any', async () => {
    open([]);
    expect(await read()).toMatchObject({ tables: [], tableNames: [], answers: [] });
  });

  it('needs two syncs for 10,000 rows and stays below 5 MB a message', async () => {
    const rows = Array.from({ length: 10_000 }, (_row, row) => [
      `7.01.${row}`,
      row,
      null,
      'Terwujudnya pelayanan masyarakat yang berkualitas',
    ]);
    open([{ ...REALISASI, rows }]);
    const raw = await read();
    expect(raw.tables[0]?.columns[1]?.values).toHaveLength(10_000);
    expect(raw.tables[0]?.columns[0]?.values?.[9_999]).toBe('7.01.9999');
    expect(excel.countSyncs()).toBe(2);
  });

  it('reads in chunks what does not fit one message, in order', async () => {
    const rows = Array.from({ length: 10_000 }, (_row, row) => [`${row} ${'panjang '.repeat(100)}`, row, null, null]);
    open([{ ...REALISASI, rows }]);
    const raw = await read();
    const kode = raw.tables[0]?.columns[0]?.values ?? [];
    expect(kode.map((value) => Number.parseInt(String(value), 10))).toEqual(rows.map((_row, row) => row));
    // 8.1 MB in messages of at most 5 MB, after the structure.
    expect(excel.countSyncs()).toBeLessThanOrEqual(4);
    expect(excel.host.statistics.awaited.every(({ bytesIn, failure }) => bytesIn <= 5 * 1024 * 1024 && failure === null)).toBe(
      true,
    );
  });

  it('halves and asks again when the first row did not show how long the others are', async () => {
    const rows = Array.from({ length: 10_000 }, (_row, row) => [
      row === 0 ? 'a' : `${row} ${'panjang '.repeat(100)}`,
      row,
      null,
      null,
    ]);
    open([{ ...REALISASI, rows }]);
    const raw = await read();
    expect(raw.tables[0]?.columns[0]?.values?.[9_999]).toContain('9999 panjang');
    expect(raw.tables[0]?.columns[0]?.values).toHaveLength(10_000);
  });
});

describe('writeColumns', () => {
  it('writes whole columns in one sync, adds what is missing at the right end, and leaves everything else alone', async () => {
    open();
    const raw = await read();
    excel.countSyncs();
    const { written } = await writeColumns(excel.session, [capaian([84.35, null, 90]), serapan()], raw);
    expect(excel.countSyncs()).toBe(1);
    expect(written).toEqual([
      { table: 'Realisasi', header: 'Capaian (%)', alamat: 'Realisasi!D4:D6', rows: 3 },
      { table: 'Anggaran', header: 'Serapan (%)', alamat: 'Anggaran!E4:E5', rows: 2 },
    ]);
    expect(excel.values('Realisasi', 2, 1, 4, 4)).toEqual([
      ['Kode', 'Realisasi 2023', 'Capaian (%)', 'Catatan'],
      ['IKU.1', 71.7, 84.35, 'milik saya'],
      ['IKU.2', '≥80', null, null],
      ['IKU.3', null, 90, 'x'],
    ]);
    expect(excel.values('Anggaran', 2, 4, 3, 1)).toEqual([['Serapan (%)'], [90], [90]]);
    expect(excel.sheet('Anggaran').tables[0]?.columns.map(({ name }) => name)).toEqual([
      'Kode',
      'Pagu',
      'Realisasi',
      'Serapan (%)',
    ]);
    expect(excel.sheet('Realisasi').cells.get(3, 3)?.style.numberFormat).toBe('0.00');
    expect(excel.sheet('Anggaran').cells.get(4, 4)?.style.numberFormat).toBe('0.00');
    // The totals row below stays what it was.
    expect(excel.values('Anggaran', 5, 1, 1, 3)).toEqual([['Jumlah', 200, 180]]);
  });

  it('reads anew by itself when it is given no reading', async () => {
    open();
    await writeColumns(excel.session, [capaian([1, 2, 3])]);
    expect(excel.values('Realisasi', 3, 3, 3, 1)).toEqual([[1], [2], [3]]);
  });

  it('does not add a column that is there already', async () => {
    open();
    await writeColumns(excel.session, [serapan()]);
    await writeColumns(excel.session, [serapan([80, 80])], await read());
    expect(excel.sheet('Anggaran').tables[0]?.columns).toHaveLength(4);
    expect(excel.values('Anggaran', 3, 4, 2, 1)).toEqual([[80], [80]]);
  });

  it('writes text as text', async () => {
    open();
    const kategori = { ...capaian(['AA', '=1+1', '-']), numberFormat: 'General' };
    await writeColumns(excel.session, [kategori], await read());
    expect(excel.values('Realisasi', 3, 3, 3, 1)).toEqual([['AA'], ['=1+1'], ['-']]);
    expect(excel.sheet('Realisasi').cells.get(4, 3)?.formula).toBeNull();
  });

  it('writes 50,000 rows within 5 MB a message', async () => {
    const rows = Array.from({ length: 50_000 }, (_row, row) => [row, 1, null, null]);
    open([{ ...REALISASI, rows }]);
    const raw = await readWorkbook(excel.session, () => [], ['Realisasi']);
    excel.countSyncs();
    await writeColumns(excel.session, [capaian(rows.map(([row]) => Number(row) / 3))], raw);
    expect(excel.countSyncs()).toBe(1);
    expect(excel.values('Realisasi', 50_002, 3, 1, 1)).toEqual([[49_999 / 3]]);
    expect(excel.host.statistics.awaited.every(({ bytesOut }) => bytesOut <= 5 * 1024 * 1024)).toBe(true);
  });
});

describe('what can go wrong', () => {
  it.each([
    ['a protected sheet', () => (excel.sheet('Realisasi').protection = { allowFormatCells: false }), 'ProtectedSheet'],
    [
      'other rows than were computed',
      () => excel.sheet('Realisasi').tables.forEach((table) => (table.rect = { ...table.rect, bottom: 4 })),
      'InvalidArgument',
    ],
  ])('%s: nothing is written', async (_what, spoil, code) => {
    open();
    spoil();
    const raw = await read();
    const failure = await failureOf(writeColumns(excel.session, [serapan(), capaian([1, 2, 3])], raw));
    expect(failure).toMatchObject({ code, mayHaveWritten: false });
    expect(failure.pesan).toContain('Realisasi');
    expect(excel.sheet('Anggaran').tables[0]?.columns).toHaveLength(3);
  });

  it.each([
    ['renamed', () => excel.sheet('Realisasi').tables.forEach((table) => (table.name = 'Lain'))],
    ['deleted', () => excel.sheet('Realisasi').tables.splice(0)],
  ])('a table %s between reading and writing: nothing is written, of the other tables neither', async (_how, spoil) => {
    open();
    const raw = await read();
    spoil();
    const failure = await failureOf(writeColumns(excel.session, [serapan(), capaian([1, 2, 3])], raw));
    expect(failure).toMatchObject({ code: 'ItemNotFound', mayHaveWritten: false });
    expect(failure.pesan).toContain('Tidak ada yang diubah.');
    expect(excel.sheet('Anggaran').tables[0]?.columns).toHaveLength(3);
    expect(excel.values('Realisasi', 3, 3, 1, 1)).toEqual([[0]]);
  });

  it('a column renamed between reading and writing: what stands and what does not is said', async () => {
    open();
    const raw = await read();
    for (const { columns } of excel.sheet('Realisasi').tables) for (const column of columns) column.name += ' saya';
    REALISASI.headers.forEach((header, index) => put(excel.sheet('Realisasi'), 2, 1 + index, `${header} saya`));
    const failure = await failureOf(writeColumns(excel.session, [serapan(), capaian([1, 2, 3])], raw));
    expect(failure).toMatchObject({ code: 'ItemNotFound', mayHaveWritten: true });
    expect(failure.pesan).toContain('Sudah tertulis: Anggaran[Serapan (%)]');
    expect(failure.pesan).toContain('Belum tertulis utuh: Realisasi[Capaian (%)]');
    expect(excel.values('Realisasi', 3, 3, 1, 1)).toEqual([[0]]);
  });

  it('rows added between reading and writing: the column is refused as a whole', async () => {
    open();
    const raw = await read();
    excel.sheet('Realisasi').tables.forEach((table) => (table.rect = { ...table.rect, bottom: table.rect.bottom + 1 }));
    const failure = await failureOf(writeColumns(excel.session, [capaian([1, 2, 3])], raw));
    expect(failure.code).toBe('InvalidArgument');
    expect(excel.sheet('Realisasi').cells.get(3, 3)?.formula).toBe('=C4*2');
  });

  it.each([
    ['cell-edit', 'InvalidOperationInCellEditMode'],
    ['session-expired', 'InvalidOrTimedOutSession'],
    ['access-denied', 'AccessDenied'],
    ['activity-limit', 'ActivityLimitReached'],
    ['request-too-large', 'RequestPayloadSizeLimitExceeded'],
  ] as const)('%s on the write: nothing written, nothing repeated, the next works', async (kind, code) => {
    open();
    const raw = await read();
    excel.host.faults.inject({ kind, on: 'write' });
    excel.countSyncs();
    const failure = await failureOf(writeColumns(excel.session, [capaian([1, 2, 3])], raw));
    expect(failure).toMatchObject({ code, mayHaveWritten: false });
    expect(excel.countSyncs()).toBe(1);
    expect(excel.sheet('Realisasi').cells.get(3, 3)?.formula).toBe('=C4*2');
    await writeColumns(excel.session, [capaian([1, 2, 3])], raw);
    expect(excel.values('Realisasi', 3, 3, 3, 1)).toEqual([[1], [2], [3]]);
  });

  it('a failure in the middle: names what stands, and what was there can be brought back', async () => {
    open();
    const raw = await read();
    const before = excel.sheet('Realisasi').cells.get(3, 3)?.formula;
    const broken = { ...capaian([1, 2, 3]) };
    excel.host.faults.inject({ kind: 'fail-at-action', action: 'Table.resize', on: 'write' });
    const failure = await failureOf(writeColumns(excel.session, [broken, serapan()], raw));
    expect(failure.mayHaveWritten).toBe(true);
    expect(failure.pesan).toContain('Sudah tertulis: Realisasi[Capaian (%)]');
    expect(excel.values('Realisasi', 3, 3, 1, 1)).toEqual([[1]]);
    if (!failure.checkpoint) throw new Error('no checkpoint');
    await takeBack(excel.session, failure.checkpoint);
    expect(excel.sheet('Realisasi').cells.get(3, 3)?.formula).toBe(before);
  });

  it('a failure at the values: neither column counts as written', async () => {
    open();
    const raw = await read();
    for (const table of excel.sheet('Realisasi').tables) table.rect = { ...table.rect, bottom: table.rect.bottom + 1 };
    const failure = await failureOf(writeColumns(excel.session, [capaian([1, 2, 3]), serapan()], raw));
    expect(failure).toMatchObject({ code: 'InvalidArgument', mayHaveWritten: true });
    expect(failure.pesan).toContain('Sudah tertulis: tidak ada.');
  });

  it('no reply to a write: may have landed, and says so', async () => {
    open([REALISASI], { timeoutMs: 300 });
    const raw = await read();
    excel.host.faults.inject({ kind: 'no-reply', on: 'write' });
    const failure = await failureOf(writeColumns(excel.session, [capaian([1, 2, 3])], raw));
    expect(failure).toMatchObject({ code: 'Timeout', mayHaveWritten: true });
    expect(failure.pesan).toContain('Belum pasti tertulis: Realisasi[Capaian (%)]');
  });

  it('no reply to a read: asked once more', async () => {
    open([REALISASI], { timeoutMs: 300 });
    excel.host.faults.inject({ kind: 'no-reply' });
    expect((await read()).tables).toHaveLength(1);
  });

  it('waits for the cell being edited, says so, and goes on afterwards', async () => {
    const notices: string[] = [];
    open([REALISASI], {
      noticeAfterMs: 20,
      onNotice: ({ kind }: { kind: string }) => {
        notices.push(kind);
        if (kind === 'waiting-for-cell-edit') excel.host.endCellEdit();
      },
    });
    excel.host.beginCellEdit();
    expect((await read()).tables).toHaveLength(1);
    expect(notices).toEqual(['waiting-for-cell-edit', 'resumed']);
  });
});

describe('takeBack', () => {
  it('brings back formulas, texts that look like formulas, formats; added columns go', async () => {
    open();
    excel.sheet('Realisasi').cells.cellAt(3, 3).style = {
      ...excel.sheet('Realisasi').cells.cellAt(3, 3).style,
      numberFormat: '0.0',
    };
    const { checkpoint } = await writeColumns(excel.session, [capaian([1, 2, 3]), serapan()], await read());
    await takeBack(excel.session, checkpoint);
    const { cells } = excel.sheet('Realisasi');
    expect(cells.get(3, 3)?.formula).toBe('=C4*2');
    expect(cells.get(3, 3)?.style.numberFormat).toBe('0.0');
    expect([cells.get(4, 3)?.value, cells.get(4, 3)?.formula]).toEqual(['=bukan rumus', null]);
    expect(cells.get(5, 3)?.value ?? null).toBeNull();
    expect(excel.sheet('Anggaran').tables[0]?.columns.map(({ name }) => name)).toEqual(['Kode', 'Pagu', 'Realisasi']);
    expect(excel.values('Anggaran', 2, 4, 3, 1)).toEqual([[null], [null], [null]]);
  });

  it('refuses when the table has changed since, and changes nothing', async () => {
    open();
    const { checkpoint } = await writeColumns(excel.session, [capaian([1, 2, 3])], await read());
    excel.sheet('Realisasi').tables.forEach((table) => (table.rect = { ...table.rect, bottom: table.rect.bottom + 1 }));
    const failure = await failureOf(takeBack(excel.session, checkpoint));
    expect(failure.pesan).toContain('Realisasi[Capaian (%)]');
    expect(failure.mayHaveWritten).toBe(false);
    expect(excel.values('Realisasi', 3, 3, 3, 1)).toEqual([[1], [2], [3]]);
  });
});

describe('a write of several messages that stops between them', () => {
  const LONG = 'panjang '.repeat(130);
  const rows = Array.from({ length: 3_000 }, (_row, row) => [`IKU.${row}`, row, 'lama', null]);
  const wide = (header: string, columnIndex: number | null): ColumnWrite => ({
    table: 'Realisasi',
    header,
    columnIndex,
    values: rows.map(([kode]) => `${String(kode)} ${LONG}`),
    numberFormat: 'General',
  });

  it('names what stands, and gives all of it back', async () => {
    open([{ ...REALISASI, rows }, ANGGARAN]);
    const raw = await read();
    const stop = excel.host.onChange(() => {
      stop();
      excel.host.faults.inject({ kind: 'activity-limit', on: 'write' });
    });
    const failure = await failureOf(
      writeColumns(excel.session, [capaian(rows.map(() => 5)), wide('Kategori', null), wide('Predikat', null), serapan()], raw),
    );
    expect(failure).toMatchObject({ code: 'ActivityLimitReached', mayHaveWritten: true });
    expect(failure.pesan).toContain('Sudah tertulis: Realisasi[Capaian (%)], Realisasi[Kategori].');
    expect(failure.pesan).toMatch(/(Belum tertulis utuh|Belum pasti tertulis): Realisasi\[Predikat\], Anggaran\[Serapan/);
    expect(excel.values('Realisasi', 3, 3, 1, 1)).toEqual([[5]]);
    if (!failure.checkpoint) throw new Error('no checkpoint');
    await takeBack(excel.session, failure.checkpoint);
    expect(excel.values('Realisasi', 3, 3, 1, 1)).toEqual([['lama']]);
    expect(excel.sheet('Realisasi').tables[0]?.columns.map(({ name }) => name)).toEqual(REALISASI.headers);
  });
});
