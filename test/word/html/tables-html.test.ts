/** @jest-environment jsdom */
import fc from 'fast-check';
import { buildTables } from '../../../src/report/catalogue';
import type { LakipTable } from '../../../src/report/lakip-table';
import { tablesHtml } from '../../../src/word/html/tables-html';
import { rupiah, sampleTable, text } from '../../excel/sample-table';
import { readTables } from '../../report/sample-laporan';
import { workbookTables } from '../../report/tables/arbitrary-workbook';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Text of an element as it is read: line breaks as `\n`, Word's empty paragraph as nothing. */
function textOf(element: Element): string {
  if (!/<(br|span|o:p)/.test(element.innerHTML)) return element.textContent ?? '';
  const copy = element.cloneNode(true) as Element;
  for (const empty of copy.querySelectorAll('o\\:p')) empty.remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  for (const span of copy.querySelectorAll('span')) span.textContent = span.textContent.replaceAll('\u00a0', ' ');
  return copy.textContent ?? '';
}

interface Place {
  readonly cell: HTMLTableCellElement;
  readonly row: number;
  readonly column: number;
}

/** Where HTML puts the cells of a part of a table: each in the first place of its row that nothing covers. */
function placesOf(rows: readonly HTMLTableRowElement[]): { places: Place[]; covered: Map<string, number> } {
  const covered = new Map<string, number>();
  const places = rows.flatMap((line, row) => {
    let column = 0;
    return [...line.cells].map((cell) => {
      while (covered.has(`${row},${column}`)) column += 1;
      const place = { cell, row, column };
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          const key = `${row + down},${column + right}`;
          covered.set(key, (covered.get(key) ?? 0) + 1);
        }
      }
      return place;
    });
  });
  return { places, covered };
}

const width = (element: HTMLElement): number => {
  // Not `style.width`: parsing every cell's whole style takes most of a test's time.
  const [, points = 'NaN'] = /^width:([\d.]+)pt(;|$)/.exec(element.getAttribute('style') ?? '') ?? [];
  return Number(points);
};

/** 21,0 × 29,7 cm less 3 cm and 2,5 cm, in points. */
const PAGE = { portrait: ((21 - 5.5) / 2.54) * 72, landscape: ((29.7 - 5.5) / 2.54) * 72 };

function expectWhole(table: LakipTable, html: string): void {
  const grid = parse(html).querySelector('table');
  if (grid === null) throw new Error('no table');
  const columns = table.columns.length;
  const head = [...(grid.tHead?.rows ?? [])];
  const body = [...(grid.tBodies[0]?.rows ?? [])];
  expect(head).toHaveLength(table.header.length + (table.numbering === null ? 0 : 1));
  expect(body).toHaveLength(table.rows.length);
  for (const part of [head, body]) {
    const { covered } = placesOf(part);
    expect(covered.size).toBe(part.length * columns);
    expect(Math.max(1, ...covered.values())).toBe(1);
    for (const key of covered.keys()) expect(Number(key.split(',')[0])).toBeLessThan(part.length);
  }

  // Every printed text at its place, nothing else.
  const shown = new Map(placesOf(body).places.map(({ cell, row, column }) => [`${row},${column}`, textOf(cell)]));
  const printed = new Map(
    table.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell === null ? [] : [[`${row},${column}`, cell.text] as const])),
    ),
  );
  expect(shown).toEqual(printed);
  expect(head.flatMap((row) => [...row.cells].map(textOf))).toEqual([
    ...table.header.flatMap((row) => row.map((cell) => cell.text)),
    ...(table.numbering ?? []),
  ]);

  // Widths: of the columns, of each cell, of the page.
  const widths = [...grid.querySelectorAll('col')].map(width);
  expect(widths).toHaveLength(columns);
  expect(Math.min(...widths)).toBeGreaterThan(0);
  expect(Math.abs(widths.reduce((sum, each) => sum + each, 0) - PAGE[table.orientation])).toBeLessThan(0.5);
  for (const part of [head, body]) {
    for (const { cell, column } of placesOf(part).places) {
      const own = widths.slice(column, column + cell.colSpan).reduce((sum, each) => sum + each, 0);
      expect(Math.abs(width(cell) - own)).toBeLessThan(0.02);
    }
  }
}

