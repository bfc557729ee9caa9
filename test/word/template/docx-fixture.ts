import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Figur } from '../../../src/report/dokumen/figur';
import type { IsiTemplate, TabelTemplate } from '../../../src/word/template/isi-template';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const PORTRAIT =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="1417" w:gutter="0"/></w:sectPr>';
export const LANDSCAPE =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:left="1701" w:right="1417" w:gutter="0"/></w:sectPr>';

export interface DocxParts {
  readonly body: string;
  readonly sectPr?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly mainType?: string;
  readonly extra?: Readonly<Record<string, Uint8Array>>;
}

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A small .docx of the given XML, as Word lays it out. */
export function makeDocx({
  body,
  sectPr = PORTRAIT,
  header,
  footer,
  footnotes,
  mainType = DOCUMENT,
  extra = {},
}: DocxParts): Uint8Array {
  const others = { header, footer, footnotes };
  const present = Object.entries(others).flatMap(([kind, xml]) => (xml === undefined ? [] : [{ kind, xml }]));
  const root: Record<string, string> = { header: 'w:hdr', footer: 'w:ftr', footnotes: 'w:footnotes' };
  const references = present
    .filter(({ kind }) => kind !== 'footnotes')
    .map(({ kind }) => `<w:${kind}Reference w:type="default" r:id="rId-${kind}"/>`);
  const section = sectPr.replace('<w:sectPr>', `<w:sectPr>${references.join('')}`);
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/word/document.xml" ContentType="${mainType}"/>${present.map(({ kind }) => `<Override PartName="/word/${kind}1.xml" ContentType="${PART}.${kind}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${present.map(({ kind }) => `<Relationship Id="rId-${kind}" Type="${R}/${kind}" Target="${kind}1.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
  };
  for (const { kind, xml } of present) {
    files[`word/${kind}1.xml`] = `${HEAD}<${root[kind] ?? ''} ${NAMESPACES}>${xml}</${root[kind] ?? ''}>`;
  }
  return zipSync({ ...Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])), ...extra });
}

/** Text of a part of a filled file. */
export function partOf(bytes: Uint8Array, path = 'word/document.xml'): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

/** What stands between `<w:body>` and the last section's properties. */
export function bodyOf(bytes: Uint8Array): string {
  return /<w:body>([\s\S]*)<w:sectPr>(?:(?!<w:sectPr>)[\s\S])*<\/w:body>/.exec(partOf(bytes))?.[1] ?? '';
}

/** The text of XML, line breaks and ends of paragraphs as `\n`. */
export function plainText(xml: string): string {
  return xml
    .replace(/<w:(?:br)\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

export function p(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export const TABEL_A = tableXml('A', [4000, 4000]);
export const TABEL_LEBAR = tableXml('LEBAR', [6800, 6800]);

/** Caption, table, source. */
function tableXml(name: string, widths: readonly number[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const cells = widths
    .map(
      (width, index) =>
        `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>${name}${index}</w:t></w:r></w:p></w:tc>`,
    )
    .join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  return `<w:p><w:r><w:t>Judul ${name}</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr>${cells}</w:tr></w:tbl><w:p><w:r><w:t>Sumber ${name}</w:t></w:r></w:p>`;
}

/** A table without caption and source. */
export function bareTable(name: string): string {
  return tableXml(name, [3000])
    .replace(/^<w:p>.*?<\/w:p>/, '')
    .replace(/<w:p>(?:(?!<w:p>).)*$/, '');
}

function figur(teks: string, angka: number | null, jenis: Figur['jenis'], alasan: string | null = null): Figur {
  return { teks, angka, jenis, alasan };
}

export const ISI: IsiTemplate = {
  figur: new Map([
    ['serapan', figur('97,2%', 97.2, 'persen')],
    ['total-pagu', figur('Rp 3.443.692.072', 3443692072, 'rupiah')],
    ['nama-instansi', figur('Kecamatan <Contoh> & "Rekan"', null, 'teks')],
    ['serapan-program-7.01.01', figur('98,1%', 98.1, 'persen')],
    ['skm-rata-rata', figur('', null, 'angka', 'Tabel SKM belum diisi.')],
  ]),
  kalimat: new Map([
    ['rata-rata-capaian', 'Rata-rata capaian 97,2%.'],
    ['penutup-solusi', 'Langkah berikut:\n1. Pertama\n2. Kedua {{serapan}}'],
  ]),
  tabel: new Map<string, TabelTemplate>([
    ['pengukuran-realisasi', { xml: TABEL_A, lanskap: false }],
    ['perbandingan-tahun-s-1', { xml: tableXml('B', [4000, 4000]), lanskap: false }],
    ['renstra', { xml: TABEL_LEBAR, lanskap: true }],
    ['skm', { xml: bareTable('C'), lanskap: false }],
  ]),
  ejaanMiliar: 'miliar',
  belumAda: new Map([['tabel:refocusing', 'Tabel Refocusing tidak ada di buku kerja.']]),
};
