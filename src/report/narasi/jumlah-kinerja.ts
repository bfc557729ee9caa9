import { countInWords } from '../../domain/angka/terbilang';
import type { Bahan, Butir } from './kalimat';
import { inYear, officeName, renstraName } from './office';
import { cleanText, joinWords } from './wording';

/** Counts of tujuan, sasaran and indikator: Ajung L382, Ambulu L386. */
export function jumlahKinerja({ laporan }: Bahan): Butir[] {
  const { pengaturan } = laporan;
  // Tujuan is typed once for its sasaran or on each of them; the same words are the same tujuan.
  const tujuan = new Set(laporan.sasaran.map((row) => cleanText(row.tujuan).toLowerCase()).filter((text) => text !== '')).size;
  const sasaran = laporan.sasaran.filter((row) => row.kode !== '' || row.sasaran.trim() !== '').length;
  // What stands only in Realisasi was reported and is nothing that was agreed.
  const indikator = laporan.indikator.filter(({ barisTarget }) => barisTarget !== null).length;
  if (sasaran === 0 || indikator === 0) return [];
  const counts = [
    ...(tujuan > 0 ? [`${countInWords(tujuan)} tujuan`] : []),
    `${countInWords(sasaran)} sasaran`,
    `${countInWords(indikator)} indikator sasaran`,
  ];
  return [
    {
      kunci: 'jumlah-kinerja',
      teks: `Kinerja yang diukur ${officeName(pengaturan)}${inYear(pengaturan)} dalam rangka pelaksanaan ${renstraName(pengaturan)} meliputi ${joinWords(counts)}.`,
    },
  ];
}
