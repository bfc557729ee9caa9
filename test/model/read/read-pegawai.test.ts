import { readLaporan } from '../../../src/model/read-laporan';
import type { Temuan } from '../../../src/model/temuan';
import type { TableInput } from '../make-workbook';
import { makeWorkbook } from '../make-workbook';

const read = (tables: Record<string, TableInput>) => readLaporan(makeWorkbook(tables));
const named = (temuan: readonly Temuan[], aturan: string) => temuan.filter((each) => each.aturan === aturan);

describe('the staff tables', () => {
  it('are read as they stand, blank rows, a numbering row and the total left out', () => {
    const { laporan, temuan } = read({
      PegawaiGolongan: {
        headers: ['No', 'Pangkat', 'Golongan Ruang', 'JUMLAH'],
        rows: [
          ['(1)', '(2)', '(3)', '(4)'],
          [1, 'Pembina Tk. I', 'IV/b', 1],
          [null, '  ', null, ''],
          [2, 'Penata Tk. I', 'III/d', '4 orang'],
          [null, 'Jumlah', null, 5],
        ],
      },
    });
    expect(laporan.pegawaiGolongan).toMatchObject([
      { nama: 'Pembina Tk. I', golongan: 'IV/b', status: '', keterangan: '', jumlah: { angka: { nilai: 1 } } },
      { nama: 'Penata Tk. I', golongan: 'III/d', jumlah: { angka: { nilai: 4 }, alamat: 'PegawaiGolongan!D5' } },
    ]);
    expect(named(temuan, 'baris-jumlah')).toMatchObject([{ tingkat: 'info', alamat: 'PegawaiGolongan!B6' }]);
    expect(named(temuan, 'jumlah-pegawai-salah')).toEqual([]);
  });

  it('keep the remark of a jabatan, and a blank or a dash as missing, not as nobody', () => {
    const { laporan, temuan } = read({
      PegawaiJabatan: {
        headers: ['Nama Jabatan', 'Jumlah', 'Ket'],
        rows: [
          ['Camat', 1, 'Plt.'],
          ['Sekcam', '-', null],
          ['Bendahara', null, null],
        ],
      },
    });
    expect(laporan.pegawaiJabatan.map(({ nama, keterangan, jumlah }) => [nama, keterangan, jumlah?.angka.kind])).toEqual([
      ['Camat', 'Plt.', 'angka'],
      ['Sekcam', '', 'kosong'],
      ['Bendahara', '', 'kosong'],
    ]);
    expect(temuan.filter(({ tabel }) => tabel === 'PegawaiJabatan')).toEqual([]);
  });

  it.each([['1,5'], ['BB'], ['2 orang 3 laki-laki'], ['≥3'], ['-2'], ['3-5']])('refuse %s as a number of persons', (jumlah) => {
    const { temuan } = read({ PegawaiJabatan: { headers: ['Jabatan', 'Jumlah'], rows: [['Camat', jumlah]] } });
    expect(named(temuan, 'jumlah-pegawai-salah')).toMatchObject([
      { tingkat: 'galat', tabel: 'PegawaiJabatan', kolom: 'Jumlah', alamat: 'PegawaiJabatan!B2' },
    ]);
  });

  it('refuse a percent cell as a number of persons', () => {
    const { temuan } = read({
      PegawaiJabatan: { headers: ['Jabatan', 'Jumlah'], rows: [['Camat', 0.5]], formats: { '0:1': '0%' } },
    });
    expect(named(temuan, 'jumlah-pegawai-salah').map(({ pesan }) => pesan.includes('50%'))).toEqual([true]);
  });

  it('know the words for the status however they are spelled', () => {
    const { laporan, temuan } = read({
      PegawaiPendidikan: {
        headers: ['Latar Belakang Pendidikan', 'Keterangan', 'Jumlah'],
        rows: [
          ['S1', 'asn', 8],
          ['D3', 'PPPK', 1],
          ['SMA', 'Non-ASN', 8],
          ['SD', null, 2],
        ],
      },
    });
    expect(laporan.pegawaiPendidikan.map(({ status }) => status)).toEqual(['ASN', 'ASN', 'Non ASN', '']);
    expect(named(temuan, 'status-tidak-dikenal')).toEqual([]);
  });

  it('report an unknown status at its cell, with the known words, and keep it as typed', () => {
    const { laporan, temuan } = read({
      PegawaiPendidikan: { headers: ['Pendidikan', 'Status', 'Jumlah'], rows: [['S1', 'Honorer', 8]] },
    });
    expect(laporan.pegawaiPendidikan[0]?.status).toBe('Honorer');
    const [finding] = named(temuan, 'status-tidak-dikenal');
    expect(finding).toMatchObject({ tingkat: 'peringatan', kolom: 'Status', alamat: 'PegawaiPendidikan!B2' });
    expect(finding?.pesan).toContain('“ASN” atau “Non ASN”');
  });

  it('say which column is missing', () => {
    const { temuan } = read({ PegawaiGolongan: { headers: ['Pangkat', 'Jumlah'], rows: [['Penata', 1]] } });
    expect(named(temuan, 'kolom-tidak-ada')).toMatchObject([
      { tingkat: 'galat', tabel: 'PegawaiGolongan', kolom: 'Golongan', alamat: 'PegawaiGolongan!A1' },
    ]);
  });
});
