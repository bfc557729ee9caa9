import {
  extendTo,
  moveSelection,
  selectCell,
  type MoveContext,
  type Selection,
} from '../../../../src/workbench/page/navigate/move-selection';
import { selectionSummary } from '../../../../src/workbench/page/navigate/selection-summary';
import { cellName, rectName } from '../../../../src/workbench/page/text/a1';
import { sheetOf } from '../sample-sheet';

// A1:C4 filled but for row 3; row 6 hidden; D2:E3 merged.
const filled = new Set(['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A4', 'B4', 'C4']);
const merges = [{ top: 1, left: 3, bottom: 2, right: 4 }];
const context: MoveContext = {
  rowCount: 1000,
  columnCount: 100,
  usedRows: 4,
  usedColumns: 5,
  pageRows: 20,
  firstColumn: 0,
  merges,
  isRowHidden: (row) => row === 5,
  isColumnHidden: () => false,
  isFilled: (row, column) => filled.has(cellName(row, column)),
};
const press = (from: Selection, key: string, modifiers: { shift?: boolean; ctrl?: boolean } = {}): string | null => {
  const next = moveSelection(from, { key, shift: false, ctrl: false, ...modifiers }, context);
  return next && `${rectName(next.rect)} ${cellName(next.active.row, next.active.column)}`;
};
const at = (row: number, column: number): Selection => selectCell(row, column, merges);

describe('moveSelection', () => {
  it.each([
    ['ArrowDown', 4, 0, 'A7 A7'], // over the hidden row
    ['ArrowUp', 0, 0, 'A1 A1'], // at the edge
    ['ArrowRight', 1, 2, 'D2:E3 D2'], // into the merge
    ['ArrowRight', 1, 3, 'F2 F2'], // out of it in one press
    ['ArrowDown', 1, 3, 'D4 D4'],
    ['Enter', 0, 0, 'A2 A2'],
    ['Tab', 0, 0, 'B1 B1'],
    ['Home', 3, 4, 'A4 A4'],
    ['End', 3, 0, 'E4 E4'],
    ['PageDown', 3, 0, 'A24 A24'],
    ['PageUp', 3, 0, 'A1 A1'],
  ])('%s from %i,%i selects %s', (key, row, column, expected) => {
    expect(press(at(row, column), key)).toBe(expected);
  });

  it('goes back with Shift+Tab and Shift+Enter', () => {
    expect(press(at(1, 1), 'Tab', { shift: true })).toBe('A2 A2');
    expect(press(at(1, 1), 'Enter', { shift: true })).toBe('B1 B1');
  });

  it('jumps to the edge of the data with Ctrl, then over the gap', () => {
    expect(press(at(0, 0), 'ArrowDown', { ctrl: true })).toBe('A2 A2');
    expect(press(at(1, 0), 'ArrowDown', { ctrl: true })).toBe('A4 A4');
    expect(press(at(3, 4), 'Home', { ctrl: true })).toBe('A1 A1');
    expect(press(at(0, 0), 'End', { ctrl: true })).toBe('E4 E4');
    expect(press(at(0, 0), 'a', { ctrl: true })).toBe('A1:E4 A1');
  });

  it('extends with Shift, keeps the active cell, and shrinks again', () => {
    const two = extendTo(at(0, 0), { row: 1, column: 0 }, []);
    expect(press(two, 'ArrowDown', { shift: true })).toBe('A1:A3 A1');
    expect(press(two, 'ArrowUp', { shift: true })).toBe('A1 A1');
  });

  it('takes in a merge that the selection touches', () => {
    expect(rectName(extendTo(at(0, 2), { row: 1, column: 3 }, merges).rect)).toBe('C1:E3');
  });

  it('leaves other keys alone', () => {
    expect(press(at(0, 0), 'F5')).toBeNull();
    expect(press(at(0, 0), 'Escape')).toBeNull();
  });
});

describe('selectionSummary', () => {
  it('adds up numbers, counts what is filled, and has no sum where there is no number', () => {
    const sheet = sheetOf([
      [1, 'teks', null],
      [2.5, true, 100],
    ]);
    expect(selectionSummary(sheet, { top: 0, left: 0, bottom: 1, right: 1 })).toEqual({
      filled: 4,
      numbers: 2,
      sum: 3.5,
      average: 1.75,
    });
    expect(selectionSummary(sheet, { top: 0, left: 1, bottom: 0, right: 2 })).toEqual({
      filled: 1,
      numbers: 0,
      sum: null,
      average: null,
    });
  });
});
