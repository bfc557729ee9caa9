import type { SelAngka } from '../../model/laporan';
import { headerRows } from '../cells/header-rows';
import { percentCell } from '../cells/number-cell';
import { missingCell, textCell } from '../cells/text-cell';
import { typedCell } from '../cells/typed-cell';
import { chartCapaianTahun } from '../grafik/chart-capaian-tahun';
import { WITHOUT_CHART } from '../grafik/finish-chart';
import type { LakipCell, LakipRow } from '../lakip-table';
import { capaianNotes, DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, KolomSusunan } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_TAHUN, tanpaIndikator } from './alasan';
import { capaianOf } from './capaian-of';
import { expandYears, lastYears } from './expand-years';
import { IDENTITY_CELLS, listPlaces, printedCapaian } from './indikator-rows';
import type { IsiIdentitas, Place } from './indikator-rows';

export type IsiPerbandingan = IsiIdentitas | 'target' | 'realisasi' | 'capaian';

/** Layout of the comparison of years. A column of target, realisasi or capaian stands for all its years; `{th}` is the year. */
export interface EntriPerbandingan extends EntriDasar {
  readonly id: 'perbandingan-tahun';
  readonly kolom: readonly KolomSusunan<IsiPerbandingan>[];
  /** How many years, that of the report included. */
  readonly jumlahTahun: number;
  /** What a year without a figure shows: nothing, as Ajung prints it, or a dash. */
  readonly tanpaAngka: 'kosong' | 'strip';
}

const YEARLY: ReadonlySet<string> = new Set(['target', 'realisasi', 'capaian']);

const isFilled = (sel: SelAngka | undefined): boolean => sel !== undefined && sel.angka.kind !== 'kosong';

/** Years of the table in which no indicator has a figure at all. */
function emptyYears(places: readonly Place[], years: readonly number[]): number[] {
  return years.filter((tahun) =>
    places.every(({ indikator }) => !isFilled(indikator.target.get(tahun)) && !isFilled(indikator.realisasi.get(tahun))),
  );
}

function emptyNote(years: readonly number[]): string[] {
  if (years.length === 0) return [];
  return [`Tabel Target dan Realisasi tidak berisi angka tahun ${years.join(', ')}, jadi kolomnya tanpa angka; bukan nol.`];
}

function build({ laporan, hasil, sasaran }: BuildContext, layout: EntriPerbandingan): BuildResult {
  const { pengaturan } = laporan;
  const { tahunLaporan, desimalCapaian } = pengaturan;
  if (laporan.indikator.length === 0) return { alasan: tanpaIndikator(null) };
  if (tahunLaporan === null) return { alasan: TANPA_TAHUN };
  const places = listPlaces(laporan, hasil, sasaran);
  if (places.length === 0) return { alasan: tanpaIndikator(sasaran) };
  const years = lastYears(tahunLaporan, layout.jumlahTahun);
  const kolom = expandYears(layout.kolom, YEARLY, years);
  const blank = (): LakipCell => (layout.tanpaAngka === 'kosong' ? textCell('') : missingCell());
  const typed = (place: Place, sel: SelAngka | undefined): LakipCell =>
    sel === undefined || sel.teks.trim() === '' ? blank() : typedCell(sel, place.indikator.satuan, layout.persen);
  const reached = ({ indikator, hasil: computed }: Place, tahun: number): number | null =>
    tahun === tahunLaporan
      ? (computed?.capaian.nilai ?? null)
      : capaianOf(indikator, indikator.target.get(tahun), indikator.realisasi.get(tahun), pengaturan).nilai;
  const capaian = (place: Place, tahun: number): LakipCell => {
    const nilai = reached(place, tahun);
    return nilai === null ? blank() : percentCell(nilai, desimalCapaian, layout.persen);
  };
  const cellOf = (place: Place, isi: IsiPerbandingan, tahun: number): LakipCell | null => {
    if (isi === 'target' || isi === 'realisasi') return typed(place, place.indikator[isi].get(tahun));
    return isi === 'capaian' ? capaian(place, tahun) : IDENTITY_CELLS[isi](place);
  };
  const rows = places.map((place): LakipRow => ({
    role: 'data',
    cells: kolom.map(({ isi, tahun }) => cellOf(place, isi, tahun ?? tahunLaporan)),
  }));
  const hasCapaian = layout.kolom.some(({ isi }) => isi === 'capaian');
  const { grafik, notes } = layout.grafik === true ? chartCapaianTahun(places, years, reached, pengaturan) : WITHOUT_CHART;
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(kolom, layout.nomorKolom, pengaturan),
        rows,
        notes: [
          ...(hasCapaian ? capaianNotes(places.map(printedCapaian), pengaturan) : []),
          ...emptyNote(emptyYears(places, years)),
          ...(hasDash(rows) ? [DASH_NOTE] : []),
          ...notes,
        ],
        ...(grafik === undefined ? {} : { grafik }),
      },
    ],
  };
}

/**
 * Target and realisasi of several years (Ajung Tabel 3.2), or realisasi alone, once a sasaran (Ambulu Tabel 3.2 and 3.5);
 * required by PermenPANRB 53/2014, Bab III.
 */
export const perbandinganTahun: TableBuilder<EntriPerbandingan> = { nama: 'Perbandingan Kinerja dengan Tahun Sebelumnya', build };
