import { buildTables } from '../../../src/report/catalogue';
import type { LakipTable } from '../../../src/report/lakip-table';
import type { BarisTambahan } from '../../../src/report/table-builder';
import type { RawTable } from '../../../src/model/raw';
import { pengaturanTable, rawTable, readTables } from '../sample-laporan';

const TABLES: readonly RawTable[] = [
  pengaturanTable([
    ['Nama Instansi', 'Kecamatan Maju'],
    ['Tahun Laporan', 2023],
  ]),
  rawTable('PegawaiJabatan', ['Jabatan', 'Jumlah'], [['Camat', 3]]),
  rawTable(
    'Analisis',
    ['Kode Sasaran', 'Jenis', 'Uraian'],
    [
      ['', 'Solusi', 'rapat rutin'],
      ['S.1', 'Solusi', 'pelatihan'],
    ],
  ),
];

const PEGAWAI = 'Kecamatan Maju pada tahun 2023 didukung oleh 3 (tiga) orang pegawai menurut jabatan.';

function build(
  own: readonly (readonly [string, string])[] = [],
  added: readonly BarisTambahan[] = [],
  tables = TABLES,
): LakipTable {
  const { laporan, hasil } = readTables(tables);
  const options = { ids: ['narasi'], kalimatSendiri: new Map(own), barisTambahan: added };
  const table = buildTables(laporan, hasil, options).tables[0];
  if (!table) throw new Error('not built');
  return table;
}

/** Number, part, key and own wording of each row. */
const rowsOf = ({ rows }: LakipTable): (string | undefined)[][] =>
  rows.map(({ cells }) => [0, 1, 2, 4].map((column) => cells[column]?.text));

describe('the table of sentences', () => {
  it.each(['Baku', 'Ajung 2023', 'Ambulu 2021'])('has the headings its sheet is read back by, in %s', (susunan) => {
    const table = build([], [], [pengaturanTable([['Susunan', susunan]]), ...TABLES.slice(1)]);
    expect(table.header).toEqual([
      ['No', 'Bagian', 'Kunci', 'Kalimat', 'Kalimat Anda'].map((text) => ({ text, rowSpan: 1, colSpan: 1 })),
    ]);
    expect(table).toMatchObject({ kunci: 'narasi', lembar: 'Narasi', orientation: 'landscape', nomor: null, numbering: null });
  });

  it('has a row a sentence, in report order, nothing merged', () => {
    const table = build();
    expect(rowsOf(table)).toEqual([
      ['1', 'Ikhtisar Eksekutif', 'ikhtisar-solusi', ''],
      ['2', 'Pendahuluan', 'pegawai', ''],
      ['3', 'Sasaran S.1', 'sasaran-S.1-solusi', ''],
      ['4', 'Penutup', 'penutup-solusi', ''],
    ]);
    expect(table.rows[1]?.cells[3]?.text).toBe(PEGAWAI);
    expect(table.rows.flatMap(({ cells }) => cells).every((cell) => cell && !cell.rowSpan && !cell.colSpan)).toBe(true);
    expect(table.notes.join('\n')).toContain('kalimat Anda yang dipakai dalam laporan Word');
  });

  it("keeps the user's own wording beside ours", () => {
    const table = build([['pegawai', 'Kami bertiga.']]);
    expect(rowsOf(table)[1]).toEqual(['2', 'Pendahuluan', 'pegawai', 'Kami bertiga.']);
    expect(table.rows[1]?.cells[3]?.text).toBe(PEGAWAI);
  });

  it('keeps wording whose sentence is not made any more, last, and says so', () => {
    const table = build([
      ['refocusing', 'Tidak ada refocusing.'],
      ['serapan-program', '  '],
    ]);
    expect(rowsOf(table).slice(4)).toEqual([['5', 'Tidak lagi dibuat', 'refocusing', 'Tidak ada refocusing.']]);
    expect(table.notes.join('\n')).toContain('Tidak lagi dibuat');
    expect(build().notes.join('\n')).not.toContain('Tidak lagi dibuat');
  });

  it('puts rows the user added at the end of their part, of an unknown part before what is dropped', () => {
    const own = { kunci: 'tambahan-1', bagian: 'pendahuluan', teks: 'Kecamatan berdiri tahun 1950.' };
    const other = { kunci: 'tambahan-2', bagian: 'Penghargaan', teks: 'Juara 1.' };
    expect(rowsOf(build([['refocusing', 'Tidak ada.']], [own, other])).map(([, bagian, kunci]) => `${bagian}: ${kunci}`)).toEqual(
      [
        'Ikhtisar Eksekutif: ikhtisar-solusi',
        'Pendahuluan: pegawai',
        'pendahuluan: tambahan-1',
        'Sasaran S.1: sasaran-S.1-solusi',
        'Penutup: penutup-solusi',
        'Penghargaan: tambahan-2',
        'Tidak lagi dibuat: refocusing',
      ],
    );
  });

  it('says why there is none, unless the user has wording to be kept', () => {
    const { laporan, hasil } = readTables([pengaturanTable([])]);
    expect(buildTables(laporan, hasil, { ids: ['narasi'] }).omitted).toEqual([
      {
        id: 'narasi',
        judul: 'Narasi',
        alasan:
          'Tabel Target, Realisasi, dan Anggaran belum berisi angka untuk dikalimatkan. Isi salah satunya, lalu buat tabel lagi.',
      },
    ]);
    expect(rowsOf(build([['pegawai', 'Kami bertiga.']], [], [pengaturanTable([])]))).toEqual([
      ['1', 'Tidak lagi dibuat', 'pegawai', 'Kami bertiga.'],
    ]);
  });
});
