import { parseLakipArguments } from '../../../src/workbench/cli/lakip-arguments';

describe('parseLakipArguments', () => {
  it('takes the input and both outputs in any order', () => {
    expect(parseLakipArguments(['--json', 'r.json', 'a.xlsx', '--out', 'b.xlsx'])).toEqual({
      input: 'a.xlsx',
      out: 'b.xlsx',
      json: 'r.json',
      docx: null,
      template: null,
      susunan: null,
    });
  });

  it('needs no output', () => {
    const nothing = { out: null, json: null, docx: null, template: null, susunan: null };
    expect(parseLakipArguments(['a.xlsx'])).toEqual({ input: 'a.xlsx', ...nothing });
  });

  it('takes a Word report, alone or made from a template', () => {
    expect(parseLakipArguments(['a.xlsx', '--docx', 'r.docx'])).toMatchObject({ docx: 'r.docx', template: null });
    expect(parseLakipArguments(['--template', 't.docx', 'a.xlsx', '--docx', 'r.docx'])).toMatchObject({
      docx: 'r.docx',
      template: 't.docx',
    });
  });

  it.each([
    ['Ambulu 2021', 'Ambulu 2021'],
    ['baku', 'Baku'],
  ])('takes a layout for this run: %s', (typed, susunan) => {
    expect(parseLakipArguments(['a.xlsx', '--susunan', typed])).toMatchObject({ susunan });
  });

  it('lets a device take both outputs, and the workbook replace its own input', () => {
    expect(parseLakipArguments(['a.xlsx', '--out', '/dev/null', '--json', '/dev/null'])).not.toHaveProperty('pesan');
    expect(parseLakipArguments(['a.xlsx', '--out', 'a.xlsx'])).not.toHaveProperty('pesan');
  });

  it.each([
    [[], 'Berkas masukan belum disebut'],
    [['a.xlsx', 'b.xlsx'], 'ada dua: a.xlsx dan b.xlsx'],
    [['a.xlsx', '--out'], 'Pilihan --out memerlukan nama berkas'],
    [['a.xlsx', '--out', '--json'], 'Pilihan --out memerlukan nama berkas'],
    [['a.xlsx', '--json', 'r', '--json', 's'], 'Pilihan --json ditulis dua kali'],
    [['a.xlsx', '--pdf', 'r'], 'Pilihan --pdf tidak dikenal'],
    [['a.xlsx', '--susunan', 'Jember'], 'Susunan “Jember” tidak dikenal. Yang tersedia: "Baku", "Ajung 2023", "Ambulu 2021"'],
    [['a.xlsx', '--susunan'], 'memerlukan nama susunan (Baku, Ajung 2023, Ambulu 2021)'],
    [['a.xlsx', '--docx'], 'Pilihan --docx memerlukan nama berkas'],
    [['a.xlsx', '--docx', 'r.doc'], 'r.doc harus berakhiran .docx'],
    [['a.xlsx', '--template', 't.docx'], 'Pilihan --template memerlukan --docx'],
    [['a.xlsx', '--template', 't.docx', '--docx', './t.docx'], '--docx dan --template menyebut berkas yang sama'],
    [['a.xlsx', '--template', 't.docx', '--docx', 'r.docx', '--json', 'x/../t.docx'], '--json akan menimpa templat t.docx'],
    [['a.xlsx', '--template', 't.xlsx', '--docx', 'r.docx', '--out', 't.xlsx'], '--out akan menimpa templat t.xlsx'],
    [['a.docx', '--docx', 'a.docx'], '--docx akan menimpa berkas masukan'],
    [['a.xlsx', '--docx', 'r.docx', '--json', './r.docx'], '--json dan --docx menyebut berkas yang sama'],
    [['a.xlsm', '--out', 'b.xlsx'], 'harus berakhiran .xlsm'],
    [['a.XLSX', '--out', 'b.xlsm'], 'harus berakhiran .xlsx'],
    [['a.xlsx', '--json', './a.xlsx'], 'akan menimpa berkas masukan'],
    [['a.xlsx', '--out', 'b.xlsx', '--json', 'x/../b.xlsx'], '--out dan --json menyebut berkas yang sama'],
  ])('refuses %j and says why', (argv, why) => {
    const result = parseLakipArguments(argv);
    expect('pesan' in result ? result.pesan : '').toContain(why);
  });
});
