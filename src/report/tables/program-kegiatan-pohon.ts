import type { JenisAnggaran, Laporan } from '../../model/laporan';
import { headerRows } from '../cells/header-rows';
import type { HeaderRows, KolomJadi } from '../cells/header-rows';
import { ordinalCell } from '../cells/number-cell';
import { textCell } from '../cells/text-cell';
import type { LakipCell, LakipRow, RowRole } from '../lakip-table';
import type { GayaNomor, NomorKolom } from '../susunan/entri';
import { fillTemplate } from '../susunan/fill-template';
import { numberLabel } from '../susunan/number-label';
import type { AnggaranSasaran, SimpulSasaran } from './anggaran-sasaran';
import type { KeluaranLine, KeluaranLines } from './keluaran-lines';
import { levelText, lineCells, moneyCells } from './program-kegiatan-cells';
import type { LineStyle } from './program-kegiatan-cells';
import { sasaranNumbers } from './sasaran-numbers';

/** One tree of all levels, grouped by sasaran. Its columns: number, name, target, realisasi, percent. */
export interface BentukPohon {
  readonly jenis: 'pohon';
  readonly kolom: readonly [KolomJadi, KolomJadi, KolomJadi, KolomJadi, KolomJadi];
  /** `{no}` and `{teks}` of the sasaran. */
  readonly judulSasaran: string;
  readonly label: Readonly<Record<JenisAnggaran, string>>;
  readonly tebal: Readonly<Record<JenisAnggaran, boolean>>;
  readonly nomor: GayaNomor;
  /** What an Input line made from the budget is called. */
  readonly namaInput: string;
}

/** What both shapes of the table are made with. */
export interface Bahan {
  readonly keluaran: KeluaranLines;
  readonly style: LineStyle;
  readonly nomorKolom: NomorKolom;
  readonly laporan: Laporan;
}

/** Heads what is mapped to no sasaran. */
export const BELUM_DIPETAKAN = 'Belum dipetakan ke sasaran';

const ROLES: Readonly<Record<JenisAnggaran, RowRole>> = {
  Program: 'program',
  Kegiatan: 'kegiatan',
  'Sub Kegiatan': 'sub-kegiatan',
};

const INDENT: Readonly<Record<JenisAnggaran, number>> = { Program: 0, Kegiatan: 1, 'Sub Kegiatan': 2 };

/** A line over the whole width. */
export function wideRow(role: RowRole, text: string, width: number): LakipRow {
  return { role, cells: [textCell(text, { colSpan: width, align: 'left' }), ...Array<null>(width - 1).fill(null)] };
}

function lineRow(text: string, indent: number, figures: readonly LakipCell[]): LakipRow {
  return { role: 'data', cells: [textCell(''), textCell(text, { indent }), ...figures] };
}

const nameOf = ({ baris }: KeluaranLine): string => `${baris.jenis} : ${baris.indikator}`;

/** A row of the budget and the lines below it. With lines, its money stands in the Input line. */
function simpulRows(simpul: SimpulSasaran, nomor: string, bentuk: BentukPohon, { keluaran, style }: Bahan): LakipRow[] {
  const { row } = simpul;
  const lines = keluaran.of(row);
  const bold = bentuk.tebal[row.jenis];
  const indent = INDENT[row.jenis];
  const isTitle = row.anak.length === 0 && lines.length > 0;
  const own = isTitle ? [textCell(''), textCell(''), textCell('')] : moneyCells(simpul, style, { bold });
  const name = textCell(levelText(row, bentuk.label), indent > 0 ? { bold, indent } : { bold });
  const isWithoutInput = isTitle && !lines.some(({ baris }) => baris.jenis === 'Input');
  return [
    { role: ROLES[row.jenis], cells: [ordinalCell(nomor, { bold }), name, ...own] },
    ...(isWithoutInput ? [lineRow(`Input : ${bentuk.namaInput}`, indent + 1, moneyCells(simpul, style))] : []),
    ...lines.map((line) => lineRow(nameOf(line), indent + 1, lineCells(line, style))),
  ];
}

function groupRows({ kode, nama, simpul }: AnggaranSasaran, no: number, bentuk: BentukPohon, bahan: Bahan): LakipRow[] {
  let programs = 0;
  const heading = kode === '' ? BELUM_DIPETAKAN : fillTemplate(bentuk.judulSasaran, { no: String(no), teks: nama });
  return [
    wideRow('judul', heading, bentuk.kolom.length),
    ...simpul.flatMap((item) => {
      const isProgram = item.row.jenis === 'Program';
      if (isProgram) programs += 1;
      return simpulRows(item, isProgram ? numberLabel(programs, bentuk.nomor) : '', bentuk, bahan);
    }),
  ];
}

/** The whole tree, sasaran by sasaran; what is mapped to none comes last. */
export function buildPohon(
  groups: readonly AnggaranSasaran[],
  bentuk: BentukPohon,
  bahan: Bahan,
): HeaderRows & { readonly rows: LakipRow[] } {
  const numbers = sasaranNumbers(
    bahan.laporan,
    groups.map(({ kode }) => kode),
  );
  return {
    ...headerRows(bentuk.kolom, bahan.nomorKolom, bahan.laporan.pengaturan),
    rows: groups.flatMap((group) => groupRows(group, numbers.get(group.kode) ?? 0, bentuk, bahan)),
  };
}
