import { readLaporan } from '../../../src/model/read-laporan';
import type { Temuan } from '../../../src/model/temuan';
import type { TableInput } from '../make-workbook';
import { makeWorkbook } from '../make-workbook';

const read = (tables: Record<string, TableInput>) => readLaporan(makeWorkbook(tables));
const named = (temuan: readonly Temuan[], aturan: string) => temuan.filter((each) => each.aturan === aturan);
const SASARAN = { headers: ['Kode', 'Sasaran Strategis'], rows: [['S.1', 'x']] };

describe('tables RPJMD and RKT', () => {
  it('read RPJMD as text', () => {
    const { laporan } = read({
      RPJMD: {
        headers: ['Misi', 'Tujuan RPJMD', 'Indikator Tujuan', 'Sasaran RPJMD', 'Indikator Sasaran'],
        rows: [['M', 'T', 'IT', 'S', 'IS']],
      },
    });
    expect(laporan.rpjmd).toEqual([
      { misi: 'M', tujuan: 'T', indikatorTujuan: 'IT', sasaran: 'S', indikatorSasaran: 'IS', alamat: 'RPJMD!D2' },
    ]);
  });

  it('read RKT with targets as typed, blanks kept, the total left out, and a bad amount reported', () => {
    const { laporan, temuan } = read({
      RKT: {
        headers: [
          'Sasaran',
          'Target Sasaran',
          'Program',
          'Target Program',
          'Indikator Kegiatan (Output)',
          'Target Kegiatan',
          'Anggaran',
        ],
        rows: [
          ['S', '≥80', 'P', '85%', 'Dokumen', '1. Rakor 12 kali @ 50 orang. 2. Rapat 12 kali', '92.050.000'],
          [null, null, null, null, 'Mobil', '2 Kend.', 'lima juta'],
          ['JUMLAH', null, null, null, null, null, 92_050_000],
        ],
      },
    });
    expect(
      laporan.rkt.map(({ sasaran, targetSasaran, indikatorKegiatan, targetKegiatan }) => [
        sasaran,
        targetSasaran?.teks,
        indikatorKegiatan,
        targetKegiatan?.teks,
      ]),
    ).toEqual([
      ['S', '≥80', 'Dokumen', '1. Rakor 12 kali @ 50 orang. 2. Rapat 12 kali'],
      ['', '', 'Mobil', '2 Kend.'],
    ]);
    expect(laporan.rkt[0]).toMatchObject({ anggaran: { angka: { nilai: 92_050_000 } }, kegiatan: '', indikatorSasaran: '' });
    expect(named(temuan, 'angka-rusak').map(({ alamat }) => alamat)).toEqual(['RKT!G3']);
    expect(named(temuan, 'baris-jumlah')).toHaveLength(1);
  });
});

describe('table Analisis', () => {
  const HEADERS = ['Kode Sasaran', 'Jenis', 'Uraian'];

  it('reads causes, problems and remedies; a blank kode is the whole office', () => {
    const { laporan, temuan } = read({
      Sasaran: SASARAN,
      Analisis: {
        headers: HEADERS,
        rows: [
          ['s.1 ', 'penyebab', 'a'],
          [null, 'Masalah', 'b'],
          ['S.1', 'SOLUSI', 'c'],
        ],
      },
    });
    expect(laporan.analisis.map(({ kodeSasaran, jenis, uraian }) => [kodeSasaran, jenis, uraian])).toEqual([
      ['S.1', 'Penyebab', 'a'],
      ['', 'Permasalahan', 'b'],
      ['S.1', 'Solusi', 'c'],
    ]);
    expect(temuan.filter(({ tabel }) => tabel === 'Analisis')).toEqual([]);
  });

  it('reports a blank or unknown jenis and leaves the row out', () => {
    const { laporan, temuan } = read({
      Analisis: {
        headers: HEADERS,
        rows: [
          [null, 'Harapan', 'a'],
          [null, null, 'b'],
        ],
      },
    });
    expect(laporan.analisis).toEqual([]);
    expect(named(temuan, 'jenis-tidak-dikenal').map(({ tingkat, alamat }) => [tingkat, alamat])).toEqual([
      ['galat', 'Analisis!B2'],
      ['galat', 'Analisis!B3'],
    ]);
    expect(named(temuan, 'jenis-tidak-dikenal')[1]?.pesan).toContain('Analisis!B3 kosong');
  });

  it('reports a kode no sasaran bears, and refuses several without taking them for the whole office', () => {
    const { laporan, temuan } = read({
      Sasaran: SASARAN,
      Analisis: {
        headers: HEADERS,
        rows: [
          ['S.9', 'Solusi', 'a'],
          ['S.1, S.2', 'Solusi', 'b'],
        ],
      },
    });
    expect(named(temuan, 'kode-tidak-dikenal')).toMatchObject([{ alamat: 'Analisis!A2' }]);
    expect(named(temuan, 'kode-sasaran-ganda-dalam-sel')).toMatchObject([{ alamat: 'Analisis!A3' }]);
    expect(laporan.analisis.map(({ kodeSasaran }) => kodeSasaran)).toEqual(['S.9', 'S.1, S.2']);
  });
});

