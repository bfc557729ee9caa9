import { bench, codeOf } from './run-office';

describe('Range through the real office.js', () => {
  it('writes, leaves null alone, empties by empty text, reads values, text and types', async () => {
    const { run } = bench();
    const read = await run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['a', 1],
        [true, 2],
      ];
      sheet.getRange('A1:B2').values = [
        ['', null],
        [null, '=B1+1'],
      ];
      const range = sheet.getRange('A1:B2').load('values,formulas,valueTypes,address');
      await context.sync();
      return { values: range.values, formulas: range.formulas, types: range.valueTypes, address: range.address };
    });
    expect(read).toEqual({
      values: [
        ['', 1],
        [true, ''],
      ],
      formulas: [
        ['', 1],
        [true, '=B1+1'],
      ],
      types: [
        ['Empty', 'Double'],
        ['Boolean', 'Empty'],
      ],
      address: 'Data!A1:B2',
    });
  });

  it('shows text in the culture', async () => {
    const { run } = bench();
    const text = await run(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['#,##0.00', '0.0%', 'dd mmmm yyyy']];
      range.values = [[1234.5, 0.875, 45000]];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([['1.234,50', '87,5%', '15 Maret 2023']]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['an array of the wrong shape', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]), 'InvalidArgument'],
    [
      'a large array of the wrong shape',
      (sheet) => (sheet.getRange('A1:B2').values = Array.from({ length: 1000 }, () => [1, 2])),
      'InvalidArgument',
    ],
    ['an address that is none', (sheet) => sheet.getRange('Tidak Ada').load('address'), 'InvalidArgument'],
    ['values of a whole column', (sheet) => (sheet.getRange('A:A').values = [[1]]), 'InvalidArgument'],
    ['a range beyond the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'), 'InvalidArgument'],
    [
      'a table over merged cells',
      (sheet) => {
        sheet.getRange('A1:B1').merge();
        sheet.tables.add('A1:B3', true);
      },
      'MergedRangeConflict',
    ],
    ['a member the host lacks', (sheet) => sheet.pivotTables.refreshAll(), 'NotImplemented'],
  ])('refuses %s', async (_, act, code) => {
    const { run } = bench();
    expect(
      await codeOf(
        run(async (context, sheet) => {
          act(sheet);
          await context.sync();
        }),
      ),
    ).toBe(code);
  });

  it('names the member the host lacks', async () => {
    const { run } = bench();
    const failure = run(async (context, sheet) => {
      sheet.pivotTables.refreshAll();
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ message: expect.stringContaining('Worksheet.pivotTables') });
  });

  it('splits borders into edges and inner lines, and answers null for mixed formats', async () => {
    const { run, host } = bench();
    const mixed = await run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      range.format.borders.getItem('EdgeTop').style = 'Double';
      range.format.borders.getItem('InsideVertical').style = 'Continuous';
      sheet.getRange('B2').format.font.bold = true;
      range.load('format/font/bold,format/font/size');
      await context.sync();
      return [range.format.font.bold, range.format.font.size];
    });
    expect(mixed).toEqual([null, 11]);
    const border = (row: number, column: number) => host.state.sheets[0]?.cells.get(row, column)?.style.border;
    expect([
      border(1, 1)?.top.line,
      border(2, 1)?.top.line,
      border(1, 1)?.right.line,
      border(1, 2)?.left.line,
      border(1, 2)?.right.line,
    ]).toEqual(['Double', 'None', 'Thin', 'Thin', 'None']);
  });

  it('takes a snapshot of looks and gives it back', async () => {
    const { run } = bench();
    const colours = await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      sheet.getRange('A1').format.fill.color = '#FF0000';
      const snapshot = range.getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      range.format.fill.clear();
      range.setCellProperties(
        snapshot.value.map((row) => row.map((cell) => ({ format: { fill: { color: cell.format?.fill?.color ?? '' } } }))),
      );
      const after = range.getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      return after.value.map((row) => row.map((cell) => cell.format?.fill?.color));
    });
    expect(colours).toEqual([['#FF0000', '#FFFFFF']]);
  });
});
