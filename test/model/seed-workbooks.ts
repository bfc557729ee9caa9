import type { RawValue, RawWorkbook } from '../../src/model/raw';
import { makeSettings, makeWorkbook } from './make-workbook';

const BUDGET_HEADERS = ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'];

// Ambulu 2021, table C.2 as printed: No, level, short name, ANGGARAN, REALISASI.
const AMBULU_C2: RawValue[][] = [
  ['I', 'Program', 'Penunjang Urusan', '', 2104159201, 1882510175],
  ['A', 'Kegiatan', 'Administrasi Keuangan', '', 2008709301, 1792514375],
  ['1.', 'Sub Kegiatan', 'Gaji dan Tunjangan', '', 1922049301, 1706404375],
  ['2.', 'Sub Kegiatan', 'Penatausahaan', '', 86710000, 86110000],
  ['B', 'Kegiatan', 'Jasa Penunjang', '', 162026400, 149983000],
  ['1.', 'Sub Kegiatan', 'Jasa Pelayanan Umum', '', 162026400, 149983000],
  ['C', 'Kegiatan', 'Pemeliharaan', '', 25475000, 23707800],
  ['1.', 'Sub Kegiatan', 'Pemeliharaan kendaraan', '', 18079000, 17127500],
  ['2.', 'Sub Kegiatan', 'Pemeliharaan peralatan', '', 7396000, 6580300],
  ['II', 'Program', 'Penyelenggaraan Pemerintahan', '', 1080028000, 1079960000],
  ['A', 'Kegiatan', 'Koordinasi', '', 1034795000, 1034775000],
  ['1.', 'Sub Kegiatan', 'Efektifitas Kegiatan', '', 1034795000, 1034775000],
  ['B', 'Kegiatan', 'Urusan yang tidak dilaksanakan unit kerja', 'S1', 45233000, 45185000],
  ['1.', 'Sub Kegiatan', 'Efektifitas Pelayanan', '', 45233000, 45185000],
  ['III', 'Program', 'Pemberdayaan Masyarakat', 'S2', 48242000, 47210000],
  ['A', 'Kegiatan', 'Koordinasi Pemberdayaan', '', 48242000, 47210000],
  ['1.', 'Sub Kegiatan', 'Efektifitas Pemberdayaan', '', 48242000, 47210000],
  ['IV', 'Program', 'Ketentraman dan Ketertiban', 'S2', 164244000, 164220000],
  ['A', 'Kegiatan', 'Penerapan Perda', '', 164244000, 164220000],
  ['1.', 'Sub Kegiatan', 'Sinergi', '', 164244000, 164220000],
];

export function ambulu(): RawWorkbook {
  return makeWorkbook({
    Pengaturan: makeSettings({
      'Tahun Laporan': 2021,
      'Skala Predikat': 'Empat Pita',
      'Batas Atas Capaian': 'Tanpa',
      'Batas Bawah Capaian': 'Tanpa',
      'Skala SKM': 'Kepmenpan 25/2004',
    }),
    Sasaran: {
      headers: ['Kode', 'Sasaran Strategis'],
      rows: [
        ['S1', 'Meningkatnya Kualitas Pelayanan'],
        ['S2', 'Meningkatnya Pemberdayaan'],
      ],
    },
    Target: {
      headers: ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2021'],
      rows: [
        ['I1', 'S1', 'Nilai SKM', 'nilai', 'Positif', '85'],
        ['I2', 'S2', 'Persentase lembaga', '%', 'Positif', '100%'],
        ['I3', 'S2', 'Persentase gangguan tertangani', '%', 'Positif', '100%'],
      ],
    },
    Realisasi: {
      headers: ['Kode', 'Indikator', 'Realisasi 2020', 'Realisasi 2021'],
      rows: [
        ['I1', 'Nilai SKM', '71,7', '71,7'],
        ['I2', 'Persentase lembaga', '94%', '100 %'],
        ['I3', 'Persentase gangguan tertangani', '90%', '90 %'],
      ],
    },
    Anggaran: { headers: BUDGET_HEADERS, rows: AMBULU_C2 },
    SKM: {
      headers: ['No', 'Unsur', 'Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'],
      rows: [
        [1, 'Persyaratan', '0%', '0%', '90%', '10%'],
        [2, 'Kemampuan memberikan pelayanan', '10%', '70%', '20%', '0%'],
        [3, 'Kejelasan alur pembagian petugas', '0%', '0%', '50%', '50%'],
      ],
    },
  });
}

