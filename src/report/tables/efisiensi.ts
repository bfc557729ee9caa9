import type { HasilSasaran } from '../../model/hasil';
import type { Laporan } from '../../model/laporan';
import type { Pengaturan } from '../../model/pengaturan';
import { headerRows } from '../cells/header-rows';
import { ordinalCell, percentCell } from '../cells/number-cell';
import { missingCell, TANPA_ANGKA, textCell } from '../cells/text-cell';
import { chartEfisiensi } from '../grafik/chart-efisiensi';
import { WITHOUT_CHART } from '../grafik/finish-chart';
import type { LakipCell, LakipRow, RowRole } from '../lakip-table';
import { DASH_NOTE } from '../notes/capaian-notes';
import { efisiensiNotes } from '../notes/efisiensi-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, KolomSusunan } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_SASARAN, TANPA_TAHUN } from './alasan';
import { describeEfisiensi } from './efisiensi-cell';
import type { AngkaEfisiensi } from './whole-efisiensi';
import { wholeEfisiensi } from './whole-efisiensi';

export type IsiEfisiensi = 'no' | 'sasaran' | 'capaian' | 'serapan' | 'efisiensi';

/** Layout of *Efisiensi Penggunaan Sumber Daya*. */
export interface EntriEfisiensi extends EntriDasar {
  readonly id: 'efisiensi';
  readonly kolom: readonly KolomSusunan<IsiEfisiensi>[];
  /** Label of the last row over all sasaran; `null` for none. */
  readonly jumlah: string | null;
}

const figuresOf = ({ capaian, serapan, efisiensi, golonganEfisiensi }: HasilSasaran): AngkaEfisiensi => ({
  capaian: capaian.nilai,
  serapan: serapan.nilai,
  efisiensi: efisiensi.nilai,
  golongan: golonganEfisiensi,
});

interface Line {
  readonly role: RowRole;
  readonly no: string;
  readonly nama: string;
  readonly figures: AngkaEfisiensi;
}

function rowOf({ role, no, nama, figures }: Line, layout: EntriEfisiensi, pengaturan: Pengaturan): LakipRow {
  const { desimalCapaian, desimalSerapan, rumusEfisiensi } = pengaturan;
  const word = describeEfisiensi(rumusEfisiensi, figures.efisiensi, figures.golongan, Math.max(desimalCapaian, desimalSerapan));
  const cells = layout.kolom.map(({ isi }): LakipCell => {
    if (isi === 'no') return ordinalCell(no);
    if (isi === 'sasaran') return textCell(nama);
    if (isi === 'capaian') return percentCell(figures.capaian, desimalCapaian, layout.persen);
    if (isi === 'serapan') return percentCell(figures.serapan, desimalSerapan, layout.persen);
    return word === null ? missingCell() : textCell(word);
  });
  return { role, cells };
}

/** Money of leaves that belong to no sasaran stands in no row; its share is said. */
function unmappedNote({ anggaran }: Laporan): string[] {
  const count = anggaran.filter((row) => row.anak.length === 0 && row.kodeSasaranEfektif === '').length;
  if (count === 0) return [];
  return [`${count} baris tabel Anggaran belum dipetakan ke sasaran, jadi tidak ikut dihitung di sini.`];
}

function build({ laporan, hasil, sasaran }: BuildContext, layout: EntriEfisiensi): BuildResult {
  const { pengaturan } = laporan;
  const perSasaran = hasil.ringkasan.perSasaran.filter(({ kodeSasaran }) => sasaran === null || kodeSasaran === sasaran.kode);
  if (perSasaran.length === 0) return { alasan: TANPA_SASARAN };
  if (pengaturan.tahunLaporan === null) return { alasan: TANPA_TAHUN };
  const names = new Map(laporan.sasaran.map((row) => [row.kode, row.sasaran]));
  const lines = perSasaran.map((row, index): Line => ({
    role: 'data',
    no: String(index + 1),
    nama: names.get(row.kodeSasaran) || row.kodeSasaran || TANPA_ANGKA,
    figures: figuresOf(row),
  }));
  const total: Line[] =
    layout.jumlah === null
      ? []
      : [{ role: 'total', no: '', nama: layout.jumlah, figures: wholeEfisiensi(perSasaran, pengaturan) }];
  const rows = [...lines, ...total].map((line) => rowOf(line, layout, pengaturan));
  const { grafik, notes } =
    layout.grafik === true
      ? chartEfisiensi(
          perSasaran,
          lines.map(({ nama }) => nama),
          pengaturan,
        )
      : WITHOUT_CHART;
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(layout.kolom, layout.nomorKolom, pengaturan),
        rows,
        notes: [
          ...efisiensiNotes(pengaturan.rumusEfisiensi, perSasaran),
          ...(layout.jumlah === null
            ? []
            : [
                `${layout.jumlah}: rata-rata capaian sasaran yang punya capaian dan anggaran; serapannya jumlah realisasi ÷ jumlah pagu sasaran itu${
                  pengaturan.rumusEfisiensi === 'PMK 22/2021' ? '; NE-nya dari capaian yang dibobot pagu' : ''
                }.`,
              ]),
          ...unmappedNote(laporan),
          ...(hasDash(rows) ? [DASH_NOTE] : []),
          ...notes,
        ],
        ...(grafik === undefined ? {} : { grafik }),
      },
    ],
  };
}

/** *Efisiensi Penggunaan Sumber Daya* (Ajung Tabel 3.7, whose last column the report left empty). */
export const efisiensi: TableBuilder<EntriEfisiensi> = { nama: 'Efisiensi Penggunaan Sumber Daya', build };
