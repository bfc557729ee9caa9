import * as fc from 'fast-check';
import { formatAngka } from '../../../src/domain/angka/format-angka';
import { FORMAT_RUPIAH, formatRupiah } from '../../../src/domain/angka/format-rupiah';
import { parseAngka } from '../../../src/domain/angka/parse-angka';
import type { Angka, ParseOptions } from '../../../src/domain/angka/parse-angka';

const kinerja: ParseOptions = { jenis: 'kinerja' };
const rupiah: ParseOptions = { jenis: 'rupiah' };

function angka(nilai: number, rest: Partial<Extract<Angka, { kind: 'angka' }>> = {}): Angka {
  return { kind: 'angka', nilai, operator: null, satuan: null, huruf: null, ...rest };
}

describe('parseAngka: cells that are no text', () => {
  it('takes a number cell as its number', () => {
    expect(parseAngka(85, kinerja)).toEqual(angka(85));
    expect(parseAngka(3.666, kinerja)).toEqual(angka(3.666));
    expect(parseAngka(-250, { ...rupiah, numberFormat: '#,##0' })).toEqual(angka(-250));
  });

  it.each(['0%', '0.00%', '0.00 %', '#,##0.0%', '[Red]0%', '0%;-0%', '0.0%;[Red]-0.0%;0%', '"kira-kira "0%', '[<2]0%;0'])(
    'shows 1 as 100 under the percent format %s',
    (numberFormat) => {
      expect(parseAngka(1, { jenis: 'kinerja', numberFormat })).toEqual(angka(100, { satuan: '%' }));
    },
  );

  it.each(['General', '0.00', '0"%"', '0\\%', '0_%', '0" %;"', '[$%-421]0', '0;0%', '[>5]0%;0'])(
    'leaves 1 alone under %s',
    (numberFormat) => {
      expect(parseAngka(1, { jenis: 'kinerja', numberFormat })).toEqual(angka(1));
    },
  );

  it('uses the section that belongs to the value', () => {
    expect(parseAngka(-0.05, { jenis: 'kinerja', numberFormat: '0;-0%' })).toEqual(angka(-5, { satuan: '%' }));
    expect(parseAngka(0.5, { jenis: 'kinerja', numberFormat: '[>1]0;0%' })).toEqual(angka(50, { satuan: '%' }));
  });

  it.each([
    ['[<0.5]0%;0', false],
    ['[<=0.5]0%;0', true],
    ['[>0.5]0%;0', false],
    ['[>=0.5]0%;0', true],
    ['[=0.5]0%;0', true],
    ['[=1]0%;0', false],
    ['[<>0.5]0%;0', false],
    ['[<>1]0%;0', true],
    ['[>9]0;[>8]0;0%', true],
  ])('half a unit under %s: percent %s', (numberFormat, percent) => {
    expect(parseAngka(0.5, { jenis: 'kinerja', numberFormat })).toEqual(percent ? angka(50, { satuan: '%' }) : angka(0.5));
  });

  it('multiplies a percent without binary noise', () => {
    expect(parseAngka(0.07, { jenis: 'kinerja', numberFormat: '0%' })).toEqual(angka(7, { satuan: '%' }));
    expect(parseAngka(0.717, { jenis: 'kinerja', numberFormat: '0.0%' })).toEqual(angka(71.7, { satuan: '%' }));
  });

  it.each(['d-mmm', 'dd/mm/yyyy', '[$-421]d mmmm yyyy;@', 'mmm-yy', 'h:mm', '[h]:mm'])(
    'refuses a date or a time (%s)',
    (numberFormat) => {
      expect(parseAngka(46001, { jenis: 'kinerja', numberFormat }).kind).toBe('rusak');
    },
  );

  it.each(['General', '0" hari"', '#,##0.00', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '[$Rp-421]#,##0', '0\\d', '@'])(
    'takes no number for a date (%s)',
    (numberFormat) => {
      expect(parseAngka(12, { jenis: 'kinerja', numberFormat })).toEqual(angka(12));
    },
  );

  it('refuses booleans, numbers that are not finite, and a percent format in a rupiah column', () => {
    expect(parseAngka(true, kinerja).kind).toBe('rusak');
    expect(parseAngka(Number.NaN, kinerja).kind).toBe('rusak');
    expect(parseAngka(Number.POSITIVE_INFINITY, rupiah).kind).toBe('rusak');
    expect(parseAngka(0.5, { ...rupiah, numberFormat: '0%' }).kind).toBe('rusak');
  });
});

