import { textWidthOfPage } from '../../../src/word/page';
import { writeDocx } from '../../../src/word/docx/write-docx';
import type { LakipTable } from '../../../src/report/lakip-table';
import { fakeGambar } from './fake-gambar';
import { all, child, lakipTables, readDocx, rowSpanOf, type ReadTable } from './read-docx';
import { dokumenOf, LAYOUTS, sampleTables, SAMPLES } from './sample-dokumen';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const ALIGN = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

const CASES = SAMPLES.flatMap((sample) => LAYOUTS.map((layout) => [sample, layout] as const));

/** The places of the grid, each claimed by exactly one cell of the file. */
function expectPartition({ widths, rows }: ReadTable): void {
  for (const [index, { cells }] of rows.entries()) {
    expect(sum(cells.map(({ colSpan }) => colSpan))).toBe(widths.length);
    for (const { column, colSpan, merge, width } of cells) {
      expect(width).toBe(sum(widths.slice(column, column + colSpan)));
      if (merge !== 'continue') continue;
      const above = rows[index - 1]?.cells.find((each) => each.column === column);
      expect(above?.colSpan).toBe(colSpan);
      expect(above?.merge).not.toBe('none');
      expect(above?.merge).toBeDefined();
    }
  }
}

/** Every cell of the built table stands in its place of the file, with its text, its spans and its alignment. */
function expectBody(table: LakipTable, read: ReadTable, bodyTop: number): void {
  for (const [index, { cells, role }] of table.rows.entries()) {
    const found = read.rows[bodyTop + index];
    for (const [column, built] of cells.entries()) {
      if (built === null) continue;
      const cell = found?.cells.find((each) => each.column === column);
      if (cell === undefined) throw new Error(`${table.kunci}: nothing at row ${index}, column ${column}`);
      expect({ text: cell.text, colSpan: cell.colSpan, rowSpan: rowSpanOf(read, bodyTop + index, cell) }).toEqual({
        text: built.text,
        colSpan: built.colSpan ?? 1,
        rowSpan: built.rowSpan ?? 1,
      });
      if (role === 'judul' || role === 'kepala') continue;
      const wanted = ALIGN[built.align ?? table.columns[column]?.align ?? 'left'];
      expect(cell.align ?? 'left').toBe(wanted);
    }
  }
}

function expectHeader({ header, numbering }: LakipTable, { rows }: ReadTable): void {
  const count = header.length + (numbering === null ? 0 : 1);
  expect(rows.map(({ isHeader }) => isHeader)).toEqual(rows.map((_row, index) => index < count));
  expect(rows.every(({ cantSplit }) => cantSplit)).toBe(true);
  header.forEach((cells, level) => {
    const starts = (rows[level]?.cells ?? []).filter(({ merge }) => merge !== 'continue');
    expect(starts.map(({ text, colSpan }) => ({ text, colSpan }))).toEqual(cells.map(({ text, colSpan }) => ({ text, colSpan })));
  });
  if (numbering !== null) expect(rows[header.length]?.cells.map(({ text }) => text)).toEqual(numbering);
}

describe.each(CASES)('every table of %s in the layout %s, read back from the file', (sample, layout) => {
  const tables = sampleTables(sample, layout);
  const written = writeDocx(dokumenOf(tables), { gambar: fakeGambar });

  it('has every figure and text in its place', async () => {
    const read = lakipTables(readDocx(await written).body);
    expect(tables.length).toBeGreaterThan(15);
    expect(read).toHaveLength(tables.length);
    for (const [index, table] of tables.entries()) {
      const found = read[index];
      if (found === undefined) throw new Error(`${table.kunci} is missing`);
      expectPartition(found);
      expectHeader(table, found);
      expect(found.rows).toHaveLength(table.header.length + (table.numbering === null ? 0 : 1) + table.rows.length);
      expectBody(table, found, found.rows.filter(({ isHeader }) => isHeader).length);
      expect(sum(found.widths)).toBe(textWidthOfPage(table.orientation));
    }
  });

  it('stands on a page turned as it needs', async () => {
    const { body } = readDocx(await written);
    const turned: string[] = [];
    let waiting = 0;
    for (const block of Array.from(body.childNodes)) {
      if (block.nodeType !== 1) continue;
      const element = block as typeof body;
      if (element.tagName === 'w:tbl' && child(element, 'w:tblPr', 'w:tblStyle') !== undefined) waiting += 1;
      const section = element.tagName === 'w:sectPr' ? element : child(element, 'w:pPr', 'w:sectPr');
      if (section === undefined) continue;
      const size = child(section, 'w:pgSz');
      const isWide = Number(size?.getAttribute('w:w')) > Number(size?.getAttribute('w:h'));
      expect(size?.getAttribute('w:orient') ?? 'portrait').toBe(isWide ? 'landscape' : 'portrait');
      turned.push(...Array.from({ length: waiting }, () => (isWide ? 'landscape' : 'portrait')));
      waiting = 0;
    }
    expect(turned).toEqual(tables.map(({ orientation }) => orientation));
  });

  it('shows its number as a field of Word that comes to the same', async () => {
    const { body } = readDocx(await written);
    const numbered = tables.flatMap(({ nomor }) => (nomor === null ? [] : [nomor]));
    let count = 0;
    const counted = all(body, 'w:instrText')
      .map((each) => each.textContent ?? '')
      .filter((code) => code.includes('SEQ Tabel'))
      .map((code) => {
        const [, reset] = /\\r (\d+)/u.exec(code) ?? [];
        count = reset === undefined ? count + 1 : Number(reset);
        return count;
      });
    expect(counted).toEqual(numbered.map((nomor) => Number(nomor.split('.').pop())));
  });
});
