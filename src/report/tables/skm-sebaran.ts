import type { BarisSkm, SelAngka } from '../../model/laporan';
import { headerRows } from '../cells/header-rows';
import { figureCell, ordinalCell } from '../cells/number-cell';
import { missingCell, textCell } from '../cells/text-cell';
import { typedCell } from '../cells/typed-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import { DASH_NOTE, nameSome } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, KolomSusunan } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_SKM } from './alasan';

export type IsiSebaran = 'no' | 'unsur' | 'tidak-baik' | 'kurang-baik' | 'baik' | 'sangat-baik' | 'total';

/** Layout of the answers to the survey. */
export interface EntriSebaran extends EntriDasar {
  readonly id: 'skm-sebaran';
  readonly kolom: readonly KolomSusunan<IsiSebaran>[];
}

const SHARES: Readonly<Record<Exclude<IsiSebaran, 'no' | 'unsur' | 'total'>, (row: BarisSkm) => SelAngka | null>> = {
  'tidak-baik': (row) => row.tidakBaik,
  'kurang-baik': (row) => row.kurangBaik,
  baik: (row) => row.baik,
  'sangat-baik': (row) => row.sangatBaik,
};

/** The number of an unsur as typed; counted where nothing was typed. */
export const nomorUnsur = (row: BarisSkm, index: number): string => row.no || String(index + 1);

function build({ laporan, hasil }: BuildContext, layout: EntriSebaran): BuildResult {
  const { skm, pengaturan } = laporan;
  if (skm.length === 0) return { alasan: TANPA_SKM };
  const sign = layout.persen.spasi ? ' %' : '%';
  const rows = skm.map((row, index): LakipRow => {
    const total = hasil.skm[index]?.total ?? null;
    const cells = layout.kolom.map(({ isi }): LakipCell => {
      if (isi === 'no') return ordinalCell(nomorUnsur(row, index));
      if (isi === 'unsur') return textCell(row.unsur);
      if (isi === 'total') return total === null ? missingCell() : figureCell(total, sign);
      return typedCell(SHARES[isi](row), '%', layout.persen);
    });
    return { role: 'data', cells };
  });
  const wrong = skm.flatMap((row, index) => {
    const skor = hasil.skm[index]?.skor;
    return skor === undefined || skor.nilai !== null ? [] : [{ kode: row.unsur, alasan: skor.alasan }];
  });
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(layout.kolom, layout.nomorKolom, pengaturan),
        rows,
        notes: [
          'Angka adalah bagian responden yang memberi jawaban itu; Total adalah jumlah keempat bagian.',
          ...(wrong.length === 0 ? [] : [`Perlu diperiksa: ${nameSome(wrong)}.`]),
          ...(hasDash(rows) ? [DASH_NOTE] : []),
        ],
      },
    ],
  };
}

/** The shares of the answers to every unsur of the survey (Ambulu L442–460). */
export const skmSebaran: TableBuilder<EntriSebaran> = { nama: 'Sebaran Jawaban Survei Kepuasan Masyarakat', build };
