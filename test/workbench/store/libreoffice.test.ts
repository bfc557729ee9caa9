import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook, saveWorkbook } from '../../../src/workbench/store/codec';
import { createSheet } from '../../../src/workbench/store/new-sheet';
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
});
