import { DOMParser } from '@xmldom/xmldom';
import { openWorkbook, saveWorkbook, type OpenedWorkbook } from '../../../src/workbench/store/codec';
import { createSheet } from '../../../src/workbench/store/new-sheet';
import type { SheetState } from '../../../src/workbench/store/sheet-state';
import { differingParts, excelLikeParts, pack, SHEET1, unpack } from './excel-like-package';

function open(): { bytes: Uint8Array; opened: OpenedWorkbook; data: SheetState; second: SheetState } {
  const bytes = pack(excelLikeParts());
  const opened = openWorkbook(bytes, 'uji.xlsx');
  const [data, second] = opened.state.sheets;
  if (!data || !second) throw new Error('two sheets expected');
  return { bytes, opened, data, second };
}

/** Saves, checks that every part is XML with bound prefixes (by another parser), and opens again. */
function saveAndOpen(opened: OpenedWorkbook): { saved: Uint8Array; parts: Record<string, string>; again: OpenedWorkbook } {
  const saved = saveWorkbook(opened);
  const parts = unpack(saved);
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(String(message));
    },
  });
  for (const [path, text] of Object.entries(parts)) if (/\.(xml|rels)$/.test(path)) parser.parseFromString(text, 'text/xml');
  return { saved, parts, again: openWorkbook(saved) };
}

describe('an array formula', () => {
  it('stays one when its references or itself have moved; another formula in its cell is none', () => {
    const moved = (change: (data: SheetState) => void): string => {
      const { opened, data } = open();
      change(data);
      data.dirty = true;
      return saveAndOpen(opened).parts['xl/worksheets/sheet1.xml'] ?? '';
    };
    const at = (data: SheetState) => data.cells.cellAt(1, 5);
    expect(moved((data) => (at(data).formula = '=SUM(C2:C3*2)'))).toContain('<f t="array" ref="F2">SUM(C2:C3*2)</f>');
    const gone = moved((data) => {
      const cell = at(data);
      data.cells.delete(1, 5);
      data.cells.set(1, 7, cell);
    });
    expect(gone).toContain('<f t="array" ref="H2">SUM(B2:B3*2)</f>');
    expect(moved((data) => (at(data).formula = '=SUM(B2:B3)'))).toContain('<f>SUM(B2:B3)</f>');
  });
});

describe('opening what Excel wrote', () => {
  it('reads values, formulas, errors and strings', () => {
    const { data } = open();
    const cell = (row: number, column: number) => data.cells.get(row, column);
    expect(cell(1, 0)?.value).toBe('kaya tebal');
    expect(cell(2, 0)?.value).toBe(' spasi\u0007 ');
    expect(cell(1, 1)?.value).toBe(80.5);
    expect(cell(2, 4)?.formula).toBe('=B3+$B$3+LOG10(B3)');
    expect(cell(3, 4)?.formula).toBe('=B4+$B$3+LOG10(B4)');
    expect(cell(1, 5)?.formula).toBe('=SUM(B2:B3*2)');
    expect(cell(2, 5)?.value).toBe(true);
    expect(cell(3, 5)).toMatchObject({ value: '#DIV/0!', isError: true, formula: '=1/0' });
    expect(cell(3, 6)?.value).toBe('sebaris');
    expect(cell(7, 1)).toMatchObject({ formula: '=CONCAT(A2,"x")', value: 'ax' });
    expect(cell(5, 0)).toBeNull();
  });

  it('reads looks with theme, tint and indexed colours', () => {
    const { data } = open();
    const header = data.cells.get(0, 0)?.style;
    expect(header?.font).toMatchObject({ bold: true, color: '#FFFFFF', name: 'Calibri' });
    // Excel shows "Blue, Accent 1, Darker 25%" of 4472C4 as 2F5597 or, rounding the other way, 305496.
    expect(['#2F5597', '#305496', '#2F5496']).toContain(header?.fill.color);
    expect(header?.border.left).toEqual({ line: 'Thin', color: '#FF0000' });
    expect(header?.alignment).toMatchObject({ horizontal: 'Center', vertical: 'Top', wrapText: true, textOrientation: -45 });
    expect(data.cells.get(1, 1)?.style).toMatchObject({ numberFormat: '0.00\\ "%"', locked: false });
    expect(data.cells.get(7, 0)?.style.numberFormat).toBe('m/d/yyyy');
  });

  it('reads the sheet, its page, tables, names and protection', () => {
    const { opened, data, second } = open();
    expect(data.columns.get(3)?.width).toBe(20);
    expect(data.rows.get(2)?.height).toBe(30);
    expect(data.rows.get(7)?.hidden).toBe(true);
    expect(data.merges).toEqual([{ top: 5, left: 0, bottom: 5, right: 2 }]);
    expect(data.freeze).toEqual({ rows: 1, columns: 0 });
    expect(data.selection).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
    expect(data.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      scale: null,
      fitToWidth: 1,
      fitToHeight: null,
      centerHorizontally: true,
      printArea: { top: 0, left: 0, bottom: 7, right: 6 },
      titleRows: { first: 0, last: 0 },
      titleColumns: { first: 0, last: 0 },
      header: { left: 'Kiri', center: 'Tengah', right: '' },
      footer: { left: '', center: '', right: 'Hal. &P' },
    });
    expect(data.tables[0]).toMatchObject({
      id: 3,
      name: 'tbl',
      showTotals: true,
      rect: { top: 0, left: 0, bottom: 3, right: 2 },
    });
    expect(
      data.tables[0]?.columns.map((column) => [column.totalsLabel, column.totalsFunction, column.calculatedFormula]),
    ).toEqual([
      ['Jumlah', null, null],
      [null, 'sum', null],
      [null, null, 'tbl[[#This Row],[Target]]*2'],
    ]);
    expect(opened.state.names).toEqual([
      { name: 'Pajak', scope: null, formula: '=Data!$B$2', visible: true, comment: 'catatan' },
    ]);
    expect(second.showGridlines).toBe(false);
    expect(second.protection).toMatchObject({
      allowFormatCells: true,
      allowInsertRows: false,
      allowEditObjects: false,
      selectionMode: 'Normal',
    });
  });
});

