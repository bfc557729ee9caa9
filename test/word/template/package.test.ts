import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { fillTemplate } from '../../../src/word/template/fill-template';
import { readZipDirectory } from '../../../src/word/template/package/zip-entries';
import { WordFailure } from '../../../src/word/word-failure';
import { bodyOf, ISI, makeDocx, p, partOf, plainText } from './docx-fixture';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function failureOf(bytes: Uint8Array): WordFailure {
  try {
    fillTemplate(bytes, ISI);
  } catch (error) {
    if (error instanceof WordFailure) return error;
    throw error;
  }
  throw new Error('was filled');
}

/** The packed bytes of an entry with its header, up to the next one. */
function rawEntries(bytes: Uint8Array): Map<string, string> {
  const { entries, start } = readZipDirectory(bytes);
  const offsets = [...entries.map(({ offset }) => offset), start].sort((a, b) => a - b);
  return new Map(
    entries.map(({ path, offset }) => {
      const next = offsets[offsets.indexOf(offset) + 1] ?? start;
      return [path, Buffer.from(bytes.subarray(offset, next)).toString('base64')];
    }),
  );
}

describe('the rest of the file', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 31) % 251);

  it('stays byte for byte, packed as it was; only the parts with marks are written anew', () => {
    const bytes = makeDocx({ body: p('{{serapan}}'), header: p('tanpa tanda'), extra: { 'word/media/a.bin': noise } });
    const before = rawEntries(bytes);
    const after = rawEntries(fillTemplate(bytes, ISI).bytes);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after].filter(([path, raw]) => before.get(path) !== raw).map(([path]) => path)).toEqual(['word/document.xml']);
  });

  it('does not change the bytes given', () => {
    const bytes = makeDocx({ body: p('{{serapan}} {{tabel:pengukuran-realisasi}}') });
    const copy = bytes.slice();
    fillTemplate(bytes, ISI);
    expect(bytes).toEqual(copy);
  });

  it('keeps every character of a part but the mark: declarations, comments, spelling of empty elements', () => {
    const odd = `<!-- a > b --><w:p  w:rsidR='00"1' ><w:pPr />\n<w:r><w:t>x &#x26; &quot;y&quot;</w:t ></w:r><![CDATA[<w:p>]]><?pi x?></w:p>`;
    expect(bodyOf(fillTemplate(makeDocx({ body: odd + p('{{serapan}}') }), ISI).bytes)).toBe(
      `${odd}<w:p><w:r><w:t xml:space="preserve">97,2%</w:t></w:r></w:p>`,
    );
  });

  it('copies 20 MB of pictures', () => {
    const picture = new Uint8Array(20 * 1024 * 1024);
    for (let index = 0; index < picture.length; index += 1) picture[index] = (index * 2654435761) >>> 24;
    const plain = makeDocx({ body: p('{{serapan}}') });
    const bytes = zipSync({ ...unzipSync(plain), 'word/media/foto.jpg': [picture, { level: 0 }] });
    const filled = fillTemplate(bytes, ISI).bytes;
    expect(plainText(bodyOf(filled)).trim()).toBe('97,2%');
    expect(Buffer.compare(unzipSync(filled)['word/media/foto.jpg'] ?? new Uint8Array(), picture)).toBe(0);
  });

  it('keeps text without marks and fills one mark anywhere in it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '{', '}', '&', '<', ':', 'é', '👍'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 11 }), (before, after, cut) => {
        fc.pre(!before.endsWith('{') && !after.startsWith('}') && !/\{\{|\}\}/.test(before + after));
        const whole = Array.from(`${before}{{serapan}}${after}`);
        const escape = (letters: string[]) => letters.join('').replace(/&/g, '&amp;').replace(/</g, '&lt;');
        const at = Math.min(cut + Array.from(before).length, whole.length);
        const runs = [whole.slice(0, at), whole.slice(at)].map(
          (part) => `<w:r><w:t xml:space="preserve">${escape(part)}</w:t></w:r>`,
        );
        const filled = fillTemplate(makeDocx({ body: `<w:p>${runs.join('')}</w:p>` }), ISI);
        expect(plainText(bodyOf(filled.bytes))).toBe(`${before}97,2%${after}\n`);
      }),
      { numRuns: 60 },
    );
  });

  it('reads a part in UTF-16 and writes it in UTF-8', () => {
    const files = unzipSync(makeDocx({ body: p('é {{serapan}}') }));
    const xml = new TextDecoder().decode(files['word/document.xml']).replace('UTF-8', 'UTF-16');
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(xml, 'utf16le')]);
    const filled = fillTemplate(zipSync({ ...files, 'word/document.xml': utf16 }), ISI);
    expect(partOf(filled.bytes)).toContain('encoding="UTF-8"');
    expect(plainText(bodyOf(filled.bytes)).trim()).toBe('é 97,2%');
  });

  it('makes a document of a .dotx', () => {
    const bytes = makeDocx({ body: p('{{serapan}}'), mainType: `${DOCUMENT}.template.main+xml` });
    expect(partOf(fillTemplate(bytes, ISI).bytes, '[Content_Types].xml')).toContain(
      `ContentType="${DOCUMENT}.document.main+xml"`,
    );
  });

  it('tells that a digital signature is lost', () => {
    const bytes = makeDocx({ body: p('{{serapan}}'), extra: { '_xmlsignatures/sig1.xml': strToU8('<a/>') } });
    expect(fillTemplate(bytes, ISI).peringatan).toEqual([expect.stringContaining('tanda tangan digital')]);
  });
});

