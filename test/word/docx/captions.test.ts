import { belowXml, captionXml, sequenceField, splitNumber } from '../../../src/word/docx/caption-xml';
import { tableXml } from '../../../src/word/docx/table-xml';
import { fakeGambar } from './fake-gambar';
import { makeTable } from './make-table';
import { parseXml, textOf } from './read-docx';

const OPEN = '<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';
const text = (xml: string): string => textOf(parseXml(`${OPEN}${xml}</w:body>`));

describe('captions', () => {
  it('split a number into what Word counts and what stands before', () => {
    expect(splitNumber('Tabel 3.12')).toEqual({ before: 'Tabel 3.', number: 12 });
    expect(splitNumber('Tabel 7')).toEqual({ before: 'Tabel ', number: 7 });
    expect(splitNumber('Tabel 3.a')).toBeNull();
  });

  it('let Word count on, or tell it where to go on', () => {
    expect(sequenceField(4, 3)).toBe('SEQ Tabel \\* ARABIC');
    expect(sequenceField(1, 7)).toBe('SEQ Tabel \\* ARABIC \\r 1');
    expect(sequenceField(1, null)).toBe('SEQ Tabel \\* ARABIC \\r 1');
  });

  it('show number and title in lines, the number as the table has it', () => {
    const options = { gaya: 'bernama', previous: 1, bookmark: null } as const;
    expect(text(captionXml(makeTable({ nomor: 'Tabel 3.2', judul: ['Satu', 'Dua'] }), options))).toContain(
      'Tabel 3.2\nSatu\nDua',
    );
    expect(text(captionXml(makeTable({ nomor: 'Tabel III-A', judul: ['Satu'] }), options))).toBe('Tabel III-A\nSatu');
    expect(captionXml(makeTable({ nomor: null, judul: [] }), options)).toBe('');
  });

  it('keep the lines below a table together', () => {
    const xml = belowXml(makeTable({ source: 'a', notes: ['b', 'c'] }), 'bernama');
    expect(xml.split('</w:p>').map((paragraph) => paragraph.includes('<w:keepNext/>'))).toEqual([true, true, false, false]);
  });

  it('always leave a paragraph below a table: two tables that touch become one', () => {
    expect(belowXml(makeTable(), 'bernama')).toMatch(/^<w:p>.*<\/w:p>$/u);
    expect(text(belowXml(makeTable({ source: 'Sumber Data: x', notes: ['y'] }), 'bernama'))).toBe('Sumber Data: xy');
  });
});

describe('tableXml', () => {
  const grafik = { judul: 'G', kategori: ['A'], deret: [{ nama: 'n', jenis: 'batang', nilai: [1] }], sumbuNilai: '' } as const;

  it('names no style, for a foreign document may lack it', async () => {
    const written = await tableXml([makeTable({ pembuka: ['x'], source: 'y', notes: ['z'] })], fakeGambar);
    const xml = written.get('contoh')?.xml ?? '';
    expect(text(xml)).toContain('Judul Tabel');
    expect(xml).not.toMatch(/w:(pStyle|rStyle|tblStyle)/u);
    expect(xml).toContain('<w:tblBorders>');
  });

  it('says which way the page should be turned, and brings the chart along', async () => {
    const written = await tableXml(
      [makeTable({ kunci: 'a' }), makeTable({ kunci: 'b', orientation: 'landscape', grafik })],
      fakeGambar,
    );
    expect([...written].map(([kunci, { lanskap, grafik: chart }]) => [kunci, lanskap, chart === null])).toEqual([
      ['a', false, true],
      ['b', true, false],
    ]);
    const paragraph = written.get('b')?.grafik?.paragraph('rId"9', 4) ?? '';
    expect(paragraph).toContain('r:embed="rId&quot;9"');
    expect(paragraph).toContain('descr="Grafik G. A: n 1."');
  });
});
