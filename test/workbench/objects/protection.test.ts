import { bench, codeOf } from './run-office';

describe('what may not be written', () => {
  it('refuses locked cells of a protected sheet and lets the unlocked ones pass', async () => {
    const { run } = bench();
    await run(async (context, sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    const write = (address: string) =>
      codeOf(
        run(async (context, sheet) => {
          sheet.getRange(address).values = [[1]];
          await context.sync();
        }),
      );
    expect(await write('A1')).toBe('AccessDenied');
    expect(await write('B1')).toBe('no failure');
  });

  it('refuses every write in a read-only workbook, and reads it', async () => {
    const { run, host } = bench();
    host.state.readOnly = true;
    expect(
      await codeOf(
        run(async (context, sheet) => {
          sheet.getRange('A1').values = [[1]];
          await context.sync();
        }),
      ),
    ).toBe('AccessDenied');
    expect(
      await run(async (context, sheet) => {
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        return range.values;
      }),
    ).toEqual([['']]);
  });

  it.each([
    ['', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['data', 'ItemAlreadyExists'],
  ])('refuses the sheet name "%s"', async (name, code) => {
    const { run } = bench();
    const add = run(async (context) => {
      const sheet = context.workbook.worksheets.add('Baru');
      sheet.name = name;
      await context.sync();
    });
    expect(await codeOf(add)).toBe(code);
  });
});
