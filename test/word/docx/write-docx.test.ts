import { strFromU8 } from 'fflate';
import type { Blok, Dokumen } from '../../../src/report/dokumen/dokumen';
import { writeDocx, type WriteProgress } from '../../../src/word/docx/write-docx';
import { WordFailure } from '../../../src/word/word-failure';
import { fakeGambar } from './fake-gambar';
import { cell, makeTable, row } from './make-table';
import { all, child, childrenOf, lakipTables, parseXml, readDocx, textOf, val, type ReadDocx } from './read-docx';

const GRAFIK = {
  judul: 'Skor',
  kategori: ['A', 'B'],
  deret: [{ nama: 'Skor', jenis: 'batang', nilai: [81.5, null] }],
  sumbuNilai: '',
} as const;

const paragraf = (teks: string): Blok => ({ jenis: 'paragraf', kunci: 'contoh', teks });
const tabel = (more: Parameters<typeof makeTable>[0] = {}): Blok => ({ jenis: 'tabel', tabel: makeTable(more) });

function dokumen(blok: readonly Blok[], more: Partial<Dokumen> = {}): Dokumen {
  return {
    sampul: ['LAPORAN KINERJA', '', 'KECAMATAN CONTOH'],
    bahasa: 'id-ID',
    bagian: [{ judul: ['BAB I', 'PENDAHULUAN'], blok }],
    ...more,
  };
}

const read = async (what: Dokumen): Promise<ReadDocx> => readDocx(await writeDocx(what, { gambar: fakeGambar }));

/** The blocks of the body with a style, as text. */
const styled = ({ body }: ReadDocx, style: string): string[] =>
  all(body, 'w:p')
    .filter((each) => val(child(each, 'w:pPr', 'w:pStyle')) === style)
    .map(textOf);

const sections = ({ body }: ReadDocx) => all(body, 'w:sectPr');

