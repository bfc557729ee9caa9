import { groupTemuan } from '../../src/taskpane/view/group-temuan';
import { bilangan } from '../../src/taskpane/teks';
import { temuan } from './fake-use-cases';

const ALL = [
  temuan('info', 'Kolom tambahan.', { tabel: 'Target', kolom: 'Catatan' }),
  temuan('galat', 'Kode ganda.', { alamat: 'Target!A9', terkait: ['Target!A3'] }),
  temuan('galat', 'Angka rusak.', { alamat: 'Realisasi!C4' }),
];

describe('groupTemuan', () => {
  it('groups by severity in the given order and loses none', () => {
    const groups = groupTemuan(ALL, '  ');
    expect(groups.galat.map((item) => item.pesan)).toEqual(['Kode ganda.', 'Angka rusak.']);
    expect(groups.peringatan).toEqual([]);
    expect(groups.info).toHaveLength(1);
  });

  it.each([
    ['GANDA', 1],
    ['target', 2],
    ['a3', 1],
    ['realisasi rusak', 1],
    ['realisasi ganda', 0],
    ['catatan', 1],
  ])('filters by every word of "%s", in text, table, column and addresses', (saring, count) => {
    const { galat, peringatan, info } = groupTemuan(ALL, saring);
    expect(galat.length + peringatan.length + info.length).toBe(count);
  });
});

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1234567, '1.234.567'],
])('bilangan(%i) is %s', (n, text) => expect(bilangan(n)).toBe(text));
