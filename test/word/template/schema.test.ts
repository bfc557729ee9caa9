import { fillTemplate } from '../../../src/word/template/fill-template';
import { schemaErrors } from '../docx/validate';
import { ISI, makeDocx, p, partOf } from './docx-fixture';

const MARK = '{{tabel:pengukuran-realisasi}}';
const BARE = '{{tabel:skm}}';
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const sdt = (tag: string, content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const bookmark = (id: number, name: string, content: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
const table = (cells: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cells}</w:tr></w:tbl>`;
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

const BODIES: readonly (readonly [what: string, body: string])[] = [
  ['text', p('a {{serapan}} {{kalimat:penutup-solusi}} {{serapam}}')],
  ['tables alone and in text', p(MARK) + p(BARE) + p(BARE) + p(`a ${MARK} b ${BARE}`)],
  ['cells', table(cell(p(BARE))) + table(cell(p(`x ${MARK}`) + p('')))],
  [
    'insertions and links',
    `<w:p><w:ins w:id="1" w:author="a">${run(`a${MARK}b`)}</w:ins></w:p><w:p><w:hyperlink w:anchor="x">${run(BARE)}</w:hyperlink></w:p>`,
  ],
  [
    'controls',
    `<w:p>${sdt('serapan', run('x'))}${sdt('tabel:skm', run('x'))}</w:p>${sdt('tabel:skm', p('x'))}${sdt('kalimat:penutup-solusi', p('x'))}${table(sdt('tabel:skm', cell(p('x'))))}`,
  ],
  ['bookmarks', `<w:p>${bookmark(1, 'lakip_serapan', run('x'))}${bookmark(2, 'lakip_tabel_skm', run('x'))}</w:p>`],
  [
    'sections',
    `<w:p><w:pPr><w:jc w:val="both"/><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr>${run(MARK)}</w:p>`,
  ],
];

describe('what is filled keeps to the schema of Word', () => {
  it.each(BODIES)('%s', async (_what, body) => {
    const bytes = makeDocx({ body, sectPr: '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>', header: p(BARE) });
    expect(await schemaErrors(partOf(bytes))).toEqual([]);
    const filled = fillTemplate(bytes, ISI).bytes;
    expect(filled).not.toEqual(bytes);
    expect(await schemaErrors(partOf(filled))).toEqual([]);
    expect(await schemaErrors(partOf(filled, 'word/header1.xml'))).toEqual([]);
  });
});
