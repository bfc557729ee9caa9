import type { ExcelHostOptions } from '../../../src/workbench/objects/excel-host';
import { ExcelHost } from '../../../src/workbench/objects/excel-host';
import { createBlankWorkbook, saveWorkbook } from '../../../src/workbench/store/codec';
import { createInProcessOffice, type InProcessOffice } from '../../../src/workbench/transport/in-process';

export interface Bench {
  host: ExcelHost;
  office: InProcessOffice;
  /** The workbook as the file it would be saved as. */
  save(): Uint8Array;
  run<T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
}

/** A blank workbook with one sheet `Data`, behind the real office.js. */
export function bench(options: ExcelHostOptions = {}): Bench {
  const opened = createBlankWorkbook('Data');
  const host = new ExcelHost(opened.state, options);
  const office = createInProcessOffice(host);
  return {
    host,
    office,
    save: () => saveWorkbook(opened),
    run: (batch) => office.Excel.run((context) => batch(context, context.workbook.worksheets.getItem('Data'))),
  };
}

/** The code of the failure a promise ends in; `'no failure'` when it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'no failure';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
