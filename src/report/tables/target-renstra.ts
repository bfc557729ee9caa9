import { headerRows } from '../cells/header-rows';
import { percentCell } from '../cells/number-cell';
import { isPercentSel, typedCell } from '../cells/typed-cell';
import { capaianNotes, DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, GayaPersen, KolomSusunan } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_TAHUN, tanpaIndikator } from './alasan';
import { capaianOf } from './capaian-of';
import { IDENTITY_CELLS, indikatorRows, listPlaces } from './indikator-rows';
import type { IsiIdentitas } from './indikator-rows';

export type IsiTargetRenstra = IsiIdentitas | 'target-akhir' | 'realisasi' | 'kemajuan';

/** Layout of realisasi against the target of the Renstra's last year. */
export interface EntriTargetRenstra extends EntriDasar {
  readonly id: 'target-renstra';
  readonly kolom: readonly KolomSusunan<IsiTargetRenstra>[];
  /** What this layout calls the figure in its notes: `Capaian`, `Tingkat kemajuan`. */
  readonly namaKemajuan: string;
  /** Whether the sign `%` stands only where the target bears one, as Ambulu prints it (`84` for an index). */
  readonly tandaIkutTarget: boolean;
}

const TANPA_TARGET_AKHIR =
  'Tabel Target belum punya kolom Target Akhir Renstra. Isi kolom itu dengan target tahun terakhir Renstra, lalu buat tabel lagi.';

function build({ laporan, hasil, sasaran }: BuildContext, layout: EntriTargetRenstra): BuildResult {
  const { pengaturan } = laporan;
  const { tahunLaporan: tahun, desimalCapaian } = pengaturan;
  if (laporan.indikator.length === 0) return { alasan: tanpaIndikator(null) };
  if (tahun === null) return { alasan: TANPA_TAHUN };
  const places = listPlaces(laporan, hasil, sasaran);
  if (places.length === 0) return { alasan: tanpaIndikator(sasaran) };
  if (places.every(({ indikator }) => indikator.targetAkhirRenstra === null)) return { alasan: TANPA_TARGET_AKHIR };
  const computed = new Map(
    places.map(({ indikator }) => [
      indikator,
      capaianOf(indikator, indikator.targetAkhirRenstra, indikator.realisasi.get(tahun), pengaturan),
    ]),
  );
  const rows = indikatorRows(places, layout.kolom, {
    ...IDENTITY_CELLS,
    'target-akhir': ({ indikator }) => typedCell(indikator.targetAkhirRenstra, indikator.satuan, layout.persen),
    realisasi: ({ indikator }) => typedCell(indikator.realisasi.get(tahun), indikator.satuan, layout.persen),
    kemajuan: ({ indikator }) => {
      const tanda = !layout.tandaIkutTarget || isPercentSel(indikator.targetAkhirRenstra, indikator.satuan);
      const gaya: GayaPersen = { ...layout.persen, tanda };
      return percentCell(computed.get(indikator)?.nilai ?? null, desimalCapaian, gaya);
    },
  });
  const items = places.map(({ indikator }) => ({
    kode: indikator.kode,
    arah: indikator.arah,
    capaian: computed.get(indikator) ?? { nilai: null, alasan: null },
  }));
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(layout.kolom, layout.nomorKolom, pengaturan),
        rows,
        notes: [
          ...capaianNotes(items, pengaturan, { nama: layout.namaKemajuan, acuan: 'Target Akhir Renstra' }),
          ...(hasDash(rows) ? [DASH_NOTE] : []),
        ],
      },
    ],
  };
}

/** Realisasi against the medium-term target (Ajung Tabel 3.3, Ambulu Tabel 3.3 and 3.6; PermenPANRB 53/2014, Bab III). */
export const targetRenstra: TableBuilder<EntriTargetRenstra> = {
  nama: 'Perbandingan Realisasi Kinerja dengan Target Akhir Renstra',
  build,
};
