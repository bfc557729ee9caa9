import { computeSisa } from '../../domain/anggaran/compute-serapan';
import type { HasilAnggaran } from '../../model/hasil';
import type { BarisAnggaran, JenisAnggaran } from '../../model/laporan';
import { headerRows } from '../cells/header-rows';
import { ordinalCell, percentCell, rupiahCell } from '../cells/number-cell';
import { TANPA_ANGKA, textCell } from '../cells/text-cell';
import type { CellLook } from '../cells/text-cell';
import { chartSerapan } from '../grafik/chart-serapan';
import { WITHOUT_CHART } from '../grafik/finish-chart';
import type { LakipCell, LakipRow, RowRole } from '../lakip-table';
import { DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import { serapanNotes } from '../notes/serapan-notes';
import type { EntriDasar, GayaNomor, KolomSusunan } from '../susunan/entri';
import { numberLabel } from '../susunan/number-label';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_ANGGARAN } from './alasan';
import { numberAnggaran } from './number-anggaran';

export type IsiAnggaran = 'no' | 'kode' | 'uraian' | 'pagu' | 'realisasi' | 'serapan' | 'sisa';

/** The looks of one level of the budget tree. */
export interface GayaTingkat {
  readonly nomor: GayaNomor;
  readonly inden: number;
  readonly uraianTebal: boolean;
  readonly uraianMiring: boolean;
  readonly angkaTebal: boolean;
}

/** Layout of *Realisasi Anggaran*. */
export interface EntriAnggaran extends EntriDasar {
  readonly id: 'realisasi-anggaran';
  readonly kolom: readonly KolomSusunan<IsiAnggaran>[];
  readonly tingkat: Readonly<Record<JenisAnggaran, GayaTingkat>>;
  /** Decimals of rupiah; an amount with sen shows two whatever stands here, so that nothing is hidden. */
  readonly desimalRupiah: 0 | 2;
  /** Last row: its label, and whether it starts in the first column (merged up to the figures) or in `uraian`. */
  readonly jumlah: { readonly label: string; readonly mulai: 'kolom-pertama' | 'uraian' };
}

const ROLES: Readonly<Record<JenisAnggaran, RowRole>> = {
  Program: 'program',
  Kegiatan: 'kegiatan',
  'Sub Kegiatan': 'sub-kegiatan',
};

/** The figures of one printed row, of the tree or the total. Rupiah; serapan in percent. */
interface Figures {
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly serapan: number | null;
  readonly sisa: number | null;
}

/** Figures before everything else, so that text columns can be told from them. */
function figureCellOf(
  isi: IsiAnggaran,
  figures: Figures,
  layout: EntriAnggaran,
  decimals: number,
  look: CellLook,
): LakipCell | null {
  switch (isi) {
    case 'pagu':
      return rupiahCell(figures.pagu, layout.desimalRupiah, look);
    case 'realisasi':
      return rupiahCell(figures.realisasi, layout.desimalRupiah, look);
    case 'sisa':
      return rupiahCell(figures.sisa, layout.desimalRupiah, look);
    case 'serapan':
      return percentCell(figures.serapan, decimals, layout.persen, look);
    case 'no':
    case 'kode':
    case 'uraian':
      return null;
  }
}

function treeRow(
  row: BarisAnggaran,
  computed: HasilAnggaran | undefined,
  ordinal: number,
  layout: EntriAnggaran,
  decimals: number,
): LakipRow {
  // An urusan or bidang looks like a program and is none.
  const isAbove = (row.diAtasProgram ?? null) !== null;
  const gaya = layout.tingkat[row.jenis];
  const figures: Figures = {
    pagu: computed?.pagu ?? null,
    realisasi: computed?.realisasi ?? null,
    serapan: computed?.serapan.nilai ?? null,
    sisa: computed?.sisa ?? null,
  };
  // Said either way: a writer that knows the row's role must not make up its own mind.
  const bold: CellLook = { bold: gaya.angkaTebal };
  const name: CellLook = {
    bold: gaya.uraianTebal,
    ...(gaya.uraianMiring ? { italic: true } : {}),
    ...(gaya.inden > 0 ? { indent: gaya.inden } : {}),
  };
  const cells = layout.kolom.map(({ isi }): LakipCell => {
    const figure = figureCellOf(isi, figures, layout, decimals, bold);
    if (figure !== null) return figure;
    if (isi === 'no') return ordinalCell(isAbove ? '' : numberLabel(ordinal, gaya.nomor), bold);
    if (isi === 'kode') return textCell(row.kode || TANPA_ANGKA, bold);
    return textCell(row.uraian || row.kode || TANPA_ANGKA, name);
  });
  return { role: ROLES[row.jenis], cells };
}

function totalRow(figures: Figures, layout: EntriAnggaran, decimals: number): LakipRow {
  const { label, mulai } = layout.jumlah;
  const textColumns = layout.kolom.filter(({ isi }) => isi === 'no' || isi === 'kode' || isi === 'uraian').length;
  const cells = layout.kolom.map(({ isi }, index): LakipCell | null => {
    const figure = figureCellOf(isi, figures, layout, decimals, { bold: true });
    if (figure !== null) return figure;
    if (mulai === 'uraian') return textCell(isi === 'uraian' ? label : '', { bold: true });
    return index === 0
      ? textCell(label, { bold: true, align: 'center', ...(textColumns > 1 ? { colSpan: textColumns } : {}) })
      : null;
  });
  return { role: 'total', cells };
}

function build({ laporan, hasil }: BuildContext, layout: EntriAnggaran): BuildResult {
  const { anggaran, pengaturan } = laporan;
  if (anggaran.length === 0) return { alasan: TANPA_ANGGARAN };
  const { desimalSerapan } = pengaturan;
  const ordinals = numberAnggaran(anggaran);
  const { totalPagu, totalRealisasi, serapan } = hasil.ringkasan;
  const sisa = computeSisa(totalPagu, totalRealisasi);
  const rows = [
    ...anggaran.map((row, index) => treeRow(row, hasil.anggaran[index], ordinals[index] ?? 0, layout, desimalSerapan)),
    totalRow({ pagu: totalPagu, realisasi: totalRealisasi, serapan: serapan.nilai, sisa }, layout, desimalSerapan),
  ];
  const { grafik, notes } = layout.grafik === true ? chartSerapan(laporan, hasil) : WITHOUT_CHART;
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(layout.kolom, layout.nomorKolom, pengaturan),
        rows,
        notes: [...serapanNotes(laporan, hasil), ...(hasDash(rows) ? [DASH_NOTE] : []), ...notes],
        ...(grafik === undefined ? {} : { grafik }),
      },
    ],
  };
}

/** *Realisasi Anggaran* (Ajung Tabel 3.8; Ambulu "Alokasi Anggaran Belanja Per Program"): the budget tree with its total. */
export const realisasiAnggaran: TableBuilder<EntriAnggaran> = { nama: 'Realisasi Anggaran per Program', build };
