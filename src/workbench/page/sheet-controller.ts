import type { CellRect, SheetState } from '../store/sheet-state';
import type { HostPort } from './host-port';
import type { MeasureText } from './layout/auto-height';
import { CellEdit } from './navigate/cell-edit';
import { extendTo, moveSelection, selectCell, type Selection } from './navigate/move-selection';
import { rectName } from './text/a1';
import { cellText, editText } from './text/cell-text';
import { fontFamily } from './text/font';
import { fromTabSeparated, toTabSeparated } from './text/tab-separated';
import { CellEditor, editorKeys, type EditorEvents } from './view/cell-editor';
import type { PointerTarget } from './view/grid-pointer';
import { GridView } from './view/grid-view';

/** What the controller tells the page around it. */
export interface SheetEvents {
  onSelection(sheet: SheetState, selection: Selection): void;
  onMode(mode: 'Siap' | 'Masukkan' | 'Edit'): void;
  onRefused(error: unknown): void;
}

/** Grid, formula bar and host together: selecting, typing, copying. One for each opened workbook. */
export class SheetController {
  private readonly grid: GridView;
  private readonly editor: CellEditor;
  private readonly edit: CellEdit;
  private readonly stop = new AbortController();
  private selection: Selection = selectCell(0, 0, []);
  private shownSheet = '';
  private selecting = false;

  constructor(
    private readonly host: HostPort,
    scroller: HTMLElement,
    private readonly content: HTMLInputElement,
    measure: MeasureText,
    private readonly events: SheetEvents,
  ) {
    this.edit = new CellEdit(host);
    this.grid = new GridView(scroller, measure, {
      onPointer: (target, extend) => this.point(target, extend),
      onOpenCell: () => this.openCell('edit', null, true),
    });
    const editing = this.editorEvents();
    this.editor = new CellEditor(editing);
    this.grid.overlay(this.editor.input);
    this.listen(scroller, editing);
    this.refresh();
  }

  /** The workbook changed: draw it anew and follow the host's active sheet and selection. */
  refresh(): void {
    const sheet = this.sheet;
    const isOther = this.shownSheet !== sheet.id;
    const hasMoved = isOther || !sameRect(sheet.selection, this.selection.rect);
    this.shownSheet = sheet.id;
    if (hasMoved)
      this.selection = { rect: { ...sheet.selection }, active: { row: sheet.selection.top, column: sheet.selection.left } };
    this.grid.show(sheet);
    this.grid.select(this.selection, hasMoved);
    this.announce();
  }

  /** The change the host is just telling of is only the person's own selection, which is already drawn. */
  get isSelecting(): boolean {
    return this.selecting;
  }

  /** Goes to a cell or range of the active sheet. */
  goTo(rect: CellRect): void {
    const { merges } = this.sheet;
    const start = selectCell(rect.top, rect.left, merges);
    const isCell = rect.top === rect.bottom && rect.left === rect.right;
    this.choose(isCell ? start : extendTo(start, { row: rect.bottom, column: rect.right }, merges), true);
    this.focus();
  }

  focus(): void {
    this.grid.table.focus({ preventScroll: true });
  }

  /** Ends an open edit by writing it, as clicking elsewhere does. */
  settle(): void {
    if (this.edit.current) this.commit(this.editor.input.value);
  }

  close(): void {
    this.edit.cancel();
    this.stop.abort();
  }

  private get sheet(): SheetState {
    const { sheets, activeSheetId } = this.host.state;
    const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  private listen(scroller: HTMLElement, editing: EditorEvents): void {
    const { signal } = this.stop;
    const { table } = this.grid;
    table.addEventListener('keydown', (event) => this.onKey(event), { signal });
    scroller.addEventListener('scroll', () => this.placeEditor(), { signal });
    this.content.addEventListener('focus', () => this.openCell('edit', null, false), { signal });
    document.addEventListener('copy', (event) => this.copy(event), { signal });
    document.addEventListener('paste', (event) => this.paste(event), { signal });
    this.editor.input.addEventListener('blur', (event) => this.onBlur(event), { signal });
    this.content.addEventListener('blur', (event) => this.onBlur(event), { signal });
    editorKeys(this.content, editing, signal);
  }

  private editorEvents(): EditorEvents {
    return {
      onCommit: (typed, move) => {
        this.commit(typed);
        const next =
          move &&
          moveSelection(
            this.selection,
            { key: move.event.key, shift: move.event.shiftKey, ctrl: false },
            this.grid.moveContext(),
          );
        if (next) this.choose(next, true);
        this.focus();
      },
      onCancel: () => {
        this.edit.cancel();
        this.closeEditor();
        this.focus();
      },
      onInput: (typed) => {
        if (document.activeElement !== this.content) this.content.value = typed;
        else this.editor.text = typed;
      },
      arrowsFinish: () => this.edit.current?.mode === 'entry',
      onF2: () => {
        this.edit.switchToEdit();
        this.events.onMode('Edit');
      },
    };
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.key === 'F2') this.openCell('edit', null, true);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.clearSelection();
    else if (event.key.length === 1 && !ctrl && !event.altKey) this.openCell('entry', event.key, true);
    else {
      const next = moveSelection(this.selection, { key: event.key, shift: event.shiftKey, ctrl }, this.grid.moveContext());
      if (!next) return;
      this.choose(next, true);
    }
    event.preventDefault();
  }

