import type { Arguments } from '../../interpreter/arguments';
import { invalidArgument } from '../../interpreter/host-error';
import type { CellStyle } from '../../store/cell-style';
import { formatAddress } from '../core/address';
import { columnCount, rowCount } from '../core/rect';
import type { RangeTarget } from '../core/targets';
import { checkedPoints, columnPoints, pointsToCharacters, rowPoints, setColumns, setRows } from '../sheets/sizes';
import { styleAt } from './cell-access';
import { editStyles } from './edit-style';
import { checkShape, readGrid, spread } from './grid-values';
import { guardOption, requireBounded } from './guard';
import { cellFormatData, changeFromCellFormat, perSide, pickData } from './cell-format-data';

type Methods = Readonly<Record<string, (target: RangeTarget, args: Arguments) => unknown>>;

const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

function one(t: RangeTarget, row: number, column: number): RangeTarget {
  return { ...t, rect: { top: row, left: column, bottom: row, right: column } };
}

/** `getCellProperties` and its kin: the looks of many cells in one call, by JSON. */
export const CELL_PROPERTY_METHODS: Methods = {
  GetCellProperties: (t, args) => {
    requireBounded(t);
    const wanted = perSide(record(args.raw(0)));
    const known = new Map<CellStyle, Record<string, unknown>>();
    return readGrid(t, (cell, row, column) => {
      const style = cell?.style ?? styleAt(t.sheet, row, column);
      let data = known.get(style);
      if (!data) known.set(style, (data = pickData({ format: cellFormatData(style), style: 'Normal' }, wanted)));
      return wanted['address'] === true ? { ...data, address: formatAddress(t.sheet.name, one(t, row, column).rect) } : data;
    });
  },
  SetCellProperties: (t, args) => {
    requireBounded(t);
    guardOption(t, 'allowFormatCells');
    const value = args.raw(0);
    if (!Array.isArray(value)) throw invalidArgument('A two-dimensional array is wanted.');
    checkShape(value, rowCount(t.rect), columnCount(t.rect));
    spread(t, value, (part, row, column) => {
      const change = changeFromCellFormat(record(record(part)['format']));
      editStyles(t.sheet, one(t, row, column).rect, change);
    });
  },
  GetRowProperties: (t, args) => {
    const wanted = record(args.raw(0));
    return Array.from({ length: rowCount(t.rect) }, (_, index) => {
      const row = t.rect.top + index;
      const state = t.sheet.rows.get(row);
      return pickData(
        {
          address: formatAddress(t.sheet.name, { ...t.rect, top: row, bottom: row }),
          rowIndex: row,
          rowHidden: state?.hidden ?? false,
          format: { rowHeight: rowPoints(t.sheet, row) },
        },
        wanted,
      );
    });
  },
  GetColumnProperties: (t, args) => {
    const wanted = record(args.raw(0));
    return Array.from({ length: columnCount(t.rect) }, (_, index) => {
      const column = t.rect.left + index;
      const state = t.sheet.columns.get(column);
      return pickData(
        {
          address: formatAddress(t.sheet.name, { ...t.rect, left: column, right: column }),
          columnIndex: column,
          columnHidden: state?.hidden ?? false,
          format: { columnWidth: columnPoints(t.sheet, column) },
        },
        wanted,
      );
    });
  },
  SetRowProperties: (t, args) => {
    guardOption(t, 'allowFormatRows');
    eachBand(args, rowCount(t.rect), (part, index) => {
      const band = { ...t, rect: { ...t.rect, top: t.rect.top + index, bottom: t.rect.top + index } };
      if (typeof part['rowHidden'] === 'boolean') setRows(band, { hidden: part['rowHidden'] });
      const height = record(part['format'])['rowHeight'];
      if (height !== undefined && height !== null) setRows(band, { height: checkedPoints(height, 409.5) });
    });
  },
  SetColumnProperties: (t, args) => {
    guardOption(t, 'allowFormatColumns');
    eachBand(args, columnCount(t.rect), (part, index) => {
      const band = { ...t, rect: { ...t.rect, left: t.rect.left + index, right: t.rect.left + index } };
      if (typeof part['columnHidden'] === 'boolean') setColumns(band, { hidden: part['columnHidden'] });
      const width = record(part['format'])['columnWidth'];
      if (width !== undefined && width !== null) setColumns(band, { width: pointsToCharacters(checkedPoints(width, 1400)) });
    });
  },
};

function eachBand(args: Arguments, length: number, visit: (part: Record<string, unknown>, index: number) => void): void {
  const parts: unknown = args.raw(0);
  if (!Array.isArray(parts) || parts.length !== length) throw invalidArgument(`An array of ${length} is wanted.`);
  parts.forEach((part, index) => visit(record(part), index));
}
