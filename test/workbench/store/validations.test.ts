import { strFromU8, strToU8, unzipSync } from 'fflate';
import { openWorkbook, saveWorkbook } from '../../../src/workbench/store/codec';
import { NO_VALIDATION } from '../../../src/workbench/store/validation-state';
import { excelLikeParts, pack } from './excel-like-package';

const LIST =
  '<dataValidation type="list" imeMode="on" allowBlank="1" showErrorMessage="1" xr:uid="{AAAA}" sqref="A2:A9 C2"><formula1>"ya,tidak"</formula1></dataValidation>';
const LONG =
  '<dataValidation type="list" sqref="E2"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x12ac"><x12ac:list xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac">a,"b,c"</x12ac:list></mc:Choice><mc:Fallback><formula1>"a,b,c"</formula1></mc:Fallback></mc:AlternateContent></dataValidation>';
const STRANGE = '<dataValidation type="masaDepan" sqref="F2"><formula1>1</formula1></dataValidation>';
const ALL = `<dataValidations count="3" disablePrompts="1">${LIST}${LONG}${STRANGE}</dataValidations>`;

const SHEET = 'xl/worksheets/sheet1.xml';

function open(validations = ALL) {
  const parts = excelLikeParts();
  const xml = strFromU8(parts[SHEET] ?? new Uint8Array())
    .replace(/<dataValidations[\s\S]*?<\/dataValidations>/, '')
    .replace(/<(hyperlinks|printOptions|pageMargins)\b/, `${validations}<$1`);
  const opened = openWorkbook(pack({ ...parts, [SHEET]: strToU8(xml) }));
  const [data] = opened.state.sheets;
  if (!data) throw new Error('a sheet expected');
  return { opened, data, save: () => strFromU8(unzipSync(saveWorkbook(opened))[SHEET] ?? new Uint8Array()) };
}

describe('validations in a file', () => {
  it('are read, a long list by its fallback; what is not understood is left out', () => {
    const { data } = open();
    expect(data.validations.map(({ type, rects, formula1, origin }) => [type, rects.length, formula1, origin])).toEqual([
      ['List', 2, '"ya,tidak"', 0],
      ['List', 1, '"a,b,c"', 1],
    ]);
  });

  it('stay as they are written while other things of the sheet change', () => {
    const { data, save } = open();
    data.dirty = true;
    data.showGridlines = !data.showGridlines;
    expect(save()).toContain(ALL);
  });

  it('a changed one keeps what is not modelled, the others stay letter by letter', () => {
    const { data, save } = open();
    const [first] = data.validations;
    if (!first) throw new Error('a validation expected');
    data.dirty = true;
    first.formula1 = '"ya,belum"';
    const xml = save();
    expect(xml).toContain(LONG);
    expect(xml).toContain(STRANGE);
    expect(xml).toContain('disablePrompts="1"');
    expect(xml).toContain(LIST.replace('ya,tidak', 'ya,belum'));
  });

  it('a part that is split off is marked as another one', () => {
    const { data, save } = open(`<dataValidations count="1">${LIST}</dataValidations>`);
    const [first] = data.validations;
    if (!first) throw new Error('a validation expected');
    data.dirty = true;
    data.validations = [
      { ...first, rects: [{ top: 1, left: 0, bottom: 1, right: 0 }] },
      { ...first, rects: [{ top: 2, left: 0, bottom: 2, right: 0 }], formula1: '"lain"' },
    ];
    const xml = save();
    expect(xml.match(/xr:uid="\{AAAA\}"/g)).toHaveLength(1);
    expect(xml.match(/imeMode="on"/g)).toHaveLength(2);
    expect(xml).toContain('<dataValidations count="2">');
  });

  it('the last one takes the element with it, the first one makes it between its neighbours', () => {
    const { data, save } = open(`<dataValidations count="1">${LIST}</dataValidations>`);
    data.dirty = true;
    data.validations = [];
    expect(save()).not.toContain('dataValidation');
    data.validations = [
      {
        ...NO_VALIDATION,
        origin: null,
        rects: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        prompt: { title: 'T', message: 'a\nb', showPrompt: true },
      },
    ];
    const xml = save();
    expect(xml).toContain(
      '<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="T" prompt="a_x000A_b" sqref="A1"/></dataValidations>',
    );
    expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('<mergeCells'));
    expect(xml.indexOf('<dataValidations')).toBeLessThan(xml.indexOf('<pageMargins'));
  });
});
