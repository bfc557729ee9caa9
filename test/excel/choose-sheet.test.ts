import { chooseSheets } from '../../src/excel/choose-sheet';
import { markOf, sheetOfFormula } from '../../src/excel/sheet-list';
import { sampleTable } from './sample-table';

const MARK = 'LAKIP_realisasi_anggaran';
const marks = (entries: [string, string | null][] = []) => new Map(entries);
const choose = (names: string[], entries: [string, string | null][] = [], lembar = 'Tabel 3.8') =>
  chooseSheets([sampleTable({ lembar })], { names, marks: marks(entries) })[0];

it('makes a new sheet of the wished name', () => {
  expect(choose(['Target'])).toEqual({
    target: { sheet: 'Tabel 3.8', mark: MARK, isNew: true, hasDeadMark: false, position: null, oldCharts: 0 },
    note: null,
  });
});

it('draws on its own sheet, whatever it is called now', () => {
  expect(choose(['Anggaran kita'], [[MARK, 'Anggaran kita']])?.target).toMatchObject({ sheet: 'Anggaran kita', isNew: false });
});

it("leaves a person's sheet of that name alone, in any case, and says so", () => {
  const chosen = choose(['TABEL 3.8']);
  expect(chosen?.target).toMatchObject({ sheet: 'LAKIP Tabel 3.8', isNew: true });
  expect(chosen?.note).toContain('"LAKIP Tabel 3.8"');
  expect(choose(['Tabel 3.8', 'lakip tabel 3.8', 'Tabel 3.8 (2)'])?.target.sheet).toBe('Tabel 3.8 (3)');
});

it('stays within 31 characters', () => {
  const lembar = 'Pengukuran Realisasi Kinerja 31';
  expect(choose([lembar], [], lembar)?.target.sheet).toBe('Pengukuran Realisasi Kinerj (2)');
});

it('replaces the mark of a sheet that was deleted', () => {
  expect(choose(['Target'], [[MARK, null]])?.target).toMatchObject({ isNew: true, hasDeadMark: true });
});

it('gives two tables that wish the same name different sheets', () => {
  const tables = [sampleTable({ id: 'a' }), sampleTable({ id: 'b' })];
  expect(chooseSheets(tables, { names: [], marks: marks() }).map(({ target }) => target.sheet)).toEqual([
    'Tabel 3.8',
    'LAKIP Tabel 3.8',
  ]);
});

describe('marks', () => {
  it('are names Excel allows', () => expect(markOf('renja-3.1 a')).toBe('LAKIP_renja_3_1_a'));

  it.each([
    ["='Tabel 3.1'!$A$1", 'Tabel 3.1'],
    ["='Jum''at'!$A$1", "Jum'at"],
    ['=Target!$A$1', 'Target'],
    ['=#REF!$A$1', null],
    ['=#REF!', null],
    ['=5', null],
  ])('%s refers to %s', (formula, sheet) => expect(sheetOfFormula(formula)).toBe(sheet));
});
