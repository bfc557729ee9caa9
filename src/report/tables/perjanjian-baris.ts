import type { DokumenPk, Laporan, Sasaran, SelAngka } from '../../model/laporan';
import { TANPA_TAHUN, tanpaIndikator } from './alasan';
import { groupBySasaran } from './group-by-sasaran';
import { rowsOfSasaran } from './rows-of-sasaran';

/** One printed row of a Perjanjian Kinerja. */
export interface BarisPk {
  readonly sasaran: string;
  readonly indikator: string;
  readonly target: SelAngka | null;
  /** Unit of table `Target`; `''` for a target typed into the agreement itself, which is printed as it is. */
  readonly satuan: string;
}

/** The rows of an agreement with the notes they need, or why there are none. */
export type IsiPerjanjian =
  { readonly rows: readonly BarisPk[]; readonly notes: readonly string[] } | { readonly alasan: string };

const TANPA_DOKUMEN: Readonly<Record<DokumenPk, string>> = {
  Murni: 'Tabel PerjanjianKinerja tidak memuat Perjanjian Kinerja murni. Isi baris dengan Dokumen “Murni”, lalu buat tabel lagi.',
  Perubahan:
    'Tabel PerjanjianKinerja tidak memuat Perjanjian Kinerja Perubahan. Bila perjanjiannya pernah diubah, isi baris dengan Dokumen “Perubahan”, lalu buat tabel lagi.',
};

function derive(laporan: Laporan, only: Sasaran | null): IsiPerjanjian {
  const { tahunLaporan } = laporan.pengaturan;
  if (laporan.indikator.length === 0) return { alasan: tanpaIndikator(null) };
  if (tahunLaporan === null) return { alasan: TANPA_TAHUN };
  const rows = groupBySasaran(laporan, [], only).flatMap(({ kode, sasaran, anggota }) =>
    anggota.map(({ indikator }) => ({
      sasaran: sasaran || kode,
      indikator: indikator.indikator || indikator.kode,
      target: indikator.target.get(tahunLaporan) ?? null,
      satuan: indikator.satuan,
    })),
  );
  if (rows.length === 0) return { alasan: tanpaIndikator(only) };
  return {
    rows,
    notes: [`Tabel PerjanjianKinerja belum diisi; tabel ini disusun dari target tahun ${tahunLaporan} pada tabel Target.`],
  };
}

/**
 * The rows of one agreement, `terakhir`: of the latest there is. Without table `PerjanjianKinerja` the first agreement is
 * put together from the targets of the report's year; an agreement after a change is never made up.
 */
export function readPerjanjian(laporan: Laporan, dokumen: DokumenPk | 'terakhir', only: Sasaran | null): IsiPerjanjian {
  const { perjanjian } = laporan;
  const hasChange = perjanjian.some((row) => row.dokumen === 'Perubahan');
  const wanted = dokumen === 'terakhir' ? (hasChange ? 'Perubahan' : 'Murni') : dokumen;
  if (perjanjian.length === 0 && wanted === 'Murni') return derive(laporan, only);
  const own = perjanjian.filter((row) => row.dokumen === wanted);
  if (own.length === 0) return { alasan: TANPA_DOKUMEN[wanted] };
  const rows = rowsOfSasaran(own, only).map((row) => ({ ...row, satuan: '' }));
  if (rows.length > 0) return { rows, notes: [] };
  return {
    alasan: `Tabel PerjanjianKinerja (${wanted}) tidak memuat sasaran ${only?.kode ?? ''}. Tulis sasarannya sama seperti pada tabel Sasaran, lalu buat tabel lagi.`,
  };
}
