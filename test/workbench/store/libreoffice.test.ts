import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newAxis, newSeries } from '../../../src/workbench/store/chart-state';
import { createBlankWorkbook, openWorkbook, saveWorkbook } from '../../../src/workbench/store/codec';
import { createSheet } from '../../../src/workbench/store/new-sheet';
import { NO_VALIDATION } from '../../../src/workbench/store/validation-state';
import { excelLikeParts, pack } from './excel-like-package';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasLibreOffice) console.warn('LibreOffice (soffice) is not installed: its independent reading of our files is not checked.');

function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  try {
    writeFileSync(join(folder, 'masuk.xlsx'), bytes);
    spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      join(folder, 'keluar'),
      join(folder, 'masuk.xlsx'),
    ]);
    return new Uint8Array(readFileSync(join(folder, 'keluar', 'masuk.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

(hasLibreOffice ? describe : describe.each([]))('LibreOffice', () => {
  it('reads what we write, and we what it writes', () => {
    const opened = openWorkbook(pack(excelLikeParts()));
    const data = opened.state.sheets[0];
    if (!data) throw new Error('a sheet expected');
    data.cells.cellAt(1, 1).value = 90.125;
    Object.assign(data.cells.cellAt(9, 0), { value: '=teks', style: { ...data.cells.defaultStyle, fill: { color: '#FFCC00' } } });
    data.dirty = true;
    const added = createSheet('{baru}', 'Rekap', data.cells.defaultStyle);
    Object.assign(added.cells.cellAt(0, 0), { value: null, formula: '=SUM(tbl[Target])' });
    added.pageLayout.orientation = 'Landscape';
    added.merges.push({ top: 2, left: 0, bottom: 2, right: 2 });
    opened.state.sheets.push(added);

    const again = openWorkbook(throughLibreOffice(saveWorkbook(opened)));
    const [sheet, , recap] = again.state.sheets;
    expect(again.state.sheets.map((one) => one.name)).toEqual(['Data', 'Dua Kata', 'Rekap']);
    expect(sheet?.cells.get(1, 1)?.value).toBe(90.125);
    expect(sheet?.cells.get(1, 0)?.value).toBe('kaya tebal');
    expect(sheet?.cells.get(9, 0)).toMatchObject({ value: '=teks', formula: null });
    expect(sheet?.cells.get(9, 0)?.style.fill.color).toBe('#FFCC00');
    // Without a stored result LibreOffice calculates: it understood the formula.
    expect(recap?.cells.get(0, 0)?.value).toBe(190.125);
    expect(recap?.merges).toEqual(added.merges);
    expect(recap?.pageLayout.orientation).toBe('Landscape');
    expect(sheet?.tables[0]).toMatchObject({ name: 'tbl', showTotals: true });
    expect(sheet?.pageLayout).toMatchObject({ printArea: data.pageLayout.printArea, scale: null, fitToWidth: 1 });

    // Editing a file of LibreOffice keeps its totals row.
    if (!sheet) throw new Error('a sheet expected');
    sheet.cells.cellAt(2, 1).value = 50;
    sheet.dirty = true;
    const third = openWorkbook(saveWorkbook(again)).state.sheets[0];
    expect(third?.cells.get(3, 0)?.value).toBe('Jumlah');
    expect(third?.cells.get(3, 1)?.formula).toMatch(/^=SUBTOTAL\(109,/);
    expect(third?.tables).toEqual(sheet.tables);
  });

  it('reads our combined chart and our validations', () => {
    const opened = createBlankWorkbook('Data');
    const [data] = opened.state.sheets;
    if (!data) throw new Error('a sheet expected');
    ['Unsur', 'Produk', 'Biaya'].forEach((text, row) => (data.cells.cellAt(row, 0).value = text));
    ['Nilai', 3.2, 3.4].forEach((value, row) => (data.cells.cellAt(row, 1).value = value));
    const series = { categories: 'Data!$A$2:$A$3', values: 'Data!$B$2:$B$3' };
    data.charts.push({
      id: '{g}',
      name: 'LAKIP_SKM',
      anchor: {
        from: { row: 5, column: 1, rowOffset: 0, columnOffset: 0 },
        to: { row: 20, column: 8, rowOffset: 0, columnOffset: 0 },
        size: null,
      },
      content: {
        title: { text: 'Nilai unsur', visible: true },
        legend: { visible: true, position: 'Bottom' },
        series: [
          { ...newSeries('ColumnClustered'), ...series, nameReference: 'Data!$B$1', fillColor: '#1F4E79', hasDataLabels: true },
          { ...newSeries('Line', 'Rata-rata'), ...series, lineColor: '#C00000' },
        ],
        valueAxis: { ...newAxis(true), minimum: 0, maximum: 4, title: { text: 'Nilai', visible: true } },
        categoryAxis: newAxis(false),
      },
      isOwn: true,
      references: [],
      origin: null,
    });
    const rule = { origin: null, rects: [{ top: 1, left: 0, bottom: 8, right: 0 }] };
    data.validations.push(
      {
        ...NO_VALIDATION,
        ...rule,
        type: 'List',
        formula1: 'INDIRECT("Sasaran[Kode]")',
        prompt: { title: 'Kode', message: 'Pilih', showPrompt: true },
      },
      {
        ...NO_VALIDATION,
        ...rule,
        rects: [{ top: 1, left: 1, bottom: 8, right: 1 }],
        type: 'Decimal',
        formula1: '0',
        formula2: '4',
      },
    );
    data.dirty = true;

    const [again] = openWorkbook(throughLibreOffice(saveWorkbook(opened))).state.sheets;
    expect(again?.validations.map(({ type, formula1, rects }) => [type, formula1, rects])).toEqual([
      ['List', 'INDIRECT("Sasaran[Kode]")', rule.rects],
      ['Decimal', '0', [{ top: 1, left: 1, bottom: 8, right: 1 }]],
    ]);
    expect(again?.validations[0]?.prompt).toEqual({ title: 'Kode', message: 'Pilih', showPrompt: true });
    const [chart] = again?.charts ?? [];
    expect(chart).toMatchObject({ name: 'LAKIP_SKM', isOwn: false });
    expect(chart?.content).toMatchObject({
      title: { text: 'Nilai unsur', visible: true },
      valueAxis: { minimum: 0, maximum: 4, title: { text: 'Nilai' } },
      series: [
        { name: 'Nilai', kind: 'ColumnClustered', fillColor: '#1F4E79', hasDataLabels: true, categories: 'Data!$A$2:$A$3' },
        { name: 'Rata-rata', kind: 'Line', lineColor: '#C00000', values: 'Data!$B$2:$B$3' },
      ],
    });
  }, 60_000);
});