describe('tables of money beside the budget', () => {
  it('read Refocusing and report a code the budget does not have', () => {
    const { laporan, temuan } = read({
      Anggaran: { headers: ['Kode', 'Uraian', 'Pagu', 'Realisasi'], rows: [['7.01.03.2.01.0002', 'Sub', 1, 1]] },
      Refocusing: {
        headers: ['Kode Rekening', 'Uraian', 'Jumlah (Rp)'],
        rows: [
          ['7.01.03.2.01.0002', 'Sub', '398.451.900'],
          ['7.01.03.2.01.0003', 'Lain', 53_000_000],
          [null, 'Total', 451_451_900],
        ],
      },
    });
    expect(laporan.refocusing.map(({ kode, uraian, jumlah }) => [kode, uraian, jumlah?.angka])).toMatchObject([
      ['7.01.03.2.01.0002', 'Sub', { nilai: 398_451_900 }],
      ['7.01.03.2.01.0003', 'Lain', { nilai: 53_000_000 }],
    ]);
    expect(named(temuan, 'kode-tidak-dikenal')).toMatchObject([
      { tingkat: 'peringatan', tabel: 'Refocusing', alamat: 'Refocusing!A3' },
    ]);
  });

  it('read earlier budgets by year', () => {
    const { laporan, temuan } = read({
      RiwayatAnggaran: {
        headers: ['Tahun Anggaran', 'Pagu', 'Realisasi'],
        rows: [
          [2021, 'Rp 10,-', 9],
          ['TA 2022', 20, null],
        ],
      },
    });
    expect(
      laporan.riwayatAnggaran.map(({ tahun, pagu, realisasi }) => [tahun, pagu?.angka, realisasi?.angka.kind]),
    ).toMatchObject([
      [2021, { nilai: 10 }, 'angka'],
      [2022, { nilai: 20 }, 'kosong'],
    ]);
    expect(temuan.filter(({ tabel }) => tabel === 'RiwayatAnggaran')).toEqual([]);
  });

  it.each([['dua ribu'], [22], ['2021-2022'], ['2.022'], [44562], [2022.5], [null], [1889]])('refuse %s as a year', (tahun) => {
    const { laporan, temuan } = read({
      RiwayatAnggaran: { headers: ['Tahun', 'Pagu', 'Realisasi'], rows: [[tahun, 20, 10]] },
    });
    expect(laporan.riwayatAnggaran).toEqual([]);
    expect(named(temuan, 'tahun-salah')).toMatchObject([{ tingkat: 'galat', kolom: 'Tahun', alamat: 'RiwayatAnggaran!A2' }]);
  });

  it('use neither of two rows of one year', () => {
    const { laporan, temuan } = read({
      RiwayatAnggaran: {
        headers: ['Tahun', 'Pagu', 'Realisasi'],
        rows: [
          [2022, 20, 10],
          [2021, 5, 5],
          ['2022', 30, 10],
        ],
      },
    });
    expect(laporan.riwayatAnggaran.map(({ tahun }) => tahun)).toEqual([2021]);
    expect(named(temuan, 'tahun-ganda')).toMatchObject([
      { tingkat: 'galat', alamat: 'RiwayatAnggaran!A4', terkait: ['RiwayatAnggaran!A2'] },
    ]);
  });
});

describe('table SumberData', () => {
  it('reads the line of a table, for one sasaran or all, and reports a row without a table', () => {
    const { laporan, temuan } = read({
      Sasaran: SASARAN,
      SumberData: {
        headers: ['Tabel', 'Kode Sasaran', 'Sumber Data'],
        rows: [
          ['perbandingan-tahun', 's.1', 'Data Bappeda'],
          ['target-renstra', null, 'Kasi PMKS'],
          [null, null, 'Renja'],
        ],
      },
    });
    expect(laporan.sumberData).toEqual([
      { tabel: 'perbandingan-tahun', kodeSasaran: 'S.1', sumber: 'Data Bappeda', alamat: 'SumberData!A2' },
      { tabel: 'target-renstra', kodeSasaran: '', sumber: 'Kasi PMKS', alamat: 'SumberData!A3' },
    ]);
    expect(named(temuan, 'kode-kosong')).toMatchObject([{ tingkat: 'galat', tabel: 'SumberData', alamat: 'SumberData!A4' }]);
  });
});

describe('further columns of known tables', () => {
  it('read the figure of the regency, the note of a sub kegiatan and the nature of spending', () => {
    const { laporan } = read({
      Target: { headers: ['Kode', 'Indikator', 'Target 2023'], rows: [['I', 'x', 80]] },
      Realisasi: { headers: ['Kode', 'Realisasi 2023', 'Realisasi Kabupaten'], rows: [['I', 85, '86,34']] },
      Anggaran: { headers: ['Kode', 'Uraian', 'Pagu', 'Realisasi', 'Penjelasan'], rows: [['7.01.01', 'P', 1, 1, 'tertunda']] },
      Belanja: {
        headers: ['Kelompok', 'Jenis', 'Sifat Belanja', 'Pagu', 'Realisasi'],
        rows: [
          ['Operasi', 'Pegawai', 'tidak langsung', 2, 1],
          ['Operasi', 'Barang', null, 2, 1],
        ],
      },
    });
    expect(laporan.indikator[0]?.realisasiKabupaten?.angka).toMatchObject({ nilai: 86.34 });
    expect(laporan.indikator[0]?.realisasiNasional).toBeNull();
    expect(laporan.anggaran[0]?.penjelasan).toBe('tertunda');
    expect(laporan.belanja.map(({ sifat }) => sifat)).toEqual(['Tidak Langsung', null]);
  });

  it('report an unknown sifat and leave it open', () => {
    const { laporan, temuan } = read({
      Belanja: {
        headers: ['Kelompok', 'Jenis', 'Sifat', 'Pagu', 'Realisasi'],
        rows: [['Operasi', 'Pegawai', 'Tak Langsung', 2, 1]],
      },
    });
    expect(laporan.belanja[0]?.sifat).toBeNull();
    expect(named(temuan, 'sifat-tidak-dikenal')).toMatchObject([{ tingkat: 'peringatan', kolom: 'Sifat', alamat: 'Belanja!C2' }]);
  });
});
