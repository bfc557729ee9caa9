import { fillTemplate } from '../../../src/word/template/fill-template';
import { bodyOf, ISI, makeDocx, p, partOf, plainText } from './docx-fixture';

const fill = (body: string) => fillTemplate(makeDocx({ body }), ISI);
const textOf = (body: string): string => plainText(bodyOf(fill(body).bytes)).trim();

describe('marks in the text', () => {
  it('fills figures, words and sentences', () => {
    const filled = fill(p('Serapan {{serapan}} dari {{total-pagu}} ({{terbilang:total-pagu}}). {{kalimat:rata-rata-capaian}}'));
    expect(plainText(bodyOf(filled.bytes)).trim()).toBe(
      'Serapan 97,2% dari Rp 3.443.692.072 (Tiga Miliar Empat Ratus Empat Puluh Tiga Juta Enam Ratus Sembilan Puluh Dua Ribu Tujuh Puluh Dua Rupiah). Rata-rata capaian 97,2%.',
    );
    expect(filled.terisi).toEqual([
      { tanda: '{{serapan}}', jumlah: 1 },
      { tanda: '{{total-pagu}}', jumlah: 1 },
      { tanda: '{{terbilang:total-pagu}}', jumlah: 1 },
      { tanda: '{{kalimat:rata-rata-capaian}}', jumlah: 1 },
    ]);
    expect([filled.tidakDikenal, filled.peringatan]).toEqual([[], []]);
  });

  it.each([
    '{{ Serapan }}',
    '{{SERAPAN}}',
    '{{\u00a0serapan\u200b}}',
    '{{Serapan-Program–7.01.01}}',
    '{{ Kalimat : Rata rata_capaian }}',
    '{{terbilang:serapan}}',
  ])('knows %s', (mark) => {
    const filled = fill(p(`A ${mark} B`));
    expect(filled.terisi).toHaveLength(1);
    expect(plainText(bodyOf(filled.bytes))).not.toContain('{{');
  });

  it('spells a percentage with its unit', () => {
    expect(textOf(p('{{terbilang:serapan}}'))).toBe('sembilan puluh tujuh koma dua persen');
  });

  it('finds a mark whose every letter is a run of its own, with noise in between', () => {
    const runs = Array.from('x{{serapan}}y', (letter, index) => {
      const noise = '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="9" w:name="_x"/><w:bookmarkEnd w:id="9"/>';
      return `<w:r w:rsidR="00${index}"><w:rPr><w:i/></w:rPr><w:lastRenderedPageBreak/><w:t>${letter}</w:t></w:r>${noise}`;
    });
    const xml = bodyOf(fill(`<w:p>${runs.join('')}</w:p>`).bytes);
    expect(plainText(xml).trim()).toBe('x97,2%y');
    expect(xml.match(/<w:bookmarkStart/g)).toHaveLength('x{{serapan}}y'.length);
  });

  it('takes the formatting of the first letter of the name', () => {
    const run = (properties: string, text: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const xml = bodyOf(
      fill(`<w:p>${run('<w:i/>', 'di {{ ')}${run('<w:b/>', 'sera')}${run('<w:u w:val="single"/>', 'pan}} ini')}</w:p>`).bytes,
    );
    expect(xml).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">97,2%</w:t>');
    expect(xml).toContain('<w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve"> ini</w:t>');
    expect(plainText(xml).trim()).toBe('di 97,2% ini');
  });

  it('makes line breaks of lines and leaves braces of the user as text', () => {
    const xml = bodyOf(fill(p('{{kalimat:penutup-solusi}}')).bytes);
    expect(xml.match(/<w:br\/>/g)).toHaveLength(2);
    expect(plainText(xml).trim()).toBe('Langkah berikut:\n1. Pertama\n2. Kedua {{serapan}}');
  });

  it('writes what XML reserves as text', () => {
    const bytes = fill(p('{{nama-instansi}} &amp; {{serapan}}')).bytes;
    expect(bodyOf(bytes)).toContain('Kecamatan &lt;Contoh&gt; &amp; "Rekan" &amp; 97,2%');
  });

  it('drops what XML cannot hold and keeps right-to-left marks', () => {
    const isi = { ...ISI, kalimat: new Map([['a', 'x\u0000\u0008y\u200f=1+1\ud800']]) };
    expect(plainText(bodyOf(fillTemplate(makeDocx({ body: p('{{kalimat:a}}') }), isi).bytes)).trim()).toBe('xy\u200f=1+1');
  });

  it('counts a repeated mark', () => {
    expect(fill(p('{{serapan}} {{serapan}}') + p('{{ SERAPAN }}')).terisi).toEqual([{ tanda: '{{serapan}}', jumlah: 3 }]);
  });

  it('lists a misspelt mark with what was probably meant, and leaves it', () => {
    const filled = fill(p('Serapan {{serapam}} persen'));
    expect(filled.tidakDikenal).toEqual([
      { tanda: '{{serapam}}', tempat: 'isi dokumen, paragraf ke-1: “Serapan {{serapam}} persen”', saran: '{{serapan}}' },
    ]);
    expect(plainText(bodyOf(filled.bytes)).trim()).toBe('Serapan {{serapam}} persen');
  });

  it.each([
    ['{{pengukuran-realisasi}}', '{{tabel:pengukuran-realisasi}}'],
    ['{{tabe:pengukuran-realisasi}}', '{{tabel:pengukuran-realisasi}}'],
    ['{{kalimat:rata-rata-capain}}', '{{kalimat:rata-rata-capaian}}'],
    ['{{terbilang:nama-instansi}}', '{{nama-instansi}}'],
    ['{{cuaca-hari-ini}}', null],
    ['{{}}', null],
  ])('suggests for %s: %s', (mark, saran) => {
    expect(fill(p(mark)).tidakDikenal).toMatchObject([{ tanda: mark, saran }]);
  });

  it('lists braces that are not closed or not opened, and leaves them', () => {
    const filled = fill(p('A {{serapan dari') + p('lain}} {{serapan}}'));
    expect(filled.tidakDikenal.map(({ tanda, saran }) => [tanda, saran])).toEqual([
      ['{{serapan dari', '{{serapan}}'],
      ['}}', null],
    ]);
    expect(plainText(bodyOf(filled.bytes)).trim()).toBe('A {{serapan dari\nlain}} 97,2%');
  });

  it('says why a figure has no value, and does not fill it', () => {
    const filled = fill(p('Nilai {{skm-rata-rata}} {{tabel:refocusing}}'));
    expect(filled.peringatan).toEqual([
      'Tanda {{skm-rata-rata}} belum dapat diisi dan dibiarkan (isi dokumen, paragraf ke-1: “Nilai {{skm-rata-rata}} {{tabel:refocusing}}”): Tabel SKM belum diisi.',
      'Tanda {{tabel:refocusing}} belum dapat diisi dan dibiarkan (isi dokumen, paragraf ke-1: “Nilai {{skm-rata-rata}} {{tabel:refocusing}}”): Tabel Refocusing tidak ada di buku kerja.',
    ]);
    expect([filled.terisi, filled.tidakDikenal]).toEqual([[], []]);
  });

  it('does not fill deleted or moved-away text, and fills inserted text in its place', () => {
    const body =
      '<w:p><w:del w:id="1"><w:r><w:delText>{{serapan}}</w:delText></w:r></w:del><w:moveFrom w:id="2"><w:r><w:t>{{serapan}}</w:t></w:r></w:moveFrom>' +
      '<w:ins w:id="3"><w:r><w:t>{{sera</w:t></w:r></w:ins><w:del w:id="4"><w:r><w:delText>xx</w:delText></w:r></w:del><w:r><w:t>pan}}</w:t></w:r></w:p>';
    const filled = fill(body);
    expect(filled.terisi).toEqual([{ tanda: '{{serapan}}', jumlah: 1 }]);
    expect(bodyOf(filled.bytes)).toContain('<w:delText>{{serapan}}</w:delText>');
    expect(bodyOf(filled.bytes)).toContain('<w:ins w:id="3"><w:r><w:t xml:space="preserve">97,2%</w:t></w:r></w:ins>');
  });

  it('fills headers, footers and footnotes', () => {
    const bytes = makeDocx({
      body: p('x'),
      header: p('H {{serapan}}'),
      footer: p('F {{total-pagu}} {{serapn}}'),
      footnotes: `<w:footnote w:id="2">${p('C {{serapan}}')}</w:footnote>`,
    });
    const filled = fillTemplate(bytes, ISI);
    expect(plainText(partOf(filled.bytes, 'word/header1.xml'))).toContain('H 97,2%');
    expect(plainText(partOf(filled.bytes, 'word/footer1.xml'))).toContain('F Rp 3.443.692.072 {{serapn}}');
    expect(plainText(partOf(filled.bytes, 'word/footnotes1.xml'))).toContain('C 97,2%');
    expect(filled.tidakDikenal[0]?.tempat).toContain('kaki halaman (footer), paragraf ke-1');
  });

  it('fills both copies of a text box and counts them once', () => {
    const inner = `<w:txbxContent>${p('Kotak {{serapan}} {{salah-tanda}}')}</w:txbxContent>`;
    const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${inner}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const filled = fill(`<w:p><w:r>${box}</w:r><w:r><w:t>luar {{serapan}}</w:t></w:r></w:p>`);
    expect(bodyOf(filled.bytes).match(/Kotak 97,2%/g)).toHaveLength(2);
    expect(filled.terisi).toEqual([{ tanda: '{{serapan}}', jumlah: 2 }]);
    expect(filled.tidakDikenal).toHaveLength(1);
    expect(filled.tidakDikenal[0]?.tempat).toContain('kotak teks');
  });

  it('fills cells of nested tables', () => {
    const nested = `<w:tbl><w:tr><w:tc>${p('{{serapan}}')}<w:tbl><w:tr><w:tc>${p('{{total-pagu}}')}</w:tc></w:tr></w:tbl>${p('')}</w:tc></w:tr></w:tbl>`;
    expect(textOf(nested)).toContain('97,2%\nRp 3.443.692.072');
  });

  it('says that a file has no marks, and gives it back as it is', () => {
    const bytes = makeDocx({ body: p('Tanpa tanda { } {satu}') });
    const filled = fillTemplate(bytes, ISI);
    expect(filled.bytes).toEqual(bytes);
    expect(filled.peringatan).toEqual([expect.stringContaining('tidak memuat satu tanda pun')]);
  });
});