// Ajung 2023, Tabel 3.8: code made of the printed order, level, PAGU, REALISASI. The leaves are the sixteen sub kegiatan.
const AJUNG_38: RawValue[][] = [
  ['7.01.01', 2183418672, 2118501882],
  ['7.01.01.2.01', 112208000, 93502000],
  ['7.01.01.2.01.0001', 112208000, 93502000],
  ['7.01.01.2.02', 1745818972, 1724607185],
  ['7.01.01.2.02.0001', 1745818972, 1724607185],
  ['7.01.01.2.06', 76770000, 76770000],
  ['7.01.01.2.06.0002', 23369300, 23369300],
  ['7.01.01.2.06.0003', 18510400, 18510400],
  ['7.01.01.2.06.0004', 27234500, 27234500],
  ['7.01.01.2.06.0005', 7655800, 7655800],
  ['7.01.01.2.08', 155515800, 134438838],
  ['7.01.01.2.08.0002', '52.469.600', '41.242.638'],
  ['7.01.01.2.08.0003', 'Rp. 10.996.200', 'Rp10.996.200,-'],
  ['7.01.01.2.08.0004', '92.050.000,00', '82.200.000'],
  ['7.01.01.2.09', 93105900, 89183859],
  ['7.01.01.2.09.0002', 44875000, 41952959],
  ['7.01.01.2.09.0006', 23150000, 23150000],
  ['7.01.01.2.09.0009', 25080900, 24080900],
  ['7.01.02', 737250000, 725700000],
  ['7.01.02.2.01', 737250000, 725700000],
  ['7.01.02.2.01.0001', 737250000, 725700000],
  ['7.01.03', 236284000, 232599000],
  ['7.01.03.2.01', 236284000, 232599000],
  ['7.01.03.2.01.0001', 5185000, 5185000],
  ['7.01.03.2.01.0002', 231099000, 227414000],
  ['7.01.04', 286739400, 270639400],
  ['7.01.04.2.01', 286739400, 270639400],
  ['7.01.04.2.01.0001', 286739400, 270639400],
];

export function ajung(): RawWorkbook {
  return makeWorkbook({
    Pengaturan: makeSettings({ 'Tahun Laporan': 2023 }),
    Target: {
      headers: ['Kode', 'Indikator', 'Satuan', 'Arah', 'Target 2023'],
      rows: [
        ['I1', 'Persentase indikator program', '%', 'Positif', '100 %'],
        ['I2', 'Indeks Kepuasan Masyarakat', 'indeks', 'Positif', '85'],
        ['I3', 'Persentase PMKS', '%', 'Positif', '85 %'],
        ['I4', 'Persentase pengaduan', '%', 'Positif', '100 %'],
      ],
    },
    Realisasi: {
      headers: ['Kode', 'Realisasi 2023'],
      rows: [
        ['I1', '100 %'],
        ['I2', '85'],
        ['I3', '85 %'],
        ['I4', '100 %'],
      ],
    },
    Anggaran: {
      headers: BUDGET_HEADERS,
      rows: AJUNG_38.map(([kode = null, pagu = null, realisasi = null]) => [kode, null, null, null, pagu, realisasi]),
    },
    Belanja: {
      headers: ['Kelompok', 'Jenis', 'Pagu', 'Realisasi'],
      rows: [
        ['Operasi', null, 'Rp 3.392.757.360,-', null],
        ['Modal', null, 'Rp 141.364.889,-', null],
      ],
    },
  });
}
