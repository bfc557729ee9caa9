import { asTypedCell } from '../cells/as-typed-cell';
import { headerRows } from '../cells/header-rows';
import { ordinalCell } from '../cells/number-cell';
import { missingCell, textCell } from '../cells/text-cell';
import { typedCell } from '../cells/typed-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import { DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, GayaNomor, KolomSusunan } from '../susunan/entri';
import { numberLabel } from '../susunan/number-label';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { blokCell, findBlok } from './blok';
import { readPerjanjian } from './perjanjian-baris';
import type { BarisPk } from './perjanjian-baris';

export type IsiPk = 'no' | 'sasaran' | 'indikator' | 'target';

/** Layout of the table of a *Perjanjian Kinerja*. */
interface EntriPk extends EntriDasar {
  readonly kolom: readonly KolomSusunan<IsiPk>[];
  /** Number of the sasaran in column `no`. */
  readonly nomor: GayaNomor;
  /** Number before the indicator, counted within its sasaran. */
  readonly nomorIndikator: GayaNomor;
}

export interface EntriPerjanjian extends EntriPk {
  readonly id: 'perjanjian-kinerja';
  /** `terakhir`: the agreement after its change where there is one. */
  readonly dokumen: 'Murni' | 'terakhir';
}

export interface EntriPerjanjianPerubahan extends EntriPk {
  readonly id: 'perjanjian-kinerja-perubahan';
  readonly dokumen: 'Perubahan';
}

function targetCell({ target, satuan }: BarisPk, { persen }: EntriPk): LakipCell {
  if (!target || target.angka.kind === 'kosong') return missingCell();
  return satuan === '' ? asTypedCell(target, persen) : typedCell(target, satuan, persen);
}

function drawRows(rows: readonly BarisPk[], layout: EntriPk): LakipRow[] {
  const blok = findBlok(rows, [['sasaran', { teks: (row: BarisPk) => row.sasaran, di: [], ulang: true }]]).get('sasaran');
  return rows.map((row, index) => {
    const cells = layout.kolom.map(({ isi }): LakipCell | null => {
      switch (isi) {
        case 'no':
          return blokCell(blok, index, (look) => ordinalCell(numberLabel(blok?.nomor[index] ?? 0, layout.nomor), look));
        case 'sasaran':
          return blokCell(blok, index, (look) => textCell(row.sasaran, look));
        case 'indikator': {
          const label = numberLabel(blok?.urutan[index] ?? 0, layout.nomorIndikator);
          return textCell(`${label} ${row.indikator}`.trim());
        }
        case 'target':
          return targetCell(row, layout);
      }
    });
    return { role: 'data', cells };
  });
}

function build({ laporan, sasaran }: BuildContext, layout: EntriPerjanjian | EntriPerjanjianPerubahan): BuildResult {
  const isi = readPerjanjian(laporan, layout.dokumen, sasaran);
  if ('alasan' in isi) return isi;
  const rows = drawRows(isi.rows, layout);
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(layout.kolom, layout.nomorKolom, laporan.pengaturan),
        rows,
        notes: [...isi.notes, ...(hasDash(rows) ? [DASH_NOTE] : [])],
      },
    ],
  };
}

/** *Perjanjian Kinerja* (Ajung L341–345 and L841–844, Ambulu L331–334 and L755–759). */
export const perjanjianKinerja: TableBuilder<EntriPerjanjian> = { nama: 'Perjanjian Kinerja', build };

/** *Perjanjian Kinerja Perubahan* (Ajung L912–916, Ambulu L826–830). */
export const perjanjianKinerjaPerubahan: TableBuilder<EntriPerjanjianPerubahan> = { nama: 'Perjanjian Kinerja Perubahan', build };
