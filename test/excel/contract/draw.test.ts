import { takeBack } from '../../../src/excel/checkpoint';
import { drawTables } from '../../../src/excel/draw-tables';
import { ExcelFailure } from '../../../src/excel/failure';
import { goTo } from '../../../src/excel/go-to';
import { saveAnswer } from '../../../src/excel/answers';
import { readWorkbook } from '../../../src/excel/read-workbook';
import type { LakipTable } from '../../../src/report/lakip-table';
import { rupiah, sampleTable, text } from '../sample-table';
import { addSheet, openEmbedded, put, type Embedded } from './embedded';

let excel: Embedded;
beforeEach(() => {
  excel = openEmbedded([]);
});
afterEach(() => excel.close());

const draw = (tables: readonly LakipTable[] = [sampleTable()], more = {}) => drawTables(excel.session, tables, more);
const failureOf = async (action: Promise<unknown>): Promise<ExcelFailure> => {
  const outcome: unknown = await action.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof ExcelFailure)) throw new Error(`no ExcelFailure but ${String(outcome)}`);
  return outcome;
};
const sheetNames = (): string[] => excel.state.sheets.map(({ name }) => name);

describe('drawing', () => {
  it('makes one sheet of each table, as data and as a page', async () => {
    const { drawn } = await draw();
    expect(drawn).toEqual([
      {
        id: 'realisasi-anggaran',
        kunci: 'realisasi-anggaran',
        judul: 'Tabel 3.8 Realisasi Anggaran Kecamatan Ajung Tahun 2023',
        lembar: 'Tabel 3.8',
        alamat: "'Tabel 3.8'!A1:D13",
        perubahan: 'baru',
        note: null,
      },
    ]);
    expect(excel.values('Tabel 3.8', 0, 0, 13, 4)).toEqual([
      ['Tabel 3.8', null, null, null],
      ['Realisasi Anggaran', null, null, null],
      ['Kecamatan Ajung Tahun 2023', null, null, null],
      [null, null, null, null],
      ['Kode', 'Program', 'Anggaran', null],
      [null, null, 'Pagu', 'Realisasi'],
      ['(1)', '(2)', '(3)', '(4)'],
      ['7.01', '=Program Penunjang', 2183418672, 2000000000],
      [null, 'Honorarium', 100, '-'],
      ['Jumlah', null, 2183418772, 2000000000],
      [null, null, null, null],
      ['Sumber Data: Subbag Keuangan, 2024', null, null, null],
      ['Serapan = realisasi : pagu × 100%.', null, null, null],
    ]);
    const sheet = excel.sheet('Tabel 3.8');
    expect(sheet.merges).toContainEqual({ top: 4, left: 2, bottom: 4, right: 3 });
    expect(sheet.merges).toContainEqual({ top: 7, left: 0, bottom: 8, right: 0 });
    expect(sheet.merges).toHaveLength(10);
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.freeze).toEqual({ rows: 7, columns: 0 });
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Portrait',
      fitToWidth: 1,
      centerHorizontally: true,
      printArea: { top: 0, left: 0, bottom: 12, right: 3 },
      titleRows: { first: 4, last: 6 },
      footer: { center: '&"Arial,Regular"&8Halaman &P dari &N' },
    });
    expect(sheet.pageLayout.paperSize.toLowerCase()).toBe('a4');
  });

  it('formats: header bold, filled and bordered; numbers on the right; the body indented', async () => {
    await draw();
    const { cells } = excel.sheet('Tabel 3.8');
    const header = cells.get(4, 0)?.style;
    expect(header?.font).toMatchObject({ name: 'Arial', bold: true });
    expect(header?.fill.color).not.toBe('');
    expect(header?.alignment).toMatchObject({ horizontal: 'Center', vertical: 'Center', wrapText: true });
    for (const [row, column] of [
      [4, 0],
      [6, 3],
      [8, 2],
      [9, 3],
    ] as const) {
      const border = cells.get(row, column)?.style.border;
      expect([border?.left.line, border?.right.line, border?.top.line, border?.bottom.line]).toEqual([
        'Thin',
        'Thin',
        'Thin',
        'Thin',
      ]);
    }
    expect(cells.get(0, 0)?.style.border.bottom.line).toBe('None');
    expect(cells.get(7, 2)?.style).toMatchObject({ numberFormat: '#,##0', alignment: { horizontal: 'Right' } });
    expect(cells.get(8, 1)?.style.alignment.indent).toBe(2);
    expect(cells.get(9, 0)?.style.font.bold).toBe(true);
    expect(cells.get(8, 1)?.style.font.bold).toBe(false);
  });

  it('keeps as text what a person means as text', async () => {
    await draw();
    const { cells } = excel.sheet('Tabel 3.8');
    expect([cells.get(7, 0)?.value, cells.get(7, 0)?.formula]).toEqual(['7.01', null]);
    expect([cells.get(7, 1)?.value, cells.get(7, 1)?.formula]).toEqual(['=Program Penunjang', null]);
  });

  it('gives the sheets explicit heights and widths', async () => {
    await draw();
    const sheet = excel.sheet('Tabel 3.8');
    expect([...sheet.rows.values()].filter(({ height }) => height !== null)).toHaveLength(13);
    expect([...sheet.columns.values()].filter(({ width }) => width !== null)).toHaveLength(4);
  });

  it('marks its sheet by a hidden name of the workbook', async () => {
    await draw();
    const mark = excel.state.names.find(({ name }) => name === 'LAKIP_realisasi_anggaran');
    expect(mark).toMatchObject({ scope: null, visible: false, formula: "='Tabel 3.8'!$A$1:$D$13" });
  });

  it('needs two syncs for a first set of tables, three for the next, one when a reading brings what is needed', async () => {
    const tables = [sampleTable(), sampleTable({ id: 'b', lembar: 'B' }), sampleTable({ id: 'c', lembar: 'C' })];
    await draw(tables);
    expect(excel.countSyncs()).toBe(2);
    await draw(tables);
    expect(excel.countSyncs()).toBe(3);
    const raw = await readWorkbook(excel.session, () => [], [], { generatedSheets: true });
    expect(excel.countSyncs()).toBe(2);
    await draw(tables, { raw });
    expect(excel.countSyncs()).toBe(1);
  });

  it('sends no more requests for more rows', async () => {
    const table = (rows: number) =>
      sampleTable({
        rows: Array.from({ length: rows }, (_row, row) => ({
          role: 'data' as const,
          cells: [text(String(row)), text('Uraian', { indent: row % 3 }), rupiah(row, String(row)), rupiah(row, String(row))],
        })),
      });
    const actionsOf = async (rows: number): Promise<number> => {
      await draw([table(rows)]);
      return excel.host.statistics.awaited.at(-1)?.actions ?? 0;
    };
    await actionsOf(10);
    expect(await actionsOf(300)).toBe(await actionsOf(20));
  });

  it('stays below 5 MB a message for a very long table', async () => {
    const rows = Array.from({ length: 6_000 }, (_row, row) => ({
      role: 'data' as const,
      cells: [
        text(`7.01.${row}`),
        text('Penyediaan jasa pelayanan umum kantor'),
        rupiah(row, String(row)),
        rupiah(row, String(row)),
      ],
    }));
    await draw([sampleTable({ rows })]);
    expect(excel.values('Tabel 3.8', 6_006, 0, 1, 3)).toEqual([['7.01.5999', 'Penyediaan jasa pelayanan umum kantor', 5999]]);
    await draw([sampleTable({ rows })]);
    const failed = excel.host.statistics.awaited.filter(
      ({ failure, bytesOut }) => failure === 'RequestPayloadSizeLimitExceeded' || bytesOut > 5 * 1024 * 1024,
    );
    expect(failed).toEqual([]);
  });
});

