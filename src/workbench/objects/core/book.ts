import { HostError } from '../../interpreter/host-error';
import type { CellStyle } from '../../store/cell-style';
import type { SheetState, TableState } from '../../store/sheet-state';
import type { WorkbookState } from '../../store/workbook-state';
import type { Culture } from '../typing/culture';

export interface BookEvent {
  /** Number of the wire's event type. */
  type: number;
  /** Object ids the handlers may hang on; `Workbook` for the collections. */
  targets: readonly string[];
  args: Record<string, unknown>;
}

/** The open workbook with what its objects share: culture, events, the right to write. */
export class Book {
  readonly events: BookEvent[] = [];
  private changes = 0;
  /** False while a person's own act is carried out: it is `Local` all the same but came without the add-in. */
  byAddIn = true;

  constructor(
    readonly state: WorkbookState,
    readonly culture: Culture,
  ) {}

  /** Counts every mutation; the host compares it to tell whether a batch changed anything. */
  get version(): number {
    return this.changes;
  }

  /** To be called before every mutation. Belief: a workbook opened read-only answers AccessDenied. */
  write(sheet: SheetState | null): void {
    if (this.state.readOnly)
      throw new HostError('AccessDenied', 'You cannot perform the requested operation: the workbook is read-only.');
    this.changes += 1;
    if (sheet) sheet.dirty = true;
  }

  /** A change of what is shown, not of what is stored: allowed in a read-only workbook. */
  touchView(): void {
    this.changes += 1;
  }

  emit(type: number, targets: readonly string[], args: Record<string, unknown>): void {
    this.events.push({ type, targets, args });
  }

  sheetByName(name: string): SheetState | null {
    const wanted = name.toLowerCase();
    return this.state.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheetById(id: string): SheetState | null {
    return this.state.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  activeSheet(): SheetState {
    const sheet = this.sheetById(this.state.activeSheetId) ?? this.state.sheets[0];
    if (!sheet) throw new HostError('GeneralException', 'The workbook has no sheet.');
    return sheet;
  }

  /** The look of a cell nobody styled: the workbook's Normal style. */
  get defaultStyle(): CellStyle {
    return this.activeSheet().cells.defaultStyle;
  }

  tables(): { sheet: SheetState; table: TableState }[] {
    return this.state.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }
}

export const itemNotFound = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.");
export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
export const accessDenied = (): HostError => new HostError('AccessDenied', 'You cannot perform the requested operation.');
