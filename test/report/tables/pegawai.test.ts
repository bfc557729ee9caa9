import { buildId, only, texts } from '../built';
import { rawTable } from '../sample-laporan';

const PENDIDIKAN = rawTable(
  'PegawaiPendidikan',
  ['Pendidikan', 'Status', 'Jumlah'],
  [
    ['SLTP', 'ASN', null],
    ['SMA/STM', 'ASN', 7],
    ['S2', 'ASN', '-'],
    ['SD', 'Non ASN', 0],
    ['SLTP', 'Non ASN', 2],
  ],
);

describe('tables of staff', () => {
  it('counts on, sums what is there, and leaves the blank blank', () => {
    const table = only(buildId('pegawai-pendidikan', [PENDIDIKAN], 'Ajung 2023', [['Nama Instansi', 'Kecamatan Ajung']]));
    expect(table.nomor).toBe('Tabel 1.1');
    expect(table.judul).toEqual([
      'Jumlah ASN dan Non ASN Kecamatan Ajung',
      'berdasarkan Latar Belakang Pendidikan',
      'periode Januari-Desember 2023',
    ]);
    expect(texts(table)).toEqual([
      ['1', 'SLTP', '', 'ASN'],
      ['2', 'SMA/STM', '7', 'ASN'],
      ['3', 'S2', '-', 'ASN'],
      ['4', 'SD', '0', 'Non ASN'],
      ['5', 'SLTP', '2', 'Non ASN'],
      ['Jumlah', null, '9', ''],
    ]);
    expect(table.notes[0]).toBe('Jumlah = penjumlahan 3 baris yang berisi angka; 2 baris tanpa angka tidak dihitung.');
    expect(table.notes[1]).toMatch(/^Tanda - berarti/);
  });

  it('sums each status where the layout asks for it', () => {
    const rows = texts(only(buildId('pegawai-pendidikan', [PENDIDIKAN])));
    expect(rows.slice(-3)).toEqual([
      ['Jumlah ASN', null, null, '7'],
      ['Jumlah Non ASN', null, null, '2'],
      ['Jumlah', null, null, '9'],
    ]);
  });

  it('has no sum of nothing', () => {
    const table = only(
      buildId('pegawai-jabatan', [
        rawTable('PegawaiJabatan', ['Jabatan', 'Jumlah', 'Keterangan'], [['Camat', null, 'Definitif']]),
      ]),
    );
    expect(texts(table)).toEqual([
      ['1', 'Camat', '', 'Definitif'],
      ['Jumlah', null, '-', ''],
    ]);
  });

  it('puts the label of the total beside its column where the report does', () => {
    const input = rawTable('PegawaiGolongan', ['Pangkat', 'Golongan', 'Jumlah'], [['Pembina', 'IV/a', 3]]);
    const table = only(buildId('pegawai-golongan', [input], 'Ajung 2023'));
    expect(texts(table)).toEqual([
      ['1', 'Pembina', 'IV/a', '3'],
      ['', 'Jumlah', '', '3'],
    ]);
    expect(table.rows[1]?.role).toBe('total');
    expect(table.notes).toEqual([]);
  });

  it.each([
    ['pegawai-jabatan', 'PegawaiJabatan'],
    ['pegawai-golongan', 'PegawaiGolongan'],
    ['pegawai-pendidikan', 'PegawaiPendidikan'],
  ])('%s says which table is missing', (id, tabel) => {
    const { tables, alasan } = buildId(id, []);
    expect(tables).toEqual([]);
    expect(alasan).toEqual([expect.stringContaining(`Tabel ${tabel} belum ada atau kosong`)]);
  });
});
