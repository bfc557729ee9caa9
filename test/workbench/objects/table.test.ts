import { bench, codeOf } from './run-office';

const ROWS = [
  ['Kode', 'Nilai'],
  ['a', 1],
  ['b', 2],
];

describe('tables through the real office.js', () => {
  it('adds a column at the end and moves what stands there', async () => {
    const { run, host } = bench();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = ROWS;
      sheet.getRange('C2').values = [['catatan']];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Target';
      table.columns.add(undefined, [['x'], [10], [20]], 'Capaian (%)');
      await context.sync();
    });
    const table = host.state.sheets[0]?.tables[0];
    expect(table?.columns.map((column) => column.name)).toEqual(['Kode', 'Nilai', 'Capaian (%)']);
    expect(table?.rect).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
    expect(host.state.sheets[0]?.cells.get(1, 2)?.value).toBe(10);
    expect(host.state.sheets[0]?.cells.get(1, 3)?.value).toBe('catatan');
  });

  it('deletes a column in the middle', async () => {
    const { run, host } = bench();
    await run(async (context, sheet) => {
      sheet.getRange('A1:C2').values = [
        ['A', 'B', 'C'],
        [1, 2, 3],
      ];
      const table = sheet.tables.add('A1:C2', true);
      table.columns.getItem('B').delete();
      await context.sync();
    });
    const table = host.state.sheets[0]?.tables[0];
    expect([
      table?.columns.map((column) => column.name),
      table?.rect.right,
      host.state.sheets[0]?.cells.get(1, 1)?.value,
    ]).toEqual([['A', 'C'], 1, 3]);
  });

  it('adds rows, pushing what stands below', async () => {
    const { run, host } = bench();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = ROWS;
      sheet.getRange('A5').values = [['bawah']];
      const table = sheet.tables.add('A1:B3', true);
      table.rows.add(undefined, [
        ['c', 3],
        ['d', 4],
      ]);
      await context.sync();
    });
    expect(host.state.sheets[0]?.tables[0]?.rect.bottom).toBe(4);
    expect(host.state.sheets[0]?.cells.get(6, 0)?.value).toBe('bawah');
  });

  it('refuses a taken name and says whether a table exists', async () => {
    const { run } = bench();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = ROWS;
      sheet.tables.add('A1:B3', true).name = 'Target';
      sheet.tables.add('D1:E3', true).name = 'Lain';
      await context.sync();
    });
    const rename = run(async (context) => {
      context.workbook.tables.getItem('Lain').name = 'target';
      await context.sync();
    });
    expect(await codeOf(rename)).toBe('ItemAlreadyExists');
    const missing = await run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('Tidak Ada');
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      return [table.isNullObject, header.isNullObject];
    });
    expect(missing).toEqual([true, true]);
  });

  it('leaves the cells of a table that is made a range', async () => {
    const { run, host } = bench();
    const read = await run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = ROWS;
      const range = context.workbook.tables.add('Data!A1:B3', true).convertToRange().load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(['Data!A1:B3', ROWS]);
    expect(host.state.sheets[0]?.tables).toEqual([]);
  });
});
