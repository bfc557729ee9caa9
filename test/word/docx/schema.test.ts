import { strFromU8 } from 'fflate';
import { tableXml } from '../../../src/word/docx/table-xml';
import { writeDocx } from '../../../src/word/docx/write-docx';
import { fakeGambar } from './fake-gambar';
import { readDocx } from './read-docx';
import { dokumenOf, sampleTables } from './sample-dokumen';
import { schemaErrors } from './validate';

const CASES = [
  ['ajung-2023', 'Ajung 2023'],
  ['ambulu-2021', 'Ambulu 2021'],
] as const;

describe('the schema of WordprocessingML', () => {
  it.each(CASES)('accepts every part of the report of %s in the layout %s', async (sample, layout) => {
    const { parts } = readDocx(await writeDocx(dokumenOf(sampleTables(sample, layout)), { gambar: fakeGambar }));
    const names = Object.keys(parts).filter((name) => /^word\/(document|styles|numbering|settings|footer\d+)\.xml$/u.test(name));
    expect(names).toEqual(expect.arrayContaining(['word/document.xml', 'word/styles.xml', 'word/numbering.xml']));
    for (const name of names) {
      expect({ name, errors: await schemaErrors(strFromU8(parts[name] ?? new Uint8Array())) }).toEqual({ name, errors: [] });
    }
  });

  it.each(CASES)('accepts every table of %s in the layout %s for a foreign document', async (sample, layout) => {
    const written = [...(await tableXml(sampleTables(sample, layout), fakeGambar)).values()];
    const blocks = written.map(({ xml, grafik }, index) => `${xml}${grafik?.paragraph('rId1', index + 1) ?? ''}`);
    const body = `<w:body>${blocks.join('')}<w:sectPr/></w:body>`;
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`;
    expect(await schemaErrors(xml)).toEqual([]);
  });

  it('refuses what is none', async () => {
    const body = '<w:body><w:tbl><w:tr/></w:tbl></w:body>';
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`;
    expect(await schemaErrors(xml)).not.toEqual([]);
  });
});