describe('parseAngka: missing is not zero', () => {
  it.each([
    null,
    '',
    '   ',
    '\u00a0',
    '-',
    '–',
    '—',
    '--',
    ' - ',
    'n/a',
    'N/A',
    'n.a.',
    'NA',
    'Rp -',
    'Rp. -',
    'Rp-',
    '(-)',
    '- %',
  ])('%j is missing', (value) => {
    expect(parseAngka(value, kinerja)).toEqual({ kind: 'kosong' });
    expect(parseAngka(value, rupiah)).toEqual({ kind: 'kosong' });
  });
});

describe('parseAngka: one figure', () => {
  it.each<[string, Angka]>([
    ['71,7', angka(71.7)],
    ['8,33%', angka(8.33, { satuan: '%' })],
    ['100 %', angka(100, { satuan: '%' })],
    ['80\u00a0%', angka(80, { satuan: '%' })],
    ['60.%', angka(60, { satuan: '%' })],
    ['16.', angka(16)],
    ['１００', angka(100)],
    ['８５，５％', angka(85.5, { satuan: '%' })],
    ['12 Bulan', angka(12, { satuan: 'Bulan' })],
    ['1paket', angka(1, { satuan: 'paket' })],
    ['4 peralatan', angka(4, { satuan: 'peralatan' })],
    ['12 Orang/Bulan', angka(12, { satuan: 'Orang/Bulan' })],
    ['100 m2', angka(100, { satuan: 'm2' })],
    ['5 CO2', angka(5, { satuan: 'CO2' })],
    ['12 SD', angka(12, { satuan: 'SD' })],
    ['10 Org.', angka(10, { satuan: 'Org' })],
    ['≥80', angka(80, { operator: '≥' })],
    ['>= 80', angka(80, { operator: '≥' })],
    ['≤ 5 %', angka(5, { operator: '≤', satuan: '%' })],
    ['=<5', angka(5, { operator: '≤' })],
    ['<=5', angka(5, { operator: '≤' })],
    ['⩾5', angka(5, { operator: '≥' })],
    ['123456789012345', angka(123456789012345)],
    ['> 80', angka(80, { operator: '>' })],
    ['<5 menit', angka(5, { operator: '<', satuan: 'menit' })],
    ['minimal 80', angka(80, { operator: '≥' })],
    ['A (80,50)', angka(80.5, { huruf: 'A' })],
    ['BB(75)', angka(75, { huruf: 'BB' })],
    ['A- (80)', angka(80, { huruf: 'A-' })],
    ['80,50 (A)', angka(80.5, { huruf: 'A' })],
    ['14 (empat belas) orang', angka(14, { satuan: 'orang' })],
    ['1.250.000', angka(1250000)],
    ['1.250.000,5', angka(1250000.5)],
    ['12.345,6', angka(12345.6)],
    ['79.39', angka(79.39)],
    ['0.128', angka(0.128)],
    ['3,666', angka(3.666)],
    ['-5', angka(-5)],
    ['−5', angka(-5)],
    ['– 5', angka(-5)],
    ['(5)', angka(-5)],
    ['-0.128', angka(-0.128)],
    ['(5%)', angka(-5, { satuan: '%' })],
    ['+5', angka(5)],
    ['5 (PNS)', angka(5, { huruf: 'PNS' })],
    ['5 (guru)', angka(5, { satuan: '(guru)' })],
    ['5 orang (PNS)', angka(5, { satuan: 'orang (PNS)' })],
    ['0', angka(0)],
  ])('%s', (text, expected) => {
    expect(parseAngka(text, kinerja)).toEqual(expected);
  });

  it.each<[string, number]>([
    ['Rp. 112.208.000', 112208000],
    ['Rp.93.502.000', 93502000],
    ['Rp 3.347.440.282,-', 3347440282],
    ['Rp3.323.920.938,-', 3323920938],
    ['Rp1.000.-', 1000],
    ['1.034.795.000,00', 1034795000],
    ['Rp. 3.488.774.701,00', 3488774701],
    ['2.183.418.672', 2183418672],
    ['3.666', 3666],
    ['IDR 3.666', 3666],
    ['1000.50', 1000.5],
    ['(5.000)', -5000],
    ['(Rp5.000)', -5000],
    ['Rp (5.000,-)', -5000],
    ['-Rp 5.000', -5000],
    ['Rp -5.000', -5000],
    ['1.000 rupiah', 1000],
  ])('rupiah %s', (text, nilai) => {
    expect(parseAngka(text, rupiah)).toEqual(angka(nilai));
  });

  it('keeps Rp as the unit in a column of targets', () => {
    expect(parseAngka('Rp 3.666', kinerja)).toEqual(angka(3666, { satuan: 'Rp' }));
  });
});