describe('refusals', () => {
  const docx = makeDocx({ body: p('{{serapan}}') });
  const without = (path: string) =>
    zipSync(Object.fromEntries(Object.entries(unzipSync(docx)).filter(([name]) => name !== path)));
  const withMain = (xml: string | Uint8Array) =>
    zipSync({ ...unzipSync(docx), 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml });
  const compound = (name: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(504),
      ...Buffer.from(name, 'utf16le'),
      0,
      0,
    ]);
  const main = (type: string) => makeDocx({ body: p('x'), mainType: type });
  const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${'<w:p>'.repeat(2000)}${'</w:p>'.repeat(2000)}</w:document>`;

  it.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', new Uint8Array(), 'bukan-docx', /kosong \(0 byte\)/],
    ['plain text', strToU8('{{serapan}}'), 'bukan-docx', /bukan paket dokumen Word\. Buka di Word/],
    ['RTF', strToU8('{\\rtf1 x}'), 'bukan-docx', /berkas RTF/],
    ['PDF', strToU8('%PDF-1.7'), 'bukan-docx', /berkas PDF/],
    ['a web page', strToU8('<html></html>'), 'bukan-docx', /HTML/],
    ['.doc', compound('WordDocument'), 'bukan-docx', /Word 97–2003/],
    ['a locked file', compound('EncryptedPackage'), 'berkata-sandi', /kata sandi.*hapus kata sandinya/],
    ['a zip of other things', zipSync({ 'a.txt': strToU8('a') }), 'bukan-docx', /paket zip tanpa dokumen Word/],
    ['.odt', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }), 'bukan-docx', /OpenDocument/],
    [
      '.xlsx',
      main('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      'bukan-docx',
      /buku kerja Excel/,
    ],
    ['.docm', main('application/vnd.ms-word.document.macroEnabled.main+xml'), 'bukan-docx', /memuat makro/],
    ['no main part', without('word/document.xml'), 'rusak', /isi dokumennya tidak ada/],
    ['no content types', without('[Content_Types].xml'), 'bukan-docx', /paket zip tanpa dokumen Word/],
    ['a cut file', docx.slice(0, docx.length - 40), 'rusak', /terpotong atau rusak/],
    ['broken XML', withMain('<w:document><w:body></w:document>'), 'rusak', /"word\/document\.xml" bukan XML yang utuh/],
    ['entities', withMain('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'rusak', /bukan XML yang utuh/],
    ['endless nesting', withMain(deep), 'rusak', /bukan XML yang utuh/],
    ['bytes that are no text', withMain(Uint8Array.of(60, 97, 62, 255, 60, 47, 97, 62)), 'rusak', /bukan XML yang utuh/],
    ['an unknown namespace', withMain('<document xmlns="urn:x"/>'), 'bukan-docx', /simpan ulang/],
    ['a bomb', withMain(new Uint8Array(51 * 1024 * 1024).fill(32)), 'terlalu-besar', /lebih dari 50 MB/],
    ['more than 100 MB', Buffer.alloc(100 * 1024 * 1024 + 1, 1), 'terlalu-besar', /lebih besar dari 100 MB/],
  ])('refuses %s', (_what, bytes, kode, pesan) => {
    const failure = failureOf(bytes);
    expect(failure.kode).toBe(kode);
    expect(failure.pesan).toMatch(pesan);
  });

  it('refuses a part whose data do not match what the archive says of them', () => {
    const damaged = docx.slice();
    const { entries } = readZipDirectory(docx);
    const offset = entries.find(({ path }) => path === 'word/document.xml')?.offset ?? 0;
    for (let index = 60; index < 80; index += 1) damaged[offset + index] = 0;
    expect(failureOf(damaged)).toMatchObject({ kode: 'rusak' });
  });

  it('refuses or fills, but never fails in another way, whatever bytes are broken', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(docx.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (changes) => {
        const broken = docx.slice();
        for (const [at, byte] of changes) broken[at] = byte;
        try {
          expect(fillTemplate(broken, ISI).bytes.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(WordFailure);
        }
      }),
      { numRuns: 400 },
    );
  });
});
