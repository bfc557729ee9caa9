import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { computeHasil } from '../../../src/model/compute-hasil';
import type { Pengaturan } from '../../../src/model/pengaturan';
import { readLaporan } from '../../../src/model/read-laporan';
import { buildTables, TABLE_IDS } from '../../../src/report/catalogue';
import type { Align, LakipTable } from '../../../src/report/lakip-table';
import { findProgram } from '../../../src/workbench/server/find-program';
import { LIBREOFFICE } from '../../../src/workbench/server/programs';
import { tablesHtml } from '../../../src/word/html/tables-html';
import { sampleTable, text } from '../../excel/sample-table';
import { rawFromData } from '../../golden/raw-from-data';
import { readWordTables, type WordTable } from './word-table';

// LibreOffice's HTML import stands in for Word's: what our clipboard means to it is read back and compared, cell by cell.
const soffice = findProgram(LIBREOFFICE);
const whenPresent = soffice === null ? describe.skip : describe;
if (soffice === null) console.warn('LibreOffice is not installed: what the clipboard HTML becomes in a document is not tested.');

function tablesOf(report: string, susunan: Pengaturan['susunan']): LakipTable[] {
  const { laporan } = readLaporan(rawFromData(report));
  const chosen = { ...laporan, pengaturan: { ...laporan.pengaturan, susunan } };
  return buildTables(chosen, computeHasil(chosen)).tables;
}

const HOSTILE = [
  '<b>tebal</b>',
  '&amp;',
  '"><script>alert(1)</script>',
  '=HYPERLINK("http://contoh";"x")',
  "'satu'",
  '\u200Fkanan\u200E ke kiri',
  'Camat 😀 ≥ 80',
  'baris satu\nbaris dua\n\nbaris empat',
  '  dua  blank  ',
  'Pelayanan '.repeat(500).trim(),
  '</table>',
  '7.01.01',
];
/** A table of one column with these texts. */
const oneColumn = (texts: readonly string[]): LakipTable =>
  sampleTable({
    columns: [{ width: 10, align: 'left' }],
    header: [[{ text: '<th> & "kepala"', rowSpan: 1, colSpan: 1 }]],
    numbering: null,
    rows: texts.map((each) => ({ role: 'data', cells: [text(each)] })),
  });

const DOCUMENTS: readonly (readonly [name: string, tables: readonly LakipTable[]])[] = [
  ['ajung-2023', tablesOf('ajung-2023', 'Ajung 2023')],
  ['ajung-2023-baku', tablesOf('ajung-2023', 'Baku')],
  ['ambulu-2021', tablesOf('ambulu-2021', 'Ambulu 2021')],
  ['ambulu-2021-baku', tablesOf('ambulu-2021', 'Baku')],
  ['teks', [oneColumn(HOSTILE)]],
];

/** A word longer than its line: LibreOffice's import widens the column for it, Word with its fixed widths does not. */
const LONG_WORD = 'a'.repeat(5_000);
const FILES = [...DOCUMENTS, ['kata-panjang', [oneColumn([LONG_WORD])]] as const];

const read = new Map<string, WordTable[]>();
let folder = '';
beforeAll(() => {
  if (soffice === null) return;
  folder = mkdtempSync(join(tmpdir(), 'lakip-html-'));
  const files = FILES.map(([name, tables]) => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, tablesHtml(tables));
    return file;
  });
  const args = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--infilter=HTML (StarWriter)'];
  const run = spawnSync(soffice, [...args, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, ...files], {
    encoding: 'utf8',
    timeout: 170_000,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  for (const [name] of FILES) {
    const part = unzipSync(readFileSync(join(folder, `${name}.docx`)))['word/document.xml'];
    if (part) read.set(name, readWordTables(strFromU8(part)));
  }
}, 180_000);
afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

/** How a table should look cell by cell, from its data alone. */
interface Expected {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly align: string;
}

const JC: Readonly<Record<Align, string>> = { left: 'left', center: 'center', right: 'right', justify: 'both' };

function expectedCells({ header, numbering, rows, columns }: LakipTable): Expected[] {
  const taken = new Set<string>();
  const cells: Expected[] = [];
  header.forEach((line, row) => {
    for (const { text: content, rowSpan, colSpan } of line) {
      const column = columns.findIndex((_each, at) => !taken.has(`${row},${at}`));
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < colSpan; right += 1) taken.add(`${row + down},${column + right}`);
      }
      cells.push({ row, column, rowSpan, colSpan, text: content, align: 'center' });
    }
  });
  numbering?.forEach((content, column) =>
    cells.push({ row: header.length, column, rowSpan: 1, colSpan: 1, text: content, align: 'center' }),
  );
  const top = header.length + (numbering === null ? 0 : 1);
  rows.forEach(({ role, cells: line }, index) =>
    line.forEach((cell, column) => {
      if (cell === null) return;
      const own = cell.align ?? (role === 'judul' ? 'left' : role === 'kepala' ? 'center' : (columns[column]?.align ?? 'left'));
      const { rowSpan = 1, colSpan = 1 } = cell;
      cells.push({ row: top + index, column, rowSpan, colSpan, text: cell.text, align: JC[own] });
    }),
  );
  return cells;
}

