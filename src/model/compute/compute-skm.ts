import { formatAngka } from '../../domain/angka/format-angka';
import { lookupPredikat } from '../../domain/predikat/lookup-predikat';
import { SKALA_SKM } from '../../domain/predikat/skala';
import { computeSkor } from '../../domain/skm/compute-skor';
import type { Findings } from '../findings';
import type { HasilSkm } from '../hasil';
import type { BarisSkm, SelAngka } from '../laporan';
import type { Pengaturan } from '../pengaturan';
import { KALIMAT_SKOR } from './alasan';
import { resolveNumber } from './resolve-figure';

const KOLOM = ['Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'] as const;

/** Total (percent), skor (25–100), letter and predikat of one unsur of the survey. */
export function computeSkm(baris: BarisSkm, pengaturan: Pengaturan, findings: Findings): HasilSkm {
  const cells = [baris.tidakBaik, baris.kurangBaik, baris.baik, baris.sangatBaik];
  const none = new Map<string, number>();
  const figures = cells.map((sel, index) => resolveNumber(sel, { tabel: 'SKM', kolom: KOLOM[index] ?? 'Baik' }, none, findings));
  const [tidakBaik = null, kurangBaik = null, baik = null, sangatBaik = null] = figures.map((figure) =>
    figure.kind === 'ada' ? figure.nilai : null,
  );
  const { total, skor, alasan } = computeSkor({ tidakBaik, kurangBaik, baik, sangatBaik });
  if (alasan === 'kosong') reportBlank(baris, cells, findings);
  else if (alasan !== null) reportSum(baris, cells, total, findings);
  const pita =
    skor === null
      ? null
      : lookupPredikat(SKALA_SKM[pengaturan.skalaSkm], skor, {
          penentu: pengaturan.nilaiPenentuPredikat,
          desimal: pengaturan.desimalCapaian,
        });
  const refused = figures.find((figure) => figure.kind === 'ditolak');
  return {
    unsur: baris.unsur,
    total,
    skor: { nilai: skor, alasan: alasan === null ? null : (refused?.alasan ?? KALIMAT_SKOR[alasan]) },
    kategori: pita?.kategori ?? null,
    predikat: pita?.predikat ?? null,
  };
}

function reportSum(baris: BarisSkm, cells: readonly (SelAngka | null)[], total: number | null, findings: Findings): void {
  const [alamat = baris.alamat, ...terkait] = cells.flatMap((sel) => sel?.alamat ?? []);
  const sum = total === null ? '' : `${formatAngka(total, 2, { trailingZeros: false })}%`;
  findings.add(
    'skm-bukan-100',
    'galat',
    `Jumlah jawaban unsur “${baris.unsur}” mulai ${alamat} adalah ${sum}, padahal keempat bagian harus antara 0 dan 100% dan berjumlah 100%, jadi skornya tidak dihitung. Periksa keempat sel di baris itu.`,
    { tabel: 'SKM', kolom: 'Tidak Baik', alamat, terkait },
  );
}

function reportBlank(baris: BarisSkm, cells: readonly (SelAngka | null)[], findings: Findings): void {
  const blank = cells.findIndex((sel) => sel?.angka.kind === 'kosong');
  const filled = cells.flatMap((sel) => (sel?.angka.kind === 'angka' ? [sel.alamat] : []));
  const alamat = cells[blank]?.alamat;
  if (alamat === undefined || filled.length === 0) return;
  findings.add(
    'skm-belum-lengkap',
    'peringatan',
    `Jawaban unsur “${baris.unsur}” di ${alamat} kosong, jadi skornya tidak dihitung. Isi persennya; ketik 0 bila tidak ada yang menjawab begitu.`,
    { tabel: 'SKM', kolom: KOLOM[blank] ?? null, alamat, terkait: filled },
  );
}