describe('every table of every layout', () => {
  it('is whole: a grid without gaps, each printed text once at its place, as wide as the page', () => {
    fc.assert(
      fc.property(workbookTables, fc.nat(), (input, any) => {
        const { laporan, hasil } = readTables(input);
        const { tables } = buildTables(laporan, hasil);
        // One of them is enough: parsing takes most of the time.
        const table = tables[any % Math.max(1, tables.length)];
        if (table) expectWhole(table, tablesHtml([table]));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what surrounds the grid', () => {
  const more = { pembuka: ['Tujuan 1 : Pelayanan'], notes: ['Catatan satu.', 'Catatan dua.'] };

  it('stands as paragraphs: number and caption in bold and centred, opening lines, then source and notes', () => {
    const { body } = parse(tablesHtml([sampleTable(more)]));
    const outside = [...body.querySelectorAll('p')].filter((each) => each.closest('table') === null);
    expect(outside.map(textOf)).toEqual([
      'Tabel 3.8',
      'Realisasi Anggaran',
      'Kecamatan Ajung Tahun 2023',
      'Tujuan 1 : Pelayanan',
      'Sumber Data: Subbag Keuangan, 2024',
      'Catatan satu.',
      'Catatan dua.',
    ]);
    expect(outside.slice(0, 3).map((each) => [each.style.textAlign, each.querySelector('b') !== null])).toEqual(
      Array(3).fill(['center', true]),
    );
    const table = body.querySelector('table');
    const isAfter = outside.map((each) =>
      Boolean(table && table.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
    expect(isAfter).toEqual([false, false, false, false, true, true, true]);
  });

  it('leaves an empty paragraph between two tables, so that Word does not join them', () => {
    const bare = { nomor: null, judul: [], source: null, notes: [] };
    const { body } = parse(tablesHtml([sampleTable(bare), sampleTable(bare)]));
    const outside = [...body.querySelectorAll('p')].filter((each) => each.closest('table') === null);
    expect(outside.map(textOf)).toEqual(['']);
    expect(body.querySelectorAll('table')).toHaveLength(2);
  });

  it('has no header where the layout has none, and survives a table without rows', () => {
    const { body } = parse(tablesHtml([sampleTable({ header: [], numbering: null })]));
    expect(body.querySelector('thead')).toBeNull();
    expect(parse(tablesHtml([sampleTable({ rows: [] })])).querySelectorAll('thead tr')).toHaveLength(3);
  });
});

describe('the look of cells', () => {
  const document = parse(tablesHtml([sampleTable()]));
  const cellWith = (content: string): HTMLTableCellElement => {
    const found = [...document.querySelectorAll('td')].find((cell) => textOf(cell) === content);
    if (!found) throw new Error(`no cell ${content}`);
    return found;
  };

  it('is that of the sheet: fills, bold, alignment, indent, borders', () => {
    expect(cellWith('Pagu').style.background).toContain('rgb(217, 226, 243)');
    expect(cellWith('Pagu').querySelector('b')).not.toBeNull();
    expect(cellWith('Jumlah').querySelector('b')).not.toBeNull();
    expect(cellWith('Honorarium').querySelector('b')).toBeNull();
    expect(cellWith('100').querySelector('p')?.style.textAlign).toBe('right');
    expect(cellWith('Honorarium').querySelector('p')?.style.marginLeft).toBe('18pt');
    expect(cellWith('(2)').querySelector('i')).not.toBeNull();
    for (const cell of document.querySelectorAll('td')) expect(cell.style.borderTopStyle).toBe('solid');
  });

  it('puts the text of merged cells at the top of the body, in the middle of the header', () => {
    expect(['7.01', '=Program Penunjang', 'Kode'].map((content) => cellWith(content).vAlign)).toEqual([
      'top',
      'middle',
      'middle',
    ]);
  });

  it('puts no cell’s text into anything but its text', () => {
    const hostile = ['"><script>x</script>', '<b>', '=HYPERLINK("x")', "' style='x", '</td></tr></table>', '</body>'];
    const table = sampleTable({
      nomor: '<i>Tabel</i>',
      judul: ['</p><img src=x>'],
      source: '<u>',
      notes: ['-->'],
      numbering: null,
      header: [['<th>', '&lt;', '"', "'"].map((each) => ({ text: each, rowSpan: 1, colSpan: 1 }))],
      rows: hostile.map((each) => ({
        role: 'data',
        cells: [text(each), text(each), rupiah(1, '1'), text('')],
      })),
    });
    const { body } = parse(tablesHtml([table]));
    expectWhole(table, tablesHtml([table]));
    expect(new Set([...body.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()))).toEqual(
      new Set(['p', 'b', 'i', 'div', 'table', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'td', 'o:p']),
    );
  });

  it('tells a spreadsheet that a text like a formula is a text', () => {
    const table = sampleTable({ rows: [{ role: 'data', cells: [text('7.01'), text('=1+1'), rupiah(-1, '-1'), text('@x')] }] });
    const html = tablesHtml([table]);
    const marked = html.split('<td').filter((cell) => cell.includes('mso-number-format'));
    expect(marked.map((cell) => textOf(parse(`<table><td${cell}`).body))).toEqual(
      expect.arrayContaining([expect.stringContaining('=1+1'), expect.stringContaining('@x')]),
    );
    expect(marked).toHaveLength(2);
  });
});
