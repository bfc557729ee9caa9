import type { RumusEfisiensi } from '../../domain/efisiensi/compute-efisiensi';
import type { HasilSasaran } from '../../model/hasil';
import { nameSome } from './capaian-notes';

const FORMULAS: Readonly<Record<RumusEfisiensi, string>> = {
  Selisih:
    'Tingkat efisiensi = % capaian kinerja − % serapan anggaran, dalam poin; di atas 0 efisien, 0 seimbang, di bawah 0 tidak efisien.',
  Rasio:
    'Tingkat efisiensi = % capaian kinerja ÷ % serapan anggaran × 100%; di atas 100% efisien, 100% seimbang, di bawah 100% tidak efisien.',
  'PMK 22/2021':
    'Tingkat efisiensi menurut PMK 22/2021: E = (Pagu × Capaian − Realisasi) ÷ (Pagu × Capaian) × 100%, dibatasi −20% sampai 20%; NE = 50 + E ÷ 20 × 50. NE di atas 50 efisien, 50 seimbang, di bawah 50 tidak efisien.',
};

/** Which formula, what the figures are made of, and which sasaran have none and why. */
export function efisiensiNotes(rumus: RumusEfisiensi, perSasaran: readonly HasilSasaran[]): string[] {
  const missing = perSasaran.flatMap(({ kodeSasaran, efisiensi }) =>
    efisiensi.nilai === null ? [{ kode: kodeSasaran, alasan: efisiensi.alasan }] : [],
  );
  const hasLow = perSasaran.some(({ golonganEfisiensi }) => golonganEfisiensi === 'Capaian Rendah');
  return [
    FORMULAS[rumus],
    'Capaian sasaran adalah rata-rata capaian indikatornya; serapan sasaran adalah jumlah realisasi ÷ jumlah pagu sub kegiatan yang dipetakan kepadanya.',
    ...(hasLow ? ['Sisa anggaran pada capaian di bawah 66% disebut Capaian Rendah, bukan efisien.'] : []),
    ...(missing.length === 0 ? [] : [`Tingkat efisiensi tidak dapat dihitung: ${nameSome(missing)}.`]),
  ];
}
