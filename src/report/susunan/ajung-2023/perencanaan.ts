import type { EntriOf } from '../susunan';

export const PEGAWAI_JABATAN: EntriOf<'pegawai-jabatan'> = {
  id: 'pegawai-jabatan',
  kunci: 'pegawai-jabatan',
  bernomor: true,
  judul: ['Jumlah ASN {instansi}', 'berdasarkan Jabatan', 'periode Januari-Desember {tahun}'],
  lembar: 'Pegawai Jabatan',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No', lebar: 5, rata: 'center' },
    { isi: 'nama', judul: 'Nama Jabatan', lebar: 44, rata: 'left' },
    { isi: 'jumlah', judul: 'Jumlah', lebar: 10, rata: 'center' },
    { isi: 'keterangan', judul: 'Keterangan', lebar: 20, rata: 'left' },
  ],
  jumlah: { label: 'Jumlah', mulai: 'nama', perStatus: false },
  sumber: 'tanpa',
};

export const PEGAWAI_GOLONGAN: EntriOf<'pegawai-golongan'> = {
  id: 'pegawai-golongan',
  kunci: 'pegawai-golongan',
  bernomor: true,
  judul: ['Jumlah ASN {instansi}', 'berdasarkan Pangkat/ Golongan Ruang', 'periode Januari-Desember {tahun}'],
  lembar: 'Pegawai Golongan',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No', lebar: 5, rata: 'center' },
    { isi: 'nama', judul: 'Pangkat', lebar: 36, rata: 'left' },
    { isi: 'golongan', judul: 'Golongan', lebar: 14, rata: 'center' },
    { isi: 'jumlah', judul: 'Jumlah', lebar: 12, rata: 'center' },
  ],
  jumlah: { label: 'Jumlah', mulai: 'nama', perStatus: false },
  sumber: 'tanpa',
};

export const PEGAWAI_PENDIDIKAN: EntriOf<'pegawai-pendidikan'> = {
  id: 'pegawai-pendidikan',
  kunci: 'pegawai-pendidikan',
  bernomor: true,
  judul: ['Jumlah ASN dan Non ASN {instansi}', 'berdasarkan Latar Belakang Pendidikan', 'periode Januari-Desember {tahun}'],
  lembar: 'Pegawai Pendidikan',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No', lebar: 5, rata: 'center' },
    { isi: 'nama', judul: 'Pendidikan', lebar: 34, rata: 'left' },
    { isi: 'jumlah', judul: 'Jumlah', lebar: 12, rata: 'center' },
    { isi: 'status', judul: 'Keterangan', lebar: 18, rata: 'center' },
  ],
  jumlah: { label: 'Jumlah', mulai: 'kolom-pertama', perStatus: false },
  sumber: 'tanpa',
};

export const RENSTRA_MATRIKS: EntriOf<'renstra-matriks'> = {
  id: 'renstra-matriks',
  kunci: 'renstra-matriks',
  bernomor: false,
  judul: ['MATRIKS TUJUAN DAN SASARAN RENCANA STRATEGIS {INSTANSI}', 'TAHUN {renstra}'],
  lembar: 'Renstra',
  orientasi: 'landscape',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'sasaran', judul: 'Sasaran', lebar: 42, rata: 'left' },
    { isi: 'indikator', judul: 'Indikator Sasaran', lebar: 42, rata: 'left' },
    { isi: 'target', judul: '{tahun}', induk: 'Target Kinerja Sasaran pada Tahun', lebar: 9, rata: 'center' },
  ],
  nomorSasaran: 'tanpa',
  sumber: 'tanpa',
};

export const SKALA_PREDIKAT: EntriOf<'skala-predikat'> = {
  id: 'skala-predikat',
  kunci: 'skala-predikat',
  bernomor: false,
  judul: [],
  lembar: 'Skala Predikat',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No', lebar: 6, rata: 'center' },
    { isi: 'kategori', judul: 'Kategori', lebar: 12, rata: 'center' },
    { isi: 'nilai', judul: 'Nilai', lebar: 18, rata: 'center' },
    { isi: 'predikat', judul: 'Interpretasi', lebar: 26, rata: 'left' },
  ],
  nomor: 'angka-titik',
  rentang: { bentuk: 'tanda', batasAtas: 'bulat', nolLebihDari: true },
  hurufBesar: false,
  sumber: 'tanpa',
};
