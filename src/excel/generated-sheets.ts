import { restoringInput } from './cell-input';
import { CHUNK_BYTES, runReadTasks, sliceRows, type ReadTask } from './chunks';
import type { SheetList } from './sheet-list';
import { CELL_PROPERTIES, isPlain, restorableCell, withoutSheet, type CellArea, type SheetSnapshot } from './sheet-snapshot';

/** The workbook's sheets before a drawing. */
export interface SheetsBefore {
  readonly list: SheetList;
  readonly snapshots: ReadonlyMap<string, SheetSnapshot>;
}

/** Contents, formats and looks of one cell on the wire. */
const CELL_BYTES = 740;
/** A LAKIP table is some thirty rows of ten columns: where the mark does not say how many cells were drawn. */
const USUAL_CELLS = 300;

const isScalar = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** Heights of two thousand rows, and the merges. */
const FRAME_BYTES = 300_000;

type Draft = { -readonly [key in keyof SheetSnapshot]: SheetSnapshot[key] };

function takeBody(
  draft: Draft,
  top: number,
  range: Excel.Range,
  properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
): void {
  const { values, formulas, numberFormat } = range as { values: unknown[][]; formulas: unknown[][]; numberFormat: unknown[][] };
  formulas.forEach((line, row) => {
    const formats = line.map((_formula, column) => String(numberFormat[row]?.[column] ?? 'General'));
    draft.numberFormats[top + row] = formats;
    draft.contents[top + row] = line.map((formula, column) => {
      const value = values[row]?.[column];
      const content = restoringInput(formula, value, formats[column] ?? 'General');
      // An apostrophe keeps a text from being a formula; without it, it is one.
      const isFormula = typeof content === 'string' && content.startsWith('=') && formats[column] !== '@';
      if (isFormula) draft.results.set(`${top + row},${column}`, isScalar(value) ? value : '');
      return content;
    });
    draft.cells[top + row] = (properties.value[row] ?? []).map((cell, column) => {
      const isBlank = draft.contents[top + row]?.[column] === '' && formats[column] === 'General';
      return isBlank && isPlain(cell) ? {} : restorableCell(cell);
    });
  });
}

interface Frame {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas;
  readonly titles: Excel.Range;
  readonly frozen: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

function takeFrame(draft: Draft, { sheet, used, rows, columns, merged, titles, frozen, charts }: Frame): void {
  draft.isProtected = sheet.protection.protected;
  draft.charts = charts.items.map(({ name }) => name);
  if (used.isNullObject) return;
  draft.area = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
  draft.rows = rows.value.map(({ format }) => ({ format: { rowHeight: format?.rowHeight } }));
  draft.columns = columns.value.map(({ format }) => ({ format: { columnWidth: format?.columnWidth } }));
  draft.merges = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => withoutSheet(address));
  draft.frozen = frozen.isNullObject ? null : withoutSheet(frozen.address);
  draft.titleRows = titles.isNullObject ? null : withoutSheet(titles.address);
}

function queueFrame(context: Excel.RequestContext, draft: Draft): { used: Excel.Range; take: () => void } {
  const sheet = context.workbook.worksheets.getItem(draft.sheet);
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const rows = used.getRowProperties({ format: { rowHeight: true } } as Excel.RowPropertiesLoadOptions);
  const columns = used.getColumnProperties({ format: { columnWidth: true } } as Excel.ColumnPropertiesLoadOptions);
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load('items/address');
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('address');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('address');
  const { charts } = sheet;
  charts.load('items/name');
  const take = (): void => takeFrame(draft, { sheet, used, rows, columns, merged, titles, frozen, charts });
  return { used, take };
}

function queueBody(draft: Draft, top: number, range: Excel.Range): () => void {
  range.load('values,formulas,numberFormat');
  const properties = range.getCellProperties(CELL_PROPERTIES);
  return () => takeBody(draft, top, range, properties);
}

function sliceTask(draft: Draft, area: CellArea, start: number, length: number): ReadTask {
  return {
    bytes: length * area.columns * CELL_BYTES,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(draft.sheet);
      return queueBody(draft, start, sheet.getRangeByIndexes(area.row + start, area.column, length, area.columns));
    },
    async split() {
      if (length < 2) return null;
      const half = Math.ceil(length / 2);
      // Too large as it was: each half goes alone.
      return [
        { ...sliceTask(draft, area, start, half), bytes: CHUNK_BYTES },
        { ...sliceTask(draft, area, start + half, length - half), bytes: CHUNK_BYTES },
      ];
    },
  };
}

function slicesOf(draft: Draft): ReadTask[] {
  const { area } = draft;
  if (area === null) return [];
  return sliceRows(area.rows, area.columns * CELL_BYTES).map(({ start, length }) => sliceTask(draft, area, start, length));
}

function wholeTask(draft: Draft, bytes: number): ReadTask {
  return {
    bytes,
    queue(context) {
      const frame = queueFrame(context, draft);
      const body = queueBody(draft, 0, frame.used);
      return () => {
        frame.take();
        if (draft.area !== null) body();
      };
    },
    async split(context) {
      const frame = queueFrame(context, draft);
      await context.sync();
      frame.take();
      return slicesOf(draft);
    },
  };
}

/** The frame alone of a sheet that does not fit one message; its cells are asked for once its size is known. */
function frameTask(draft: Draft): ReadTask {
  return {
    bytes: FRAME_BYTES,
    queue: (context) => queueFrame(context, draft).take,
    // Heights and merges of a sheet are its least part.
    split: () => Promise.resolve(null),
  };
}

/** Reads every generated sheet with the other tasks of a reading; one that does not fit a message is read in messages of its own after. */
export async function runWithSnapshots(
  context: Excel.RequestContext,
  list: SheetList,
  others: readonly ReadTask[] = [],
): Promise<SheetsBefore> {
  const drafts: Draft[] = [];
  const tasks: ReadTask[] = [];
  const large: Draft[] = [];
  for (const [mark, sheet] of list.marks) {
    if (sheet === null) continue;
    const draft = emptyDraft(mark, sheet);
    drafts.push(draft);
    const bytes = (list.sizes?.get(mark) ?? USUAL_CELLS) * CELL_BYTES;
    if (bytes > CHUNK_BYTES) large.push(draft);
    tasks.push(bytes > CHUNK_BYTES ? frameTask(draft) : wholeTask(draft, bytes));
  }
  await runReadTasks(context, [...others, ...tasks]);
  await runReadTasks(context, large.flatMap(slicesOf));
  return { list, snapshots: new Map(drafts.map((draft) => [draft.mark, draft])) };
}

const emptyDraft = (mark: string, sheet: string): Draft => ({
  mark,
  sheet,
  isProtected: false,
  area: null,
  contents: [],
  results: new Map(),
  numberFormats: [],
  cells: [],
  rows: [],
  columns: [],
  merges: [],
  titleRows: null,
  frozen: null,
  charts: [],
});
