import { tablesText } from '../../../src/word/html/tables-html';
import { sampleTable, text } from '../../excel/sample-table';

describe('tablesText', () => {
  it('has a line for each caption line, row, source and note; merged places are blank', () => {
    expect(tablesText([sampleTable({ pembuka: ['Tujuan 1'] })]).split('\n')).toEqual([
      'Tabel 3.8',
      'Realisasi Anggaran',
      'Kecamatan Ajung Tahun 2023',
      'Tujuan 1',
      'Kode\tProgram\tAnggaran\t',
      '\t\tPagu\tRealisasi',
      '(1)\t(2)\t(3)\t(4)',
      '7.01\t=Program Penunjang\t2.183.418.672\t2.000.000.000',
      '\tHonorarium\t100\t-',
      'Jumlah\t\t2.183.418.772\t2.000.000.000',
      'Sumber Data: Subbag Keuangan, 2024',
      'Serapan = realisasi : pagu × 100%.',
    ]);
  });

  it('keeps a cell with tabs and line breaks on its line and in its column', () => {
    const cells = [text('a\tb'), text('c\nd\r\ne'), text('f\u0000'), text('<b> & "x"')];
    const lines = tablesText([sampleTable({ rows: [{ role: 'data', cells }] })]).split('\n');
    expect(lines).toContain('a b\tc d e\tf\t<b> & "x"');
  });

  it('parts tables by an empty line', () => {
    const bare = sampleTable({ nomor: null, judul: ['Judul'], header: [], numbering: null, rows: [], source: null, notes: [] });
    expect(tablesText([bare, bare])).toBe('Judul\n\nJudul');
    expect(tablesText([])).toBe('');
  });
});