describe('drawing again', () => {
  it('rewrites its own sheet in place, wherever it is and whatever it is called', async () => {
    await draw();
    const sheet = excel.sheet('Tabel 3.8');
    sheet.name = 'Anggaran kita';
    for (const name of excel.state.names) name.formula = "='Anggaran kita'!$A$1";
    const { drawn } = await draw([sampleTable({ judul: ['Baru'], rows: sampleTable().rows.slice(2) })]);
    expect(drawn[0]?.lembar).toBe('Anggaran kita');
    expect(excel.sheet('Anggaran kita').id).toBe(sheet.id);
    expect(excel.values('Anggaran kita', 1, 0, 1, 1)).toEqual([['Baru']]);
    // Four rows fewer: nothing of the former table is left below.
    expect(
      excel
        .values('Anggaran kita', 10, 0, 3, 4)
        .flat()
        .every((value) => value === null),
    ).toBe(true);
    expect(excel.state.names).toHaveLength(1);
  });

  it("never touches a person's sheet of that name, and says where the table went", async () => {
    put(addSheet(excel.state, 'Tabel 3.8'), 0, 0, 'milik saya');
    const { drawn } = await draw();
    expect(drawn[0]).toMatchObject({ lembar: 'LAKIP Tabel 3.8' });
    expect(drawn[0]?.note).toContain('bukan buatan add-in');
    expect(excel.values('Tabel 3.8', 0, 0, 1, 1)).toEqual([['milik saya']]);
    expect((await draw()).drawn[0]).toMatchObject({ lembar: 'LAKIP Tabel 3.8', note: null });
  });

  it('makes the sheet anew when the person deleted it', async () => {
    await draw();
    excel.state.sheets.splice(sheetNames().indexOf('Tabel 3.8'), 1);
    for (const name of excel.state.names) name.formula = '=#REF!$A$1';
    await draw();
    expect(sheetNames()).toContain('Tabel 3.8');
    expect(excel.state.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['LAKIP_realisasi_anggaran', "='Tabel 3.8'!$A$1:$D$13"],
    ]);
  });

  it('refuses a protected sheet before drawing any', async () => {
    await draw();
    excel.sheet('Tabel 3.8').protection = { allowFormatCells: false };
    const failure = await failureOf(draw([sampleTable({ id: 'b', lembar: 'B' }), sampleTable()]));
    expect(failure).toMatchObject({ code: 'ProtectedSheet', mayHaveWritten: false });
    expect(failure.pesan).toContain('"Tabel 3.8"');
    expect(sheetNames()).not.toContain('B');
  });
});

