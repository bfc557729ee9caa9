import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeHasil } from '../../../src/model/compute-hasil';
import { readLaporan } from '../../../src/model/read-laporan';
import { buildTables } from '../../../src/report/catalogue';
import { findProgram } from '../../../src/workbench/server/find-program';
import { LIBREOFFICE } from '../../../src/workbench/server/programs';
import { tableXml } from '../../../src/word/docx/table-xml';
import { fillTemplate } from '../../../src/word/template/fill-template';
import type { IsiTemplate } from '../../../src/word/template/isi-template';
import { rawFromData } from '../../golden/raw-from-data';
import { schemaErrors } from '../docx/validate';
import { ISI, partOf } from './docx-fixture';

// LibreOffice writes the template, cutting its text into runs as a word processor does, and reads what was filled.
const soffice = findProgram(LIBREOFFICE);
const pdfReader = findProgram({ ...LIBREOFFICE, variable: 'PDFTOTEXT_PATH', candidates: ['pdftotext'] });
const whenPresent = soffice === null || pdfReader === null ? describe.skip : describe;
if (soffice === null || pdfReader === null)
  console.warn('LibreOffice or pdftotext is not installed: templates of a real word processor are not tested.');

const NAMESPACES = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');

const p = (content: string): string => `<text:p>${content}</text:p>`;
const bold = (content: string): string => `<text:span text:style-name="Tebal">${content}</text:span>`;

const TEMPLATE = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="Tebal" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:page-layout style:name="Tegak"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Tegak">
<style:header>${p(`Kepala {{se${bold('rap')}an}}`)}</style:header><style:footer>${p('Kaki {{ Total-Pagu }}')}</style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>A</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info>${p('{{kalimat:rata-rata-capaian}}')}</text:deletion></text:changed-region></text:tracked-changes>
${p(`Instansi {{${bold('nama')}-instansi}}, serapan {${bold('{')}serapan}} dari {{total-pagu}} ({{terbilang:total-pagu}}).`)}
${p('Terhapus <text:change text:change-id="ct1"/> di sini')}
${p('{{kalimat:penutup-solusi}}')}
${p('Sebelum {{tabel:pengukuran-realisasi}} sesudah')}
${p('{{tabel:renstra}}')}
${p(`Markah <text:bookmark-start text:name="lakip_serapan_program_7_01_01"/>lama<text:bookmark-end text:name="lakip_serapan_program_7_01_01"/> selesai`)}
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell>${p('Sel {{serapan}}')}</table:table-cell><table:table-cell>${p('{{tabel:skm}}')}</table:table-cell></table:table-row></table:table>
${p(`Kotak<draw:frame text:anchor-type="paragraph" svg:x="1cm" svg:y="1cm" svg:width="6cm" svg:height="3cm"><draw:text-box>${p('Dalam kotak {{serapan}}')}</draw:text-box></draw:frame>`)}
${p(`Catatan<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Kaki catatan {{serapan}}')}</text:note-body></text:note>`)}
${p('Salah {{serapam}} tetap')}
</office:text></office:body></office:document>`;

whenPresent('a template written by LibreOffice', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'templat-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function convert(name: string, content: string | Uint8Array, to: string): Uint8Array {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync(soffice ?? '', [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, name)]);
    const extension = to.slice(0, 4).replace(':', '');
    return new Uint8Array(readFileSync(join(folder, name.replace(/\.\w+$/, `.${extension}`))));
  }

  function pdfText(docx: Uint8Array): string {
    convert('terisi.docx', docx, 'pdf');
    const { stdout } = spawnSync(pdfReader ?? '', ['-layout', join(folder, 'terisi.pdf'), '-'], { encoding: 'utf8' });
    return stdout.replace(/\s+/g, ' ');
  }

  it('is filled everywhere, and LibreOffice reads it', async () => {
    const template = convert('templat.fodt', TEMPLATE, 'docx:MS Word 2007 XML');
    const filled = fillTemplate(template, ISI);
    expect(filled.terisi).toEqual(
      expect.arrayContaining([
        { tanda: '{{serapan}}', jumlah: 5 },
        { tanda: '{{tabel:skm}}', jumlah: 1 },
        { tanda: '{{serapan-program-7.01.01}}', jumlah: 1 },
      ]),
    );
    expect(filled.tidakDikenal).toMatchObject([{ tanda: '{{serapam}}', saran: '{{serapan}}' }]);
    expect(partOf(filled.bytes)).toContain('<w:delText');
    expect(await schemaErrors(partOf(filled.bytes))).toEqual([]);
    const text = pdfText(filled.bytes);
    for (const expected of [
      'Kepala 97,2%',
      'Kaki Rp 3.443.692.072',
      'Instansi Kecamatan <Contoh> & "Rekan", serapan 97,2% dari Rp 3.443.692.072 (Tiga Miliar',
      '2. Kedua {{serapan}}',
      'Sebelum Judul A A0 A1 Sumber A sesudah',
      'Judul LEBAR LEBAR0 LEBAR1 Sumber LEBAR',
      'Markah 98,1% selesai',
      'Dalam kotak 97,2%',
      'Kaki catatan 97,2%',
      'Salah {{serapam}} tetap',
    ]) {
      expect(text).toContain(expected);
    }
    const marks = [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([mark]) => mark);
    // One is the user's own text in a sentence, one was never a mark, one is deleted text that is still shown.
    expect([...new Set(marks)].sort()).toEqual(['{{kalimat:rata-rata-capaian}}', '{{serapam}}', '{{serapan}}']);
  });

  it('takes every table of a real report', async () => {
    const { laporan } = readLaporan(rawFromData('ajung-2023'));
    const { tables } = buildTables(laporan, computeHasil(laporan));
    const xml = await tableXml(tables, () => Promise.resolve({ png: PIXEL, width: 600, height: 300 }));
    const isi: IsiTemplate = { ...ISI, tabel: xml };
    const lines = tables.map(({ kunci }) => p(`{{tabel:${kunci}}}`)).join('');
    const body = TEMPLATE.replace(/<office:text>[\s\S]*<\/office:text>/, `<office:text>${lines}</office:text>`);
    const filled = fillTemplate(convert('semua.fodt', body, 'docx:MS Word 2007 XML'), isi);
    expect(filled.terisi.filter(({ tanda }) => tanda.startsWith('{{tabel:'))).toHaveLength(tables.length);
    expect(filled.tidakDikenal).toEqual([]);
    expect(await schemaErrors(partOf(filled.bytes))).toEqual([]);
    const text = pdfText(filled.bytes);
    for (const { source } of tables) if (source !== null) expect(text).toContain(source.replace(/\s+/g, ' '));
    expect(text).not.toContain('{{tabel');
  });
});

/** A PNG of one white pixel. */
const PIXEL = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64'),
);