describe('parseAngka: ambiguous until the user answers', () => {
  it.each<[string, number, number]>([
    ['3.666', 3666, 3.666],
    ['44.113 Orang', 44113, 44.113],
    ['-3.666', -3666, -3.666],
    ['≥1.500', 1500, 1.5],
    ['A (3.666)', 3666, 3.666],
  ])('%s', (text, ribuan, desimal) => {
    expect(parseAngka(text, kinerja)).toEqual({ kind: 'ambigu', ribuan, desimal });
    expect(parseAngka(text, { ...kinerja, dotReading: 'ribuan' })).toMatchObject({ kind: 'angka', nilai: ribuan });
    expect(parseAngka(text, { ...kinerja, dotReading: 'desimal' })).toMatchObject({ kind: 'angka', nilai: desimal });
  });

  it('asks for a bound of a range too, and does not let an answer touch what is certain', () => {
    expect(parseAngka('3.666 - 80.000', kinerja)).toMatchObject({ kind: 'ambigu' });
    expect(parseAngka('3.666 - 80.000', { ...kinerja, dotReading: 'ribuan' })).toEqual({
      kind: 'rentang',
      min: 3666,
      max: 80000,
      satuan: null,
    });
    expect(parseAngka('1.250.000', { ...kinerja, dotReading: 'desimal' })).toEqual(angka(1250000));
    expect(parseAngka('0.128', { ...kinerja, dotReading: 'ribuan' })).toEqual(angka(0.128));
    expect(parseAngka('3.666', { ...rupiah, dotReading: 'desimal' })).toEqual(angka(3666));
  });
});

describe('parseAngka: ranges, several figures, letters', () => {
  it.each<[string, number, number, string | null]>([
    ['80–90', 80, 90, null],
    ['80 - 90', 80, 90, null],
    ['80-90 %', 80, 90, '%'],
    ['80% - 90%', 80, 90, '%'],
    ['80 s.d. 90', 80, 90, null],
    ['80 s.d 90', 80, 90, null],
    ['80 s/d 90', 80, 90, null],
    ['80 sd 90', 80, 90, null],
    ['80 sampai dengan 90', 80, 90, null],
    ['80,5 hingga 90,5 poin', 80.5, 90.5, 'poin'],
    ['-5 - 3', -5, 3, null],
    ['-5 - -3', -5, -3, null],
    ['80 s.d. Rp 90', 80, 90, 'Rp'],
  ])('%s is a range', (text, min, max, satuan) => {
    expect(parseAngka(text, kinerja)).toEqual({ kind: 'rentang', min, max, satuan });
  });

  it.each(['13 bulan 7 Orang', '13 bulan, 7 Orang', '13 bulan dan 7 Orang', '13 bulan; 7 Orang', '13 bulan / 7 Orang'])(
    '%s has two parts',
    (text) => {
      expect(parseAngka(text, kinerja)).toEqual({
        kind: 'beberapa',
        bagian: [
          { nilai: 13, satuan: 'bulan' },
          { nilai: 7, satuan: 'Orang' },
        ],
      });
    },
  );

  it.each(['B', 'WTP', 'Cc', 'BB', 'A-', 'Sangat Baik'])('%s is a letter', (text) => {
    expect(parseAngka(` ${text} `, kinerja)).toEqual({ kind: 'huruf', huruf: text });
  });
});

