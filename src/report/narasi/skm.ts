import { countInWords } from '../../domain/angka/terbilang';
import { lookupPredikat } from '../../domain/predikat/lookup-predikat';
import { SKALA_SKM } from '../../domain/predikat/skala';
import { scoreText, shareText } from './figures';
import type { Bahan, Butir } from './kalimat';
import type { SasaranNarasi } from './list-sasaran';
import { inYear, ofYear } from './office';
import { countPredikat } from './predikat';
import { cleanName, joinWords } from './wording';

/** An indicator that is measured by a survey of satisfaction. */
const TENTANG_SKM = /\b(?:SKM|IKM)\b|kepuasan\s+masyarakat/iu;

/** The one sasaran the survey measures; `null` when none or several have such an indicator. */
function sasaranOfSkm(sasaran: readonly SasaranNarasi[]): SasaranNarasi | null {
  const found = sasaran.filter(({ anggota }) => anggota.some(({ indikator }) => TENTANG_SKM.test(indikator.indikator)));
  const [first] = found;
  return first !== undefined && found.length === 1 && first.kode !== '' ? first : null;
}

/** Unsur of the survey by predikat, counts with words and shares of the named number of unsur: Ambulu L84, L88. */
export function skmPredikat({ laporan: { pengaturan }, hasil: { skm }, sasaran }: Bahan): Butir[] {
  const order = SKALA_SKM[pengaturan.skalaSkm].pita.map(({ predikat }) => predikat);
  const counts = countPredikat(
    skm.map(({ predikat }) => predikat),
    order,
  );
  const measured = counts.reduce((sum, { jumlah }) => sum + jumlah, 0);
  if (measured === 0) return [];
  const own = sasaranOfSkm(sasaran);
  const about = own === null ? '' : ` untuk ${own.nama}`;
  const parts = counts.map(
    ({ predikat, jumlah }) => `${countInWords(jumlah)} unsur (${shareText(jumlah, measured)}) tergolong ${predikat}`,
  );
  const missing = skm.length - measured;
  const rest = missing === 0 ? '' : `; skor ${countInWords(missing)} unsur belum dapat dihitung`;
  return [
    {
      kunci: 'skm-predikat',
      teks: `Berdasarkan Survei Kepuasan Masyarakat (SKM)${ofYear(pengaturan)}${about}, dari ${countInWords(measured)} unsur yang dinilai, ${joinWords(parts)}${rest}.`,
    },
  ];
}

/** Mean score of the unsur and its predikat: Ambulu L477. */
export function skmRataRata({ laporan: { pengaturan }, hasil: { ringkasan } }: Bahan): Butir[] {
  const { nilai, n, dilewati } = ringkasan.rataRataSkm;
  if (nilai === null || n < 2) return [];
  const { predikat } = lookupPredikat(SKALA_SKM[pengaturan.skalaSkm], nilai, {
    penentu: pengaturan.nilaiPenentuPredikat,
    desimal: pengaturan.desimalCapaian,
  });
  const rest = dilewati === 0 ? '' : `; skor ${countInWords(dilewati)} unsur belum dapat dihitung`;
  return [
    {
      kunci: 'skm-rata-rata',
      teks: `Rata-rata skor ${countInWords(n)} unsur SKM${inYear(pengaturan)} adalah ${scoreText(nilai)} dengan predikat ${predikat}${rest}.`,
    },
  ];
}

/** The unsur whose score lies below the mean, lowest first: Ambulu L481 (which names two that lie above it). */
export function skmDiBawahRataRata({ laporan: { skm: rows }, hasil: { skm, ringkasan } }: Bahan): Butir[] {
  const { nilai, n } = ringkasan.rataRataSkm;
  if (nilai === null || n < 2) return [];
  const below = skm
    .flatMap(({ skor, unsur }, index) => {
      const name = cleanName(unsur) || `unsur nomor ${cleanName(rows[index]?.no ?? '') || String(index + 1)}`;
      return skor.nilai !== null && skor.nilai < nilai ? [{ name, skor: skor.nilai }] : [];
    })
    .sort((a, b) => a.skor - b.skor);
  if (below.length === 0) return [];
  const names = below.map(({ name, skor }) => `${name} (${scoreText(skor)})`);
  return [
    {
      kunci: 'skm-di-bawah-rata-rata',
      teks: `Terdapat ${countInWords(below.length)} unsur SKM dengan skor di bawah rata-rata ${scoreText(nilai)} yang perlu menjadi prioritas perbaikan, yaitu ${joinWords(names)}.`,
    },
  ];
}
