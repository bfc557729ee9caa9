import type { Kerangka } from './kerangka';

/** The project's own: chapters and the sections of chapter III as PermenPANRB 53/2014, attachment II, lists them. */
export const KERANGKA_BAKU: Kerangka = {
  sampul: ['LAPORAN KINERJA', '{INSTANSI}', '{KABUPATEN}', 'TAHUN {tahun}'],
  bab: [
    { judul: ['IKHTISAR EKSEKUTIF'], isi: [{ sisa: 'Ikhtisar Eksekutif' }] },
    {
      judul: ['BAB I', 'PENDAHULUAN'],
      isi: [
        { judul: '{huruf}. Penjelasan Umum Organisasi', tingkat: 2, tetap: true, isi: [] },
        { judul: '{huruf}. Aspek Strategis dan Permasalahan Utama', tingkat: 2, tetap: true, isi: [] },
        {
          judul: '{huruf}. Sumber Daya Manusia',
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
        { judul: '{huruf}. Rencana Strategis', tingkat: 2, isi: [{ tabel: 'renstra-matriks' }] },
        { judul: '{huruf}. Indikator Kinerja Utama', tingkat: 2, isi: [{ tabel: 'iku' }] },
        { judul: '{huruf}. Rencana Kinerja Tahunan', tingkat: 2, isi: [{ tabel: 'rkt' }] },
        {
          judul: '{huruf}. Perjanjian Kinerja Tahun {tahun}',
          tingkat: 2,
          isi: [
            { kalimat: ['perjanjian-anggaran-murni'] },
            { tabel: 'perjanjian-kinerja' },
            { tabel: 'program-anggaran' },
            { kalimat: ['perjanjian-anggaran-perubahan'] },
            { tabel: 'perjanjian-kinerja-perubahan' },
            { tabel: 'program-anggaran-perubahan' },
            { sisa: 'Perjanjian Kinerja' },
          ],
        },
      ],
    },
    {
      judul: ['BAB III', 'AKUNTABILITAS KINERJA'],
      isi: [
        {
          judul: '{huruf}. Capaian Kinerja Organisasi',
          tingkat: 2,
          isi: [
            {
              judul: '{urut}. Target dan Realisasi Kinerja Tahun {tahun}',
              tingkat: 3,
              isi: [
                { kalimat: ['jumlah-kinerja'] },
                { tabel: 'skala-predikat' },
                { tabel: 'pengukuran-realisasi' },
                { kalimat: ['rata-rata-capaian', 'indikator-*-capaian'] },
              ],
            },
            {
              judul: '{urut}. Perbandingan dengan Tahun-Tahun Sebelumnya',
              tingkat: 3,
              isi: [{ tabel: 'perbandingan-tahun' }, { kalimat: ['indikator-*-tahun-lalu', 'indikator-*-tren'] }],
            },
            {
              judul: '{urut}. Perbandingan dengan Target Jangka Menengah',
              tingkat: 3,
              isi: [{ tabel: 'target-renstra' }, { kalimat: ['indikator-*-renstra'] }],
            },
            {
              judul: '{urut}. Perbandingan dengan Realisasi Nasional',
              tingkat: 3,
              isi: [{ tabel: 'realisasi-nasional' }, { kalimat: ['indikator-*-nasional', 'indikator-*-kabupaten'] }],
            },
            {
              judul: '{urut}. Analisis Penyebab Keberhasilan dan Kegagalan',
              tingkat: 3,
              isi: [
                { tabel: 'ikhtisar-capaian' },
                {
                  perSasaran: [
                    {
                      kalimat: [
                        'sasaran-{kode}-rata-rata',
                        'sasaran-{kode}-penyebab',
                        'sasaran-{kode}-permasalahan',
                        'sasaran-{kode}-solusi',
                      ],
                    },
                    { sisa: 'Sasaran {kode}' },
                  ],
                  judul: null,
                },
                { tabel: 'skm-sebaran' },
                { tabel: 'skm-skor' },
                { kalimat: ['skm-rata-rata', 'skm-di-bawah-rata-rata'] },
              ],
            },
            {
              judul: '{urut}. Analisis Program dan Kegiatan Penunjang',
              tingkat: 3,
              isi: [
                { kalimat: ['jumlah-program', 'jumlah-program-pendukung', 'sasaran-*-program'] },
                { tabel: 'program-kegiatan' },
                { sisa: 'Capaian Kinerja' },
              ],
            },
            {
              judul: '{urut}. Analisis Efisiensi Penggunaan Sumber Daya',
              tingkat: 3,
              isi: [{ tabel: 'efisiensi' }, { sisa: 'Efisiensi' }],
            },
          ],
        },
        {
          judul: '{huruf}. Realisasi Anggaran',
          tingkat: 2,
          isi: [
            { kalimat: ['realisasi-anggaran', 'serapan-tahun-lalu'] },
            { tabel: 'komposisi-belanja' },
            { tabel: 'alokasi-sasaran' },
            { kalimat: ['sasaran-*-alokasi', 'alokasi-tanpa-sasaran'] },
            { tabel: 'realisasi-anggaran' },
            { sisa: 'Realisasi Anggaran' },
          ],
        },
      ],
    },
    {
      judul: ['BAB IV', 'PENUTUP'],
      isi: [{ bertanda: 'kepala', tanggal: 'laporan', isi: [{ sisa: 'Penutup' }, { lain: true }] }],
    },
  ],
};