/** Blanks are compared as blanks; the one that holds an empty cell open, as nothing. */
const plain = (content: string): string => {
  const blank = content.replaceAll('\u00a0', ' ');
  return blank.trim() === '' ? '' : blank;
};

const asRead = ({ cells }: WordTable): Expected[] =>
  cells.map(({ row, column, rowSpan, colSpan, text: content, align }) => ({
    ...{ row, column, rowSpan, colSpan, align },
    text: plain(content),
  }));

/** Twips by which a reader may widen a cell for its padding. */
const PADDING = 120;
/** A4 less 3 cm and 2,5 cm, in twips. */
const PAGE = { portrait: 11906 - 1701 - 1417, landscape: 16838 - 1701 - 1417 };

whenPresent('the clipboard HTML as LibreOffice takes it', () => {
  it('covers every table there is', () => {
    const ids = new Set(DOCUMENTS.flatMap(([, tables]) => tables.map(({ id }) => id)));
    expect(TABLE_IDS.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('keeps a word of 5,000 letters', () => {
    expect(read.get('kata-panjang')?.[0]?.cells.map((cell) => cell.text)).toEqual(['<th> & "kepala"', LONG_WORD]);
  });

  describe.each(DOCUMENTS)('%s', (name, tables) => {
    const pairs = tables.map((table, index) => ({ kunci: table.kunci, table, index }));
    const twin = (index: number): WordTable => {
      const found = read.get(name)?.[index];
      if (!found) throw new Error(`table ${index} is missing`);
      return found;
    };

    it('has as many tables', () => {
      expect(read.get(name)).toHaveLength(tables.length);
    });

    it.each(pairs)('$kunci keeps texts, merges and alignment of every cell', ({ table, index }) => {
      const wanted = expectedCells(table).map((cell) => ({ ...cell, text: plain(cell.text) }));
      expect(asRead(twin(index))).toEqual(wanted);
    });

    it.each(pairs)('$kunci repeats the whole header, and nothing else', ({ table, index }) => {
      expect(twin(index).headerRows).toBe(table.header.length + (table.numbering === null ? 0 : 1));
    });

    it.each(pairs)('$kunci keeps borders, fills and weight', ({ table, index }) => {
      const { cells } = twin(index);
      expect(cells.filter(({ borders }) => borders.some((style) => style !== 'single'))).toEqual([]);
      const shown = cells.filter((cell) => plain(cell.text) !== '');
      const top = table.header.length + (table.numbering === null ? 0 : 1);
      for (const { row, column, bold, italic, fill } of shown) {
        const at = `row ${row}, column ${column}`;
        const source = table.rows[row - top];
        const isHead = row < table.header.length;
        if (isHead) expect([at, bold, fill]).toEqual([at, true, 'D9E2F3']);
        else if (!source) expect([at, bold, italic, fill]).toEqual([at, false, true, 'F2F2F2']);
        else {
          const cell = source.cells[column];
          const isStrong = !['data', 'sub-kegiatan'].includes(source.role);
          expect([at, bold, italic]).toEqual([at, cell?.bold ?? isStrong, cell?.italic ?? false]);
          expect([at, fill === null]).toEqual([at, !['total', 'rata-rata', 'judul', 'kepala'].includes(source.role)]);
        }
      }
    });

    it.each(pairs)('$kunci is as wide as its page, every cell as wide as its columns', ({ table, index }) => {
      const { cells, columns } = twin(index);
      expect(columns).toHaveLength(table.columns.length);
      const sum = columns.reduce((total, each) => total + each, 0);
      expect(Math.abs(sum - PAGE[table.orientation])).toBeLessThanOrEqual(PADDING);
      for (const { column, colSpan, width } of cells) {
        const own = columns.slice(column, column + colSpan).reduce((total, each) => total + each, 0);
        expect(Math.abs(width - own)).toBeLessThanOrEqual(PADDING);
      }
      const asked = [...(tablesHtml([table]).match(/<colgroup>.*<\/colgroup>/s)?.[0] ?? '').matchAll(/width:([\d.]+)pt/g)];
      asked.forEach(([, points], column) => {
        expect(Math.abs((columns[column] ?? 0) - Number(points) * 20)).toBeLessThanOrEqual(PADDING);
      });
    });

    it.each(pairs)('$kunci stands below its caption', ({ table, index }) => {
      const caption = [...(table.nomor === null ? [] : [table.nomor]), ...table.judul, ...table.pembuka];
      const last = twin(index).before.slice(-caption.length);
      expect(caption.length === 0 ? [] : last.map(plain)).toEqual(caption.map(plain));
    });
  });
});
