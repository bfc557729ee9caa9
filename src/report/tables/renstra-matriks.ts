import type { Pengaturan } from '../../model/pengaturan';
import { asTypedCell } from '../cells/as-typed-cell';
import { headerRows } from '../cells/header-rows';
import { ordinalCell } from '../cells/number-cell';
import { textCell } from '../cells/text-cell';
import { typedCell } from '../cells/typed-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import type { EntriDasar, GayaNomor, KolomSusunan } from '../susunan/entri';
import { numberLabel } from '../susunan/number-label';
import type { BuildContext, BuildResult, TableBuilder, TablePart } from '../table-builder';
import { tanpaIndikator } from './alasan';
import { blokCell, findBlok } from './blok';
import type { Blok, KolomBlok } from './blok';
import { readMatriks } from './renstra-baris';
import type { BarisMatriks, Matriks } from './renstra-baris';

type Teks = 'tujuan' | 'indikator-tujuan' | 'sasaran' | 'strategi' | 'kebijakan' | 'program';
export type IsiRenstra = Teks | 'no' | 'indikator' | 'target';

/** Layout of *Matriks Renstra*. */
export interface EntriRenstra extends EntriDasar {
  readonly id: 'renstra-matriks';
  /**
   * `target` stands for a column a year. Without a column `tujuan` the tujuan stand above the table. Columns of tujuan,
   * strategy, policy and program with nothing in them are left out.
   */
  readonly kolom: readonly KolomSusunan<IsiRenstra>[];
  /** Number before the sasaran, counted through the table: `angka` gives `1 Meningkatkan …`. */
  readonly nomorSasaran: GayaNomor;
}

const TEXTS: Readonly<Record<Teks, (row: BarisMatriks) => string>> = {
  tujuan: (row) => row.tujuan,
  'indikator-tujuan': (row) => row.indikatorTujuan,
  sasaran: (row) => row.sasaran,
  strategi: (row) => row.strategi,
  kebijakan: (row) => row.kebijakan,
  program: (row) => row.program,
};

type BlokRenstra = ReadonlyMap<Teks, Blok>;

const isTeks = (isi: IsiRenstra): isi is Teks => isi in TEXTS;

const BLOK: readonly (readonly [Teks, KolomBlok<BarisMatriks, Teks>])[] = [
  ['tujuan', { teks: TEXTS.tujuan, di: [], ulang: true }],
  ['indikator-tujuan', { teks: TEXTS['indikator-tujuan'], di: ['tujuan'], ulang: true }],
  ['sasaran', { teks: TEXTS.sasaran, di: ['tujuan'], ulang: true }],
  ['strategi', { teks: TEXTS.strategi, di: ['sasaran'], ulang: true }],
  ['kebijakan', { teks: TEXTS.kebijakan, di: ['sasaran'], ulang: true }],
  ['program', { teks: TEXTS.program, di: ['sasaran'], ulang: true }],
];

