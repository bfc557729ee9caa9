import { fillTemplate } from '../../../src/word/template/fill-template';
import { bodyOf, ISI, makeDocx, p, plainText, TABEL_A } from './docx-fixture';

const fill = (body: string) => fillTemplate(makeDocx({ body }), ISI);
const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const BOLD = '<w:rPr><w:b/></w:rPr>';
const GREY = '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>';
const sdt = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const tag = (value: string) => `<w:tag w:val="${value}"/>`;

describe('content controls', () => {
  it('fills a control in a line by its tag and stays, in the formatting of its text', () => {
    const filled = fill(`<w:p>${run('a ')}${sdt(tag('serapan'), run('isi', BOLD) + run('nya'))}${run(' b')}</w:p>`);
    expect(bodyOf(filled.bytes)).toBe(`<w:p>${run('a ')}${sdt(tag('serapan'), run('97,2%', BOLD))}${run(' b')}</w:p>`);
    expect(filled.terisi).toEqual([{ tanda: '{{serapan}}', jumlah: 1 }]);
  });

  it('knows the title too, and drops the grey of a placeholder', () => {
    const body = `<w:p>${sdt('<w:alias w:val="{{ Terbilang:Serapan }}"/><w:showingPlcHdr/><w:text/>', run('Klik di sini', GREY))}</w:p>`;
    expect(bodyOf(fill(body).bytes)).toBe(
      `<w:p>${sdt('<w:alias w:val="{{ Terbilang:Serapan }}"/><w:text/>', run('sembilan puluh tujuh koma dua persen'))}</w:p>`,
    );
  });

  it('fills a control around paragraphs or a cell, which keep their properties', () => {
    const centred = '<w:pPr><w:jc w:val="center"/></w:pPr>';
    const around = sdt(tag('kalimat:rata-rata-capaian'), `<w:p>${centred}${run('lama', BOLD)}</w:p>${p('kedua')}`);
    const cell = `<w:tbl><w:tr>${sdt(tag('serapan'), `<w:tc><w:tcPr/>${p('x')}</w:tc>`)}</w:tr></w:tbl>`;
    expect(bodyOf(fill(around + cell).bytes)).toBe(
      sdt(tag('kalimat:rata-rata-capaian'), `<w:p>${centred}${run('Rata-rata capaian 97,2%.', BOLD)}</w:p>`) +
        `<w:tbl><w:tr>${sdt(tag('serapan'), `<w:tc><w:tcPr/><w:p>${run('97,2%')}</w:p></w:tc>`)}</w:tr></w:tbl>`,
    );
  });

  it('puts a table into a control, or in place of one that holds only text', () => {
    expect(bodyOf(fill(sdt(tag('tabel:pengukuran-realisasi'), p('lama'))).bytes)).toBe(
      sdt(tag('tabel:pengukuran-realisasi'), TABEL_A),
    );
    expect(bodyOf(fill(sdt(`${tag('tabel:pengukuran-realisasi')}<w:text/>`, p('lama'))).bytes)).toBe(TABEL_A);
    expect(bodyOf(fill(`<w:p>${run('a')}${sdt(tag('tabel:pengukuran-realisasi'), run('lama'))}</w:p>`).bytes)).toBe(
      `<w:p>${run('a')}</w:p>${TABEL_A}`,
    );
    const cell = (content: string) =>
      `<w:tbl><w:tr>${sdt(tag('tabel:pengukuran-realisasi'), `<w:tc><w:tcPr/>${content}</w:tc>`)}</w:tr></w:tbl>`;
    expect(bodyOf(fill(cell(p('lama'))).bytes)).toBe(cell(TABEL_A));
  });

  it('does not fill twice what it has put in', () => {
    const filled = fill(`<w:p>${sdt(tag('kalimat:penutup-solusi'), run('{{total-pagu}}'))}</w:p>`);
    expect(plainText(bodyOf(filled.bytes))).toContain('Kedua {{serapan}}');
    expect(filled.terisi).toEqual([{ tanda: '{{kalimat:penutup-solusi}}', jumlah: 1 }]);
  });

  it('leaves controls of others alone and lists what looks like a mark', () => {
    const other = sdt(tag('Alamat kantor'), run('Jl. Contoh'));
    const filled = fill(`<w:p>${other}${sdt(tag('serapam'), run('x'))}${sdt(tag('tabel:entah'), run('y'))}{{x</w:p>`);
    expect(filled.tidakDikenal).toMatchObject([
      { tanda: 'serapam', saran: '{{serapan}}' },
      { tanda: 'tabel:entah', saran: null },
    ]);
    expect(filled.terisi).toEqual([]);
  });

  it('fills a mark in the text of a control of others', () => {
    expect(bodyOf(fill(`<w:p>${sdt(tag('lain'), run('{{serapan}}'))}</w:p>`).bytes)).toBe(
      `<w:p>${sdt(tag('lain'), run('97,2%'))}</w:p>`,
    );
  });

  it.each([
    ['<w:dataBinding w:xpath="/a"/>', run('x')],
    ['<w14:checkbox/>', run('x')],
    ['', '<w:r><w:drawing/></w:r>'],
  ])('leaves %s%s and says so', (properties, content) => {
    const body = `<w:p>${sdt(tag('serapan') + properties, content)}</w:p>`;
    const filled = fill(body);
    expect(bodyOf(filled.bytes)).toBe(body);
    expect(filled.terisi).toEqual([]);
    expect(filled.peringatan).toEqual([
      expect.stringContaining('Kontrol isi (content control) “serapan” dibiarkan (isi dokumen, paragraf ke-1)'),
    ]);
  });

  it('leaves a control without a value yet and says why', () => {
    const body = `<w:p>${sdt(tag('skm-rata-rata'), run('x'))}</w:p>`;
    expect(fill(body).peringatan).toEqual([expect.stringContaining('Tabel SKM belum diisi.')]);
    expect(bodyOf(fill(body).bytes)).toBe(body);
  });
});

