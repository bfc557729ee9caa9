/** What the page tells the host while a person types in a cell. */
export interface CellEditHost {
  beginCellEdit(): void;
  endCellEdit(): void;
  userEdit(sheetId: string, row: number, column: number, typed: string): void;
}

/** The cell being edited. `entry` = begun by typing: arrow keys then finish it, as in Excel. */
export interface EditTarget {
  sheetId: string;
  row: number;
  column: number;
  mode: 'entry' | 'edit';
  original: string;
}

/**
 * Cell-edit mode: at most one cell at a time, and the host always hears of its end,
 * also when the edit is refused — otherwise the add-in would wait for ever.
 */
export class CellEdit {
  private target: EditTarget | null = null;

  constructor(private readonly host: CellEditHost) {}

  get current(): EditTarget | null {
    return this.target;
  }

  begin(target: EditTarget): void {
    if (this.target) this.cancel();
    this.target = target;
    this.host.beginCellEdit();
  }

  /** F2 while typing: arrow keys move in the text from now on. */
  switchToEdit(): void {
    if (this.target) this.target.mode = 'edit';
  }

  /** Writes what was typed, if it differs. What the host refuses is thrown on, after edit mode has ended. */
  commit(typed: string): void {
    const target = this.target;
    if (!target) return;
    this.target = null;
    try {
      if (typed !== target.original) this.host.userEdit(target.sheetId, target.row, target.column, typed);
    } finally {
      this.host.endCellEdit();
    }
  }

  cancel(): void {
    if (!this.target) return;
    this.target = null;
    this.host.endCellEdit();
  }
}
