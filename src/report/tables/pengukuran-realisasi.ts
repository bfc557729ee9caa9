import type { Laporan } from '../../model/laporan';
import { headerRows } from '../cells/header-rows';
import { ordinalCell, percentCell } from '../cells/number-cell';
import { missingCell, TANPA_ANGKA, textCell } from '../cells/text-cell';
import type { CellLook } from '../cells/text-cell';
import { typedCell } from '../cells/typed-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import { capaianNotes, DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, KolomSusunan } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_TAHUN, tanpaIndikator } from './alasan';
import { groupBySasaran } from './group-by-sasaran';
import type { SasaranGroup } from './group-by-sasaran';

export type IsiPengukuran =
  'no' | 'sasaran' | 'nomor-indikator' | 'indikator' | 'target' | 'realisasi' | 'capaian' | 'kategori' | 'predikat';

/** Layout of *Pengukuran Realisasi Kinerja*. */
export interface EntriPengukuran extends EntriDasar {
  readonly id: 'pengukuran-realisasi';
  readonly kolom: readonly KolomSusunan<IsiPengukuran>[];
}

interface Place {
  readonly group: SasaranGroup;
  /** 1-based number of the sasaran in the table. */
  readonly nomor: number;
  /** 0-based place of the indicator within its sasaran. */
  readonly urutan: number;
}

type CellMaker = (place: Place, layout: EntriPengukuran, laporan: Laporan) => LakipCell | null;

/** A cell that stands once for all indicators of a sasaran; below the first row it is covered. */
function merged({ group, urutan }: Place, make: (look: CellLook) => LakipCell): LakipCell | null {
  if (urutan > 0) return null;
  return make(group.anggota.length > 1 ? { rowSpan: group.anggota.length } : {});
}

function figure(place: Place, field: 'target' | 'realisasi', layout: EntriPengukuran, laporan: Laporan): LakipCell {
  const indikator = place.group.anggota[place.urutan]?.indikator;
  const tahun = laporan.pengaturan.tahunLaporan;
  if (!indikator || tahun === null) return missingCell();
  return typedCell(indikator[field].get(tahun), indikator.satuan, layout.persen);
}

const CELLS: Readonly<Record<IsiPengukuran, CellMaker>> = {
  no: (place) => merged(place, (look) => ordinalCell(String(place.nomor), look)),
  sasaran: (place) => merged(place, (look) => textCell(place.group.sasaran || place.group.kode || TANPA_ANGKA, look)),
  // A single indicator needs no number of its own; the reports print none.
  'nomor-indikator': ({ group, urutan }) => ordinalCell(group.anggota.length > 1 ? String(urutan + 1) : ''),
  indikator: ({ group, urutan }) => {
    const indikator = group.anggota[urutan]?.indikator;
    return textCell(indikator?.indikator || indikator?.kode || TANPA_ANGKA);
  },
  target: (place, layout, laporan) => figure(place, 'target', layout, laporan),
  realisasi: (place, layout, laporan) => figure(place, 'realisasi', layout, laporan),
  capaian: ({ group, urutan }, layout, laporan) =>
    percentCell(group.anggota[urutan]?.hasil?.capaian.nilai ?? null, laporan.pengaturan.desimalCapaian, layout.persen),
  kategori: ({ group, urutan }) => textCell(group.anggota[urutan]?.hasil?.kategori ?? TANPA_ANGKA),
  predikat: ({ group, urutan }) => textCell(group.anggota[urutan]?.hasil?.predikat ?? TANPA_ANGKA),
};

function build({ laporan, hasil, sasaran }: BuildContext, layout: EntriPengukuran): BuildResult {
  if (laporan.indikator.length === 0) return { alasan: tanpaIndikator(null) };
  if (laporan.pengaturan.tahunLaporan === null) return { alasan: TANPA_TAHUN };
  const rows: LakipRow[] = groupBySasaran(laporan, hasil.indikator, sasaran).flatMap((group, index) =>
    group.anggota.map((_, urutan) => ({
      role: 'data' as const,
      cells: layout.kolom.map(({ isi }) => CELLS[isi]({ group, nomor: index + 1, urutan }, layout, laporan)),
    })),
  );
  if (rows.length === 0) return { alasan: tanpaIndikator(sasaran) };
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(layout.kolom, layout.nomorKolom, laporan.pengaturan),
        rows,
        notes: [...capaianNotes(laporan, hasil), ...(hasDash(rows) ? [DASH_NOTE] : [])],
      },
    ],
  };
}

/** *Pengukuran Realisasi Kinerja* (Tabel 3.1 of both seed reports): target, realisasi and capaian of every indicator. */
export const pengukuranRealisasi: TableBuilder<EntriPengukuran> = { nama: 'Pengukuran Realisasi Kinerja', build };