describe('parseAngka: malformed', () => {
  it.each([
    ...[
      '1.745,818.972',
      '1,250,000',
      '1,234.56',
      '1.25.000',
      '0.128.000',
      '1.250.00,5',
      '12.3456.789',
      '1..5',
      '1,',
      '1 250 000',
    ],
    ...['1O0', '10O', 'O,5', 'O5', '1.O00', '1l0', 'O', 'o %', '1e5', '1,5E+05', '12345678901234567'],
    ...['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '####'],
    ...[
      '90 - 80',
      '80 % - 90 orang',
      '1/2',
      '10:30',
      '12-10-2023',
      '80 - 90 - 100',
      '2 x 3',
      '12 Bulan 100',
      '±80',
      '80+',
      '--5',
      '(5',
      '5)',
      '(-5)',
    ],
    ...['?', '%', '...', 'Nilai 80', 'B2', '≥≥80', '½', '1. Rakor 12 kali @ 50 orang. 2. Rapat'],
  ])('%s', (text) => {
    const hasil = parseAngka(text, kinerja);
    expect(hasil.kind).toBe('rusak');
    if (hasil.kind === 'rusak') expect(hasil.sebab).toMatch(/\S[^.]$/);
  });

  it.each(['B', 'WTP', '≥80', '80 - 90', '98%', '12 Bulan', 'Rp 1,5 miliar', '112 juta', '1,250', 'A (80)', '1234.567'])(
    '%s is no rupiah',
    (text) => {
      expect(parseAngka(text, rupiah).kind).toBe('rusak');
    },
  );
});

describe('parseAngka: properties', () => {
  const amount = fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 });

  it('reads back every number it prints', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (n, decimals, trailingZeros) => {
          const value = n / 10 ** decimals;
          const text = formatAngka(value, decimals, { trailingZeros });
          const dotReading = 'ribuan'; // what we print with one dot is thousands
          expect(parseAngka(text, { ...kinerja, dotReading })).toEqual(angka(value + 0));
        },
      ),
    );
  });

  it('reads back every spelling of rupiah', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...FORMAT_RUPIAH), (value, format) => {
        expect(parseAngka(formatRupiah(value, format), rupiah)).toEqual(angka(value + 0));
      }),
    );
  });

  it('is total: any text gives a reading, and any figure in it is finite', () => {
    const sign = fc.constantFrom(...'0123456789.,-–()%≥<> RpO#/sdA@'.split(''));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: sign, maxLength: 14 })),
        fc.constantFrom('rupiah', 'kinerja'),
        (text, jenis) => {
          const hasil = parseAngka(text, { jenis: jenis === 'rupiah' ? 'rupiah' : 'kinerja' });
          if (hasil.kind === 'angka') expect(Number.isFinite(hasil.nilai)).toBe(true);
          if (hasil.kind === 'rentang') expect(hasil.min).toBeLessThanOrEqual(hasil.max);
          if (hasil.kind === 'beberapa') expect(hasil.bagian.every((bagian) => Number.isFinite(bagian.nilai))).toBe(true);
          if (jenis === 'rupiah') expect(['angka', 'kosong', 'rusak']).toContain(hasil.kind);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never loses a digit: a figure it accepts holds the digits that were typed', () => {
    const sign = fc.constantFrom(...'0123456789.,'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 12 }), (text) => {
        const hasil = parseAngka(text, kinerja);
        if (hasil.kind !== 'angka') return;
        const typed = text.replace(/[.,]/g, '').replace(/^0+|0+$/g, '');
        const read = formatAngka(hasil.nilai, 12)
          .replace(/[.,]/g, '')
          .replace(/^0+|0+$/g, '');
        expect(read).toBe(typed);
      }),
      { numRuns: 2000 },
    );
  });
});
