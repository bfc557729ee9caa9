import { sumRupiah } from '../../domain/angka/sum-rupiah';
import type { Laporan, Sasaran } from '../../model/laporan';
import { asTypedCell } from '../cells/as-typed-cell';
import { headerRows } from '../cells/header-rows';
import { figureCell, rupiahCell } from '../cells/number-cell';
import { textCell } from '../cells/text-cell';
import { typedCell } from '../cells/typed-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import { DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, KolomSusunan } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { blokCell, findBlok, spanCell } from './blok';
import type { KolomBlok } from './blok';
import { typedRencana } from './rkt-baris';
import type { BarisRencana } from './rkt-baris';
import { rpjmdPart } from './rkt-rpjmd';
import type { TampilanRpjmd } from './rkt-rpjmd';
import { deriveRencana } from './rkt-turunan';
import { rowsOfSasaran } from './rows-of-sasaran';

type Blok =
  | 'sasaran'
  | 'indikator-sasaran'
  | 'target-sasaran'
  | 'program'
  | 'indikator-program'
  | 'target-program'
  | 'kegiatan'
  | 'indikator-kegiatan'
  | 'target-kegiatan';
export type IsiRkt = Blok | 'anggaran';

/** Layout of the *Rencana Kinerja Tahunan*. */
export interface EntriRkt extends EntriDasar {
  readonly id: 'rkt';
  readonly kolom: readonly KolomSusunan<IsiRkt>[];
  /** Decimals of rupiah. */
  readonly desimalRupiah: 0 | 2;
  /** Label of a last row with the sum of the budget; `null`: no such row. */
  readonly jumlah: string | null;
  /** How the table of the regency's plan before it looks. */
  readonly rpjmd: TampilanRpjmd;
}

/** Columns that no other table can fill. */
const NOT_DERIVED: ReadonlySet<IsiRkt> = new Set(['indikator-program', 'target-program']);

const shown = (row: BarisRencana, field: 'targetSasaran' | 'targetProgram' | 'targetKegiatan'): string =>
  row[field]?.teks.trim() ?? '';

const column = (teks: (row: BarisRencana) => string, ...di: readonly Blok[]): KolomBlok<BarisRencana, Blok> => ({
  teks,
  di,
  ulang: true,
});

/** A target repeats only within its own indicator: elsewhere the same figure is a target of its own. */
const BLOK: readonly (readonly [Blok, KolomBlok<BarisRencana, Blok>])[] = [
  ['sasaran', column((row) => row.sasaran)],
  ['indikator-sasaran', column((row) => row.indikatorSasaran, 'sasaran')],
  ['target-sasaran', column((row) => shown(row, 'targetSasaran'), 'indikator-sasaran')],
  ['program', column((row) => row.program, 'sasaran')],
  ['indikator-program', column((row) => row.indikatorProgram, 'program')],
  ['target-program', column((row) => shown(row, 'targetProgram'), 'indikator-program')],
  ['kegiatan', column((row) => row.kegiatan, 'program')],
  ['indikator-kegiatan', column((row) => row.indikatorKegiatan, 'kegiatan')],
  ['target-kegiatan', column((row) => shown(row, 'targetKegiatan'), 'indikator-kegiatan')],
];

function outputCell({ targetKegiatan, satuanKegiatan }: BarisRencana, { persen }: EntriRkt): LakipCell {
  const angka = targetKegiatan?.angka;
  const needsUnit = satuanKegiatan !== '' && angka?.kind === 'angka' && angka.satuan === null && angka.operator === null;
  const cell =
    satuanKegiatan === '' || !targetKegiatan
      ? asTypedCell(targetKegiatan, persen)
      : typedCell(targetKegiatan, satuanKegiatan, persen);
  // Table Keluaran has the unit in a column of its own; a plan prints it behind the figure.
  return needsUnit && !cell.text.endsWith('%') ? figureCell(angka.nilai, ` ${satuanKegiatan}`) : cell;
}

function blokText(isi: Blok, row: BarisRencana, layout: EntriRkt): LakipCell {
  switch (isi) {
    case 'sasaran':
    case 'program':
    case 'kegiatan':
      return textCell(row[isi]);
    case 'indikator-sasaran':
      return textCell(row.indikatorSasaran);
    case 'indikator-program':
      return textCell(row.indikatorProgram);
    case 'indikator-kegiatan':
      return textCell(row.indikatorKegiatan);
    case 'target-sasaran':
      return row.satuanSasaran === '' || !row.targetSasaran
        ? asTypedCell(row.targetSasaran, layout.persen)
        : typedCell(row.targetSasaran, row.satuanSasaran, layout.persen);
    case 'target-program':
      return asTypedCell(row.targetProgram, layout.persen);
    case 'target-kegiatan':
      return outputCell(row, layout);
  }
}

