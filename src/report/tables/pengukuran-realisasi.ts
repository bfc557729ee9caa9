import type { Hasil } from '../../model/hasil';
import type { Laporan } from '../../model/laporan';
import { numberingRow, singleHeader, tableColumns } from '../cells/header-rows';
import { ordinalCell, percentCell } from '../cells/number-cell';
import { missingCell, TANPA_ANGKA, textCell } from '../cells/text-cell';
import type { CellLook } from '../cells/text-cell';
import { typedCell } from '../cells/typed-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import { capaianNotes, DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import { sourceLine } from '../notes/source-line';
import { fillIn } from '../susunan/fill-in';
import type { IsiPengukuran, Susunan, SusunanPengukuran } from '../susunan/susunan';
import type { BuildResult, TableBuilder } from '../table-builder';
import { groupBySasaran } from './group-by-sasaran';
import type { SasaranGroup } from './group-by-sasaran';

interface Place {
  readonly group: SasaranGroup;
  /** 1-based number of the sasaran in the table. */
  readonly nomor: number;
  /** 0-based place of the indicator within its sasaran. */
  readonly urutan: number;
}

type CellMaker = (place: Place, layout: SusunanPengukuran, laporan: Laporan) => LakipCell | null;

/** A cell that stands once for all indicators of a sasaran; below the first row it is covered. */
function merged({ group, urutan }: Place, make: (look: CellLook) => LakipCell): LakipCell | null {
  if (urutan > 0) return null;
  return make(group.anggota.length > 1 ? { rowSpan: group.anggota.length } : {});
}

function figure(place: Place, field: 'target' | 'realisasi', layout: SusunanPengukuran, laporan: Laporan): LakipCell {
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

function build(laporan: Laporan, hasil: Hasil, susunan: Susunan): BuildResult {
  const { indikator, pengaturan } = laporan;
  const { tahunLaporan } = pengaturan;
  if (indikator.length === 0) {
    return { alasan: 'Tabel Target dan Realisasi belum berisi indikator. Isi keduanya, lalu buat tabel lagi.' };
  }
  if (tahunLaporan === null) {
    return { alasan: 'Tahun laporan belum diketahui. Isi Tahun Laporan pada tabel Pengaturan, lalu buat tabel lagi.' };
  }
  const layout = susunan.pengukuranRealisasi;
  const rows: LakipRow[] = groupBySasaran(laporan, hasil.indikator).flatMap((group, index) =>
    group.anggota.map((_, urutan) => ({
      role: 'data' as const,
      cells: layout.kolom.map(({ isi }) => CELLS[isi]({ group, nomor: index + 1, urutan }, layout, laporan)),
    })),
  );
  return {
    table: {
      id: pengukuranRealisasi.id,
      nomor: layout.nomor,
      judul: layout.judul.map((line) => fillIn(line, tahunLaporan)),
      lembar: layout.lembar,
      orientation: layout.orientasi,
      columns: tableColumns(layout.kolom),
      header: singleHeader(layout.kolom, tahunLaporan),
      numbering: layout.nomorKolom ? numberingRow(layout.kolom) : null,
      rows,
      source: sourceLine(pengaturan.sumberDataKinerja),
      notes: [...capaianNotes(laporan, hasil), ...(hasDash(rows) ? [DASH_NOTE] : [])],
    },
  };
}

/** *Pengukuran Realisasi Kinerja* (Tabel 3.1 of both seed reports): target, realisasi and capaian of every indicator. */
export const pengukuranRealisasi: TableBuilder = {
  id: 'pengukuran-realisasi',
  nama: 'Pengukuran Realisasi Kinerja',
  build,
};
