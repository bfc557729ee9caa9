import type { SheetState } from '../store/sheet-state';
import { insertAddinFrame, type AddinFrame, type ServeFrame } from './addin-frame';
import { describeError } from './describe-error';
import type { HostPort } from './host-port';
import { selectionSummary } from './navigate/selection-summary';
import type { Selection } from './navigate/move-selection';
import { SheetController } from './sheet-controller';
import { parseAddress, rectName } from './text/a1';
import { formatSummary } from './text/format-summary';
import { byId } from './view/element';
import { canvasMeasure } from './view/measure-text';
import { NoticeBar } from './view/notice-bar';
import { paneResizer } from './view/resizer';
import { SheetTabs } from './view/sheet-tabs';
import { downloadWorkbook, fetchNamedWorkbook, receiveFiles, type GivenFile } from './workbook-files';

/** A workbook opened in the page: its host, and how to serve frames from it and save it. */
export interface OpenBook {
  host: HostPort;
  serveFrame: ServeFrame;
  save(): Uint8Array;
  warnings: readonly string[];
}

/** Opens a file; throws an error with `pesan` when it is no workbook. `null` = a new empty workbook. */
export type OpenBookFrom = (file: GivenFile | null) => OpenBook;

const PANE = '/addin/taskpane.html';
const COMMANDS = '/addin/commands.html';
const HITUNG = 'hitung';

/** The page: one open workbook with its grid and pane; opening another replaces both. */
export class WorkbenchApp {
  private readonly notice = new NoticeBar(byId('notice', HTMLElement));
  private readonly tabs = new SheetTabs(byId('tabs', HTMLElement), (id) => this.activate(id));
  private readonly address = byId('address', HTMLInputElement);
  private readonly pane = byId('pane', HTMLElement);
  private readonly measure = canvasMeasure();
  private book: OpenBook | null = null;
  private controller: SheetController | null = null;
  private paneFrame: AddinFrame | null = null;
  private commands: AddinFrame | null = null;
  private stopListening: () => void = () => undefined;
  private pending = 0;

  constructor(
    private readonly openFrom: OpenBookFrom,
    private readonly onOpened: (book: OpenBook) => void,
  ) {
    this.wire();
  }

  /** Opens the workbook that the page's address names, else an empty one. */
  async start(): Promise<void> {
    const named = new URLSearchParams(location.search).get('buku');
    if (named === null) return this.open(null);
    try {
      this.open(await fetchNamedWorkbook(named));
    } catch (error) {
      if (!this.book) this.open(null);
      this.notice.show(
        'galat',
        describeError(error, `Buku kerja ${named} tidak dapat dibuka. Buku kerja kosong dibuka sebagai gantinya.`),
      );
    }
  }

  private wire(): void {
    const input = byId('file-input', HTMLInputElement);
    byId('open-file', HTMLButtonElement).addEventListener('click', () => input.click());
    receiveFiles(input, (file) => void this.openFile(file));
    byId('download', HTMLButtonElement).addEventListener('click', () => this.download());
    byId('toggle-pane', HTMLButtonElement).addEventListener('click', () => this.showPane(this.pane.hidden === true));
    byId('close-pane', HTMLButtonElement).addEventListener('click', () => this.showPane(false));
    byId('run-hitung', HTMLButtonElement).addEventListener('click', (event) => void this.runHitung(event.currentTarget));
    paneResizer(byId('resizer', HTMLElement), this.pane);
    this.address.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.goToAddress();
    });
  }

  private async openFile(file: File): Promise<void> {
    try {
      this.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      this.notice.show(
        'galat',
        describeError(error, `Berkas ${file.name} tidak dapat dibuka. Buku kerja yang sedang terbuka tidak berubah.`),
      );
    }
  }

  /** Replaces the workbook. When the file is refused nothing of the present one is touched. */
  private open(file: GivenFile | null): void {
    const book = this.openFrom(file);
    this.stopListening();
    this.controller?.close();
    this.paneFrame?.remove();
    this.commands?.remove();
    this.commands = null;
    this.notice.clear();
    this.book = book;
    const { host } = book;
    byId('file-name', HTMLElement).textContent = host.state.fileName;
    document.title = `${host.state.fileName} – Meja Kerja LAKIP`;
    this.controller = new SheetController(host, byId('grid', HTMLElement), byId('content', HTMLInputElement), this.measure, {
      onSelection: (sheet, selection) => this.showSelection(sheet, selection),
      onMode: (mode) => (byId('mode', HTMLElement).textContent = mode),
      onRefused: (error) => this.notice.show('galat', describeError(error, 'Sel tidak dapat diubah.')),
    });
    this.tabs.show(host.state);
    this.stopListening = host.onChange(() => {
      if (this.controller?.isSelecting !== true) this.scheduleRefresh();
    });
    this.paneFrame = insertAddinFrame(this.pane, PANE, 'Panel LAKIP', book.serveFrame);
    if (book.warnings.length > 0) this.notice.show('catatan', book.warnings.join('\n'));
    this.onOpened(book);
  }

  /** One redraw for all changes of a batch. */
  private scheduleRefresh(): void {
    if (this.pending !== 0) return;
    this.pending = requestAnimationFrame(() => {
      this.pending = 0;
      if (!this.book) return;
      this.tabs.show(this.book.host.state);
      this.controller?.refresh();
    });
  }

  private activate(sheetId: string): void {
    this.controller?.settle();
    this.book?.host.userActivate(sheetId);
    this.scheduleRefresh();
  }

  private showSelection(sheet: SheetState, { rect, active }: Selection): void {
    const isCell = rect.top === rect.bottom && rect.left === rect.right;
    this.address.value = rectName({ top: active.row, bottom: active.row, left: active.column, right: active.column });
    byId('summary', HTMLElement).textContent = isCell ? '' : formatSummary(selectionSummary(sheet, rect));
  }

  private goToAddress(): void {
    const rect = parseAddress(this.address.value);
    if (rect) this.controller?.goTo(rect);
    else this.notice.show('galat', `"${this.address.value}" bukan alamat sel. Tulis misalnya B4 atau B4:D9.`);
  }

  private showPane(isShown: boolean): void {
    this.pane.hidden = !isShown;
    byId('resizer', HTMLElement).hidden = !isShown;
    byId('toggle-pane', HTMLButtonElement).setAttribute('aria-pressed', String(isShown));
  }

  /** The ribbon button without the pane: runs the add-in's function file, loaded when first needed, as Excel does. */
  private async runHitung(button: EventTarget | null): Promise<void> {
    const { book } = this;
    if (!book || !(button instanceof HTMLButtonElement)) return;
    button.disabled = true;
    try {
      this.commands ??= insertAddinFrame(byId('commands-frame', HTMLElement), COMMANDS, 'Perintah pita LAKIP', book.serveFrame);
      await this.commands.invokeCommand(HITUNG);
    } catch (error) {
      this.notice.show('galat', describeError(error, 'Perintah Hitung tidak selesai. Buka panel untuk melihat sebabnya.'));
    } finally {
      button.disabled = false;
    }
  }

  private download(): void {
    const { book } = this;
    if (!book) return;
    this.controller?.settle();
    try {
      downloadWorkbook(book.host.state.fileName, book.save());
    } catch (error) {
      this.notice.show('galat', describeError(error, 'Buku kerja tidak dapat disimpan.'));
    }
  }
}
