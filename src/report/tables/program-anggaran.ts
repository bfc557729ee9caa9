import { sumRupiah } from '../../domain/angka/sum-rupiah';
import type { DokumenPk } from '../../model/laporan';
import { headerRows } from '../cells/header-rows';
import { moneyCell } from '../cells/money-cell';
import type { GayaUang } from '../cells/money-cell';
import { ordinalCell } from '../cells/number-cell';
import { textCell } from '../cells/text-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import { DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, GayaNomor, KolomSusunan } from '../susunan/entri';
import { numberLabel } from '../susunan/number-label';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { readProgram } from './program-anggaran-baris';
import type { BarisProgram } from './program-anggaran-baris';

export type IsiProgramAnggaran = 'no' | 'program' | 'anggaran' | 'keterangan';

/** Layout of the programs below a *Perjanjian Kinerja*. */
interface EntriProgram extends EntriDasar {
  readonly kolom: readonly KolomSusunan<IsiProgramAnggaran>[];
  /** Number in column `no`, or before the program where there is no such column. */
  readonly nomor: GayaNomor;
  readonly uang: GayaUang;
  /** Last row: its label, how its amount is spelled, and whether it repeats a remark all rows share. */
  readonly jumlah: { readonly label: string; readonly uang: GayaUang; readonly ulangKeterangan: boolean };
}

export interface EntriProgramAnggaran extends EntriProgram {
  readonly id: 'program-anggaran';
}

export interface EntriProgramAnggaranPerubahan extends EntriProgram {
  readonly id: 'program-anggaran-perubahan';
}

function dataRow(row: BarisProgram, index: number, { kolom, nomor, uang }: EntriProgram): LakipRow {
  const label = numberLabel(index + 1, nomor);
  const hasNumberColumn = kolom.some(({ isi }) => isi === 'no');
  const cells = kolom.map(({ isi }): LakipCell => {
    switch (isi) {
      case 'no':
        return ordinalCell(label);
      case 'program':
        return textCell(hasNumberColumn ? row.program : `${label} ${row.program}`.trim());
      case 'anggaran':
        return moneyCell(row.anggaran, uang);
      case 'keterangan':
        return textCell(row.keterangan);
    }
  });
  return { role: 'data', cells };
}

function totalRow(rows: readonly BarisProgram[], total: number | null, { kolom, jumlah }: EntriProgram): LakipRow {
  const before = kolom.findIndex(({ isi }) => isi === 'anggaran');
  const remarks = new Set(rows.map(({ keterangan }) => keterangan));
  const [shared = ''] = jumlah.ulangKeterangan && remarks.size === 1 ? remarks : [];
  const cells = kolom.map(({ isi }, index): LakipCell | null => {
    if (isi === 'anggaran') return moneyCell(total, jumlah.uang, { bold: true });
    if (index > before) return textCell(isi === 'keterangan' ? shared : '', { bold: true });
    if (index > 0) return null;
    return textCell(jumlah.label, { bold: true, align: 'center', ...(before > 1 ? { colSpan: before } : {}) });
  });
  return { role: 'total', cells };
}

function buildFor(dokumen: DokumenPk, { laporan, hasil }: BuildContext, layout: EntriProgram): BuildResult {
  const isi = readProgram(laporan, hasil, dokumen);
  if ('alasan' in isi) return isi;
  const amounts = isi.rows.map(({ anggaran }) => anggaran).filter((nilai) => nilai !== null);
  const skipped = isi.rows.length - amounts.length;
  const rows = [
    ...isi.rows.map((row, index) => dataRow(row, index, layout)),
    totalRow(isi.rows, amounts.length === 0 ? null : sumRupiah(amounts), layout),
  ];
  const notes = [
    ...isi.notes,
    ...(skipped === 0
      ? []
      : [`${layout.jumlah.label} = penjumlahan ${amounts.length} program; ${skipped} program tanpa angka tidak dihitung.`]),
    ...(hasDash(rows) ? [DASH_NOTE] : []),
  ];
  return { parts: [{ bagian: '', ...headerRows(layout.kolom, layout.nomorKolom, laporan.pengaturan), rows, notes }] };
}

/** Programs of the *Perjanjian Kinerja* with their budget (Ajung L846–851, Ambulu L761–766). */
export const programAnggaran: TableBuilder<EntriProgramAnggaran> = {
  nama: 'Program dan Anggaran Perjanjian Kinerja',
  build: (context, entri) => buildFor('Murni', context, entri),
};

/** The same after the change of the budget (Ajung L918–923, Ambulu L832–837). */
export const programAnggaranPerubahan: TableBuilder<EntriProgramAnggaranPerubahan> = {
  nama: 'Program dan Anggaran Perjanjian Kinerja Perubahan',
  build: (context, entri) => buildFor('Perubahan', context, entri),
};
