import type { BarisPegawai, SelAngka } from '../../model/laporan';
import { plainNumber } from '../../model/compute/resolve-figure';
import { asTypedCell } from '../cells/as-typed-cell';
import { headerRows } from '../cells/header-rows';
import { figureCell, ordinalCell } from '../cells/number-cell';
import { missingCell, TANPA_ANGKA, textCell } from '../cells/text-cell';
import type { CellLook } from '../cells/text-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import { DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, KolomSusunan } from '../susunan/entri';
import type { BuildContext, BuildResult } from '../table-builder';

export type IsiPegawai = 'no' | 'nama' | 'golongan' | 'status' | 'jumlah' | 'keterangan';

/** Layout of the tables of staff. */
export interface EntriPegawai extends EntriDasar {
  readonly kolom: readonly KolomSusunan<IsiPegawai>[];
  /**
   * Last row: its label, and whether it starts in the first column (merged up to the count) or in `nama`. With
   * `perStatus` a row for each status stands before it, where there are two or more.
   */
  readonly jumlah: { readonly label: string; readonly mulai: 'kolom-pertama' | 'nama'; readonly perStatus: boolean };
}

interface Jumlah {
  /** Persons; `null` when no row has a number. */
  readonly nilai: number | null;
  readonly terisi: number;
}

function sum(cells: readonly (SelAngka | null)[]): Jumlah {
  const numbers = cells.map(plainNumber).filter((nilai) => nilai !== null);
  return { nilai: numbers.length === 0 ? null : numbers.reduce((total, nilai) => total + nilai, 0), terisi: numbers.length };
}

function dataRow(baris: BarisPegawai, nomor: number, { kolom, persen }: EntriPegawai): LakipRow {
  const cells = kolom.map(({ isi }): LakipCell => {
    switch (isi) {
      case 'no':
        return ordinalCell(String(nomor));
      case 'jumlah':
        return asTypedCell(baris.jumlah, persen);
      case 'nama':
        return textCell(baris.nama || TANPA_ANGKA);
      case 'golongan':
      case 'status':
      case 'keterangan':
        return textCell(baris[isi]);
    }
  });
  return { role: 'data', cells };
}

function totalRow(label: string, { nilai }: Jumlah, { kolom, jumlah }: EntriPegawai): LakipRow {
  const bold: CellLook = { bold: true };
  const before = kolom.findIndex(({ isi }) => isi === 'jumlah');
  const cells = kolom.map(({ isi }, index): LakipCell | null => {
    if (isi === 'jumlah') return nilai === null ? missingCell(bold) : figureCell(nilai, '', bold);
    if (jumlah.mulai === 'nama' || index > before) return textCell(isi === 'nama' && index < before ? label : '', bold);
    if (index > 0) return null;
    return textCell(label, { bold: true, align: 'center', ...(before > 1 ? { colSpan: before } : {}) });
  });
  return { role: 'total', cells };
}

function statusRows(rows: readonly BarisPegawai[], layout: EntriPegawai): LakipRow[] {
  const statuses = [...new Set(rows.map(({ status }) => status))].filter((status) => status !== '');
  if (!layout.jumlah.perStatus || statuses.length < 2) return [];
  return statuses.map((status) => {
    const own = rows.filter((row) => row.status === status);
    return totalRow(`${layout.jumlah.label} ${status}`, sum(own.map(({ jumlah }) => jumlah)), layout);
  });
}

/** What makes one of the three tables of staff: where its rows stand. */
export interface SumberPegawai {
  /** Name of the input table. */
  readonly tabel: string;
  /** What one row of it is, for the sentence that says it is empty. */
  readonly barang: string;
  readonly rows: readonly BarisPegawai[];
}

/**
 * A table of staff: its rows with consecutive numbers, counts (persons) as typed, and their sum. A row without a number
 * is printed and not counted, which a note says. Refused (`alasan`) when the input table has no rows.
 */
export function buildPegawai({ tabel, barang, rows }: SumberPegawai, context: BuildContext, layout: EntriPegawai): BuildResult {
  if (rows.length === 0) {
    return { alasan: `Tabel ${tabel} belum ada atau kosong. Isi ${barang} dan jumlah orangnya, lalu buat tabel lagi.` };
  }
  const total = sum(rows.map(({ jumlah }) => jumlah));
  const drawn = [
    ...rows.map((baris, index) => dataRow(baris, index + 1, layout)),
    ...statusRows(rows, layout),
    totalRow(layout.jumlah.label, total, layout),
  ];
  const skipped = rows.length - total.terisi;
  const notes = [
    ...(skipped === 0
      ? []
      : [
          `${layout.jumlah.label} = penjumlahan ${total.terisi} baris yang berisi angka; ${skipped} baris tanpa angka tidak dihitung.`,
        ]),
    ...(hasDash(drawn) ? [DASH_NOTE] : []),
  ];
  return {
    parts: [{ bagian: '', ...headerRows(layout.kolom, layout.nomorKolom, context.laporan.pengaturan), rows: drawn, notes }],
  };
}
