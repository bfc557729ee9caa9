import type { BarisRpjmd, Laporan } from '../../model/laporan';
import { headerRows } from '../cells/header-rows';
import { textCell } from '../cells/text-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import type { KolomSusunan } from '../susunan/entri';
import { fillIn } from '../susunan/fill-in';
import type { TablePart } from '../table-builder';
import { blokCell, findBlok } from './blok';
import type { KolomBlok } from './blok';

export type IsiRpjmd = 'misi' | 'tujuan' | 'indikator-tujuan' | 'sasaran' | 'indikator-sasaran';

/** Layout of the regency's plan above a yearly plan. */
export interface TampilanRpjmd {
  /** Lines between caption and table (placeholders: see `fillIn`). */
  readonly pembuka: readonly string[];
  readonly kolom: readonly KolomSusunan<IsiRpjmd>[];
}

const TEXTS: Readonly<Record<IsiRpjmd, (row: BarisRpjmd) => string>> = {
  misi: (row) => row.misi,
  tujuan: (row) => row.tujuan,
  'indikator-tujuan': (row) => row.indikatorTujuan,
  sasaran: (row) => row.sasaran,
  'indikator-sasaran': (row) => row.indikatorSasaran,
};

const column = (isi: IsiRpjmd, ...di: readonly IsiRpjmd[]): readonly [IsiRpjmd, KolomBlok<BarisRpjmd, IsiRpjmd>] => [
  isi,
  { teks: TEXTS[isi], di, ulang: true },
];

const BLOK = [
  column('misi'),
  column('tujuan', 'misi'),
  column('indikator-tujuan', 'tujuan'),
  column('sasaran', 'tujuan'),
  column('indikator-sasaran', 'sasaran'),
];

/** The mission, goals and objectives of the RPJMD that the office supports; `null` when table `RPJMD` is missing or empty. */
export function rpjmdPart({ rpjmd, pengaturan }: Laporan, { pembuka, kolom }: TampilanRpjmd): TablePart | null {
  if (rpjmd.length === 0) return null;
  const blok = findBlok(rpjmd, BLOK);
  const rows = rpjmd.map((row, index): LakipRow => {
    const cells = kolom.map(({ isi }): LakipCell | null =>
      blokCell(blok.get(isi), index, (look) => textCell(TEXTS[isi](row), look)),
    );
    return { role: 'data', cells };
  });
  return {
    bagian: 'rpjmd',
    pembuka: pembuka.map((line) => fillIn(line, pengaturan)),
    ...headerRows(kolom, 'tanpa', pengaturan),
    rows,
    notes: [],
  };
}
