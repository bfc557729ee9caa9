import { chooseSheets } from '../../src/excel/choose-sheet';
import { leftBehind } from '../../src/excel/left-behind';
import { placeSheets } from '../../src/excel/place-sheets';
import type { SheetList } from '../../src/excel/sheet-list';
import { sampleTable } from './sample-table';

const table = (kunci: string) => ({ ...sampleTable({ lembar: `Lembar ${kunci}` }), kunci });
const list = (names: string[], generated: readonly string[] = []): SheetList => ({
  names,
  marks: new Map(generated.map((kunci) => [`LAKIP_${kunci}`, `Lembar ${kunci}`])),
});

/** The sheets in their order once all tables have been drawn, as Excel would have them. */
function orderAfter(keys: readonly string[], before: SheetList, order: readonly string[] = keys): string[] {
  const standing = [...before.names];
  for (const { target } of placeSheets(chooseSheets(keys.map(table), before), before, order)) {
    if (!target.isNew) continue;
    standing.push(target.sheet);
    if (target.position !== null) standing.splice(target.position, 0, ...standing.splice(-1));
  }
  return standing;
}

describe('where new sheets go', () => {
  it('a first set stands after all the sheets there are, in report order', () => {
    expect(orderAfter(['a', 'b', 'c'], list(['Target', 'Saya']))).toEqual(['Target', 'Saya', 'Lembar a', 'Lembar b', 'Lembar c']);
  });

  it('a new one stands right after the one before it in the report, wherever that was moved', () => {
    const before = list(['Lembar c', 'Target', 'Lembar a', 'Saya'], ['a', 'c']);
    expect(orderAfter(['a', 'b', 'c', 'd'], before)).toEqual(['Lembar c', 'Lembar d', 'Target', 'Lembar a', 'Lembar b', 'Saya']);
  });

  it('one that is drawn alone finds its place in the whole report', () => {
    const before = list(['Target', 'Lembar a', 'Lembar c', 'Saya'], ['a', 'c']);
    expect(orderAfter(['b'], before, ['a', 'b', 'c'])).toEqual(['Target', 'Lembar a', 'Lembar b', 'Lembar c', 'Saya']);
  });

  it('the first of the report, coming late, stands at the end', () => {
    const before = list(['Lembar b', 'Saya'], ['b']);
    expect(orderAfter(['a', 'b'], before)).toEqual(['Lembar b', 'Saya', 'Lembar a']);
  });
});

it('names the sheets of an earlier set in the order of the workbook, and no dead mark', () => {
  const before: SheetList = {
    names: ['Lembar z', 'Kinerja saya', 'Lembar a'],
    marks: new Map([
      ['LAKIP_a', 'Lembar a'],
      ['LAKIP_perbandingan_tahun_s_1', 'Kinerja saya'],
      ['LAKIP_z', 'Lembar z'],
      ['LAKIP_hilang', null],
    ]),
  };
  expect(leftBehind(before, ['a'])).toEqual([
    { kunci: 'z', lembar: 'Lembar z' },
    { kunci: 'perbandingan-tahun-s-1', lembar: 'Kinerja saya' },
  ]);
  expect(leftBehind(before, ['a', 'z', 'perbandingan-tahun-s-1'])).toEqual([]);
});
