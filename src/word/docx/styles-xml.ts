import { textWidthOfPage } from '../page';
import { BORDERS, CELL_MARGINS } from './grid-xml';
import { JUSTIFICATION, KIND_LOOKS, type ParagraphKind } from './paragraph-xml';
import { runProperties, type RunLook } from './xml-text';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const FONT = 'Arial';
/** Body size in half points. */
const BODY = 22;

interface StyleOptions {
  /** Word's own name for it, or ours. */
  readonly name: string;
  /** Our name for a style of Word. */
  readonly alias?: string;
  readonly based?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: RunLook;
  readonly isCustom?: boolean;
}

function style(id: string, { name, alias, based = 'Normal', next, paragraph, run, isCustom = false }: StyleOptions): string {
  return [
    `<w:style w:type="paragraph"${isCustom ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    alias === undefined ? '' : `<w:aliases w:val="${alias}"/>`,
    `<w:basedOn w:val="${based}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : runProperties(run),
    '</w:style>',
  ].join('');
}

const spacing = (before: number, after: number, line = 240): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;

function heading(level: 1 | 2 | 3, alias: string, [before, after]: readonly [number, number], size: number): string {
  return style(`Heading${level}`, {
    name: `heading ${level}`,
    alias,
    next: 'BodyText',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, after)}<w:jc w:val="${level === 1 ? 'center' : 'left'}"/><w:outlineLvl w:val="${level - 1}"/>`,
    run: { bold: true, size },
  });
}

function listStyle(id: string, name: string, indent: number, run: RunLook = {}): string {
  const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidthOfPage('portrait')}"/></w:tabs>`;
  return style(id, { name, paragraph: `${tab}${spacing(0, 60)}<w:ind w:left="${indent}" w:right="567"/>`, run });
}

/** The parts of a table: as direct formatting has them, so both look alike. */
function kindStyle(kind: ParagraphKind, name: string, alias?: string): string {
  const { style: id, before, after, align, run } = KIND_LOOKS[kind];
  const { size, bold, italic } = run;
  return style(id, {
    name,
    ...(alias === undefined ? { isCustom: true } : { alias }),
    paragraph: `${kind === 'keterangan' ? '<w:keepNext/>' : ''}${spacing(before, after)}<w:jc w:val="${JUSTIFICATION[align]}"/>`,
    run: { size, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
  });
}

/**
 * The styles of the report, `word/styles.xml`: few, with Indonesian names, each changed in one place. Headings, captions
 * and lists are Word's own styles (with our name as alias), for its lists of contents and tables gather by them.
 */
export function stylesXml(): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${NAMESPACE}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>`,
    `<w:sz w:val="${BODY}"/><w:szCs w:val="${BODY}"/><w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${spacing(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>',
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>',
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>',
    '<w:semiHidden/><w:unhideWhenUsed/></w:style>',
    style('Title', {
      name: 'Title',
      alias: 'Judul Sampul',
      paragraph: `${spacing(0, 120)}<w:jc w:val="center"/>`,
      run: { bold: true, size: 20 },
    }),
    heading(1, 'Judul Bab', [0, 360], 14),
    heading(2, 'Judul Subbab', [240, 120], 12),
    heading(3, 'Judul Anak Subbab', [180, 120], 11),
    style('BodyText', { name: 'Body Text', alias: 'Paragraf Laporan', paragraph: `${spacing(0, 120, 360)}<w:jc w:val="both"/>` }),
    style('ListNumber', { name: 'List Number', alias: 'Daftar Bernomor', based: 'BodyText' }),
    kindStyle('keterangan', 'caption', 'Keterangan Tabel'),
    kindStyle('pembuka', 'Pembuka Tabel'),
    kindStyle('kepala', 'Kepala Tabel'),
    kindStyle('isi', 'Isi Tabel'),
    kindStyle('sumber', 'Sumber Tabel'),
    style('JudulDaftar', {
      name: 'Judul Daftar',
      isCustom: true,
      next: 'Normal',
      paragraph: `<w:keepNext/>${spacing(0, 240)}<w:jc w:val="center"/>`,
      run: { bold: true, size: 14 },
    }),
    listStyle('TOC1', 'toc 1', 0, { bold: true }),
    listStyle('TOC2', 'toc 2', 284),
    listStyle('TOC3', 'toc 3', 567),
    listStyle('TableofFigures', 'table of figures', 0),
    style('TandaTangan', {
      name: 'Tanda Tangan',
      isCustom: true,
      paragraph: '<w:keepNext/><w:keepLines/><w:jc w:val="center"/>',
    }),
    style('Footer', { name: 'footer', alias: 'Kaki Halaman', paragraph: '<w:jc w:val="center"/>' }),
    '<w:style w:type="table" w:customStyle="1" w:styleId="TabelLakip"><w:name w:val="Tabel LAKIP"/><w:basedOn w:val="TableNormal"/>',
    `<w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${BORDERS}${CELL_MARGINS}</w:tblPr></w:style>`,
    '</w:styles>',
  ].join('');
}
