import type { CellInput } from './cell-input';
import { sliceRows, type WriteStep } from './chunks';
import { addChart, findChart } from './sheet-chart';
import type { SheetSnapshot } from './sheet-snapshot';

/** Contents, format and looks of one cell on the wire. */
const CELL_BYTES = 740;
const CHART_BYTES = 10_000;

/** Empties a generated sheet without deleting it; deleting would cost the person's undo and every reference to it. */
export function clearSheet(sheet: Excel.Worksheet): void {
  sheet.freezePanes.unfreeze();
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
}

/** Cells that hold `same` already are left as they are; Excel's types do not know the `null` its documentation gives for that. */
const leaving = <T>(same: T, lines: readonly (readonly T[])[]): T[][] =>
  lines.map((line) => line.map((each) => (each === same ? null : each))) as T[][];

/** The add-in's own chart, made again from the figures that stand on the sheet. */
function restoreChart({ mark, contents, area, charts }: SheetSnapshot, sheet: string): WriteStep[] {
  const spec = charts.includes(mark) && area !== null ? findChart(contents, area.row, area.column) : null;
  if (spec === null) return [];
  return [{ bytes: CHART_BYTES, apply: ({ workbook }) => addChart(workbook.worksheets.getItem(sheet), mark, spec) }];
}

/**
 * The writing that makes the sheet what the snapshot holds. `sheet` is its name now: it may have been renamed since;
 * `charts` are the names of the charts on it now.
 */
export function restoreSheetSteps(snapshot: SheetSnapshot, sheet: string, charts: readonly string[]): WriteStep[] {
  const { area, contents, numberFormats, cells, rows, columns, merges, titleRows, frozen } = snapshot;
  const empty: WriteStep = {
    bytes: 1_000 + 300 * charts.length,
    apply({ workbook }) {
      const worksheet = workbook.worksheets.getItem(sheet);
      clearSheet(worksheet);
      for (const name of charts) if (name === snapshot.mark) worksheet.charts.getItem(name).delete();
    },
  };
  if (area === null) return [empty];
  const bodies = sliceRows(area.rows, area.columns * CELL_BYTES).map(({ start, length }): WriteStep => ({
    bytes: length * area.columns * CELL_BYTES,
    apply({ workbook }) {
      const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row + start, area.column, length, area.columns);
      // The sheet has just been emptied: what was blank stays untouched (`null`).
      range.numberFormat = leaving('General', numberFormats.slice(start, start + length));
      range.formulas = leaving<CellInput>('', contents.slice(start, start + length));
      range.setCellProperties(cells.slice(start, start + length));
    },
  }));
  const frame: WriteStep = {
    bytes: 2_000 + 60 * (rows.length + columns.length) + 900 * merges.length,
    apply({ workbook }) {
      const worksheet = workbook.worksheets.getItem(sheet);
      const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      for (const merge of merges) worksheet.getRange(merge).merge(false);
      range.setRowProperties(rows);
      range.setColumnProperties(columns);
      if (frozen !== null) worksheet.freezePanes.freezeAt(frozen);
      worksheet.pageLayout.setPrintArea(range);
      if (titleRows !== null) worksheet.pageLayout.setPrintTitleRows(titleRows);
    },
  };
  return [empty, ...bodies, frame, ...restoreChart(snapshot, sheet)];
}
