import { computeSerapan } from '../../domain/anggaran/compute-serapan';
import { sumRupiah } from '../../domain/angka/sum-rupiah';
import { average } from '../../domain/capaian/average';
import { classifyEfisiensi } from '../../domain/efisiensi/classify-efisiensi';
import { computeEfisiensi } from '../../domain/efisiensi/compute-efisiensi';
import type { HasilIndikator, HasilSasaran, HasilSkm, NilaiHitung, Ringkasan } from '../hasil';
import type { Laporan } from '../laporan';
import type { Pengaturan } from '../pengaturan';
import { KALIMAT_EFISIENSI, KALIMAT_SERAPAN } from './alasan';
import type { AnggaranHasil } from './compute-anggaran';

/** Averages, totals and the figures of each sasaran; money from the leaves mapped to it, never an average of percentages. */
export function computeRingkasan(
  laporan: Laporan,
  indikator: readonly HasilIndikator[],
  anggaran: AnggaranHasil,
  skm: readonly HasilSkm[],
): Ringkasan {
  const valueOf = (hasil: HasilIndikator): number | null => averaged(hasil, laporan.pengaturan);
  return {
    rataRataCapaian: average(indikator.map(valueOf)),
    totalPagu: anggaran.totalPagu.nilai,
    totalRealisasi: anggaran.totalRealisasi.nilai,
    serapan: serapanOf(anggaran.totalPagu.nilai, anggaran.totalRealisasi.nilai),
    rataRataSkm: average(skm.map(({ skor }) => skor.nilai)),
    perSasaran: computeSasaran(laporan, indikator, anggaran),
  };
}

function averaged(hasil: HasilIndikator, { rataRataDari }: Pengaturan): number | null {
  return rataRataDari === 'Nilai Asli' ? hasil.capaianAsli : hasil.capaian.nilai;
}

function serapanOf(pagu: number | null, realisasi: number | null): NilaiHitung {
  const { nilai, alasan } = computeSerapan(pagu, realisasi);
  return { nilai, alasan: alasan === null ? null : KALIMAT_SERAPAN[alasan] };
}

interface Gathered {
  readonly capaian: (number | null)[];
  readonly pagu: number[];
  readonly realisasi: number[];
}

/** Every sasaran of table `Sasaran` in its order, then those that only indicators or the budget name. */
function computeSasaran(laporan: Laporan, indikator: readonly HasilIndikator[], anggaran: AnggaranHasil): HasilSasaran[] {
  const gathered = new Map<string, Gathered>();
  const gather = (kode: string): Gathered => {
    const known = gathered.get(kode);
    if (known !== undefined) return known;
    const fresh: Gathered = { capaian: [], pagu: [], realisasi: [] };
    gathered.set(kode, fresh);
    return fresh;
  };
  for (const { kode } of laporan.sasaran) if (kode !== '') gather(kode);
  for (const hasil of indikator)
    if (hasil.kodeSasaran !== '') gather(hasil.kodeSasaran).capaian.push(averaged(hasil, laporan.pengaturan));
  laporan.anggaran.forEach((row, index) => {
    const hasil = anggaran.rows[index];
    if (row.anak.length > 0 || row.kodeSasaranEfektif === '' || hasil === undefined) return;
    const { pagu, realisasi } = gather(row.kodeSasaranEfektif);
    if (hasil.pagu !== null) pagu.push(hasil.pagu);
    if (hasil.realisasi !== null) realisasi.push(hasil.realisasi);
  });
  return [...gathered].map(([kodeSasaran, parts]) => summarize(kodeSasaran, parts, laporan.pengaturan));
}

function summarize(kodeSasaran: string, parts: Gathered, { rumusEfisiensi }: Pengaturan): HasilSasaran {
  const capaian = average(parts.capaian);
  const pagu = parts.pagu.length === 0 ? null : sumRupiah(parts.pagu);
  const realisasi = parts.realisasi.length === 0 ? null : sumRupiah(parts.realisasi);
  const serapan = serapanOf(pagu, realisasi);
  const efisiensi = computeEfisiensi(rumusEfisiensi, {
    capaian: capaian.nilai,
    serapan: serapan.nilai,
    paguAlokasi: pagu,
    realisasi,
  });
  return {
    kodeSasaran,
    capaian,
    pagu,
    realisasi,
    serapan,
    efisiensi: { nilai: efisiensi.nilai, alasan: efisiensi.alasan === null ? null : KALIMAT_EFISIENSI[efisiensi.alasan] },
    golonganEfisiensi: classifyEfisiensi(rumusEfisiensi, efisiensi.nilai, capaian.nilai),
  };
}
