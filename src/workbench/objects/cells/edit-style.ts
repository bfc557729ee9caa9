import type { AlignmentStyle, CellStyle, FillStyle, FontStyle } from '../../store/cell-style';
import type { CellRect, SheetState } from '../../store/sheet-state';
import { isUnbounded, isWholeColumns } from '../core/rect';
import { eachExisting, ensureCell, styleAt } from './cell-access';

export interface StyleChange {
  font?: Partial<FontStyle>;
  fill?: Partial<FillStyle>;
  alignment?: Partial<AlignmentStyle>;
  border?: Partial<CellStyle['border']>;
  numberFormat?: string;
  locked?: boolean;
  formulaHidden?: boolean;
}

export function withStyle(style: CellStyle, change: StyleChange): CellStyle {
  return {
    font: change.font ? { ...style.font, ...change.font } : style.font,
    fill: change.fill ? { ...style.fill, ...change.fill } : style.fill,
    alignment: change.alignment ? { ...style.alignment, ...change.alignment } : style.alignment,
    border: change.border ? { ...style.border, ...change.border } : style.border,
    numberFormat: change.numberFormat ?? style.numberFormat,
    locked: change.locked ?? style.locked,
    formulaHidden: change.formulaHidden ?? style.formulaHidden,
  };
}

/** Changes the look of a rectangle. Equal styles stay one shared object; whole columns and rows keep it for the cells to come. */
export function editStyles(sheet: SheetState, rect: CellRect, change: (style: CellStyle) => CellStyle): void {
  const made = new Map<CellStyle, CellStyle>();
  const edit = (style: CellStyle): CellStyle => {
    let next = made.get(style);
    if (!next) made.set(style, (next = change(style)));
    return next;
  };
  if (!isUnbounded(rect)) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const cell = ensureCell(sheet, row, column);
        cell.style = edit(cell.style);
      }
    }
    return;
  }
  if (isWholeColumns(rect)) {
    for (let column = rect.left; column <= rect.right; column++) {
      const state = sheet.columns.get(column) ?? { width: null, hidden: false, style: null };
      sheet.columns.set(column, { ...state, style: edit(state.style ?? styleAt(sheet, 1_048_575, column)) });
    }
  } else {
    for (let row = rect.top; row <= rect.bottom; row++) {
      const state = sheet.rows.get(row) ?? { height: null, hidden: false, style: null };
      sheet.rows.set(row, { ...state, style: edit(state.style ?? styleAt(sheet, row, 16_383)) });
    }
  }
  eachExisting(sheet, rect, (cell) => {
    cell.style = edit(cell.style);
  });
}

/** What all cells of a rectangle have in common, null when they differ: Excel's answer for mixed formats. */
export function commonOf<V extends string | number | boolean>(
  sheet: SheetState,
  rect: CellRect,
  pick: (style: CellStyle) => V,
): V | null {
  let common: V | undefined;
  let mixed = false;
  const see = (style: CellStyle): void => {
    const value = pick(style);
    if (common === undefined) common = value;
    else if (common !== value) mixed = true;
  };
  if (isUnbounded(rect)) {
    see(styleAt(sheet, rect.top, rect.left));
    if (isWholeColumns(rect)) for (let column = rect.left; column <= rect.right; column++) see(styleAt(sheet, 1_048_575, column));
    eachExisting(sheet, rect, (cell) => see(cell.style));
  } else {
    for (let row = rect.top; row <= rect.bottom && !mixed; row++)
      for (let column = rect.left; column <= rect.right && !mixed; column++) see(styleAt(sheet, row, column));
  }
  return mixed ? null : (common ?? null);
}
