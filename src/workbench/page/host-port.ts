import type { CellRect } from '../store/sheet-state';
import type { WorkbookState } from '../store/workbook-state';

/** What the page needs of the host. ExcelHost fits it; tests of the page use a smaller one. */
export interface HostPort {
  readonly state: WorkbookState;
  onChange(listener: () => void): () => void;
  beginCellEdit(): void;
  endCellEdit(): void;
  userSelect(sheetId: string, rect: CellRect): void;
  userEdit(sheetId: string, row: number, column: number, typed: string): void;
  userActivate(sheetId: string): void;
}
