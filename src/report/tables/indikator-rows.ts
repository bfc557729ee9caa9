import type { Hasil, HasilIndikator } from '../../model/hasil';
import type { Indikator, Laporan, Sasaran } from '../../model/laporan';
import { ordinalCell } from '../cells/number-cell';
import { TANPA_ANGKA, textCell } from '../cells/text-cell';
import type { CellLook } from '../cells/text-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import type { CapaianTercetak } from '../notes/capaian-notes';
import { groupBySasaran } from './group-by-sasaran';
import type { SasaranGroup } from './group-by-sasaran';

/** One row of a table of indicators: the indicator, and where it stands among those of its sasaran. */
export interface Place {
  readonly group: SasaranGroup;
  /** 1-based number of the sasaran in the table. */
  readonly nomor: number;
  /** 0-based place of the indicator within its sasaran. */
  readonly urutan: number;
  readonly indikator: Indikator;
  readonly hasil: HasilIndikator | undefined;
}

/** The indicators in the order of their sasaran, each with its place; `only` limits them to one sasaran. */
export function listPlaces(laporan: Laporan, hasil: Hasil, only: Sasaran | null): Place[] {
  return groupBySasaran(laporan, hasil.indikator, only).flatMap((group, index) =>
    group.anggota.map((anggota, urutan) => ({ group, nomor: index + 1, urutan, ...anggota })),
  );
}

/** What a column may hold that says which indicator the row is about. */
export type IsiIdentitas = 'no' | 'sasaran' | 'nomor-indikator' | 'indikator' | 'indikator-bernomor';

export type Cells<Isi extends string> = Readonly<Record<Isi, (place: Place) => LakipCell | null>>;

/** A cell that stands once for all indicators of a sasaran; below the first row it is covered. */
function merged({ group, urutan }: Place, make: (look: CellLook) => LakipCell): LakipCell | null {
  if (urutan > 0) return null;
  return make(group.anggota.length > 1 ? { rowSpan: group.anggota.length } : {});
}

/** What an indicator is called; by its kode where it has no name. */
export const nameOf = ({ indikator, kode }: Indikator): string => indikator || kode || TANPA_ANGKA;

/** Number, sasaran (merged over its indicators) and indicator, as every table of indicators begins. */
export const IDENTITY_CELLS: Cells<IsiIdentitas> = {
  no: (place) => merged(place, (look) => ordinalCell(String(place.nomor), look)),
  sasaran: (place) => merged(place, (look) => textCell(place.group.sasaran || place.group.kode || TANPA_ANGKA, look)),
  // A single indicator needs no number of its own; the reports print none.
  'nomor-indikator': ({ group, urutan }) => ordinalCell(group.anggota.length > 1 ? String(urutan + 1) : ''),
  indikator: ({ indikator }) => textCell(nameOf(indikator)),
  'indikator-bernomor': ({ group, urutan, indikator }) =>
    textCell(group.anggota.length > 1 ? `${urutan + 1}. ${nameOf(indikator)}` : nameOf(indikator)),
};

/** One row an indicator, one cell a column. */
export function indikatorRows<Isi extends string>(
  places: readonly Place[],
  kolom: readonly { readonly isi: Isi }[],
  cells: Cells<Isi>,
): LakipRow[] {
  return places.map((place) => ({ role: 'data', cells: kolom.map(({ isi }) => cells[isi](place)) }));
}

/** What was computed for the indicator of a row, for the notes. */
export function printedCapaian({ indikator, hasil }: Place): CapaianTercetak {
  return { kode: indikator.kode, arah: indikator.arah, capaian: hasil?.capaian ?? { nilai: null, alasan: null } };
}
