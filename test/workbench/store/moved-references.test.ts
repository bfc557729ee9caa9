import { moveReferences, movedRect, type CellMove } from '../../../src/workbench/store/formula/cell-move';
import { dropSheetFromFormula, renameSheetInFormula } from '../../../src/workbench/store/formula/sheet-qualifier';

const WHOLE_COLUMNS = { top: 0, bottom: 1_048_575 };
const cells = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('a column put in before C', () => {
  const move: CellMove = { sheet: 'Data', rect: { ...WHOLE_COLUMNS, left: 2, right: 2 }, axis: 'columns', kind: 'insert' };
  it.each([
    ['=B1+C1+$C$1+XFC1', '=B1+D1+$D$1+XFD1'],
    ['=SUM(A1:C9)+SUM(D1:$F$2)', '=SUM(A1:D9)+SUM(E1:$G$2)'],
    ['=SUM(C:C,B:C,$A:$B,3:3)', '=SUM(D:D,B:D,$A:$B,3:3)'],
    ["=Data!C1+data!C1+'Data'!C1+Lain!C1", "=Data!D1+data!D1+'Data'!D1+Lain!C1"],
    ['="C1 Data!C1"&LOG10(C1)&C1x&_C1&T[C1]&T[[#This Row],[C1]]', '="C1 Data!C1"&LOG10(D1)&C1x&_C1&T[C1]&T[[#This Row],[C1]]'],
    ["=[1]Data!C1+'[Buku.xlsx]Data'!C1+Data:Lain!C1", "=[1]Data!C1+'[Buku.xlsx]Data'!C1+Data:Lain!C1"],
    ['=Data!C1:D2+C1:INDEX(C:C,2)', '=Data!D1:E2+D1:INDEX(D:D,2)'],
    ['=XFD1', '=#REF!'],
    ['=D3:B1', '=B1:E3'],
  ])('%s', (formula, moved) => expect(moveReferences(formula, 'Data', move)).toBe(moved));

  it('a formula of another sheet follows only what names the sheet', () => {
    expect(moveReferences('=C1+Data!C1', 'Lain', move)).toBe('=C1+Data!D1');
    expect(moveReferences('=C1+DATA!$C$1', null, move)).toBe('=C1+DATA!$D$1');
  });
});

describe('cells taken out', () => {
  it.each<[string, CellMove['axis'], CellMove['rect'], string, string]>([
    [
      'rows 3 to 5',
      'rows',
      { top: 2, bottom: 4, left: 0, right: 16_383 },
      '=A2+A3+A5+A6+SUM(A1:A9)+SUM(A4:A9)+SUM(A1:A4)',
      '=A2+#REF!+#REF!+A3+SUM(A1:A6)+SUM(A3:A6)+SUM(A1:A2)',
    ],
    [
      'B2:B4, the rest to the left',
      'columns',
      cells(1, 1, 3, 1),
      '=C1+C2+B3+SUM(B2:D4)+SUM(B1:D4)',
      '=C1+B2+#REF!+SUM(B2:C4)+SUM(B1:D4)',
    ],
  ])('%s', (_what, axis, rect, formula, moved) => {
    expect(moveReferences(formula, 'Data', { sheet: 'Data', rect, axis, kind: 'delete' })).toBe(moved);
  });

  it('a reference by the name of the sheet keeps the name', () => {
    const move: CellMove = { sheet: "A'b c", rect: cells(0, 0, 0, 0), axis: 'rows', kind: 'delete' };
    expect(moveReferences("='A''b c'!A1+'A''b c'!A2", 'Lain', move)).toBe("='A''b c'!#REF!+'A''b c'!A1");
  });

  it('a block in part within the lane stays', () => {
    const rect = cells(0, 0, 9, 9);
    expect(movedRect(rect, { sheet: 'Data', rect: cells(0, 0, 4, 0), axis: 'columns', kind: 'delete' })).toBe(rect);
  });
});

describe('the sheet of a reference', () => {
  it.each([
    ['=Data!A1+\'data\'!A1+Data2!A1+"Data!A1"', 'Data Baru', "='Data Baru'!A1+'Data Baru'!A1+Data2!A1+\"Data!A1\""],
    ["='Data'!A1+[1]Data!A1+'[x]Data'!A1+Data:Lain!A1", 'Isi', "=Isi!A1+[1]Data!A1+'[x]Data'!A1+Isi:Lain!A1"],
    ['=SUM(Data!A1:B2)', "Pak'e", "=SUM('Pak''e'!A1:B2)"],
    ['=Data!A1', 'A1', "='A1'!A1"],
  ])('%s renamed', (formula, name, renamed) => expect(renameSheetInFormula(formula, 'Data', name)).toBe(renamed));

  it('deleted', () => {
    expect(dropSheetFromFormula("=Data!A1+'Data'!$B$2+Lain!A1", 'Data')).toBe('=#REF!A1+#REF!$B$2+Lain!A1');
  });
});
