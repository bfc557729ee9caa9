import type { CellRect, SheetState } from '../../store/sheet-state';
import type { MeasureText } from '../layout/auto-height';
import { chartPlace } from '../layout/chart-place';
import { renderModel } from '../layout/render-model';
import { sheetGeometry, type SheetGeometry } from '../layout/sheet-geometry';
import { columnSpans, rowSpans, visibleLines, type VisibleLines } from '../layout/visible-lines';
import type { MoveContext, Selection } from '../navigate/move-selection';
import { cellName } from '../text/a1';
import { drawChartBoxes } from './chart-boxes';
import { element } from './element';
import { gridPointer, type PointerTarget } from './grid-pointer';
import { drawTable, HEADER_HEIGHT, HEADER_WIDTH } from './grid-table';
import { paintSelection } from './paint-selection';

export interface GridEvents {
  onPointer(target: PointerTarget, extend: boolean): void;
  onOpenCell(): void;
}

/** A rectangle in pixels of the scrolled content. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The grid: draws what is in view, follows scrolling, shows the selection. It changes nothing in the workbook. */
export class GridView {
  readonly table = element('table', { class: 'grid', role: 'grid', tabindex: 0, 'aria-multiselectable': 'true' });
  private readonly charts = element('div', { class: 'charts' });
  private readonly canvas = element('div', { class: 'canvas' }, this.table, this.charts);
  private sheet: SheetState | null = null;
  private geometry: SheetGeometry | null = null;
  private reach = { rows: 0, columns: 0 };
  private rows: VisibleLines | null = null;
  private columns: VisibleLines | null = null;
  private cells = new Map<string, HTMLTableCellElement>();
  private selection: Selection | null = null;
  private frame = 0;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly measure: MeasureText,
    events: GridEvents,
  ) {
    scroller.replaceChildren(this.canvas);
    scroller.addEventListener('scroll', () => this.schedule());
    if (typeof ResizeObserver !== 'undefined') new ResizeObserver(() => this.schedule()).observe(scroller);
    gridPointer(this.table, events.onPointer.bind(events), events.onOpenCell.bind(events));
  }

  /** Draws a sheet anew. Another sheet than before starts at its top left corner. */
  show(sheet: SheetState): void {
    if (this.sheet?.id !== sheet.id) {
      this.scroller.scrollTo(0, 0);
      this.reach = { rows: 0, columns: 0 };
    }
    this.sheet = sheet;
    this.measureSheet();
    this.draw();
  }

  /** Shows a selection; `follow` scrolls its active cell into view. */
  select(selection: Selection, follow: boolean): void {
    this.selection = selection;
    const { rect } = selection;
    const geometry = this.geometry;
    if (geometry && (selection.active.row >= geometry.rows.count - 1 || selection.active.column >= geometry.columns.count - 1)) {
      this.reach = { rows: Math.max(this.reach.rows, rect.top + 40), columns: Math.max(this.reach.columns, rect.left + 10) };
      this.measureSheet();
      this.rows = null;
    }
    if (follow) this.scrollTo(selection.active.row, selection.active.column);
    this.drawIfMoved();
    this.paint();
  }

  /** Where a cell (or the merge that begins there) lies. */
  boxOf(rect: CellRect): Box {
    const { geometry, scroller } = this;
    if (!geometry) return { left: 0, top: 0, width: 0, height: 0 };
    const { rows, columns } = geometry;
    const left = columns.startOf(rect.left);
    const top = rows.startOf(rect.top);
    return {
      left: HEADER_WIDTH + left + (rect.left < geometry.frozenColumns ? scroller.scrollLeft : 0),
      top: HEADER_HEIGHT + top + (rect.top < geometry.frozenRows ? scroller.scrollTop : 0),
      width: columns.startOf(rect.right + 1) - left,
      height: rows.startOf(rect.bottom + 1) - top,
    };
  }

  /** Lays something (the editor) over the cells. */
  overlay(node: HTMLElement): void {
    this.canvas.append(node);
  }

  moveContext(): MoveContext {
    const { sheet, geometry } = this;
    const rowHeight = geometry?.rows.defaultSize ?? 20;
    return {
      rowCount: 1_048_576,
      columnCount: 16_384,
      usedRows: geometry?.used.rows ?? 1,
      usedColumns: geometry?.used.columns ?? 1,
      isRowHidden: (row) => geometry?.rows.isHidden(row) ?? false,
      isColumnHidden: (column) => geometry?.columns.isHidden(column) ?? false,
      isFilled: (row, column) => (sheet?.cells.get(row, column)?.value ?? null) !== null,
      merges: sheet?.merges ?? [],
      pageRows: Math.max(1, Math.floor((this.scroller.clientHeight - HEADER_HEIGHT) / rowHeight) - 1),
      firstColumn: 0,
    };
  }

  private measureSheet(): void {
    if (!this.sheet) return;
    const geometry = sheetGeometry(this.sheet, this.measure, this.reach);
    // Frozen panes that fill the window would leave nothing to scroll.
    const tooTall = geometry.rows.startOf(geometry.frozenRows) > this.scroller.clientHeight * 0.8;
    const tooWide = geometry.columns.startOf(geometry.frozenColumns) > this.scroller.clientWidth * 0.8;
    this.geometry = {
      ...geometry,
      frozenRows: tooTall ? 0 : geometry.frozenRows,
      frozenColumns: tooWide ? 0 : geometry.frozenColumns,
    };
  }

  private scrollTo(row: number, column: number): void {
    const { geometry, scroller } = this;
    if (!geometry) return;
    const along = (start: number, size: number, frozen: number, now: number, extent: number): number => {
      if (start < now + frozen) return Math.max(0, start - frozen);
      return start + size > now + extent ? Math.min(start - frozen, start + size - extent) : now;
    };
    const height = scroller.clientHeight - HEADER_HEIGHT;
    const width = scroller.clientWidth - HEADER_WIDTH;
    const { rows, columns, frozenRows, frozenColumns } = geometry;
    if (row >= frozenRows) {
      scroller.scrollTop = along(rows.startOf(row), rows.sizeOf(row), rows.startOf(frozenRows), scroller.scrollTop, height);
    }
    if (column >= frozenColumns) {
      scroller.scrollLeft = along(
        columns.startOf(column),
        columns.sizeOf(column),
        columns.startOf(frozenColumns),
        scroller.scrollLeft,
        width,
      );
    }
  }

  private schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.scroller.classList.toggle('scrolled-x', this.scroller.scrollLeft > 0);
      this.drawIfMoved();
    });
  }

  private visible(): { rows: VisibleLines; columns: VisibleLines } | null {
    const { sheet, geometry, scroller } = this;
    if (!sheet || !geometry) return null;
    return {
      rows: visibleLines(
        geometry.rows,
        scroller.scrollTop,
        scroller.clientHeight - HEADER_HEIGHT,
        geometry.frozenRows,
        rowSpans(sheet.merges),
      ),
      columns: visibleLines(
        geometry.columns,
        scroller.scrollLeft,
        scroller.clientWidth - HEADER_WIDTH,
        geometry.frozenColumns,
        columnSpans(sheet.merges),
      ),
    };
  }

  private drawIfMoved(): void {
    const visible = this.visible();
    if (!visible) return;
    const isSame = (a: VisibleLines | null, b: VisibleLines): boolean =>
      a !== null && a.first === b.first && a.last === b.last && a.frozenCount === b.frozenCount;
    if (!isSame(this.rows, visible.rows) || !isSame(this.columns, visible.columns)) this.draw(visible);
  }

  private draw(visible = this.visible()): void {
    const { sheet, geometry } = this;
    if (!sheet || !geometry || !visible) return;
    const { rows, columns } = visible;
    this.rows = rows;
    this.columns = columns;
    const model = renderModel(sheet, geometry, rows, columns, this.measure);
    this.cells = drawTable(this.table, { geometry, rows, columns, model });
    drawChartBoxes(
      this.charts,
      sheet.charts.map((chart) => chartPlace(chart, geometry)),
    );
    this.canvas.style.width = `${HEADER_WIDTH + geometry.columns.total}px`;
    this.canvas.style.height = `${HEADER_HEIGHT + geometry.rows.total}px`;
    this.table.classList.toggle('no-headings', !sheet.showHeadings);
    this.table.setAttribute('aria-label', `Lembar ${sheet.name}`);
    this.table.setAttribute('aria-rowcount', String(geometry.rows.count + 1));
    this.table.setAttribute('aria-colcount', String(geometry.columns.count + 1));
    this.paint();
  }

  private paint(): void {
    if (!this.selection) return;
    paintSelection(this.table, this.cells, this.selection);
    const { row, column } = this.selection.active;
    if (this.cells.has(`${row},${column}`)) this.table.setAttribute('aria-activedescendant', `sel-${cellName(row, column)}`);
    else this.table.removeAttribute('aria-activedescendant');
  }
}
