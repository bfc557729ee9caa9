import type { Indikator, SelAngka } from '../../model/laporan';
import { headerRows } from '../cells/header-rows';
import { TANPA_ANGKA, textCell } from '../cells/text-cell';
import { typedCell } from '../cells/typed-cell';
import type { LakipCell } from '../lakip-table';
import { DASH_NOTE, nameSome } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, KolomSusunan } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_TAHUN, tanpaIndikator } from './alasan';
import { compareRealisasi } from './compare-realisasi';
import type { AlasanTanpaBanding, Perbandingan } from './compare-realisasi';
import { IDENTITY_CELLS, indikatorRows, listPlaces } from './indikator-rows';
import type { IsiIdentitas, Place } from './indikator-rows';

export type IsiNasional = IsiIdentitas | 'realisasi' | 'nasional' | 'ket-nasional' | 'kabupaten' | 'ket-kabupaten';

/** Layout of realisasi against the national one. Columns of the regency go when no indicator has its figure. */
export interface EntriNasional extends EntriDasar {
  readonly id: 'realisasi-nasional';
  readonly kolom: readonly KolomSusunan<IsiNasional>[];
  /** What the comparison shows where there is nothing to compare with: nothing (Ajung) or a dash (Ambulu). */
  readonly tanpaKeterangan: 'kosong' | 'strip';
}

const TANPA_NASIONAL =
  'Tabel Realisasi belum punya kolom Realisasi Nasional. Tambahkan kolom itu (ketik - bila angkanya tidak tersedia), lalu buat tabel lagi.';

/** The minus is the typographic one: a hyphen would read as a missing figure. */
const SIGNS: Readonly<Record<Perbandingan, string>> = { 'lebih-baik': '+', sama: '=', 'lebih-rendah': '−' };

const WHY: Readonly<Record<Exclude<AlasanTanpaBanding, 'pembanding-kosong'>, string>> = {
  'realisasi-kosong': 'realisasinya tidak ada atau bukan satu angka',
  'satuan-berbeda': 'yang satu persen, yang lain bukan',
  'target-tidak-ada': 'indikator stabil tanpa target',
};

/** Which of the compared cells an indicator has. */
const PEMBANDING = {
  'ket-nasional': (indikator: Indikator) => indikator.realisasiNasional,
  'ket-kabupaten': (indikator: Indikator) => indikator.realisasiKabupaten,
} as const satisfies Readonly<Record<string, (indikator: Indikator) => SelAngka | null>>;

type IsiKet = keyof typeof PEMBANDING;

const isRegency = (isi: IsiNasional): boolean => isi === 'kabupaten' || isi === 'ket-kabupaten';

/** Indicators that have both figures and still could not be compared, and why. */
function uncomparedNote(places: readonly Place[], tahun: number, kolom: readonly KolomSusunan<IsiNasional>[]): string[] {
  const shown = (Object.keys(PEMBANDING) as IsiKet[]).filter((isi) => kolom.some((column) => column.isi === isi));
  const items = shown.flatMap((isi) =>
    places.flatMap(({ indikator }) => {
      const result = compareRealisasi(indikator, tahun, PEMBANDING[isi](indikator));
      if (!('alasan' in result) || result.alasan === 'pembanding-kosong') return [];
      return [{ kode: indikator.kode, alasan: WHY[result.alasan] }];
    }),
  );
  return items.length === 0 ? [] : [`Tidak dibandingkan: ${nameSome(items)}.`];
}

function signNote(places: readonly Place[]): string {
  const arah = new Set(places.map(({ indikator }) => indikator.arah));
  const parts = [
    ...(arah.has('Negatif') ? ['pada indikator negatif: lebih rendah'] : []),
    ...(arah.has('Stabil') ? ['pada indikator stabil: lebih dekat ke target'] : []),
  ];
  const better = parts.length === 0 ? '' : ` (${parts.join('; ')})`;
  return `Tanda + berarti realisasi lebih baik daripada pembandingnya${better}, − sebaliknya, = sama.`;
}

function build({ laporan, hasil, sasaran }: BuildContext, layout: EntriNasional): BuildResult {
  const { pengaturan } = laporan;
  const { tahunLaporan: tahun } = pengaturan;
  if (laporan.indikator.length === 0) return { alasan: tanpaIndikator(null) };
  if (tahun === null) return { alasan: TANPA_TAHUN };
  const places = listPlaces(laporan, hasil, sasaran);
  if (places.length === 0) return { alasan: tanpaIndikator(sasaran) };
  if (places.every(({ indikator }) => indikator.realisasiNasional === null)) return { alasan: TANPA_NASIONAL };
  const hasRegency = places.some(({ indikator }) => (indikator.realisasiKabupaten?.angka.kind ?? 'kosong') !== 'kosong');
  const kolom = layout.kolom.filter(({ isi }) => hasRegency || !isRegency(isi));
  const typed = (sel: SelAngka | null | undefined, { indikator }: Place): LakipCell =>
    typedCell(sel, indikator.satuan, layout.persen);
  const ket = (isi: IsiKet, { indikator }: Place): LakipCell => {
    const result = compareRealisasi(indikator, tahun, PEMBANDING[isi](indikator));
    if ('hasil' in result) return textCell(SIGNS[result.hasil]);
    return textCell(layout.tanpaKeterangan === 'kosong' ? '' : TANPA_ANGKA);
  };
  const rows = indikatorRows(places, kolom, {
    ...IDENTITY_CELLS,
    realisasi: (place) => typed(place.indikator.realisasi.get(tahun), place),
    nasional: (place) => typed(place.indikator.realisasiNasional, place),
    kabupaten: (place) => typed(place.indikator.realisasiKabupaten, place),
    'ket-nasional': (place) => ket('ket-nasional', place),
    'ket-kabupaten': (place) => ket('ket-kabupaten', place),
  });
  const hasSign = rows.some(({ cells }) => cells.some((cell) => Object.values(SIGNS).includes(cell?.text ?? '')));
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(kolom, layout.nomorKolom, pengaturan),
        rows,
        notes: [
          ...(hasSign ? [signNote(places)] : []),
          ...uncomparedNote(places, tahun, kolom),
          ...(hasDash(rows) ? [DASH_NOTE] : []),
        ],
      },
    ],
  };
}

/** Realisasi against the national one (Ajung Tabel 3.4, Ambulu Tabel 3.4 and 3.7; PermenPANRB 53/2014, Bab III). */
export const realisasiNasional: TableBuilder<EntriNasional> = {
  nama: 'Perbandingan Realisasi Kinerja dengan Realisasi Nasional',
  build,
};
