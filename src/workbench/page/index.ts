import { ExcelHost } from '../objects/excel-host';
import { createBlankWorkbook, openWorkbook, saveWorkbook } from '../store/codec';
import { servePane } from '../transport/post-message';
import { loadFonts } from './text/font';
import { WorkbenchApp, type OpenBook } from './workbench-app';
import type { GivenFile } from './workbook-files';

declare global {
  interface Window {
    /**
     * For tests and for a developer's console: the host of the open workbook, whose `faults` can be injected and
     * whose `statistics` can be read, and `save`, which gives the bytes that Unduh would download.
     */
    lakipWorkbench?: { host: ExcelHost; save(): Uint8Array };
  }
}

let host: ExcelHost | null = null;

function openBook(file: GivenFile | null): OpenBook {
  const opened = file ? openWorkbook(file.bytes, file.name) : createBlankWorkbook('Lembar1');
  const made = new ExcelHost(opened.state, { culture: 'id-ID' });
  host = made;
  return {
    host: made,
    serveFrame: (frame) => servePane(made, { frame, origin: location.origin }),
    save: () => saveWorkbook(opened),
    warnings: opened.warnings,
  };
}

const app = new WorkbenchApp(openBook, (book) => {
  if (host) window.lakipWorkbench = { host, save: () => book.save() };
});
void loadFonts().then(() => app.start());