describe('writeDocx', () => {
  it('puts user text into the file as text, whatever is in it', async () => {
    const hostile = '<w:p/> & "kutip" \'satu\' =1+1 \u202Ekanan\u200F ]]> {{tanda}} 😀';
    const forbidden = 'a\u0000\u0008\uFFFE\uD800b';
    const written = await read(
      dokumen(
        [
          { jenis: 'judul', tingkat: 2, teks: hostile },
          paragraf(hostile),
          tabel({
            judul: [hostile],
            pembuka: [hostile],
            rows: [
              row([cell(hostile), cell('baris 1\nbaris 2\r\nbaris 3')]),
              row([cell(forbidden), cell('<w:sisipan>0</w:sisipan>')]),
            ],
            source: hostile,
            notes: [hostile],
          }),
        ],
        { sampul: [hostile] },
      ),
    );
    expect(styled(written, 'Title')).toEqual([hostile]);
    expect(styled(written, 'Heading2')).toEqual([hostile]);
    expect(styled(written, 'BodyText')).toEqual([hostile]);
    expect(styled(written, 'PembukaTabel')).toEqual([hostile]);
    expect(styled(written, 'SumberTabel')).toEqual([hostile, hostile]);
    const [table] = lakipTables(written.body);
    expect(table?.rows.slice(1).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      [hostile, 'baris 1\nbaris 2\nbaris 3'],
      ['ab', '<w:sisipan>0</w:sisipan>'],
    ]);
  });

  it('fills the lists with the headings and the numbered tables, and each entry finds its place', async () => {
    const blok: Blok[] = [
      { jenis: 'judul', tingkat: 2, teks: 'A. Umum' },
      tabel({ nomor: 'Tabel 1.1', judul: ['Pegawai', 'Tahun 2023'] }),
      tabel({ nomor: null, judul: ['Tanpa nomor'] }),
      { jenis: 'judul', tingkat: 3, teks: 'Rincian' },
      tabel({ nomor: 'Tabel 1.2' }),
    ];
    const written = await read(dokumen(blok));
    expect(styled(written, 'TOC1')).toEqual(['BAB I PENDAHULUAN\t']);
    expect(styled(written, 'TOC2')).toEqual(['A. Umum\t']);
    expect(styled(written, 'TOC3')).toEqual(['Rincian\t']);
    expect(styled(written, 'TableofFigures')).toEqual(['Tabel 1.1 Pegawai Tahun 2023\t', 'Tabel 1.2 Judul Tabel\t']);

    const names = all(written.body, 'w:bookmarkStart').map((each) => each.getAttribute('w:name'));
    expect(new Set(names).size).toBe(names.length);
    const targets = all(written.body, 'w:hyperlink').map((each) => each.getAttribute('w:anchor'));
    expect(targets).toHaveLength(5);
    expect([...targets].sort()).toEqual([...names].sort());
    const pages = all(written.body, 'w:hyperlink').map((each) => (all(each, 'w:instrText')[0]?.textContent ?? '').trim());
    expect(pages).toEqual(targets.map((name) => `PAGEREF ${name} \\h`));
    const codes = all(written.body, 'w:instrText').map((each) => (each.textContent ?? '').trim());
    expect(codes).toEqual(expect.arrayContaining(['TOC \\o "1-3" \\h \\z \\u', 'TOC \\h \\z \\c "Tabel"']));
    // Every field is opened, parted and closed, in this order.
    const chars = all(written.body, 'w:fldChar').map((each) => each.getAttribute('w:fldCharType'));
    let depth = 0;
    for (const type of chars) {
      depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(chars.filter((type) => type === 'separate')).toHaveLength(codes.length);
  });

  it('does not make Word ask whether fields shall be updated', async () => {
    const written = await read(dokumen([tabel()]));
    expect(strFromU8(written.parts['word/settings.xml'] ?? new Uint8Array())).not.toContain('updateFields');
    expect(written.xml).not.toContain('w:dirty="true"');
  });

  it('leaves out a list of tables that would be empty', async () => {
    expect(styled(await read(dokumen([tabel({ nomor: null })])), 'JudulDaftar')).toEqual(['DAFTAR ISI']);
  });

  it('keeps caption, opening lines and header rows with what is below', async () => {
    const { body } = await read(dokumen([tabel({ pembuka: ['Tujuan 1 : …'] })]));
    const table = all(body, 'w:tbl')[0];
    const captionStyles = ['Caption', 'PembukaTabel'];
    for (const paragraph of all(body, 'w:p')) {
      const style = val(child(paragraph, 'w:pPr', 'w:pStyle')) ?? '';
      if (captionStyles.includes(style)) expect(child(paragraph, 'w:pPr', 'w:keepNext')).toBeDefined();
    }
    const header = table === undefined ? undefined : childrenOf(table, 'w:tr')[0];
    expect(header === undefined ? [] : all(header, 'w:keepNext')).toHaveLength(2);
  });

  it('makes a real list of lines that count, each list from 1', async () => {
    const written = await read(dokumen([paragraf('Yaitu:\n1. satu\n2. dua\nLalu:\n1) tiga'), paragraf('3. bukan daftar')]));
    expect(styled(written, 'ListNumber')).toEqual(['satu', 'dua', 'tiga']);
    expect(styled(written, 'BodyText')).toEqual(['Yaitu:', 'Lalu:', '3. bukan daftar']);
    const numbers = all(written.body, 'w:numPr').map((each) => val(child(each, 'w:numId')));
    expect(numbers).toHaveLength(3);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[2]).not.toBe(numbers[0]);
    const numbering = parseXml(strFromU8(written.parts['word/numbering.xml'] ?? new Uint8Array()));
    const defined = new Set(all(numbering, 'w:num').map((each) => each.getAttribute('w:numId')));
    expect(numbers.every((number) => defined.has(number))).toBe(true);
  });

  it('numbers the pages before BAB I in roman, the chapters from 1 on, the cover not at all, with one foot of the page', async () => {
    const written = await read({
      ...dokumen([]),
      bagian: [
        { judul: ['IKHTISAR EKSEKUTIF'], blok: [paragraf('a')] },
        { judul: ['BAB I', 'PENDAHULUAN'], blok: [paragraf('b')] },
        { judul: ['BAB II', 'PERENCANAAN'], blok: [paragraf('c')] },
      ],
    });
    const numbers = sections(written).map((each) => {
      const type = child(each, 'w:pgNumType');
      return [type?.getAttribute('w:fmt') ?? null, type?.getAttribute('w:start') ?? null, all(each, 'w:footerReference').length];
    });
    expect(numbers).toEqual([
      [null, null, 0],
      ['lowerRoman', '1', 1],
      ['lowerRoman', null, 0],
      ['decimal', '1', 0],
      ['decimal', null, 0],
    ]);
  });

  it('shows a chart as a picture whose figures can be read without seeing it', async () => {
    const written = await read(dokumen([tabel({ grafik: GRAFIK })]));
    const [picture] = all(written.body, 'wp:docPr');
    expect(picture?.getAttribute('descr')).toBe('Grafik Skor. A: Skor 81,5; B: Skor tidak ada.');
    expect(Object.keys(written.parts).filter((name) => name.startsWith('word/media/') && name.endsWith('.png'))).toHaveLength(1);
    const [extent] = all(written.body, 'wp:extent');
    // 16 × 15,5 cm at the most, in English metric units.
    expect(Number(extent?.getAttribute('cx'))).toBeLessThanOrEqual(8788 * 635);
    expect(Number(extent?.getAttribute('cx')) / Number(extent?.getAttribute('cy'))).toBeCloseTo(1200 / 640, 1);
  });

  it('puts those who sign side by side, without lines, on one page', async () => {
    const kanan = { baris: ['Contoh, 2 Januari 2024', 'CAMAT', '', '', 'NAMA', 'NIP. 000'] };
    const written = await read(
      dokumen([
        { jenis: 'tanda-tangan', kiri: { baris: ['BUPATI', '', 'ATASAN'] }, kanan },
        { jenis: 'tanda-tangan', kiri: null, kanan },
      ]),
    );
    const tables = all(written.body, 'w:tbl');
    const texts = tables.map((table) => all(table, 'w:tc').map(textOf));
    expect(texts).toEqual([
      ['BUPATI\n\nATASAN', kanan.baris.join('\n')],
      ['', kanan.baris.join('\n')],
    ]);
    for (const table of tables) {
      expect(all(table, 'w:cantSplit')).toHaveLength(1);
      expect(all(table, 'w:tcBorders').flatMap((each) => childrenOf(each).map(val))).toEqual(
        Array.from({ length: 8 }, () => 'none'),
      );
    }
  });

  it('ends its sections without an empty line that could fall on a page of its own', async () => {
    const written = await read(dokumen([tabel(), tabel({ orientation: 'landscape' }), tabel()]));
    const ends = all(written.body, 'w:p').filter((each) => child(each, 'w:pPr', 'w:sectPr') !== undefined);
    const empty = ends.filter((end) => textOf(end) === '');
    // The lists and two groups of tables; the cover ends with its last line, the last section with the file.
    expect(empty).toHaveLength(3);
    for (const end of empty) {
      const spacing = child(end, 'w:pPr', 'w:spacing');
      expect([spacing?.getAttribute('w:line'), spacing?.getAttribute('w:lineRule')]).toEqual(['20', 'exact']);
    }
  });

  it('is Indonesian throughout', async () => {
    const { parts } = await read(dokumen([]));
    const styles = parseXml(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()));
    expect(all(styles, 'w:lang').map(val)).toEqual(['id-ID']);
  });

  it('uses no style that the file lacks', async () => {
    const written = await read(
      dokumen([
        { jenis: 'judul', tingkat: 2, teks: 'x' },
        { jenis: 'judul', tingkat: 3, teks: 'x' },
        paragraf('x\n1. y'),
        tabel({ pembuka: ['x'], source: 'x' }),
        { jenis: 'tanda-tangan', kiri: null, kanan: { baris: ['x'] } },
      ]),
    );
    const styles = parseXml(strFromU8(written.parts['word/styles.xml'] ?? new Uint8Array()));
    const defined = new Set(all(styles, 'w:style').map((each) => each.getAttribute('w:styleId')));
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(written.body, name).map(val));
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    expect(used).toContain('TabelLakip');
  });
});

