import { parseRect, rectName } from '../../../src/workbench/store/formula/cell-reference';
import { addFuturePrefixes, removeFuturePrefixes } from '../../../src/workbench/store/formula/future-functions';
import { shiftFormula } from '../../../src/workbench/store/formula/shift-formula';
import { expandTableReferences } from '../../../src/workbench/store/formula/table-references';

describe('a shared formula moved', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['LOG10(A1)&"A1"', 'LOG10(B3)&"A1"'],
    ["'A1 x'!A1+Sheet1!C2", "'A1 x'!B3+Sheet1!D4"],
    ['SUM(A:A,$A:B,1:1,$1:2)', 'SUM(B:B,$A:C,3:3,$1:4)'],
    ['tbl[[#This Row],[A1]]+TARIF_A1+A1_x', 'tbl[[#This Row],[A1]]+TARIF_A1+A1_x'],
  ])('%s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });
});

describe('table references in the spelling of the file', () => {
  it.each([
    ['[@Target]/[@[Target 2023]]', 'T[[#This Row],[Target]]/T[[#This Row],[Target 2023]]'],
    ['SUM([Nilai])+Lain[@X]+Lain[X]', 'SUM(T[Nilai])+Lain[[#This Row],[X]]+Lain[X]'],
    ["[@[A'[1'] b]]", "T[[#This Row],[A'[1'] b]]"],
    ['T[[#This Row],[A]]&"[@B]"', 'T[[#This Row],[A]]&"[@B]"'],
    ['[1]Sheet1!A1', '[1]Sheet1!A1'],
  ])('%s', (formula, expanded) => {
    expect(expandTableReferences(formula, 'T')).toBe(expanded);
  });
});

describe('functions newer than the file format', () => {
  it.each([
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['FILTER(A1:A3,B1:B3)&"CONCAT("', '_xlfn._xlws.FILTER(A1:A3,B1:B3)&"CONCAT("'],
    ['LET(x,A1,x+1)', '_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)'],
    ['IFERROR(SUM(A1),0)', 'IFERROR(SUM(A1),0)'],
  ])('%s', (formula, prefixed) => {
    expect(addFuturePrefixes(formula)).toBe(prefixed);
    expect(removeFuturePrefixes(prefixed)).toBe(formula);
  });
});

it('rectangles are read with or without dollars, and refused beyond the sheet', () => {
  expect(parseRect('$B$7:A1')).toEqual({ top: 0, left: 0, bottom: 6, right: 1 });
  expect(rectName({ top: 0, left: 26, bottom: 0, right: 26 })).toBe('AA1');
  expect([parseRect('XFE1'), parseRect('A0'), parseRect('A:A'), parseRect('#REF!')]).toEqual([null, null, null, null]);
});