const start = (name: string, id = 5) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
const end = (id = 5) => `<w:bookmarkEnd w:id="${id}"/>`;

describe('bookmarks', () => {
  it('replaces what a bookmark encloses and keeps the bookmark', () => {
    const body = `<w:p>${run('a ')}${start('lakip_serapan')}${run('lama', BOLD)}${run('nya')}${end()}${run(' b')}</w:p>`;
    const filled = fill(body);
    expect(bodyOf(filled.bytes)).toBe(
      `<w:p>${run('a ')}${start('lakip_serapan')}${run('97,2%', BOLD)}${end()}${run(' b')}</w:p>`,
    );
    expect(filled.terisi).toEqual([{ tanda: '{{serapan}}', jumlah: 1 }]);
  });

  it('fills an empty bookmark in the formatting of the text before it', () => {
    const body = `<w:p>${run('a ', BOLD)}${start('lakip_terbilang_serapan')}${end()}</w:p>`;
    expect(bodyOf(fill(body).bytes)).toBe(
      `<w:p>${run('a ', BOLD)}${start('lakip_terbilang_serapan')}${run('sembilan puluh tujuh koma dua persen', BOLD)}${end()}</w:p>`,
    );
  });

  it.each(['lakip_serapan_program_7_01_01', 'LAKIP_Serapan_Program_7_01_01'])('knows %s', (name) => {
    expect(plainText(bodyOf(fill(`<w:p>${start(name)}${end()}</w:p>`).bytes)).trim()).toBe('98,1%');
  });

  it('puts a table in place of its paragraph', () => {
    const body = `<w:p>${start('lakip_tabel_pengukuran_realisasi')}${run('lama')}${end()}</w:p>${p('b')}`;
    expect(bodyOf(fill(body).bytes)).toBe(`${start('lakip_tabel_pengukuran_realisasi')}${TABEL_A}${end()}${p('b')}`);
  });

  it('takes a bookmark that ends behind the paragraph mark, or begins before the paragraph, as one of that paragraph', () => {
    expect(bodyOf(fill(`<w:p>${start('lakip_serapan')}${run('lama')}</w:p><w:p>${end()}${run('b')}</w:p>`).bytes)).toBe(
      `<w:p>${start('lakip_serapan')}${run('97,2%')}</w:p><w:p>${end()}${run('b')}</w:p>`,
    );
    expect(bodyOf(fill(`${start('lakip_serapan')}<w:p>${run('lama')}</w:p>${end()}`).bytes)).toBe(
      `<w:p>${start('lakip_serapan')}${run('97,2%')}</w:p>${end()}`,
    );
  });

  it.each([
    `<w:p>${start('lakip_serapan')}${run('a')}</w:p><w:p>${run('b')}${end()}</w:p>`,
    `<w:p>${start('lakip_serapan')}<w:r><w:drawing/></w:r>${end()}</w:p>`,
    `<w:p>${start('lakip_serapan')}${run('a')}</w:p><w:tbl><w:tr><w:tc>${p('')}</w:tc></w:tr></w:tbl><w:p>${end()}</w:p>`,
  ])('leaves a bookmark that holds more than text of one paragraph: %#', (body) => {
    const filled = fill(body);
    expect(bodyOf(filled.bytes)).toBe(body);
    expect(filled.peringatan).toEqual([expect.stringContaining('Markah (bookmark) “lakip_serapan” dibiarkan')]);
  });

  it('lists an unknown bookmark of ours and leaves those of others', () => {
    const body = `<w:p>${start('lakip_serapam')}${end()}${start('_Toc123', 6)}${end(6)}${start('serapan', 7)}${run('x')}${end(7)}</w:p>`;
    const filled = fill(body);
    expect(bodyOf(filled.bytes)).toBe(body);
    expect(filled.tidakDikenal).toMatchObject([{ tanda: 'lakip_serapam', saran: '{{serapan}}' }]);
  });

  it('knows a name that Word has cut at 40 characters', () => {
    const kunci = 'indikator-tercapai-menurut-sasaran-strategis-satu';
    const isi = { ...ISI, kalimat: new Map([[kunci, 'Panjang.']]) };
    const name = `lakip_kalimat_${kunci.replace(/-/g, '_')}`.slice(0, 40);
    const filled = fillTemplate(makeDocx({ body: `<w:p>${start(name)}${end()}</w:p>` }), isi);
    expect(plainText(bodyOf(filled.bytes)).trim()).toBe('Panjang.');
  });
});
