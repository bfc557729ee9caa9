import { createInProcessOffice } from '../transport/in-process';
import { ExcelHost } from '../objects/excel-host';
import type { OpenedWorkbook } from '../store/codec';

export interface EmbeddedExcel {
  readonly host: ExcelHost;
  /** Puts this one on the globals (again), where another was opened meanwhile. */
  use(): void;
  /** Takes `Excel` and `Office` off the globals again. */
  close(): void;
}

/**
 * Opens a workbook in the embedded host and puts Microsoft's own office.js on
 * the globals, so that the add-in's code runs in this process as it does in
 * the pane. One at a time: the globals are the process's.
 */
export function openEmbeddedExcel(opened: OpenedWorkbook): EmbeddedExcel {
  const host = new ExcelHost(opened.state);
  const office = createInProcessOffice(host);
  office.install();
  return { host, use: () => office.install(), close: () => office.uninstall() };
}