/** Whether a row plans something that costs money. */
const isPlan = ({ program, kegiatan, indikatorKegiatan }: BarisRencana): boolean =>
  program !== '' || kegiatan !== '' || indikatorKegiatan !== '';

/** How many rows share the budget of a row. */
function budgetSpan(rows: readonly BarisRencana[], index: number): number {
  if (rows[index]?.lanjutan === true) return 0;
  let next = index + 1;
  while (rows[next]?.lanjutan === true) next += 1;
  return next - index;
}

function drawRows(rows: readonly BarisRencana[], layout: EntriRkt): LakipRow[] {
  const blok = findBlok(rows, BLOK);
  return rows.map((row, index) => {
    const cells = layout.kolom.map(({ isi }): LakipCell | null => {
      if (isi !== 'anggaran') return blokCell(blok.get(isi), index, (look) => ({ ...blokText(isi, row, layout), ...look }));
      return spanCell(budgetSpan(rows, index), (look) => {
        return row.anggaran === null && !isPlan(row) ? textCell('', look) : rupiahCell(row.anggaran, layout.desimalRupiah, look);
      });
    });
    return { role: 'data', cells };
  });
}

function totalRow(rows: readonly BarisRencana[], label: string, { kolom, desimalRupiah }: EntriRkt): LakipRow {
  const amounts = rows.map(({ anggaran }) => anggaran).filter((nilai) => nilai !== null);
  const before = kolom.findIndex(({ isi }) => isi === 'anggaran');
  const total = amounts.length === 0 ? null : sumRupiah(amounts);
  const cells = kolom.map(({ isi }, index): LakipCell | null => {
    if (isi === 'anggaran') return rupiahCell(total, desimalRupiah, { bold: true });
    if (index > 0 && index < before) return null;
    return textCell(index === 0 ? label : '', {
      bold: true,
      align: 'center',
      ...(index === 0 && before > 1 ? { colSpan: before } : {}),
    });
  });
  return { role: 'total', cells };
}

/** Which rows the sum leaves out. */
function missingNote(rows: readonly BarisRencana[], { jumlah }: EntriRkt): string[] {
  const missing = rows.filter((row) => row.anggaran === null && !row.lanjutan && isPlan(row)).length;
  return jumlah === null || missing === 0 ? [] : [`${jumlah} tanpa ${missing} baris yang anggarannya kosong.`];
}

function readRencana(laporan: Laporan, sasaran: Sasaran | null): { rows: readonly BarisRencana[]; notes: readonly string[] } {
  if (laporan.rkt.length === 0) return deriveRencana(laporan, sasaran);
  return { rows: rowsOfSasaran(laporan.rkt, sasaran).map(typedRencana), notes: [] };
}

function build({ laporan, sasaran }: BuildContext, entri: EntriRkt): BuildResult {
  const { rows, notes } = readRencana(laporan, sasaran);
  const layout = laporan.rkt.length > 0 ? entri : { ...entri, kolom: entri.kolom.filter(({ isi }) => !NOT_DERIVED.has(isi)) };
  if (rows.length === 0) {
    return {
      alasan:
        'Tabel RKT belum berisi baris untuk tabel ini, dan tidak dapat disusun karena tabel Target dan Anggaran juga kosong. Isi salah satunya, lalu buat tabel lagi.',
    };
  }
  const drawn = [...drawRows(rows, layout), ...(layout.jumlah === null ? [] : [totalRow(rows, layout.jumlah, layout)])];
  const main = {
    bagian: '',
    ...headerRows(layout.kolom, layout.nomorKolom, laporan.pengaturan),
    rows: drawn,
    notes: [...notes, ...missingNote(rows, layout), ...(hasDash(drawn) ? [DASH_NOTE] : [])],
  };
  const header = rpjmdPart(laporan, layout.rpjmd);
  return { parts: header === null ? [main] : [header, main] };
}

/** *Rencana Kinerja Tahunan* (Ajung L950–990, with the table of the RPJMD before it; Ambulu L855–866). */
export const rkt: TableBuilder<EntriRkt> = { nama: 'Rencana Kinerja Tahunan', build };
