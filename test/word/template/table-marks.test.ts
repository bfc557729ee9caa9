import { unzipSync } from 'fflate';
import { fillTemplate } from '../../../src/word/template/fill-template';
import type { IsiTemplate } from '../../../src/word/template/isi-template';
import { bareTable, bodyOf, ISI, LANDSCAPE, makeDocx, p, partOf, PORTRAIT, TABEL_A, TABEL_LEBAR } from './docx-fixture';

const fill = (body: string, sectPr = PORTRAIT, isi: IsiTemplate = ISI) => fillTemplate(makeDocx({ body, sectPr }), isi);
const MARK = '{{tabel:pengukuran-realisasi}}';
const CENTRED = '<w:pPr><w:jc w:val="center"/></w:pPr>';
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a table at its mark', () => {
  it('takes the place of a paragraph that holds nothing else', () => {
    const filled = fill(p('a') + `<w:p>${CENTRED}<w:r><w:t>${MARK} </w:t></w:r></w:p>` + p('b'));
    expect(bodyOf(filled.bytes)).toBe(p('a') + TABEL_A + p('b'));
    expect(filled.terisi).toEqual([{ tanda: MARK, jumlah: 1 }]);
  });

  it('keeps the markers of the paragraph it replaces', () => {
    const body = `<w:p><w:bookmarkStart w:id="1" w:name="x"/>${t(MARK)}<w:bookmarkEnd w:id="1"/></w:p>`;
    expect(bodyOf(fill(body).bytes)).toBe(`<w:bookmarkStart w:id="1" w:name="x"/>${TABEL_A}<w:bookmarkEnd w:id="1"/>`);
  });

  it('divides a paragraph with other text, both halves keep its properties', () => {
    const body = `<w:p w14:paraId="11"><w:pPr><w:pStyle w:val="Isi"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Awal ${MARK} akhir</w:t></w:r>${t('!')}</w:p>`;
    const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    expect(bodyOf(fill(body).bytes)).toBe(
      `<w:p w14:paraId="11"><w:pPr><w:pStyle w:val="Isi"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${bold('Awal')}</w:p>` +
        `${TABEL_A}<w:p><w:pPr><w:pStyle w:val="Isi"/></w:pPr>${bold('akhir')}${t('!')}</w:p>`,
    );
  });

  it('divides links and insertions, and follows what cannot be divided', () => {
    const body =
      `<w:p><w:hyperlink r:id="x">${t(`a${MARK}b`)}</w:hyperlink></w:p>` +
      `<w:p><w:fldSimple w:instr="QUOTE">${t(`c${MARK}d`)}</w:fldSimple>${t('e')}</w:p>`;
    expect(bodyOf(fill(body).bytes)).toBe(
      `<w:p><w:hyperlink r:id="x">${t('a')}</w:hyperlink></w:p>${TABEL_A}<w:p><w:hyperlink r:id="x">${t('b')}</w:hyperlink></w:p>` +
        `<w:p><w:fldSimple w:instr="QUOTE">${t('c')}${t('d')}</w:fldSimple></w:p>${TABEL_A}<w:p>${t('e')}</w:p>`,
    );
  });

  it('leaves a picture, a section break and a page break where they are', () => {
    const picture = '<w:r><w:drawing/></w:r>';
    expect(bodyOf(fill(`<w:p>${picture}${t(MARK)}</w:p>`).bytes)).toBe(`<w:p>${picture}</w:p>${TABEL_A}`);
    const section = `<w:pPr><w:jc w:val="both"/>${LANDSCAPE}</w:pPr>`;
    expect(bodyOf(fill(`<w:p>${section}${t(MARK)}</w:p>`).bytes)).toBe(`${TABEL_A}<w:p>${section}</w:p>`);
    const page = '<w:r><w:br w:type="page"/></w:r>';
    expect(bodyOf(fill(`<w:p>${t(MARK)}${page}</w:p>`).bytes)).toBe(`${TABEL_A}<w:p>${page}</w:p>`);
  });

  it('puts two tables of one paragraph one after the other', () => {
    const xml = bodyOf(fill(`<w:p>${t(`${MARK} dan {{serapan}} ${MARK}`)}</w:p>`).bytes);
    expect(xml).toBe(`${TABEL_A}<w:p>${t('dan 97,2%')}</w:p>${TABEL_A}`);
  });

  it('keeps tables apart and ends a cell with a paragraph', () => {
    const bare = bareTable('C');
    expect(bare).toMatch(/^<w:tbl>.*<\/w:tbl>$/);
    const mark = `<w:p>${CENTRED}${t('{{tabel:skm}}')}</w:p>`;
    const gap = `<w:p>${CENTRED}</w:p>`;
    expect(bodyOf(fill(mark + mark).bytes)).toBe(bare + gap + bare + gap);
    const cell = (content: string) =>
      `<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${content}</w:tc></w:tr></w:tbl>`;
    expect(bodyOf(fill(cell(mark)).bytes)).toBe(cell(bare + gap));
    expect(bodyOf(fill(bareTable('D') + mark + p('x')).bytes)).toBe(bareTable('D') + gap + bare + p('x'));
  });

  it('nests a table in a cell, narrowed to the cell', () => {
    const cell = (content: string) =>
      `<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w="4216" w:type="dxa"/></w:tcPr>${content}</w:tc></w:tr></w:tbl>`;
    const filled = fill(cell(p(MARK)));
    expect([...bodyOf(filled.bytes).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width)).toEqual(['2000', '2000']);
    expect(filled.peringatan).toEqual([
      expect.stringContaining('dikecilkan menjadi 50% agar muat dalam sel tabel selebar 7,1 cm'),
    ]);
    expect(bodyOf(filled.bytes)).toContain('</w:p></w:tc></w:tr></w:tbl>');
  });

  it('measures a cell that does not say its width by the columns of its table', () => {
    const row = (properties: string) =>
      `<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="3000"/><w:gridCol w:w="1216"/></w:tblGrid><w:tr><w:tc>${p('')}</w:tc><w:tc><w:tcPr>${properties}<w:gridSpan w:val="2"/></w:tcPr>${p(MARK)}</w:tc></w:tr></w:tbl>`;
    for (const properties of ['', '<w:tcW w:w="0" w:type="auto"/>', '<w:tcW w:w="2500" w:type="pct"/>']) {
      const widths = [...bodyOf(fill(row(properties)).bytes).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width);
      expect(widths.slice(3)).toEqual(['2000', '2000']);
    }
  });

  it('stands in headers and text boxes, narrowed to them', () => {
    const box = (content: string) =>
      `<w:p><w:r><w:drawing><wps:wsp><wps:spPr><a:xfrm><a:ext cx="${4000 * 635 + 182880}" cy="1"/></a:xfrm></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>`;
    const bytes = makeDocx({ body: box(p(MARK)), header: p(MARK) + p('') });
    const filled = fillTemplate(bytes, ISI);
    expect(partOf(filled.bytes, 'word/header1.xml')).toContain(TABEL_A + p(''));
    expect([...bodyOf(filled.bytes).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width)).toEqual(['2000', '2000']);
    expect(filled.terisi).toEqual([{ tanda: MARK, jumlah: 2 }]);
  });

  it('narrows a table made for a page on its side, and says so; on such a page it stays', () => {
    const upright = fill(p('{{tabel:renstra}}'));
    const widths = [...bodyOf(upright.bytes).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(11906 - 1701 - 1417);
    expect(widths[0]).toBe(4394);
    expect(bodyOf(upright.bytes)).toContain('<w:sz w:val="13"/>');
    expect(upright.peringatan).toEqual([expect.stringContaining('dirancang untuk halaman mendatar')]);
    const onItsSide = fill(p('{{tabel:renstra}}'), LANDSCAPE);
    expect(bodyOf(onItsSide.bytes)).toBe(TABEL_LEBAR);
    expect(onItsSide.peringatan).toEqual([]);
  });

  it('measures the section the mark stands in', () => {
    const first = `<w:p><w:pPr>${LANDSCAPE}</w:pPr></w:p>`;
    expect(fill(p('{{tabel:renstra}}') + first + p('x')).peringatan).toEqual([]);
    expect(fill(p('x') + first + p('{{tabel:renstra}}')).peringatan).toHaveLength(1);
  });

  it('puts a chart behind its table: picture, relationship and type', () => {
    const png = Uint8Array.of(137, 80, 78, 71, 1, 2, 3);
    const grafik = {
      png,
      paragraph: (relation: string, id: number) => `<w:p><w:r><w:t>grafik ${relation} ${id}</w:t></w:r></w:p>`,
    };
    const isi = { ...ISI, tabel: new Map([['skm', { xml: TABEL_A, lanskap: false, grafik }]]) };
    const body = `<w:p><w:r><w:drawing><wp:docPr id="41"/></w:drawing></w:r></w:p>${p('{{tabel:skm}}')}${p('{{tabel:skm}}')}`;
    const filled = fillTemplate(makeDocx({ body, header: p('{{tabel:skm}}') }), isi);
    const ids = [...bodyOf(filled.bytes).matchAll(/grafik (\S+) (\d+)/g)].map(([, relation, id]) => [relation, id]);
    expect(ids.map(([, id]) => id)).toEqual(['42', '43']);
    const rels = partOf(filled.bytes, 'word/_rels/document.xml.rels');
    for (const [relation] of ids)
      expect(rels).toContain(
        `<Relationship Id="${relation ?? ''}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="/word/media/lakip1.png"/>`,
      );
    expect(partOf(filled.bytes, 'word/_rels/header1.xml.rels')).toContain('Target="/word/media/lakip1.png"');
    expect(partOf(filled.bytes, '[Content_Types].xml')).toContain('<Default Extension="png" ContentType="image/png"/>');
    expect(unzipSync(filled.bytes)['word/media/lakip1.png']).toEqual(png);
  });
});