/** The years of the period, and any other year somebody typed a target for. */
function yearsOf(rows: readonly BarisMatriks[], { awalRenstra, akhirRenstra }: Pengaturan): number[] {
  const years = new Set<number>();
  for (const { target } of rows) for (const [year, sel] of target) if (sel.teks.trim() !== '') years.add(year);
  if (awalRenstra !== null && akhirRenstra !== null) {
    for (let year = awalRenstra; year <= akhirRenstra; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** A printed column: of the layout, for `target` with its year. */
type Kolom = Omit<KolomSusunan<IsiRenstra>, 'isi'> & { readonly isi: IsiRenstra; readonly tahun: number };

function columnsOf(rows: readonly BarisMatriks[], layout: EntriRenstra, pengaturan: Pengaturan): Kolom[] {
  return layout.kolom.flatMap((kolom): Kolom[] => {
    const { isi } = kolom;
    if (isi === 'target') return yearsOf(rows, pengaturan).map((tahun) => ({ ...kolom, judul: String(tahun), tahun }));
    const isBlank = isTeks(isi) && isi !== 'sasaran' && rows.every((row) => TEXTS[isi](row) === '');
    return isBlank ? [] : [{ ...kolom, tahun: 0 }];
  });
}

function targetCell({ target, satuan }: BarisMatriks, tahun: number, { persen }: EntriRenstra): LakipCell {
  const sel = target.get(tahun);
  // What was typed into the Renstra is printed as it is; a target of table Target has its unit in a column of its own.
  return satuan === '' || !sel ? asTypedCell(sel, persen) : typedCell(sel, satuan, persen);
}

/** `Tujuan 1 : …` and its indicators, by the row where each begins; nothing where they have columns of their own. */
function tujuanLines(rows: readonly BarisMatriks[], blok: BlokRenstra, layout: EntriRenstra): Map<number, string[]> {
  const lines = new Map<number, string[]>();
  if (layout.kolom.some(({ isi }) => isi === 'tujuan')) return lines;
  const begins = (nama: Teks, index: number): boolean => blok.get(nama)?.urutan[index] === 1;
  let head: string[] = [];
  rows.forEach(({ tujuan, indikatorTujuan }, index) => {
    if (begins('tujuan', index) && tujuan !== '') {
      head = [`Tujuan ${lines.size + 1} : ${tujuan}`];
      lines.set(index, head);
    }
    if (begins('indikator-tujuan', index) && indikatorTujuan !== '') head.push(`Indikator Tujuan : ${indikatorTujuan}`);
  });
  return lines;
}

function titleRow(text: string, columns: number): LakipRow {
  const title = textCell(text, { bold: true, align: 'left', colSpan: columns });
  return { role: 'judul', cells: Array.from({ length: columns }, (_, index) => (index === 0 ? title : null)) };
}

function dataRow(row: BarisMatriks, index: number, kolom: readonly Kolom[], blok: BlokRenstra, layout: EntriRenstra): LakipRow {
  const cells = kolom.map(({ isi, tahun }): LakipCell | null => {
    if (isi === 'target') return targetCell(row, tahun, layout);
    if (isi === 'indikator') return textCell(row.indikator);
    const own = blok.get(isi === 'no' ? 'tujuan' : isi);
    const number = own?.nomor[index] ?? 0;
    if (isi === 'no') return blokCell(own, index, (look) => ordinalCell(String(number), look));
    const label = isi === 'sasaran' ? numberLabel(number, layout.nomorSasaran) : '';
    return blokCell(own, index, (look) => textCell(`${label} ${TEXTS[isi](row)}`.trim(), look));
  });
  return { role: 'data', cells };
}

function partOf({ versi, rows, notes }: Matriks, layout: EntriRenstra, pengaturan: Pengaturan): TablePart {
  const blok = findBlok(rows, BLOK);
  const kolom = columnsOf(rows, layout, pengaturan);
  const lines = tujuanLines(rows, blok, layout);
  // One tujuan stands above the table; of several each stands above its own rows.
  const isAbove = lines.size === 1;
  const pembuka = [...(isAbove ? [...lines.values()].flat() : []), ...(versi === null ? [] : [versi])];
  const drawn = rows.flatMap((row, index): LakipRow[] => [
    ...(isAbove ? [] : (lines.get(index) ?? []).map((line) => titleRow(line, kolom.length))),
    dataRow(row, index, kolom, blok, layout),
  ]);
  return {
    bagian: versi === null ? '' : versi === 'Sebelum Perubahan' ? 'sebelum' : 'setelah',
    pembuka,
    ...headerRows(kolom, layout.nomorKolom, pengaturan),
    rows: drawn,
    notes,
  };
}

function build({ laporan, sasaran }: BuildContext, layout: EntriRenstra): BuildResult {
  const matrices = readMatriks(laporan, sasaran);
  if (matrices.length === 0) {
    return {
      alasan: `Tabel Renstra belum berisi baris untuk tabel ini, dan tidak dapat disusun dari tabel lain. ${tanpaIndikator(sasaran)}`,
    };
  }
  return { parts: matrices.map((matriks) => partOf(matriks, layout, laporan.pengaturan)) };
}

/** *Matriks Renstra* (Ajung L276–301, before and after its change; Ambulu L689–697 with strategy, policy and program). */
export const renstraMatriks: TableBuilder<EntriRenstra> = { nama: 'Matriks Renstra', build };
