import { columnLetters, quoteSheet } from '../model/address';
import type { LakipTable } from '../report/lakip-table';
import { inputBytes } from './cell-input';
import { setLook } from './cell-look';
import { CHUNK_BYTES, packByBytes, sliceRows, type WriteStep } from './chunks';
import { MARGINS } from './column-widths';
import { clearSheet } from './restore-sheet';
import { addChart, findChart } from './sheet-chart';
import type { SheetPlan } from './sheet-plan';
import { setUniformFormat } from './uniform-format';

/** Where a table is drawn. */
export interface DrawTarget {
  readonly sheet: string;
  readonly mark: string;
  readonly isNew: boolean;
  /** The mark stands in the workbook without a sheet and must be made anew. */
  readonly hasDeadMark: boolean;
  /** Where a new sheet is put among the others (0-based); `null`: it stays at the end. */
  readonly position: number | null;
  /** How many charts of ours stand on the sheet (a person may have copied it). */
  readonly oldCharts: number;
}

/** Trace reached before anything of a sheet that was there is changed, and after a new one was added. */
export const BEGUN = 'mulai';
const FONT = 'Arial';
/** Page numbers in the face of the table. */
const FOOTER = '&"Arial,Regular"&8Halaman &P dari &N';
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const LINE_COLOR = '#000000';
const BESIDE_COLOR = '#7F7F7F';
/** Points. */
const BESIDE_WIDTH = 72;
/** A header higher than this many rows is not frozen: it would fill the window. */
const MOST_FROZEN_ROWS = 14;
const BLOCK_BYTES = 1_000;
const MERGE_BYTES = 1_000;
const CHART_BYTES = 10_000;
const MERGES_A_STEP = 500;

const sheetOf = ({ workbook }: Excel.RequestContext, { sheet }: DrawTarget): Excel.Worksheet =>
  workbook.worksheets.getItem(sheet);

function prepare(target: DrawTarget, { rowCount, columnCount, fontSize, grid }: SheetPlan): WriteStep {
  return {
    bytes: 4_000,
    apply(context) {
      const { worksheets, names } = context.workbook;
      if (target.isNew) worksheets.add(target.sheet);
      const sheet = sheetOf(context, target);
      const drawn = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
      if (target.isNew) {
        context.trace(BEGUN);
        // The mark at once: a sheet without it counts as the person's, whatever stops the rest.
        if (target.hasDeadMark) names.getItem(target.mark).delete();
        names.add(target.mark, drawn).visible = false;
        if (target.position !== null) sheet.position = target.position;
      }
      sheet.showGridlines = false;
      if (!target.isNew) {
        // Changed nothing so far: a generated sheet has no gridlines.
        context.trace(BEGUN);
        clearSheet(sheet);
        for (let chart = 0; chart < target.oldCharts; chart += 1) sheet.charts.getItem(target.mark).delete();
        // The mark covers what is drawn: the next reading knows from it how much there is to ask for.
        names.getItem(target.mark).formula = `=${quoteSheet(target.sheet)}!$A$1:$${columnLetters(columnCount)}$${rowCount}`;
      }
      drawn.format.font.name = FONT;
      drawn.format.font.size = fontSize;
      drawn.format.wrapText = true;
      drawn.format.verticalAlignment = 'Center';
      const lined = sheet.getRangeByIndexes(grid.headerTop, 0, grid.bodyEnd - grid.headerTop, columnCount);
      for (const edge of EDGES) {
        if (edge === 'InsideVertical' && columnCount < 2) continue;
        if (edge === 'InsideHorizontal' && grid.bodyEnd - grid.headerTop < 2) continue;
        const border = lined.format.borders.getItem(edge);
        border.style = 'Continuous';
        border.weight = 'Thin';
        border.color = LINE_COLOR;
      }
    },
  };
}

/** Bytes of one request for a whole column of the body. */
const COLUMN_REQUEST_BYTES = 1_500;

/** What most cells of a body column share: a request or two a column, however many rows. */
function columnsStep(target: DrawTarget, { grid, columns, plain }: SheetPlan): WriteStep {
  return {
    bytes: columns.length * COLUMN_REQUEST_BYTES,
    apply(context) {
      if (grid.bodyEnd === grid.bodyTop) return;
      const sheet = sheetOf(context, target);
      columns.forEach(({ look, numberFormat }, column) => {
        const body = sheet.getRangeByIndexes(grid.bodyTop, column, grid.bodyEnd - grid.bodyTop, 1);
        setLook(body, look, plain);
        if (numberFormat !== 'General') setUniformFormat(body, numberFormat);
      });
    },
  };
}

/** Bytes in a message of what is set for a single cell; most cells have nothing of their own. */
function ownBytes(format: string | null | undefined, look: Excel.SettableCellProperties | undefined): number {
  const lookBytes = look?.format === undefined ? 3 : JSON.stringify(look).length + 1;
  return lookBytes + (format ? inputBytes(format) : 5);
}

