import { headerRows } from '../cells/header-rows';
import { percentCell } from '../cells/number-cell';
import { TANPA_ANGKA, textCell } from '../cells/text-cell';
import { typedCell } from '../cells/typed-cell';
import { chartCapaian } from '../grafik/chart-capaian';
import { WITHOUT_CHART } from '../grafik/finish-chart';
import { capaianNotes, DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, KolomSusunan } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_TAHUN, tanpaIndikator } from './alasan';
import { IDENTITY_CELLS, indikatorRows, listPlaces, printedCapaian } from './indikator-rows';
import type { IsiIdentitas } from './indikator-rows';

export type IsiPengukuran = IsiIdentitas | 'target' | 'realisasi' | 'capaian' | 'kategori' | 'predikat';

/** Layout of *Pengukuran Realisasi Kinerja*. */
export interface EntriPengukuran extends EntriDasar {
  readonly id: 'pengukuran-realisasi';
  readonly kolom: readonly KolomSusunan<IsiPengukuran>[];
}

function build({ laporan, hasil, sasaran }: BuildContext, layout: EntriPengukuran): BuildResult {
  const { pengaturan } = laporan;
  const { tahunLaporan: tahun, desimalCapaian } = pengaturan;
  if (laporan.indikator.length === 0) return { alasan: tanpaIndikator(null) };
  if (tahun === null) return { alasan: TANPA_TAHUN };
  const places = listPlaces(laporan, hasil, sasaran);
  if (places.length === 0) return { alasan: tanpaIndikator(sasaran) };
  const rows = indikatorRows(places, layout.kolom, {
    ...IDENTITY_CELLS,
    target: ({ indikator }) => typedCell(indikator.target.get(tahun), indikator.satuan, layout.persen),
    realisasi: ({ indikator }) => typedCell(indikator.realisasi.get(tahun), indikator.satuan, layout.persen),
    capaian: (place) => percentCell(place.hasil?.capaian.nilai ?? null, desimalCapaian, layout.persen),
    kategori: (place) => textCell(place.hasil?.kategori ?? TANPA_ANGKA),
    predikat: (place) => textCell(place.hasil?.predikat ?? TANPA_ANGKA),
  });
  const berpredikat = layout.kolom.some(({ isi }) => isi === 'kategori' || isi === 'predikat');
  const { grafik, notes } = layout.grafik === true ? chartCapaian(places, pengaturan) : WITHOUT_CHART;
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(layout.kolom, layout.nomorKolom, pengaturan),
        rows,
        notes: [
          ...capaianNotes(places.map(printedCapaian), pengaturan, { berpredikat }),
          ...(hasDash(rows) ? [DASH_NOTE] : []),
          ...notes,
        ],
        ...(grafik === undefined ? {} : { grafik }),
      },
    ],
  };
}

/** *Pengukuran Realisasi Kinerja* (Tabel 3.1 of both seed reports): target, realisasi and capaian of every indicator. */
export const pengukuranRealisasi: TableBuilder<EntriPengukuran> = { nama: 'Pengukuran Realisasi Kinerja', build };