  private point(target: PointerTarget, extend: boolean): void {
    this.settle();
    const { merges } = this.sheet;
    const { usedRows, usedColumns } = this.grid.moveContext();
    const last = { row: usedRows - 1, column: usedColumns - 1 };
    if (target.kind === 'cell')
      this.choose(extend ? extendTo(this.selection, target, merges) : selectCell(target.row, target.column, merges), false);
    else if (target.kind === 'row')
      this.choose(
        { active: { row: target.row, column: 0 }, rect: { top: target.row, bottom: target.row, left: 0, right: last.column } },
        false,
      );
    else if (target.kind === 'column')
      this.choose(
        {
          active: { row: 0, column: target.column },
          rect: { top: 0, bottom: last.row, left: target.column, right: target.column },
        },
        false,
      );
    else this.choose({ active: this.selection.active, rect: { top: 0, left: 0, bottom: last.row, right: last.column } }, false);
  }

  private choose(selection: Selection, follow: boolean): void {
    this.selection = selection;
    this.selecting = true;
    try {
      this.host.userSelect(this.sheet.id, { ...selection.rect });
    } finally {
      this.selecting = false;
    }
    this.grid.select(selection, follow);
    this.announce();
  }

  private announce(): void {
    if (!this.edit.current) this.content.value = this.activeText();
    this.events.onSelection(this.sheet, this.selection);
  }

  private activeText(): string {
    const { row, column } = this.selection.active;
    return editText(this.sheet.cells.get(row, column));
  }

  private openCell(mode: 'entry' | 'edit', typed: string | null, focus: boolean): void {
    if (this.edit.current) return;
    const { row, column } = this.selection.active;
    const original = this.activeText();
    this.edit.begin({ sheetId: this.sheet.id, row, column, mode, original });
    const font = this.sheet.cells.get(row, column)?.style.font;
    const text = typed ?? original;
    if (this.content !== document.activeElement) this.content.value = text;
    this.editor.open(
      this.grid.boxOf(this.editedRect()),
      text,
      { family: fontFamily(font?.name ?? 'Calibri'), size: `${font?.size ?? 11}pt` },
      focus,
    );
    this.events.onMode(mode === 'entry' ? 'Masukkan' : 'Edit');
  }

  private editedRect(): CellRect {
    const { row, column } = this.edit.current ?? this.selection.active;
    return selectCell(row, column, this.sheet.merges).rect;
  }

  private placeEditor(): void {
    if (this.edit.current) this.editor.place(this.grid.boxOf(this.editedRect()));
  }

  private commit(typed: string): void {
    this.attempt(() => this.edit.commit(typed));
    this.closeEditor();
  }

  private closeEditor(): void {
    this.editor.close();
    this.content.value = this.activeText();
    this.events.onMode('Siap');
  }

  /** Leaving both inputs for another part of the page writes the cell; going from one to the other does not. */
  private onBlur(event: FocusEvent): void {
    const isEditing = event.relatedTarget === this.content || event.relatedTarget === this.editor.input;
    // A click into the pane leaves the page: as in Excel, that does not end the editing.
    const isInFrame = event.relatedTarget === null || event.relatedTarget instanceof HTMLIFrameElement;
    if (!isEditing && !isInFrame) this.settle();
  }

  private clearSelection(): void {
    const { rect } = this.selection;
    const sheet = this.sheet;
    for (const row of sheet.cells.rowNumbers().filter((number) => number >= rect.top && number <= rect.bottom)) {
      for (const [column, cell] of sheet.cells.rowEntries(row)) {
        if (column < rect.left || column > rect.right || cell.value === null) continue;
        if (!this.attempt(() => this.host.userEdit(sheet.id, row, column, ''))) return;
      }
    }
  }

  private copy(event: ClipboardEvent): void {
    if (document.activeElement !== this.grid.table) return;
    const { rect } = this.selection;
    const { rows, columns } = { rows: rect.bottom - rect.top + 1, columns: rect.right - rect.left + 1 };
    const shown = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => cellText(this.sheet.cells.get(rect.top + r, rect.left + c)).text),
    );
    event.clipboardData?.setData('text/plain', toTabSeparated(shown));
    event.preventDefault();
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (document.activeElement !== this.grid.table || text === '') return;
    event.preventDefault();
    const { top, left } = this.selection.rect;
    const { id } = this.sheet;
    this.attempt(() => {
      fromTabSeparated(text).forEach((cells, r) => {
        cells.forEach((typed, c) => this.host.userEdit(id, top + r, left + c, typed));
      });
    });
  }

  /** Runs an edit; what the host refuses (a protected sheet, a read-only workbook) is told to the person. */
  private attempt(change: () => void): boolean {
    try {
      change();
      return true;
    } catch (error) {
      this.events.onRefused(error);
      return false;
    }
  }
}

function sameRect(a: CellRect, b: CellRect): boolean {
  return rectName(a) === rectName(b);
}