/** Contents, and the looks that differ from their column's, row block by row block; within a block one request each, however many cells. */
function bodySteps(target: DrawTarget, plan: SheetPlan): WriteStep[] {
  const { columnCount, rowCount, inputs, numberFormats, looks } = plan;
  const sizes = Array.from({ length: rowCount }, (_row, row) =>
    (inputs[row] ?? []).reduce<number>(
      (sum, input, column) => sum + inputBytes(input) + ownBytes(numberFormats[row]?.[column], looks[row]?.[column]),
      0,
    ),
  );
  const blocks = packByBytes(
    sizes.map((bytes, row) => ({ bytes, row })),
    CHUNK_BYTES / 2,
  );
  return blocks.map((rows) => {
    const start = rows[0]?.row ?? 0;
    const end = start + rows.length;
    return {
      bytes: rows.reduce((sum, { bytes }) => sum + bytes, BLOCK_BYTES),
      apply(context) {
        const range = sheetOf(context, target).getRangeByIndexes(start, 0, rows.length, columnCount);
        range.numberFormat = numberFormats.slice(start, end) as string[][];
        range.values = inputs.slice(start, end);
        range.setCellProperties(looks.slice(start, end));
      },
    };
  });
}

/** What stands beside the table and is not printed. */
function besideSteps(target: DrawTarget, { beside, columnCount }: SheetPlan): WriteStep[] {
  return beside.map(({ row, column, inputs, numberFormats }) => ({
    bytes: BLOCK_BYTES + inputs.flat().reduce<number>((sum, input) => sum + inputBytes(input), 0),
    apply(context) {
      const sheet = sheetOf(context, target);
      const width = inputs[0]?.length ?? 1;
      const range = sheet.getRangeByIndexes(row, column, inputs.length, width);
      sheet.getRangeByIndexes(0, columnCount, 1, column + width - columnCount).format.columnWidth = BESIDE_WIDTH;
      range.numberFormat = numberFormats.map((line) => [...line]);
      range.formulas = inputs.map((line) => [...line]);
      range.format.font.color = BESIDE_COLOR;
    },
  }));
}

function mergeSteps(target: DrawTarget, { merges }: SheetPlan): WriteStep[] {
  return sliceRows(merges.length, 1, MERGES_A_STEP).map(({ start, length }) => ({
    bytes: length * MERGE_BYTES,
    apply(context) {
      const sheet = sheetOf(context, target);
      for (const { row, column, rows, columns, across } of merges.slice(start, start + length)) {
        sheet.getRangeByIndexes(row, column, rows, columns).merge(across);
      }
    },
  }));
}

function sizesAndPage(target: DrawTarget, plan: SheetPlan, orientation: LakipTable['orientation']): WriteStep {
  const { grid, rowCount, columnCount, widths, heights } = plan;
  return {
    bytes: 4_000 + 45 * (widths.length + heights.length),
    apply(context) {
      const sheet = sheetOf(context, target);
      const all = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
      all.setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
      all.setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
      if (grid.bodyTop <= MOST_FROZEN_ROWS) sheet.freezePanes.freezeRows(grid.bodyTop);
      const page = sheet.pageLayout;
      page.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1 };
      page.leftMargin = MARGINS.left;
      page.rightMargin = MARGINS.right;
      page.topMargin = MARGINS.top;
      page.bottomMargin = MARGINS.bottom;
      page.headerMargin = MARGINS.header;
      page.footerMargin = MARGINS.footer;
      page.centerHorizontally = true;
      page.printGridlines = false;
      page.headersFooters.defaultForAllPages.centerFooter = FOOTER;
      page.setPrintArea(all);
      // A table may have no heading of its own: its blocks bring theirs.
      if (grid.bodyTop > grid.headerTop) page.setPrintTitleRows(`$${grid.headerTop + 1}:$${grid.bodyTop}`);
    },
  };
}

/** The chart, once the rows it covers have their heights. */
function chartSteps(target: DrawTarget, { beside }: SheetPlan): WriteStep[] {
  const [figures] = beside;
  const spec = figures ? findChart(figures.inputs, figures.row, figures.column) : null;
  if (spec === null) return [];
  return [{ bytes: CHART_BYTES, apply: (context) => addChart(sheetOf(context, target), target.mark, spec) }];
}

/** The writing that draws one planned table on its sheet; ends with a trace that tells it is whole. */
export function drawSheetSteps(
  target: DrawTarget,
  plan: SheetPlan,
  orientation: LakipTable['orientation'],
  trace: string,
): WriteStep[] {
  return [
    prepare(target, plan),
    columnsStep(target, plan),
    ...bodySteps(target, plan),
    ...besideSteps(target, plan),
    ...mergeSteps(target, plan),
    sizesAndPage(target, plan, orientation),
    ...chartSteps(target, plan),
    { bytes: 200, apply: (context) => context.trace(trace) },
  ];
}
