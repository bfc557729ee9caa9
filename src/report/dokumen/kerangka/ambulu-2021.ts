import type { Kerangka } from './kerangka';

/** Cover, chapters and headings of the Laporan Kinerja Kecamatan Ambulu 2021. */
export const KERANGKA_AMBULU_2021: Kerangka = {
  sampul: ['LAPORAN KINERJA', 'KANTOR {INSTANSI}', 'TAHUN {tahun}'],
  bab: [
    { judul: ['IKHTISAR EKSEKUTIF'], isi: [{ sisa: 'Ikhtisar Eksekutif' }] },
    {
      judul: ['BAB I', 'PENDAHULUAN'],
      isi: [
        { judul: '{huruf}. LATAR BELAKANG', tingkat: 2, tetap: true, isi: [] },
        { judul: '{huruf}. MAKSUD DAN TUJUAN', tingkat: 2, tetap: true, isi: [] },
        {
          judul: '{huruf}. KEDUDUKAN, TUGAS, FUNGSI DAN SUSUNAN ORGANISASI {INSTANSI}',
          tingkat: 2,
          tetap: true,
          isi: [{ sisa: 'Pendahuluan' }],
        },
      ],
    },
    {
      judul: ['BAB II', 'PERENCANAAN DAN PERJANJIAN KINERJA'],
      isi: [
        { judul: '{huruf}. RENCANA STRATEGIS', tingkat: 2, tetap: true, isi: [] },
        { judul: '{huruf}. RENCANA KINERJA TAHUNAN (RKT) TAHUN {tahun}', tingkat: 2, tetap: true, isi: [] },
        {
          judul: '{huruf}. PERJANJIAN KINERJA',
          tingkat: 2,
          isi: [{ tabel: 'perjanjian-kinerja' }, { sisa: 'Perjanjian Kinerja' }],
        },
        { judul: '{huruf}. INDIKATOR KINERJA UTAMA (IKU)', tingkat: 2, isi: [{ tabel: 'iku' }] },
      ],
    },
    {
      judul: ['BAB III', 'AKUNTABILITAS KINERJA'],
      isi: [
        {
          judul: '{huruf}. PENGUKURAN CAPAIAN KINERJA TAHUN {tahun}',
          tingkat: 2,
          isi: [{ tabel: 'skala-predikat' }, { tabel: 'pengukuran-realisasi' }, { kalimat: ['rata-rata-capaian'] }],
        },
        {
          judul: '{huruf}. EVALUASI DAN ANALISIS CAPAIAN KINERJA',
          tingkat: 2,
          isi: [
            { sisa: 'Capaian Kinerja' },
            {
              judul: 'Sasaran {nomor} : {sasaran}',
              perSasaran: [
                { tabel: 'perbandingan-tahun' },
                { kalimat: ['indikator-*-capaian', 'indikator-*-tahun-lalu', 'indikator-*-tren'] },
                { tabel: 'target-renstra' },
                { kalimat: ['indikator-*-renstra'] },
                { tabel: 'realisasi-nasional' },
                {
                  kalimat: [
                    'indikator-*',
                    'sasaran-{kode}-rata-rata',
                    'sasaran-{kode}-penyebab',
                    'sasaran-{kode}-permasalahan',
                    'sasaran-{kode}-solusi',
                  ],
                },
                { kalimat: ['sasaran-{kode}-program'] },
                { tabel: 'program-kegiatan' },
                { kalimat: ['sasaran-{kode}-efisiensi'] },
                { sisa: 'Sasaran {kode}' },
              ],
            },
            {
              judul: 'Hasil Survei Kepuasan Masyarakat',
              tingkat: 3,
              isi: [{ tabel: 'skm-sebaran' }, { tabel: 'skm-skor' }, { kalimat: ['skm-rata-rata', 'skm-di-bawah-rata-rata'] }],
            },
          ],
        },
        {
          judul: '{huruf}. AKUNTABILITAS KEUANGAN',
          tingkat: 2,
          isi: [
            { tabel: 'komposisi-belanja' },
            { tabel: 'realisasi-anggaran' },
            { kalimat: ['realisasi-anggaran', 'serapan-*'] },
            { tabel: 'alokasi-sasaran' },
            { sisa: 'Realisasi Anggaran' },
            { sisa: 'Efisiensi' },
          ],
        },
      ],
    },
    {
      judul: ['BAB IV', 'PENUTUP'],
      isi: [{ bertanda: 'kepala', tanggal: 'laporan', isi: [{ sisa: 'Penutup' }, { lain: true }] }],
    },
    {
      judul: ['LAMPIRAN {urut}', 'MATRIKS RENCANA STRATEGIS (RS) {renstra}'],
      isi: [{ bertanda: 'kepala', tanggal: 'tanpa', isi: [{ tabel: 'renstra-matriks' }] }],
    },
    {
      judul: ['LAMPIRAN {urut}', 'PERJANJIAN KINERJA TAHUN {tahun}'],
      isi: [
        {
          bertanda: 'kepala-dan-atasan',
          tanggal: 'titik-titik',
          isi: [{ tabel: 'perjanjian-kinerja-murni' }, { tabel: 'program-anggaran' }],
        },
      ],
    },
    {
      judul: ['LAMPIRAN {urut}', 'PERJANJIAN KINERJA PERUBAHAN TAHUN {tahun}'],
      isi: [
        {
          bertanda: 'kepala-dan-atasan',
          tanggal: 'titik-titik',
          isi: [{ tabel: 'perjanjian-kinerja-perubahan' }, { tabel: 'program-anggaran-perubahan' }],
        },
      ],
    },
    {
      judul: ['LAMPIRAN {urut}', 'RENCANA KINERJA TAHUNAN (RKT) TAHUN {tahun}'],
      isi: [{ bertanda: 'kepala', tanggal: 'titik-titik', isi: [{ tabel: 'rkt' }] }],
    },
    {
      judul: ['LAMPIRAN {urut}', 'INDIKATOR KINERJA UTAMA (IKU)'],
      isi: [{ bertanda: 'kepala', tanggal: 'tanpa', isi: [{ tabel: 'iku-lampiran' }] }],
    },
  ],
};
