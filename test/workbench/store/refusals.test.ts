import { strFromU8, strToU8, zipSync } from 'fflate';
import { createBlankWorkbook, openWorkbook, saveWorkbook, WorkbookFormatError } from '../../../src/workbench/store/codec';
import { excelLikeParts, pack } from './excel-like-package';

function refusal(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFormatError) return error.pesan;
    throw error;
  }
  return 'accepted';
}

function compoundFile(streamName: string): Uint8Array {
  const name = [...streamName].flatMap((character) => [character.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(100).fill(0), ...name]);
}

function withMainType(type: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`),
    '_rels/.rels': strToU8('<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="main.xml"/></Relationships>'),
    'main.xml': strToU8('<main/>'),
  });
}

describe('what is missing without making the file unreadable is told', () => {
  const warningsWithout = (part: string): string[] => {
    const parts = excelLikeParts();
    expect(parts).toHaveProperty([part]);
    delete parts[part];
    return openWorkbook(pack(parts)).warnings;
  };

  it('nothing, of a whole file', () => expect(openWorkbook(pack(excelLikeParts())).warnings).toEqual([]));

  it('the texts of the cells', () => {
    expect(warningsWithout('xl/sharedStrings.xml')).toEqual([expect.stringContaining('sharedStrings.xml')]);
    const unrelated = excelLikeParts();
    delete unrelated['xl/sharedStrings.xml'];
    unrelated['xl/_rels/workbook.xml.rels'] = strToU8(
      strFromU8(unrelated['xl/_rels/workbook.xml.rels'] ?? strToU8('')).replace(/<Relationship [^>]*sharedStrings[^>]*>/, ''),
    );
    expect(openWorkbook(pack(unrelated)).warnings).toEqual([expect.stringContaining('sharedStrings.xml')]);
  });

  it('a table, with its sheet', () => {
    const [warning, ...others] = warningsWithout('xl/tables/table1.xml');
    expect(others).toEqual([]);
    expect(warning).toContain('lembar "Data"');
    expect(warning).toContain('xl/tables/table1.xml');
  });
});

describe('what is no workbook is refused by name', () => {
  const whole = pack(excelLikeParts());
  it.each([
    ['an empty file', new Uint8Array(0), 'kosong'],
    ['text', strToU8('Kode;Target\n1;2'), 'bukan buku kerja Excel'],
    ['.xls', compoundFile('Workbook'), 'format lama'],
    ['a password', compoundFile('EncryptedPackage'), 'kata sandi'],
    ['a cut file', whole.slice(0, whole.length - 400), 'terpotong atau rusak'],
    ['a foreign zip', zipSync({ 'a.txt': strToU8('a') }), 'paket zip'],
    ['.ods', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }), '.ods'],
    ['.docx', withMainType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'), 'Word'],
    ['.pptx', withMainType('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'), 'PowerPoint'],
    ['.xlsb', withMainType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), '.xlsb'],
  ])('%s', (_what, bytes, words) => {
    expect(refusal(bytes)).toContain(words);
  });

  it('broken XML, a document type and a missing part, naming the part', () => {
    const broken = excelLikeParts();
    broken['xl/styles.xml'] = strToU8('<styleSheet><fonts></styleSheet>');
    expect(refusal(pack(broken))).toContain('"xl/styles.xml"');
    const sheet = excelLikeParts();
    sheet['xl/worksheets/sheet2.xml'] = strToU8('<worksheet><sheetData><row></sheetData></worksheet>');
    expect(refusal(pack(sheet))).toContain('"Dua Kata"');
    const entities = excelLikeParts();
    entities['xl/sharedStrings.xml'] = strToU8('<!DOCTYPE a [<!ENTITY b "c">]><sst><si><t>a</t></si></sst>');
    expect(refusal(pack(entities))).toContain('"xl/sharedStrings.xml"');
    const missing = excelLikeParts();
    delete missing['xl/worksheets/sheet2.xml'];
    expect(refusal(pack(missing))).toContain('sheet2.xml');
  });

  it('a zip that declares more than a gigabyte, before unpacking it', () => {
    const bomb = saveWorkbook(createBlankWorkbook());
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    // The central directory's record of the first part: its unpacked size stands 24 bytes in.
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 0x7fffffff, true);
        break;
      }
    }
    expect(refusal(bomb)).toContain('terlalu besar');
  });

  it('the strict dialect, with what to do', () => {
    const strict = excelLikeParts();
    strict['xl/workbook.xml'] = strToU8('<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheets/></workbook>');
    expect(refusal(pack(strict))).toContain('Strict');
  });
});
