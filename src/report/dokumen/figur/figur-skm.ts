import { lookupPredikat } from '../../../domain/predikat/lookup-predikat';
import { SKALA_SKM } from '../../../domain/predikat/skala';
import { scoreText } from '../../narasi/figures';
import type { FigurTunggal } from './daftar-figur';
import { countFigur, missingFigur, textFigur } from './make-figur';

const NO_SKOR = 'Belum ada unsur SKM yang skornya dapat dihitung. Lengkapi tabel SKM, lalu ulangi.';

/** The survey of satisfaction. Scores of 0 to 100. */
export const FIGUR_SKM: readonly FigurTunggal[] = [
  {
    nama: 'skm-rata-rata',
    uraian: 'rata-rata skor Survei Kepuasan Masyarakat',
    read: ({ hasil: { ringkasan } }) => {
      const { nilai } = ringkasan.rataRataSkm;
      return nilai === null
        ? missingFigur('angka', NO_SKOR)
        : { teks: scoreText(nilai), angka: nilai, jenis: 'angka', alasan: null };
    },
  },
  {
    nama: 'skm-predikat',
    uraian: 'predikat dari rata-rata skor SKM',
    read: ({ laporan: { pengaturan }, hasil: { ringkasan } }) => {
      const { nilai } = ringkasan.rataRataSkm;
      if (nilai === null) return missingFigur('teks', NO_SKOR);
      const { predikat } = lookupPredikat(SKALA_SKM[pengaturan.skalaSkm], nilai, {
        penentu: pengaturan.nilaiPenentuPredikat,
        desimal: pengaturan.desimalCapaian,
      });
      return textFigur(predikat, NO_SKOR);
    },
  },
  {
    nama: 'skm-jumlah-unsur',
    uraian: 'jumlah unsur SKM yang skornya dapat dihitung',
    read: ({ hasil: { ringkasan } }) => countFigur(ringkasan.rataRataSkm.n, NO_SKOR),
  },
];
