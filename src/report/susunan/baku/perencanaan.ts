import type { EntriOf } from '../susunan';

export const PEGAWAI_JABATAN: EntriOf<'pegawai-jabatan'> = {
  id: 'pegawai-jabatan',
  kunci: 'pegawai-jabatan',
  bernomor: true,
  judul: ['Jumlah Pegawai menurut Jabatan Tahun {tahun}'],
  lembar: 'Pegawai Jabatan',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No.', lebar: 5, rata: 'center' },
    { isi: 'nama', judul: 'Nama Jabatan', lebar: 44, rata: 'left' },
    { isi: 'jumlah', judul: 'Jumlah', lebar: 10, rata: 'center' },
    { isi: 'keterangan', judul: 'Keterangan', lebar: 20, rata: 'left' },
  ],
  jumlah: { label: 'Jumlah', mulai: 'kolom-pertama', perStatus: false },
  sumber: 'tanpa',
};

export const PEGAWAI_GOLONGAN: EntriOf<'pegawai-golongan'> = {
  id: 'pegawai-golongan',
  kunci: 'pegawai-golongan',
  bernomor: true,
  judul: ['Jumlah Pegawai menurut Pangkat dan Golongan Ruang Tahun {tahun}'],
  lembar: 'Pegawai Golongan',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No.', lebar: 5, rata: 'center' },
    { isi: 'nama', judul: 'Pangkat', lebar: 36, rata: 'left' },
    { isi: 'golongan', judul: 'Golongan', lebar: 14, rata: 'center' },
    { isi: 'jumlah', judul: 'Jumlah', lebar: 12, rata: 'center' },
  ],
  jumlah: { label: 'Jumlah', mulai: 'kolom-pertama', perStatus: false },
  sumber: 'tanpa',
};

export const PEGAWAI_PENDIDIKAN: EntriOf<'pegawai-pendidikan'> = {
  id: 'pegawai-pendidikan',
  kunci: 'pegawai-pendidikan',
  bernomor: true,
  judul: ['Jumlah Pegawai menurut Pendidikan Tahun {tahun}'],
  lembar: 'Pegawai Pendidikan',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No.', lebar: 5, rata: 'center' },
    { isi: 'nama', judul: 'Pendidikan', lebar: 34, rata: 'left' },
    { isi: 'status', judul: 'Status', lebar: 18, rata: 'center' },
    { isi: 'jumlah', judul: 'Jumlah', lebar: 12, rata: 'center' },
  ],
  jumlah: { label: 'Jumlah', mulai: 'kolom-pertama', perStatus: true },
  sumber: 'tanpa',
};

export const RENSTRA_MATRIKS: EntriOf<'renstra-matriks'> = {
  id: 'renstra-matriks',
  kunci: 'renstra-matriks',
  bernomor: true,
  judul: ['Tujuan, Sasaran, Indikator, dan Target Rencana Strategis {instansi} Tahun {renstra}'],
  lembar: 'Renstra',
  orientasi: 'landscape',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No.', lebar: 5, rata: 'center' },
    { isi: 'tujuan', judul: 'Tujuan', lebar: 24, rata: 'left' },
    { isi: 'indikator-tujuan', judul: 'Indikator Tujuan', lebar: 20, rata: 'left' },
    { isi: 'sasaran', judul: 'Sasaran Strategis', lebar: 24, rata: 'left' },
    { isi: 'indikator', judul: 'Indikator Sasaran', lebar: 26, rata: 'left' },
    { isi: 'target', judul: '{tahun}', induk: 'Target Tahun', lebar: 8, rata: 'center' },
    { isi: 'strategi', judul: 'Strategi', lebar: 18, rata: 'left' },
    { isi: 'kebijakan', judul: 'Kebijakan', lebar: 18, rata: 'left' },
    { isi: 'program', judul: 'Program', lebar: 20, rata: 'left' },
  ],
  nomorSasaran: 'tanpa',
  sumber: 'tanpa',
};

export const SKALA_PREDIKAT: EntriOf<'skala-predikat'> = {
  id: 'skala-predikat',
  kunci: 'skala-predikat',
  bernomor: true,
  judul: ['Skala Predikat Capaian Kinerja'],
  lembar: 'Skala Predikat',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No.', lebar: 6, rata: 'center' },
    { isi: 'kategori', judul: 'Kategori', lebar: 12, rata: 'center' },
    { isi: 'nilai', judul: 'Capaian (%)', lebar: 18, rata: 'center' },
    { isi: 'predikat', judul: 'Predikat', lebar: 26, rata: 'left' },
  ],
  nomor: 'angka',
  rentang: { bentuk: 'tanda', batasAtas: 'tepat', nolLebihDari: false },
  hurufBesar: false,
  sumber: 'tanpa',
};
