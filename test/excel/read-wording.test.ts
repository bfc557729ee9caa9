import fc from 'fast-check';
import type { CellInput } from '../../src/excel/cell-input';
import { readWording } from '../../src/excel/read-wording';
import type { SheetSnapshot } from '../../src/excel/sheet-snapshot';

const HEADER = ['No', 'Bagian', 'Kunci', 'Kalimat', 'Kalimat Anda'];
const CAPTION = ['Kalimat Laporan', '', '', '', ''];

function sheet(rows: readonly (readonly CellInput[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const columns = Math.max(...rows.map((row) => row.length));
  const contents = rows.map((row) => Array.from({ length: columns }, (_cell, column) => row[column] ?? ''));
  return {
    mark: 'LAKIP_narasi',
    sheet: 'Narasi',
    isProtected: false,
    area: { row: 0, column: 0, rows: rows.length, columns },
    contents,
    results: new Map(),
    numberFormats: contents.map((row) => row.map(() => 'General')),
    cells: [],
    rows: [],
    columns: [],
    merges: ['A1:E1'],
    titleRows: null,
    frozen: null,
    charts: [],
    ...more,
  };
}

const read = (rows: readonly (readonly CellInput[])[], more: Partial<SheetSnapshot> = {}) => {
  const wording = readWording(sheet([CAPTION, HEADER, ...rows], more));
  if (wording === null) throw new Error('not found');
  return wording;
};
const own = (rows: readonly (readonly CellInput[])[], more: Partial<SheetSnapshot> = {}) => [...read(rows, more).kalimatSendiri];

describe('own wording', () => {
  it('is read by key, whatever the order of the rows and of the columns', () => {
    const rows = [
      ['2', 'Penutup', 'penutup-serapan', 'Kalimat kami.', 'Kalimat saya.'],
      ['1', 'Capaian', 'rata-rata', 'Kalimat kami.', ''],
    ];
    expect(own(rows)).toEqual([['penutup-serapan', 'Kalimat saya.']]);
    const moved = readWording(
      sheet([
        ['Kalimat  anda', 'KUNCI'],
        ['Punya saya', 'rata-rata'],
      ]),
    );
    expect([...(moved?.kalimatSendiri ?? [])]).toEqual([['rata-rata', 'Punya saya']]);
  });

  it('a text that looks like a formula, a number or a quotation stays that text', () => {
    const rows = [
      ['1', 'P', 'a', '', "'=lebih besar dari target"],
      ['2', 'P', 'b', '', "''kutip"],
      ['3', 'P', 'c', '', 97],
      ['4', 'P', 'd', '', "'dengan apostrof"],
    ];
    const text = rows.map(() => ['@', '@', '@', '@', '@']);
    expect(own(rows.slice(0, 3))).toEqual([
      ['a', '=lebih besar dari target'],
      ['b', "'kutip"],
      ['c', '97'],
    ]);
    // In a text cell the apostrophe is the person's own.
    expect(own(rows.slice(3), { numberFormats: [...text, ...text] })).toEqual([['d', "'dengan apostrof"]]);
  });

  it('of a formula is what it shows', () => {
    expect(own([['1', 'P', 'a', '', '=A1&" persen"']], { results: new Map([['2,4', '97 persen']]) })).toEqual([
      ['a', '97 persen'],
    ]);
  });

  it('of a copied row is kept as a row of its own, once', () => {
    const rows = [
      ['1', 'Penutup', 'a', 'Kami', 'Satu'],
      ['1', 'Penutup', 'a', 'Kami', 'Dua'],
      ['1', 'Penutup', 'a', 'Kami', 'Satu'],
    ];
    expect(own(rows)).toEqual([['a', 'Satu']]);
    expect(read(rows).barisTambahan).toEqual([{ kunci: 'tambahan-1', bagian: 'Penutup', teks: 'Dua' }]);
  });
});

describe('rows a person added', () => {
  const added = (rows: readonly (readonly CellInput[])[], more: Partial<SheetSnapshot> = {}) => read(rows, more).barisTambahan;

  it('come with the part typed beside them, else that of the row above', () => {
    const rows = [
      ['1', 'Penutup', 'a', 'Kami', ''],
      ['', '', '', '', 'Di bawah penutup'],
      ['', 'Efisiensi', '', 'Typed under Kalimat', ''],
    ];
    expect(added(rows)).toEqual([
      { kunci: 'tambahan-1', bagian: 'Penutup', teks: 'Di bawah penutup' },
      { kunci: 'tambahan-2', bagian: 'Efisiensi', teks: 'Typed under Kalimat' },
    ]);
  });

  it('keep their key from run to run; new ones get the next', () => {
    const rows = [
      ['1', 'Penutup', 'tambahan-4', '', 'Lama'],
      ['', '', '', '', 'Baru'],
    ];
    expect(added(rows)).toEqual([
      { kunci: 'tambahan-4', bagian: 'Penutup', teks: 'Lama' },
      { kunci: 'tambahan-5', bagian: 'Penutup', teks: 'Baru' },
    ]);
  });

  it('are not the lines over the whole width, nor numbers alone', () => {
    const rows = [
      ['1', 'P', 'a', 'Kami', ''],
      ['7', '', '', '', ''],
      ['Catatan kami di bawah tabel', '', '', '', ''],
      ['Catatan saya', '', '', '', ''],
    ];
    expect(added(rows, { merges: ['A1:E1', 'A5:E5'] })).toEqual([{ kunci: 'tambahan-1', bagian: 'P', teks: 'Catatan saya' }]);
  });
});

describe('notes beside the table', () => {
  it('are kept with the sentence they stand beside', () => {
    const { samping } = read([
      ['1', 'P', 'a', 'Kami', '', 'cek lagi', ''],
      ['2', 'P', 'b', 'Kami', '', '', ''],
      ['', '', '', '', '', '', 12],
    ]);
    expect(samping.map(({ kunci, inputs }) => [kunci, ...inputs])).toEqual([
      ['a', 'cek lagi', ''],
      [null, '', 12],
    ]);
  });
});

describe('a sheet that cannot be read', () => {
  it('without its headings is said to be so, an empty or absent one is not', () => {
    expect(
      readWording(sheet([CAPTION, ['No', 'Bagian', 'Kode', 'Kalimat', 'Kalimat Anda'], ['1', 'P', 'a', '', 'Saya']])),
    ).toBeNull();
    expect(readWording(sheet([['', '']]))?.kalimatSendiri.size).toBe(0);
    expect(readWording(undefined)?.barisTambahan).toEqual([]);
  });
});

it('loses no letter a person typed below the header, whatever it is', () => {
  const typed = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '' && !text.startsWith("'"));
  const key = fc.constantFrom('', 'a', 'b', 'tambahan-1', 'tambahan-7');
  fc.assert(
    fc.property(fc.array(fc.tuple(key, typed), { maxLength: 8 }), (rows) => {
      const { kalimatSendiri, barisTambahan } = read(rows.map(([kunci, anda]) => ['', 'P', kunci, '', anda]));
      const kept = [...kalimatSendiri.values(), ...barisTambahan.map(({ teks }) => teks)];
      for (const [, anda] of rows) expect(kept).toContain(anda.trim());
      const keys = [...kalimatSendiri.keys(), ...barisTambahan.map(({ kunci }) => kunci)];
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
