import { openWorkbook } from '../../../src/workbench/store/codec';
import type { WorkbookState } from '../../../src/workbench/store/workbook-state';
import { bench, codeOf } from './run-office';

const LIST: Excel.DataValidationRule = { list: { inCellDropDown: true, source: '=INDIRECT("Sasaran[Kode]")' } };
const rectsOf = (state: WorkbookState) => state.sheets[0]?.validations.map(({ rects }) => rects);

describe('data validation through the real office.js', () => {
  it('sets a list, a prompt and an alert, and reads them again', async () => {
    const { run } = bench();
    const read = await run(async (context, sheet) => {
      const validation = sheet.getRange('A2:A20').dataValidation;
      validation.rule = LIST;
      validation.prompt = { title: 'Kode sasaran', message: 'Pilih kode dari tabel Sasaran.', showPrompt: true };
      validation.errorAlert = { title: 'Kode', message: 'Kode tidak dikenal.', showAlert: true, style: 'Warning' };
      validation.ignoreBlanks = false;
      const again = sheet.getRange('A3:A4').dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      return again.toJSON();
    });
    expect(read).toEqual({
      type: 'List',
      rule: LIST,
      prompt: { title: 'Kode sasaran', message: 'Pilih kode dari tabel Sasaran.', showPrompt: true },
      errorAlert: { title: 'Kode', message: 'Kode tidak dikenal.', showAlert: true, style: 'Warning' },
      ignoreBlanks: false,
    });
  });

  it('takes a prompt where no rule stands', async () => {
    const { run } = bench();
    const [type, prompt, elsewhere] = await run(async (context, sheet) => {
      sheet.getRange('B1').dataValidation.prompt = { title: 'Tahun', message: 'Contoh: 2023', showPrompt: true };
      const own = sheet.getRange('B1').dataValidation.load('type,prompt');
      const other = sheet.getRange('C1').dataValidation.load('prompt,rule');
      await context.sync();
      return [own.type, own.prompt.message, [other.prompt.message, other.rule]];
    });
    expect([type, prompt, elsewhere]).toEqual(['None', 'Contoh: 2023', ['', {}]]);
  });

  it.each<[string, Excel.DataValidationRule, Excel.DataValidationRule]>([
    [
      'a list typed out',
      { list: { inCellDropDown: false, source: 'naik,"turun",tetap' } },
      { list: { inCellDropDown: false, source: 'naik,"turun",tetap' } },
    ],
    [
      'whole numbers',
      { wholeNumber: { formula1: 2020, formula2: '2030', operator: 'Between' } },
      { wholeNumber: { formula1: '=2020', formula2: '=2030', operator: 'Between' } },
    ],
    [
      'decimals',
      { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      { decimal: { formula1: '=0', operator: 'GreaterThanOrEqualTo' } },
    ],
    [
      'a text length',
      { textLength: { formula1: '=$D$1', operator: 'LessThan' } },
      { textLength: { formula1: '=$D$1', operator: 'LessThan' } },
    ],
    ['a formula', { custom: { formula: '=ISNUMBER(A2)' } }, { custom: { formula: '=ISNUMBER(A2)' } }],
  ])('knows %s', async (_name, rule, expected) => {
    const { run } = bench();
    const read = await run(async (context, sheet) => {
      sheet.getRange('A2:A9').dataValidation.rule = rule;
      const validation = sheet.getRange('A2:A9').dataValidation.load('rule');
      await context.sync();
      return validation.rule;
    });
    expect(read).toEqual(expected);
  });

  it('takes a range as the source of a list, on this sheet or another', async () => {
    const { run } = bench();
    const read = await run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Daftar Pilihan');
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C5') } };
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: other.getRange('B:B') } };
      const [own, far] = ['A1', 'A2'].map((address) => sheet.getRange(address).dataValidation.load('rule'));
      await context.sync();
      return [own?.rule.list?.source, far?.rule.list?.source];
    });
    expect(read).toEqual(['=$C$1:$C$5', "='Daftar Pilihan'!$B:$B"]);
  });

  it('changes a part and leaves the rest; the whole then differs', async () => {
    const { run, host } = bench();
    const read = await run(async (context, sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = { custom: { formula: '=A1<>""' } };
      sheet.getRange('A4:A5').dataValidation.clear();
      const states = ['A1:A9', 'A4', 'A7:A9'].map((address) => sheet.getRange(address).dataValidation.load('type,rule'));
      await context.sync();
      return states.map(({ type, rule }) => [type, rule]);
    });
    expect(read).toEqual([
      ['MixedCriteria', null],
      ['None', {}],
      ['Custom', { custom: { formula: '=A7<>""' } }],
    ]);
    const different = await run(async (context, sheet) => {
      sheet.getRange('A4:A5').dataValidation.rule = LIST;
      const whole = sheet.getRange('A1:A9').dataValidation.load('type');
      await context.sync();
      return whole.type;
    });
    expect(different).toBe('Inconsistent');
    expect(rectsOf(host.state)).toEqual([
      [
        { top: 0, left: 0, bottom: 2, right: 0 },
        { top: 5, left: 0, bottom: 8, right: 0 },
      ],
      [{ top: 3, left: 0, bottom: 4, right: 0 }],
    ]);
  });

  it('the same rule on neighbouring cells is one', async () => {
    const { run, host } = bench();
    await run(async (context, sheet) => {
      for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).dataValidation.rule = LIST;
      await context.sync();
    });
    expect(rectsOf(host.state)).toEqual([[{ top: 0, left: 0, bottom: 2, right: 0 }]]);
  });

  it('moves with its cells, and its references follow', async () => {
    const { run, host } = bench();
    await run(async (context, sheet) => {
      sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '=Data!$D$1:$D$4' } };
      sheet.getRange('1:1').insert('Down');
      sheet.name = 'Data Baru';
      await context.sync();
    });
    expect(host.state.sheets[0]?.validations).toMatchObject([
      { rects: [{ top: 2, left: 1, bottom: 3, right: 1 }], formula1: "'Data Baru'!$D$2:$D$5" },
    ]);
  });

  it('goes when everything is cleared, not when contents or formats are', async () => {
    const { run, host } = bench();
    const clear = (applyTo: 'All' | 'Contents' | 'Formats') =>
      run(async (context, sheet) => {
        sheet.getRange('A1:A2').clear(applyTo);
        await context.sync();
        return rectsOf(host.state);
      });
    await run(async (context, sheet) => {
      sheet.getRange('A2:A3').dataValidation.rule = LIST;
      await context.sync();
    });
    expect(await clear('Contents')).toEqual([[{ top: 1, left: 0, bottom: 2, right: 0 }]]);
    expect(await clear('Formats')).toEqual([[{ top: 1, left: 0, bottom: 2, right: 0 }]]);
    expect(await clear('All')).toEqual([[{ top: 2, left: 0, bottom: 2, right: 0 }]]);
  });

  it.each<[string, (validation: Excel.DataValidation) => void]>([
    ['a list typed out of 256 characters', (v) => (v.rule = { list: { inCellDropDown: true, source: 'a'.repeat(256) } })],
    ['an empty list', (v) => (v.rule = { list: { inCellDropDown: true, source: '' } })],
    ['a table as a list without INDIRECT', (v) => (v.rule = { list: { inCellDropDown: true, source: '=Sasaran[Kode]' } })],
    ['two kinds of rule', (v) => (v.rule = { ...LIST, custom: { formula: '=A1' } })],
    ['between without an end', (v) => (v.rule = { decimal: { formula1: 1, operator: 'Between' } })],
    ['a prompt title of 33 characters', (v) => (v.prompt = { title: 't'.repeat(33), message: '', showPrompt: true })],
    ['a prompt of 256 characters', (v) => (v.prompt = { title: '', message: 'm'.repeat(256), showPrompt: true })],
    [
      'an alert of 226 characters',
      (v) => (v.errorAlert = { title: '', message: 'm'.repeat(226), showAlert: true, style: 'Stop' }),
    ],
  ])('refuses %s and leaves everything as it was', async (_name, act) => {
    const { run, host } = bench();
    const code = await codeOf(
      run(async (context, sheet) => {
        act(sheet.getRange('A1').dataValidation);
        await context.sync();
      }),
    );
    expect([code, rectsOf(host.state)]).toEqual(['InvalidArgument', []]);
  });

  it('refuses a block of cells as a list, and any change on a protected sheet', async () => {
    const { run } = bench();
    const block = run(async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:D5') } };
      await context.sync();
    });
    expect(await codeOf(block)).toBe('InvalidArgument');
    const locked = run(async (context, sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1').dataValidation.rule = LIST;
      await context.sync();
    });
    expect(await codeOf(locked)).toBe('AccessDenied');
  });

  it('is read again from the saved file', async () => {
    const { run, host, save } = bench();
    await run(async (context, sheet) => {
      const validation = sheet.getRange('A2:A20').dataValidation;
      validation.rule = LIST;
      validation.prompt = { title: 'Kode & "nama"', message: 'Baris satu\nbaris dua', showPrompt: true };
      sheet.getRange('B2').dataValidation.prompt = { title: '', message: 'Contoh: 12,5', showPrompt: true };
      await context.sync();
    });
    const again = openWorkbook(save()).state.sheets[0];
    const plain = (states: readonly { origin: number | null }[]) => states.map((state) => ({ ...state, origin: null }));
    expect(plain(again?.validations ?? [])).toEqual(plain(host.state.sheets[0]?.validations ?? []));
    expect(again?.validations).toHaveLength(2);
  });
});
