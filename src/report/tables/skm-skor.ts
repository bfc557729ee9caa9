import { formatAngka } from '../../domain/angka/format-angka';
import { lookupPredikat } from '../../domain/predikat/lookup-predikat';
import { SKALA_SKM } from '../../domain/predikat/skala';
import type { Hasil } from '../../model/hasil';
import type { BarisSkm, Laporan } from '../../model/laporan';
import type { Pengaturan } from '../../model/pengaturan';
import { headerRows } from '../cells/header-rows';
import { ordinalCell, percentCell } from '../cells/number-cell';
import { TANPA_ANGKA, textCell } from '../cells/text-cell';
import { finishChart, WITHOUT_CHART, type FinishedChart } from '../grafik/finish-chart';
import type { GrafikTabel, LakipCell, LakipRow } from '../lakip-table';
import { DASH_NOTE, nameSome } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, GayaPersen, KolomSusunan } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_SKM } from './alasan';
import { nomorUnsur } from './skm-sebaran';

export type IsiSkor = 'no' | 'unsur' | 'skor' | 'mutu' | 'predikat';

/** Layout of the scores of the survey. */
export interface EntriSkor extends EntriDasar {
  readonly id: 'skm-skor';
  readonly kolom: readonly KolomSusunan<IsiSkor>[];
  /** Decimals of a score (zeros at the end dropped) and of the mean. */
  readonly desimalSkor: number;
  readonly desimalRataRata: number;
  readonly labelRataRata: string;
}

/** A score is a figure of its own, not a percentage. */
const TANPA_TANDA: GayaPersen = { tanda: false, spasi: false, nolAkhir: false };

const nameOf = (row: BarisSkm, index: number): string => row.unsur || `Unsur ${nomorUnsur(row, index)}`;

function meanRow({ ringkasan }: Hasil, layout: EntriSkor, pengaturan: Pengaturan): LakipRow {
  const { nilai } = ringkasan.rataRataSkm;
  const pita =
    nilai === null
      ? null
      : lookupPredikat(SKALA_SKM[pengaturan.skalaSkm], nilai, {
          penentu: pengaturan.nilaiPenentuPredikat,
          desimal: pengaturan.desimalCapaian,
        });
  const named = layout.kolom.filter(({ isi }) => isi === 'no' || isi === 'unsur').length;
  const cells = layout.kolom.map(({ isi }, index): LakipCell | null => {
    if (isi === 'skor') return percentCell(nilai, layout.desimalRataRata, TANPA_TANDA);
    if (isi === 'mutu') return textCell(pita?.kategori ?? TANPA_ANGKA);
    if (isi === 'predikat') return textCell(pita?.predikat ?? TANPA_ANGKA);
    return index === 0 ? textCell(layout.labelRataRata, named > 1 ? { colSpan: named, align: 'left' } : {}) : null;
  });
  return { role: 'rata-rata', cells };
}

/** Bars of the unsur and the line of their mean (Ambulu L479–481). */
function chartOf({ skm }: Laporan, { skm: computed, ringkasan }: Hasil, { labelRataRata }: EntriSkor): FinishedChart {
  const chart: GrafikTabel = {
    judul: 'Skor Unsur Pelayanan',
    kategori: skm.map(nameOf),
    deret: [
      { nama: 'Skor', jenis: 'batang', nilai: skm.map((_, index) => computed[index]?.skor.nilai ?? null) },
      { nama: labelRataRata, jenis: 'garis', nilai: skm.map(() => ringkasan.rataRataSkm.nilai) },
    ],
    sumbuNilai: 'Skor (25–100)',
  };
  return finishChart(chart, 'unsur');
}

function notesOf({ skm, pengaturan }: Laporan, { skm: computed, ringkasan }: Hasil): string[] {
  const { n, dilewati } = ringkasan.rataRataSkm;
  const penentu = pengaturan.nilaiPenentuPredikat === 'Tepat' ? 'tepat (belum dibulatkan)' : 'yang sudah dibulatkan';
  const missing = skm.flatMap((row, index) => {
    const skor = computed[index]?.skor;
    return skor === undefined || skor.nilai !== null ? [] : [{ kode: nameOf(row, index), alasan: skor.alasan }];
  });
  return [
    'Skor = (1 × Tidak Baik + 2 × Kurang Baik + 3 × Baik + 4 × Sangat Baik) ÷ 4, dengan bagian jawaban dalam persen.',
    `Predikat menurut skala SKM ${pengaturan.skalaSkm}, dilihat dari nilai ${penentu}.`,
    `Rata-rata adalah rata-rata skor ${formatAngka(n, 0)} unsur${dilewati > 0 ? `; ${formatAngka(dilewati, 0)} unsur tanpa skor tidak dihitung` : ''}. Skor dibulatkan setengah ke atas.`,
    ...(missing.length === 0 ? [] : [`Tanpa skor: ${nameSome(missing)}.`]),
  ];
}

function build({ laporan, hasil }: BuildContext, layout: EntriSkor): BuildResult {
  const { skm, pengaturan } = laporan;
  if (skm.length === 0) return { alasan: TANPA_SKM };
  const unsur = skm.map((row, index): LakipRow => {
    const computed = hasil.skm[index];
    const cells = layout.kolom.map(({ isi }): LakipCell => {
      if (isi === 'no') return ordinalCell(nomorUnsur(row, index));
      if (isi === 'unsur') return textCell(row.unsur);
      if (isi === 'skor') return percentCell(computed?.skor.nilai ?? null, layout.desimalSkor, TANPA_TANDA);
      return textCell((isi === 'mutu' ? computed?.kategori : computed?.predikat) ?? TANPA_ANGKA);
    });
    return { role: 'data', cells };
  });
  const { grafik, notes } = layout.grafik === true ? chartOf(laporan, hasil, layout) : WITHOUT_CHART;
  const rows = [...unsur, meanRow(hasil, layout, pengaturan)];
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(layout.kolom, layout.nomorKolom, pengaturan),
        rows,
        notes: [...notesOf(laporan, hasil), ...(hasDash(rows) ? [DASH_NOTE] : []), ...notes],
        ...(grafik === undefined ? {} : { grafik }),
      },
    ],
  };
}

/** The score and predikat of every unsur of the survey, their mean, and the chart (Ambulu L462–481). */
export const skmSkor: TableBuilder<EntriSkor> = { nama: 'Skor Survei Kepuasan Masyarakat', build };
