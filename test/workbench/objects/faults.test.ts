import { bench, codeOf } from './run-office';

const write = (b: ReturnType<typeof bench>) =>
  b.run(async (context, sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });
const cell = (b: ReturnType<typeof bench>, row: number) => b.host.state.sheets[0]?.cells.get(row, 0)?.value ?? null;

describe('faults', () => {
  it.each([
    ['session-expired', 'InvalidOrTimedOutSession'],
    ['access-denied', 'AccessDenied'],
    ['cell-edit', 'InvalidOperationInCellEditMode'],
    ['request-too-large', 'RequestPayloadSizeLimitExceeded'],
    ['response-too-large', 'ResponsePayloadSizeLimitExceeded'],
  ] as const)('%s gives %s once', async (kind, code) => {
    const b = bench();
    b.host.faults.inject({ kind, on: 'write' });
    expect(await codeOf(write(b))).toBe(code);
    expect(await codeOf(write(b))).toBe('no failure');
  });

  it('fails at a member and keeps what was done before', async () => {
    const b = bench();
    let used = 0;
    b.host.faults.inject({ kind: 'fail-at-action', action: 'Range.numberFormat', code: 'GeneralException' });
    const failing = b.run(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').numberFormat = [['0']];
      sheet.getRange('A2').values = [[2]];
      used += 1;
      await context.sync();
    });
    expect(await codeOf(failing)).toBe('GeneralException');
    expect([cell(b, 0), cell(b, 1), used]).toEqual([1, null, 1]);
  });

  it('makes a request wait for the end of cell edit only when it asked for that', async () => {
    const b = bench();
    b.host.beginCellEdit();
    expect(await codeOf(write(b))).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = b.office.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [[7]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([done, cell(b, 0)]).toEqual([false, null]);
    b.host.endCellEdit();
    await waiting;
    expect(cell(b, 0)).toBe(7);
  });

  it('refuses more than 5 MB either way', async () => {
    const b = bench();
    const long = 'x'.repeat(1000);
    const tooMuch = b.run(async (context, sheet) => {
      sheet.getRange('A1:A6000').values = Array.from({ length: 6000 }, () => [long]);
      await context.sync();
    });
    expect(await codeOf(tooMuch)).toBe('RequestPayloadSizeLimitExceeded');
    await b.run(async (context, sheet) => {
      sheet.getRange('A1:A3000').values = Array.from({ length: 3000 }, () => [long]);
      await context.sync();
      sheet.getRange('A3001:A6000').values = Array.from({ length: 3000 }, () => [long]);
      await context.sync();
    });
    const readBack = b.run(async (context, sheet) => {
      sheet.getRange('A1:A6000').load('values');
      await context.sync();
    });
    expect(await codeOf(readBack)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('counts awaited requests apart from the clean-up', async () => {
    const b = bench();
    await write(b);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(b.host.statistics.awaited).toHaveLength(1);
    expect(b.host.statistics.requests).toHaveLength(2);
    expect(b.host.references.size).toBe(0);
  });
});
