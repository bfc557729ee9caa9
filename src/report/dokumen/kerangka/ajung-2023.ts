import type { Kerangka } from './kerangka';

/** Cover, chapters and headings of the Laporan Kinerja Kecamatan Ajung 2023. */
export const KERANGKA_AJUNG_2023: Kerangka = {
  sampul: ['LAPORAN KINERJA', '{INSTANSI}', '{KABUPATEN}', 'TAHUN {tahun}'],
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
          isi: [],
        },
        {
          judul: '{huruf}. SUMBER DAYA MANUSIA {INSTANSI}',
          tingkat: 2,
          isi: [
            { sisa: 'Pendahuluan' },
            { tabel: 'pegawai-jabatan' },
            { tabel: 'pegawai-golongan' },
            { tabel: 'pegawai-pendidikan' },
          ],
        },
      ],
    },
    {
      judul: ['BAB II', 'PERENCANAAN DAN PERJANJIAN KINERJA'],
      isi: [
        { judul: '{huruf}. RENCANA STRATEGIS', tingkat: 2, isi: [{ tabel: 'renstra-matriks' }] },
        { judul: '{huruf}. RENCANA KINERJA TAHUNAN (RKT) TAHUN {tahun}', tingkat: 2, tetap: true, isi: [] },
        { judul: '{huruf}. INDIKATOR KINERJA UTAMA (IKU)', tingkat: 2, isi: [{ tabel: 'iku' }] },
        {
          judul: '{huruf}. PERJANJIAN KINERJA TAHUN {tahun}',
          tingkat: 2,
          isi: [{ tabel: 'perjanjian-kinerja' }, { sisa: 'Perjanjian Kinerja' }],
        },
      ],
    },
    {
      judul: ['BAB III', 'AKUNTABILITAS KINERJA'],
      isi: [
        {
          judul: '{huruf}. KERANGKA PENGUKURAN KINERJA TAHUN {tahun}',
          tingkat: 2,
          isi: [{ tabel: 'skala-predikat' }],
        },
        {
          judul: '{huruf}. CAPAIAN KINERJA {INSTANSI}',
          tingkat: 2,
          isi: [
            {
              judul: '{huruf}.{urut} ANALISA REALISASI KINERJA',
              tingkat: 3,
              isi: [
                { kalimat: ['jumlah-kinerja'] },
                { tabel: 'pengukuran-realisasi' },
                { kalimat: ['rata-rata-capaian'] },
                { tabel: 'perbandingan-tahun' },
                { tabel: 'target-renstra' },
                { tabel: 'realisasi-nasional' },
                {
                  judul: 'Sasaran Strategis {nomor} : {sasaran}',
                  perSasaran: [{ kalimat: ['indikator-*', 'sasaran-{kode}-rata-rata'] }, { sisa: 'Sasaran {kode}' }],
                },
                { kalimat: ['skm-rata-rata', 'skm-di-bawah-rata-rata'] },
              ],
            },
            {
              judul: '{huruf}.{urut} ANALISA PENYEBAB KEBERHASILAN DAN KEGAGALAN',
              tingkat: 3,
              isi: [
                { tabel: 'ikhtisar-capaian' },
                {
                  judul: null,
                  perSasaran: [{ kalimat: ['sasaran-{kode}-penyebab', 'sasaran-{kode}-permasalahan', 'sasaran-{kode}-solusi'] }],
                },
              ],
            },
            {
              judul: '{huruf}.{urut} ANALISA PROGRAM – KEGIATAN – SUB KEGIATAN YANG MENDUKUNG SASARAN',
              tingkat: 3,
              isi: [
                { kalimat: ['jumlah-program', 'jumlah-program-pendukung', 'sasaran-*-program'] },
                { tabel: 'program-kegiatan' },
                { sisa: 'Capaian Kinerja' },
              ],
            },
            {
              judul: '{huruf}.{urut} ANALISA ATAS EFISIENSI SUMBER DAYA',
              tingkat: 3,
              isi: [{ tabel: 'efisiensi' }, { sisa: 'Efisiensi' }],
            },
          ],
        },
        {
          judul: '{huruf}. REALISASI ANGGARAN',
          tingkat: 2,
          isi: [{ tabel: 'komposisi-belanja' }, { tabel: 'realisasi-anggaran' }, { sisa: 'Realisasi Anggaran' }],
        },
      ],
    },
    {
      judul: ['BAB IV', 'PENUTUP'],
      isi: [
        {
          bertanda: 'kepala',
          tanggal: 'laporan',
          isi: [
            {
              judul: '{huruf}. KESIMPULAN UMUM PENCAPAIAN KINERJA',
              tingkat: 2,
              isi: [{ kalimat: ['simpulan-kinerja', 'penutup-realisasi', 'penutup-sifat-belanja', 'penutup-efisiensi'] }],
            },
            { judul: '{huruf}. PERMASALAHAN DAN REKOMENDASI PERBAIKAN', tingkat: 2, isi: [{ sisa: 'Penutup' }] },
            { lain: true },
          ],
        },
      ],
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
      judul: ['LAMPIRAN {urut}', 'INDIKATOR KINERJA UTAMA'],
      isi: [{ bertanda: 'kepala', tanggal: 'titik-titik', isi: [{ tabel: 'iku-lampiran' }] }],
    },
  ],
};
