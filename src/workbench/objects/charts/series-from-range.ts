import { newSeries, type ChartKind, type ChartSeriesState } from '../../store/chart-state';
import type { CellRect } from '../../store/sheet-state';
import { absoluteAddress } from '../core/address';
import { columnCount, rowCount } from '../core/rect';
import type { RangeTarget } from '../core/targets';

/**
 * The series Excel makes of a block of cells. Belief: they stand in the columns unless the block is broader than high; a
 * first row (column) of texts gives the names (categories), as does one whose corner is empty.
 */
export function seriesFromRange(t: RangeTarget, kind: ChartKind, seriesBy: 'Auto' | 'Columns' | 'Rows'): ChartSeriesState[] {
  const { rect } = t;
  const byColumns = seriesBy === 'Auto' ? columnCount(rect) <= rowCount(rect) : seriesBy === 'Columns';
  const cornerIsEmpty = isEmpty(t, rect.top, rect.left) && rowCount(rect) > 1 && columnCount(rect) > 1;
  const firstRow = { ...rect, bottom: rect.top, left: Math.min(rect.left + 1, rect.right) };
  const firstColumn = { ...rect, right: rect.left, top: Math.min(rect.top + 1, rect.bottom) };
  const head =
    rowCount(rect) > 1 && (cornerIsEmpty || isText(t, columnCount(rect) > 1 ? firstRow : { ...rect, bottom: rect.top }));
  const side =
    columnCount(rect) > 1 && (cornerIsEmpty || isText(t, rowCount(rect) > 1 ? firstColumn : { ...rect, right: rect.left }));
  const body = { ...rect, top: rect.top + (head ? 1 : 0), left: rect.left + (side ? 1 : 0) };
  const spell = (cells: CellRect): string => absoluteAddress(t.sheet.name, cells);
  const count = byColumns ? columnCount(body) : rowCount(body);
  const categories = byColumns
    ? side && { ...body, left: rect.left, right: rect.left }
    : head && { ...body, top: rect.top, bottom: rect.top };
  return Array.from({ length: count }, (_, index) => {
    const at = (byColumns ? body.left : body.top) + index;
    const values = byColumns ? { ...body, left: at, right: at } : { ...body, top: at, bottom: at };
    const name = byColumns
      ? head && { top: rect.top, bottom: rect.top, left: at, right: at }
      : side && { top: at, bottom: at, left: rect.left, right: rect.left };
    return {
      ...newSeries(kind, name ? '' : `Series${index + 1}`),
      nameReference: name ? spell(name) : null,
      categories: categories ? spell(categories) : null,
      values: spell(values),
    };
  });
}

const isEmpty = ({ sheet }: RangeTarget, row: number, column: number): boolean => {
  const value = sheet.cells.get(row, column)?.value ?? null;
  return value === null || value === '';
};

/** Whether some text stands in these cells and no number. */
function isText({ sheet }: RangeTarget, rect: CellRect): boolean {
  let texts = 0;
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value = sheet.cells.get(row, column)?.value ?? null;
      if (typeof value === 'number') return false;
      if (typeof value === 'string' && value !== '') texts += 1;
    }
  }
  return texts > 0;
}