describe('writeDocx: progress and stopping', () => {
  const blok = Array.from({ length: 60 }, (_block, index) =>
    tabel({
      kunci: `t-${index}`,
      nomor: `Tabel 3.${index + 1}`,
      rows: Array.from({ length: 34 }, (_row, each) => row([cell(`${each}`), cell('1')])),
    }),
  );

  it('tells every block of a report of 60 tables and 2,040 rows, and writes them all', async () => {
    const told: WriteProgress[] = [];
    const bytes = await writeDocx(dokumen(blok), { gambar: fakeGambar, onProgress: (progress) => told.push(progress) });
    expect(told).toHaveLength(62);
    expect(told.map(({ selesai }) => selesai)).toEqual(Array.from({ length: 62 }, (_step, index) => index));
    expect(told.every(({ dari }) => dari === 61)).toBe(true);
    expect(told[2]?.langkah).toBe('Tabel 3.3');
    const rows = lakipTables(readDocx(bytes).body).map((table) => table.rows.length);
    expect(rows).toEqual(Array.from({ length: 60 }, () => 35));
  });

  it('stops between two blocks when asked to, with the reason in words', async () => {
    const controller = new AbortController();
    const told: number[] = [];
    const failure = await writeDocx(dokumen(blok), {
      gambar: fakeGambar,
      signal: controller.signal,
      onProgress: ({ selesai }) => {
        told.push(selesai);
        if (selesai === 5) controller.abort();
      },
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WordFailure);
    expect(failure).toMatchObject({ kode: 'dihentikan' });
    expect(told).toHaveLength(6);
  });

  it('lets others work between two blocks', async () => {
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setTimeout(count, 0);
    };
    setTimeout(count, 0);
    await writeDocx(dokumen(blok), { gambar: fakeGambar });
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(30);
  });
});