describe('failures and cancelling', () => {
  it('says which sheets are whole when Excel stops midway, and can take all of it back', async () => {
    excel.host.faults.inject({ kind: 'fail-at-action', action: 'Range.merge', on: 'write', code: 'GeneralException' });
    const failure = await failureOf(draw());
    expect(failure).toMatchObject({ code: 'GeneralException', mayHaveWritten: true });
    expect(failure.pesan).toContain('Lembar yang belum: "Tabel 3.8"');
    if (!failure.checkpoint) throw new Error('no checkpoint');
    await takeBack(excel.session, failure.checkpoint);
    expect(sheetNames()).toEqual(['Lembar Saya']);
  });

  it('draws nothing when cancelled before it began', async () => {
    const { drawn } = await draw([sampleTable()], { signal: AbortSignal.abort() });
    expect(drawn).toEqual([]);
    expect(sheetNames()).toEqual(['Lembar Saya']);
  });

  it('tells how many sheets are done', async () => {
    const seen: number[][] = [];
    await draw([sampleTable(), sampleTable({ id: 'b', lembar: 'B' })], {
      onProgress: ({ selesai, dari }: { selesai: number; dari: number }) => seen.push([selesai, dari]),
    });
    expect(seen.at(-1)).toEqual([2, 2]);
  });
});

describe('taking back', () => {
  it('removes sheets that were new, with their marks', async () => {
    const { checkpoint } = await draw();
    await takeBack(excel.session, checkpoint);
    expect(sheetNames()).toEqual(['Lembar Saya']);
    expect(excel.state.names).toEqual([]);
  });

  it('brings back what a person had typed and painted into a sheet that was drawn again', async () => {
    await draw();
    const sheet = excel.sheet('Tabel 3.8');
    const merges = sheet.merges.map((merge) => ({ ...merge }));
    put(sheet, 8, 3, '==C9*2');
    put(sheet, 12, 0, 'Catatan saya');
    const painted = sheet.cells.cellAt(8, 1);
    painted.style = { ...painted.style, fill: { color: '#FFFF00' }, font: { ...painted.style.font, italic: true } };
    const heights = [...sheet.rows].map(([row, { height }]) => [row, height]);
    const looks = [0, 4, 7, 9].map((row) => sheet.cells.get(row, 0)?.style);
    const { checkpoint } = await draw([sampleTable({ rows: [], judul: ['Kosong'] })]);
    expect(excel.values('Tabel 3.8', 12, 0, 1, 1)).toEqual([[null]]);
    await takeBack(excel.session, checkpoint);
    const back = excel.sheet('Tabel 3.8');
    expect(back.cells.get(8, 3)?.formula).toBe('=C9*2');
    expect(back.cells.get(12, 0)?.value).toBe('Catatan saya');
    expect(back.cells.get(8, 1)?.style).toMatchObject({ fill: { color: '#FFFF00' }, font: { italic: true } });
    expect([0, 4, 7, 9].map((row) => back.cells.get(row, 0)?.style)).toEqual(looks);
    expect(back.merges).toHaveLength(merges.length);
    expect(back.merges).toEqual(expect.arrayContaining(merges));
    expect([...back.rows].map(([row, { height }]) => [row, height])).toEqual(heights);
    expect([back.cells.get(7, 0)?.value, back.cells.get(7, 1)?.value]).toEqual(['7.01', '=Program Penunjang']);
    expect(back.pageLayout.printArea).toEqual({ top: 0, left: 0, bottom: 12, right: 3 });
  });
});

describe('going to a cell', () => {
  it('activates the sheet and selects the range', async () => {
    addSheet(excel.state, "Jum'at 1");
    await goTo(excel.session, "'Jum''at 1'!B2:C4");
    const sheet = excel.sheet("Jum'at 1");
    expect(excel.state.activeSheetId).toBe(sheet.id);
    expect(sheet.selection).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
  });

  it('says that the sheet is gone or hidden', async () => {
    expect((await failureOf(goTo(excel.session, 'Hilang!A1'))).pesan).toContain('"Hilang"');
    addSheet(excel.state, 'Rahasia').visibility = 'Hidden';
    expect((await failureOf(goTo(excel.session, 'Rahasia!A1'))).pesan).toContain('tersembunyi');
  });
});

it('keeps answers in the workbook, the last one about a column', async () => {
  const answer = { table: 'Target', column: 'Target 2023', reading: 'ribuan' } as const;
  await saveAnswer(excel.session, answer);
  await saveAnswer(excel.session, { ...answer, column: 'Target 2024' });
  await saveAnswer(excel.session, { ...answer, reading: 'desimal' });
  const { answers } = await readWorkbook(excel.session, () => [], []);
  expect(answers).toEqual([
    { ...answer, column: 'Target 2024' },
    { ...answer, reading: 'desimal' },
  ]);
});
