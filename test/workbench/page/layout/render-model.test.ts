import { wrappedLines } from '../../../../src/workbench/page/layout/auto-height';
import { renderModel, type CellView } from '../../../../src/workbench/page/layout/render-model';
import { sheetGeometry } from '../../../../src/workbench/page/layout/sheet-geometry';
import { visibleLines } from '../../../../src/workbench/page/layout/visible-lines';
import { DEFAULT_STYLE } from '../../../../src/workbench/store/cell-style';
import type { SheetState } from '../../../../src/workbench/store/sheet-state';
import { measure, sheetOf, styled } from '../sample-sheet';

function cellsOf(sheet: SheetState): (row: number, column: number) => CellView | undefined {
  const geometry = sheetGeometry(sheet, measure);
  const rows = visibleLines(geometry.rows, 0, 400, geometry.frozenRows, []);
  const columns = visibleLines(geometry.columns, 0, 800, geometry.frozenColumns, []);
  const model = renderModel(sheet, geometry, rows, columns, measure);
  return (row, column) => model.flatMap((line) => line.cells).find((cell) => cell.row === row && cell.column === column);
}

describe('renderModel', () => {
  it('draws a merged header once, over the cells it covers', () => {
    const sheet = sheetOf([['Target', null, 'Capaian']]);
    sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 1 });
    const at = cellsOf(sheet);
    expect(at(0, 0)).toMatchObject({ text: 'Target', rowSpan: 2, colSpan: 2 });
    expect([at(0, 1), at(1, 0), at(1, 1)]).toEqual([undefined, undefined, undefined]);
  });

  it('lets a long text run over empty neighbours, up to the next filled one', () => {
    const at = cellsOf(
      sheetOf([
        ['x'.repeat(40), null, 'isi'],
        ['x'.repeat(40), 'isi'],
      ]),
    );
    expect(at(0, 0)?.overflow).toMatchObject({ left: 0, rightColumns: 1 });
    expect(at(0, 0)?.rightEdge).toBe('');
    expect(at(1, 0)?.overflow.right).toBe(0);
  });

  it('shows a number too wide for its column as hashes, never cut', () => {
    const sheet = sheetOf([[123456789012]]);
    sheet.cells.cellAt(0, 0).style = styled({ numberFormat: '#,##0' });
    expect(cellsOf(sheet)(0, 0)?.text).toMatch(/^#+$/);
  });

  it('draws the stronger border of two neighbours, and a fill hides the gridline', () => {
    const sheet = sheetOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const thin = { line: 'Thin', color: '#FF0000' } as const;
    const thick = { line: 'Thick', color: '#0000FF' } as const;
    sheet.cells.cellAt(0, 0).style = styled({ border: { ...DEFAULT_STYLE.border, right: thin } });
    sheet.cells.cellAt(0, 1).style = styled({ border: { ...DEFAULT_STYLE.border, left: thick } });
    sheet.cells.cellAt(1, 0).style = styled({ fill: { color: '#D9E1F2' } });
    const at = cellsOf(sheet);
    expect(at(0, 0)?.rightEdge).toBe('3px solid #0000FF');
    expect(at(1, 0)?.rightEdge).toBe('1px solid #D9E1F2');
    expect(at(1, 1)?.rightEdge).toContain('1px solid');
    sheet.showGridlines = false;
    expect(cellsOf(sheet)(1, 1)?.rightEdge).toBe('');
  });

  it('gives a table header, bands and arrow, under the cells own colours', () => {
    const sheet = sheetOf([
      ['Kode', 'Target'],
      ['IK-1', 80],
      ['IK-2', 90],
    ]);
    sheet.tables.push({
      id: 1,
      name: 'Target',
      rect: { top: 0, left: 0, bottom: 2, right: 1 },
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      columns: [],
    });
    sheet.cells.cellAt(1, 1).style = styled({ fill: { color: '#FFFF00' } });
    const at = cellsOf(sheet);
    expect(at(0, 0)).toMatchObject({
      filterArrow: true,
      look: { fill: '#4472C4', content: { color: '#FFFFFF', 'font-weight': 'bold' } },
    });
    expect(at(1, 0)?.look.fill).not.toBe('');
    expect(at(2, 0)?.look.fill).toBe('');
    expect(at(1, 1)?.look.fill).toBe('#FFFF00');
    expect(at(1, 1)?.look.align).toBe('right');
  });

  it('makes an automatic row high enough for wrapped text, leaves a set height and hides a hidden row', () => {
    const wrap = styled({ alignment: { ...DEFAULT_STYLE.alignment, wrapText: true } });
    const sheet = sheetOf([['satu dua tiga empat lima enam'], ['satu dua tiga empat lima enam'], ['x']]);
    sheet.cells.cellAt(0, 0).style = wrap;
    sheet.cells.cellAt(1, 0).style = wrap;
    sheet.rows.set(1, { height: 15, hidden: false, style: null });
    sheet.rows.set(2, { height: null, hidden: true, style: null });
    const { rows } = sheetGeometry(sheet, measure);
    expect(rows.sizeOf(0)).toBeGreaterThanOrEqual(80);
    expect([rows.sizeOf(1), rows.sizeOf(2)]).toEqual([20, 0]);
  });
});

describe('wrappedLines', () => {
  it.each([
    ['', 100, 1],
    ['satu', 100, 1],
    ['satu dua', 35, 2],
    ['satu\ndua\n', 100, 3],
    ['katapanjangsekali', 35, 4],
  ])('%j in %i pixels takes %i lines', (text, width, lines) => {
    expect(wrappedLines(text, width, measure)).toBe(lines);
  });
});