describe('saving', () => {
  it('gives every part back when nothing changed, even where a sheet is marked', () => {
    const { bytes, opened, data } = open();
    expect(differingParts(bytes, saveWorkbook(opened))).toEqual([]);
    data.dirty = true;
    expect(differingParts(bytes, saveWorkbook(opened))).toEqual([]);
  });

  it('touches one cell and nothing else of its sheet', () => {
    const { bytes, opened, data } = open();
    data.cells.cellAt(1, 1).value = 81.25;
    data.dirty = true;
    const { saved, parts } = saveAndOpen(opened);
    // The workbook part asks for a calculation, since formulas may depend on the cell.
    expect(differingParts(bytes, saved)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(parts['xl/worksheets/sheet1.xml']).toBe(SHEET1.replace('<v>80.5</v>', '<v>81.25</v>'));
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('keeps the runs of rich text when only its look changes, and a formula when only its result does', () => {
    const { opened, data } = open();
    const rich = data.cells.cellAt(1, 0);
    rich.style = { ...rich.style, fill: { color: '#00FF00' } };
    data.cells.cellAt(1, 5).value = 5;
    data.dirty = true;
    const { parts, again } = saveAndOpen(opened);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A2" s="4" t="s"><v>3</v></c>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<f t="array" ref="F2">SUM(B2:B3*2)</f><v>5</v>');
    expect(parts['xl/calcChain.xml']).toBeDefined();
    expect(again.state.sheets[0]?.cells.get(1, 0)?.style.fill.color).toBe('#00FF00');
  });

  it('writes out the cells of a shared formula whose first cell is gone', () => {
    const { opened, data } = open();
    Object.assign(data.cells.cellAt(1, 4), { value: 1, formula: null });
    data.dirty = true;
    const { parts, again } = saveAndOpen(opened);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('t="shared"');
    expect(again.state.sheets[0]?.cells.get(3, 4)?.formula).toBe('=B4+$B$3+LOG10(B4)');
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
  });

  it('never lets text become a formula, a control character or lost space', () => {
    const { opened, data } = open();
    const texts = ['=1+1', '+1', ' tepi ', 'a\nb', '\u0001', '_x0041_', 'a\rb', '<&>"', '\ud83d\ude00', ''];
    texts.forEach((text, row) => (data.cells.cellAt(20 + row, 0).value = text));
    data.dirty = true;
    const { parts, again } = saveAndOpen(opened);
    texts.forEach((text, row) =>
      expect(again.state.sheets[0]?.cells.get(20 + row, 0)).toMatchObject({ value: text, formula: null }),
    );
    expect(parts['xl/styles.xml']).toContain('quotePrefix="1"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<dimension ref="A1:G30"/>');
  });

  it('spells formulas as the file needs them', () => {
    const { opened, data } = open();
    data.cells.cellAt(1, 2).formula = '=IFERROR([@Target]*2,XLOOKUP("[@x]",A1:A2,B1:B2))';
    data.dirty = true;
    const { parts } = saveAndOpen(opened);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<f>IFERROR(tbl[[#This Row],[Target]]*2,_xlfn.XLOOKUP("[@x]",A1:A2,B1:B2))</f>',
    );
  });

  it('adds a table column and keeps what it does not know of the others', () => {
    const { opened, data } = open();
    const table = data.tables[0];
    if (!table) throw new Error('a table expected');
    table.rect.right = 3;
    table.columns.push({ id: 4, name: 'Baru', calculatedFormula: '[@Target]*3', totalsFunction: null, totalsLabel: null });
    data.cells.cellAt(0, 3).value = 'Baru (%)';
    data.dirty = true;
    const { parts, again } = saveAndOpen(opened);
    const xml = parts['xl/tables/table1.xml'];
    expect(xml).toContain('ref="A1:D4"');
    expect(xml).toContain('<autoFilter ref="A1:D3"/>');
    expect(xml).toContain('dataDxfId="0"');
    expect(xml).toContain(
      '<tableColumn id="4" name="Baru (%)"><calculatedColumnFormula>tbl[[#This Row],[Target]]*3</calculatedColumnFormula>',
    );
    expect(again.state.sheets[0]?.tables[0]?.columns.at(-1)?.name).toBe('Baru (%)');
  });

  it('adds, renames, reorders and removes sheets with all that belongs to them', () => {
    const { opened, data, second } = open();
    const added = createSheet('{baru}', "Rekap 'A'", data.cells.defaultStyle);
    added.cells.cellAt(0, 0).value = 'Judul';
    added.pageLayout = {
      ...added.pageLayout,
      orientation: 'Landscape',
      scale: null,
      fitToWidth: 1,
      titleRows: { first: 0, last: 1 },
    };
    added.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
    added.columns.set(1, { width: 30, hidden: false, style: null });
    added.tables.push({ ...structuredClone(data.tables[0] as NonNullable<(typeof data.tables)[0]>), id: 3, name: 'tbl2' });
    second.name = 'Kedua';
    opened.state.sheets = [second, added];
    opened.state.activeSheetId = added.id;
    opened.state.names = [{ name: 'LAKIP_x', scope: null, formula: "='Rekap ''A'''!$A$1", visible: false, comment: '' }];
    const { parts, again } = saveAndOpen(opened);
    expect(again.state.sheets.map((sheet) => sheet.name)).toEqual(['Kedua', "Rekap 'A'"]);
    expect(again.state.sheets[1]).toMatchObject({ merges: added.merges, pageLayout: added.pageLayout });
    expect(again.state.sheets[1]?.columns.get(1)?.width).toBe(30);
    expect(again.state.sheets[1]?.tables[0]).toMatchObject({ id: 3, name: 'tbl2' });
    expect(again.state.activeSheetId).toBe(again.state.sheets[1]?.id);
    expect(again.state.names).toEqual(opened.state.names);
    const gone = ['xl/charts/chart1.xml', 'xl/media/image1.png', 'xl/comments1.xml', 'xl/printerSettings/printerSettings1.bin'];
    expect(Object.keys(parts).filter((path) => gone.includes(path))).toEqual([]);
    expect(Object.keys(parts)).toContain('xl/pivotCache/pivotCacheDefinition1.xml');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Kedua'!$A$1:$A$2</definedName>`,
    );
    expect(parts['docProps/app.xml']).not.toContain('TitlesOfParts');
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('tabSelected="1"');
  });

  it('changes columns, rows, page, panes and protection in place', () => {
    const { opened, data } = open();
    data.columns.set(2, { width: 33, hidden: false, style: null });
    data.rows.set(1, { height: 45, hidden: false, style: null });
    data.pageLayout.paperSize = 'Folio';
    data.pageLayout.printArea = null;
    data.freeze = { rows: 2, columns: 1 };
    data.protection = { allowSort: true, selectionMode: 'Unlocked' };
    data.tabColor = '#112233';
    data.dirty = true;
    const { parts, again } = saveAndOpen(opened);
    const [sheet] = again.state.sheets;
    expect(sheet).toMatchObject({ freeze: data.freeze, tabColor: '#112233', selection: data.selection });
    expect(sheet?.protection).toMatchObject({ allowSort: true, allowFormatCells: false, selectionMode: 'Unlocked' });
    expect([1, 2, 3].map((column) => sheet?.columns.get(column)?.width)).toEqual([20, 33, 20]);
    expect(sheet?.rows.get(1)?.height).toBe(45);
    expect(sheet?.pageLayout).toEqual(data.pageLayout);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<sheetProtection[^>]*\/><mergeCells/);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<pageSetup paperSize="14" orientation="landscape" fitToHeight="0" r:id="rId2"/>',
    );
  });

  it("keeps the add-in's settings and those of other add-ins", () => {
    const { opened } = open();
    opened.state.settings.set('lakip.jawaban', { kolom: ['a', 1, null] });
    const { again } = saveAndOpen(opened);
    expect([...again.state.settings]).toEqual([['lakip.jawaban', { kolom: ['a', 1, null] }]]);
    const first = saveWorkbook(again);
    again.state.settings.set('lain', 'nilai');
    expect(differingParts(first, saveWorkbook(again))).toEqual(['xl/webextensions/webextension1.xml']);
  });

  it('saves alike however often', () => {
    const { opened, data } = open();
    data.cells.cellAt(30, 1).value = 'baru';
    data.dirty = true;
    expect(saveWorkbook(opened)).toEqual(saveWorkbook(opened));
  });
});
