import type { SheetState } from './sheet-state';

/** A defined name of the workbook (`scope` null) or of one sheet. */
export interface NameState {
  name: string;
  /** Sheet id, or `null` for the workbook. */
  scope: string | null;
  /** With the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** The open workbook as the host sees it: plain mutable state, no XML, no wire protocol. */
export interface WorkbookState {
  fileName: string;
  sheets: SheetState[];
  activeSheetId: string;
  names: NameState[];
  /** `workbook.settings`: per-document settings of the add-in. */
  settings: Map<string, unknown>;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** The file was opened read-only: every write is refused. */
  readOnly: boolean;
}
