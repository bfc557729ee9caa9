import type { HasilSasaran } from '../../../model/hasil';
import type { RumusEfisiensi } from '../../../domain/efisiensi/compute-efisiensi';
import type { TingkatEfisiensi } from '../../../domain/efisiensi/classify-efisiensi';
import type { Pengaturan } from '../../../model/pengaturan';
import { cleanName } from '../../narasi/wording';
import { predikatOf } from '../../narasi/predikat';
import { describeEfisiensi } from '../../tables/efisiensi-cell';
import { wholeEfisiensi } from '../../tables/whole-efisiensi';
import type { Figur } from '../figur';
import type { BahanFigur, FigurPerKode, JenisFigur } from './daftar-figur';
import { capaianFigur, missingFigur, rupiahFigur, serapanFigur, textFigur } from './make-figur';

const NO_EFISIENSI =
  'Efisiensi belum dapat dihitung: capaian sasaran, pagu, atau realisasi anggaran yang mendukungnya belum ada.';

const JENIS_EFISIENSI: Readonly<Record<RumusEfisiensi, Figur['jenis']>> = {
  Selisih: 'poin',
  Rasio: 'persen',
  'PMK 22/2021': 'angka',
};

/** As the table of efisiensi prints it, without the word. */
function efisiensiFigur(nilai: number | null, alasan: string | null, pengaturan: Pengaturan): Figur {
  const { rumusEfisiensi: rumus, desimalCapaian, desimalSerapan } = pengaturan;
  const jenis = JENIS_EFISIENSI[rumus];
  const teks = describeEfisiensi(rumus, nilai, null, Math.max(desimalCapaian, desimalSerapan));
  return teks === null ? missingFigur(jenis, alasan ?? NO_EFISIENSI) : { teks, angka: nilai, jenis, alasan: null };
}

const tingkatFigur = (tingkat: TingkatEfisiensi | null): Figur => textFigur(tingkat, NO_EFISIENSI);

function eachSasaran(read: (hasil: HasilSasaran, bahan: BahanFigur) => Figur): FigurPerKode['each'] {
  return (bahan) => bahan.hasil.ringkasan.perSasaran.map((hasil) => [hasil.kodeSasaran, read(hasil, bahan)]);
}

const noMoney = (what: string, { kodeSasaran }: HasilSasaran): string =>
  `Sasaran ${kodeSasaran} belum didukung baris tabel Anggaran yang ${what}-nya dapat dibaca. Isilah kolom Kode Sasaran dan ${what}, lalu ulangi.`;

/** What belongs to each sasaran, and the efisiensi of all. */
export const FIGUR_SASARAN: readonly JenisFigur[] = [
  {
    nama: 'efisiensi',
    uraian: 'efisiensi seluruh sasaran menurut rumus pada Pengaturan',
    read: ({ laporan: { pengaturan }, hasil }) =>
      efisiensiFigur(wholeEfisiensi(hasil.ringkasan.perSasaran, pengaturan).efisiensi, null, pengaturan),
  },
  {
    nama: 'tingkat-efisiensi',
    uraian: 'sebutan efisiensi seluruh sasaran: Efisien, Seimbang, …',
    read: ({ laporan: { pengaturan }, hasil }) => tingkatFigur(wholeEfisiensi(hasil.ringkasan.perSasaran, pengaturan).golongan),
  },
  {
    nama: 'sasaran-<kode>',
    uraian: 'bunyi satu sasaran',
    each: ({ laporan }) =>
      laporan.sasaran.map(({ kode, sasaran }) => [
        kode,
        textFigur(cleanName(sasaran), `Bunyi sasaran ${kode} pada tabel Sasaran belum diisi.`),
      ]),
  },
  {
    nama: 'capaian-sasaran-<kode>',
    uraian: 'rata-rata capaian satu sasaran, dalam persen',
    each: eachSasaran(({ capaian, kodeSasaran }, { laporan }) =>
      capaianFigur(
        capaian.nilai,
        `Sasaran ${kodeSasaran} belum memiliki indikator yang capaiannya dapat dihitung.`,
        laporan.pengaturan,
      ),
    ),
  },
  {
    nama: 'predikat-sasaran-<kode>',
    uraian: 'predikat satu sasaran',
    each: eachSasaran(({ capaian, kodeSasaran }, { laporan }) =>
      textFigur(
        predikatOf(capaian.nilai, laporan.pengaturan)?.predikat ?? null,
        `Predikat sasaran ${kodeSasaran} belum ada karena capaiannya belum dapat dihitung atau skala predikatnya belum lengkap.`,
      ),
    ),
  },
  {
    nama: 'pagu-sasaran-<kode>',
    uraian: 'pagu yang mendukung satu sasaran',
    each: eachSasaran((hasil, { laporan }) => rupiahFigur(hasil.pagu, noMoney('Pagu', hasil), laporan.pengaturan)),
  },
  {
    nama: 'realisasi-sasaran-<kode>',
    uraian: 'realisasi anggaran yang mendukung satu sasaran',
    each: eachSasaran((hasil, { laporan }) => rupiahFigur(hasil.realisasi, noMoney('Realisasi', hasil), laporan.pengaturan)),
  },
  {
    nama: 'serapan-sasaran-<kode>',
    uraian: 'serapan anggaran satu sasaran, dalam persen',
    each: eachSasaran(({ serapan }, { laporan }) => serapanFigur(serapan.nilai, serapan.alasan, laporan.pengaturan)),
  },
  {
    nama: 'efisiensi-sasaran-<kode>',
    uraian: 'efisiensi satu sasaran menurut rumus pada Pengaturan',
    each: eachSasaran(({ efisiensi }, { laporan }) => efisiensiFigur(efisiensi.nilai, efisiensi.alasan, laporan.pengaturan)),
  },
  {
    nama: 'tingkat-efisiensi-sasaran-<kode>',
    uraian: 'sebutan efisiensi satu sasaran',
    each: eachSasaran(({ golonganEfisiensi }) => tingkatFigur(golonganEfisiensi)),
  },
];
