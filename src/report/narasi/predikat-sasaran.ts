import { countInWords } from '../../domain/angka/terbilang';
import type { Bahan, Butir } from './kalimat';
import type { SasaranNarasi } from './list-sasaran';
import { countPredikat, predikatOf, predikatOrder } from './predikat';
import { joinWords, upperFirst } from './wording';

/** The predikat of one sasaran and how many of its indicators have which: Ajung L68–70, Ambulu L86. */
export function predikatSasaran({ laporan: { pengaturan } }: Bahan, { kode, nama, anggota, hasil }: SasaranNarasi): Butir[] {
  const predikat = predikatOf(hasil?.capaian.nilai ?? null, pengaturan);
  if (predikat === null) return [];
  const counts = countPredikat(
    anggota.map((one) => one.hasil?.predikat),
    predikatOrder(pengaturan),
  );
  const measured = counts.reduce((sum, { jumlah }) => sum + jumlah, 0);
  if (measured === 0) return [];
  const parts = counts.map((one) => `${countInWords(one.jumlah)} indikator tergolong ${one.predikat}`);
  const missing = anggota.length - measured;
  const rest = missing === 0 ? '' : `; ${countInWords(missing)} indikator belum dapat dihitung`;
  return [
    {
      kunci: `sasaran-${kode}-predikat`,
      teks: `${upperFirst(nama)} mendapat predikat ${predikat.predikat}, berdasarkan hasil pengukuran ${countInWords(measured)} indikator sasaran, dengan ${joinWords(parts)}${rest}.`,
    },
  ];
}
