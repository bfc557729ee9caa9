import { bench } from './run-office';

describe('events reach the handlers of the real office.js', () => {
  it('tells of a change by a person and of a new sheet', async () => {
    const { run, host } = bench();
    const seen: string[] = [];
    await run(async (context, sheet) => {
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => {
        seen.push(`changed ${event.address}`);
      });
      context.workbook.worksheets.onAdded.add(async () => {
        seen.push('added');
      });
      await context.sync();
    });
    host.userEdit(host.state.activeSheetId, 2, 1, '1,5');
    await run(async (context) => {
      context.workbook.worksheets.add('Baru');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(['changed B3', 'added']);
    expect(host.state.sheets[0]?.cells.get(2, 1)?.value).toBe(1.5);
  });
});
