import type { HasilIndikator } from '../../../model/hasil';
import type { Indikator, SelAngka } from '../../../model/laporan';
import { figureText, numberOf } from '../../narasi/angka-indikator';
import { predikatOf } from '../../narasi/predikat';
import { countReached } from '../../narasi/sebaran-predikat';
import { cleanName } from '../../narasi/wording';
import type { Figur } from '../figur';
import type { BahanFigur, FigurPerKode, JenisFigur } from './daftar-figur';
import { capaianFigur, countFigur, missingFigur, textFigur } from './make-figur';

const NO_CAPAIAN = 'Belum ada indikator yang capaiannya dapat dihitung. Lengkapi tabel Target dan Realisasi, lalu ulangi.';
const NO_BAND = 'Predikatnya belum ada karena capaiannya belum dapat dihitung atau skala predikatnya belum lengkap.';

const meanBand = ({ laporan, hasil }: BahanFigur) => predikatOf(hasil.ringkasan.rataRataCapaian.nilai, laporan.pengaturan);

function eachIndikator(read: (indikator: Indikator, hasil: HasilIndikator, bahan: BahanFigur) => Figur): FigurPerKode['each'] {
  return (bahan) =>
    bahan.laporan.indikator.flatMap((indikator, index) => {
      const hasil = bahan.hasil.indikator[index];
      return hasil === undefined ? [] : [[indikator.kode, read(indikator, hasil, bahan)] as const];
    });
}

/** A target or realisation as typed: a letter, a bound or a sentence stays text, and has no number. */
function typedFigur(
  what: 'Target' | 'Realisasi',
  indikator: Indikator,
  sel: SelAngka | null | undefined,
  { laporan: { pengaturan } }: BahanFigur,
): Figur {
  const teks = figureText(sel, indikator);
  const alasan =
    pengaturan.tahunLaporan === null
      ? 'Tahun laporan belum diketahui: isilah “Tahun Laporan” pada tabel Pengaturan, lalu ulangi.'
      : `${what} indikator ${indikator.kode} tahun ${pengaturan.tahunLaporan} belum ada atau belum dapat dibaca. Periksa barisnya pada tabel ${what}, lalu ulangi.`;
  if (teks === null) return missingFigur('teks', alasan);
  const angka = sel?.angka.kind === 'huruf' ? null : (numberOf(sel, pengaturan)?.nilai ?? null);
  if (angka === null) return textFigur(teks, alasan);
  return { teks, angka, jenis: teks.endsWith('%') ? 'persen' : 'angka', alasan: null };
}

/** The performance: whole, and of each indikator. Capaian in percent. */
export const FIGUR_KINERJA: readonly JenisFigur[] = [
  {
    nama: 'rata-rata-capaian',
    uraian: 'rata-rata capaian indikator, dalam persen',
    read: ({ laporan, hasil }) => capaianFigur(hasil.ringkasan.rataRataCapaian.nilai, NO_CAPAIAN, laporan.pengaturan),
  },
  {
    nama: 'predikat',
    uraian: 'predikat dari rata-rata capaian',
    read: (bahan) => textFigur(meanBand(bahan)?.predikat ?? null, NO_BAND),
  },
  {
    nama: 'kategori',
    uraian: 'huruf kategori dari rata-rata capaian, bila skalanya berhuruf',
    read: (bahan) =>
      textFigur(
        meanBand(bahan)?.kategori ?? null,
        meanBand(bahan) === null ? NO_BAND : 'Skala predikat yang dipakai tidak berhuruf.',
      ),
  },
  {
    nama: 'jumlah-sasaran',
    uraian: 'jumlah sasaran strategis',
    read: ({ laporan }) =>
      countFigur(
        laporan.sasaran.filter(({ kode, sasaran }) => kode !== '' || sasaran.trim() !== '').length,
        'Tabel Sasaran belum memuat sasaran. Isilah, lalu ulangi.',
      ),
  },
  {
    nama: 'jumlah-indikator',
    uraian: 'jumlah indikator pada tabel Target',
    read: ({ laporan }) =>
      countFigur(
        laporan.indikator.filter(({ barisTarget }) => barisTarget !== null).length,
        'Tabel Target belum memuat indikator. Isilah, lalu ulangi.',
      ),
  },
  {
    nama: 'indikator-tercapai',
    uraian: 'jumlah indikator yang mencapai atau melampaui target',
    read: (bahan) => {
      const { tercapai, dinilai } = countReached(bahan);
      return dinilai === 0 ? missingFigur('angka', NO_CAPAIAN) : countFigur(tercapai, null);
    },
  },
  {
    nama: 'indikator-dinilai',
    uraian: 'jumlah indikator yang dapat dinilai tercapai atau tidaknya',
    read: (bahan) => countFigur(countReached(bahan).dinilai, NO_CAPAIAN),
  },
  {
    nama: 'indikator-<kode>',
    uraian: 'nama satu indikator',
    each: eachIndikator(({ indikator, kode }) =>
      textFigur(cleanName(indikator), `Nama indikator ${kode} pada tabel Target belum diisi.`),
    ),
  },
  {
    nama: 'target-<kode>',
    uraian: 'target satu indikator pada tahun laporan',
    each: eachIndikator((indikator, _hasil, bahan) => {
      const { tahunLaporan: tahun } = bahan.laporan.pengaturan;
      return typedFigur('Target', indikator, tahun === null ? null : indikator.target.get(tahun), bahan);
    }),
  },
  {
    nama: 'realisasi-<kode>',
    uraian: 'realisasi satu indikator pada tahun laporan',
    each: eachIndikator((indikator, _hasil, bahan) => {
      const { tahunLaporan: tahun } = bahan.laporan.pengaturan;
      return typedFigur('Realisasi', indikator, tahun === null ? null : indikator.realisasi.get(tahun), bahan);
    }),
  },
  {
    nama: 'capaian-<kode>',
    uraian: 'capaian satu indikator, dalam persen',
    each: eachIndikator((_indikator, { capaian }, { laporan }) =>
      capaianFigur(capaian.nilai, capaian.alasan, laporan.pengaturan),
    ),
  },
  {
    nama: 'predikat-<kode>',
    uraian: 'predikat satu indikator',
    each: eachIndikator((_indikator, { predikat, capaian }) => textFigur(predikat, capaian.alasan ?? NO_BAND)),
  },
];
