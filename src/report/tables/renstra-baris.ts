import type { Indikator, Laporan, Sasaran, SelAngka, VersiRenstra } from '../../model/laporan';
import { groupBySasaran } from './group-by-sasaran';
import { programNamesBySasaran } from './programs-of';
import { rowsOfSasaran } from './rows-of-sasaran';

/** One printed row of the Renstra, typed in table `Renstra` or put together from other tables. */
export interface BarisMatriks {
  readonly tujuan: string;
  readonly indikatorTujuan: string;
  readonly sasaran: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: ReadonlyMap<number, SelAngka>;
  readonly strategi: string;
  readonly kebijakan: string;
  readonly program: string;
}

export interface Matriks {
  readonly versi: VersiRenstra;
  readonly rows: readonly BarisMatriks[];
  readonly notes: readonly string[];
}

const VERSIONS: readonly VersiRenstra[] = [null, 'Sebelum Perubahan', 'Setelah Perubahan'];

/** Targets by year; the last year of the period may stand only as `Target Akhir Renstra`. */
function targetsOf(
  { target, targetAkhirRenstra }: Indikator,
  akhir: number | null,
): { targets: Map<number, SelAngka>; isFromEnd: boolean } {
  const targets = new Map([...target].filter(([, sel]) => sel.angka.kind !== 'kosong'));
  const isFromEnd =
    akhir !== null && !targets.has(akhir) && targetAkhirRenstra !== null && targetAkhirRenstra.angka.kind !== 'kosong';
  if (isFromEnd) targets.set(akhir, targetAkhirRenstra);
  return { targets, isFromEnd };
}

function deriveMatriks(laporan: Laporan, only: Sasaran | null): Matriks {
  const { akhirRenstra } = laporan.pengaturan;
  const own = new Map(laporan.sasaran.map((row) => [row.kode, row]));
  const programs = programNamesBySasaran(laporan);
  let fromEnd = 0;
  const rows = groupBySasaran(laporan, [], only).flatMap(({ kode, sasaran, anggota }) => {
    const program = (programs.get(kode) ?? []).join(', ');
    return anggota.map(({ indikator }): BarisMatriks => {
      const { targets, isFromEnd } = targetsOf(indikator, akhirRenstra);
      if (isFromEnd) fromEnd += 1;
      return {
        tujuan: own.get(kode)?.tujuan ?? '',
        indikatorTujuan: own.get(kode)?.indikatorTujuan ?? '',
        sasaran: sasaran || kode,
        indikator: indikator.indikator || indikator.kode,
        satuan: indikator.satuan,
        target: targets,
        strategi: '',
        kebijakan: '',
        program,
      };
    });
  });
  const notes = ['Tabel Renstra belum diisi; matriks ini disusun dari tabel Sasaran, Target, dan Anggaran.'];
  if (fromEnd > 0) notes.push(`Target tahun ${akhirRenstra ?? ''} dari ${fromEnd} indikator diambil dari Target Akhir Renstra.`);
  return { versi: null, rows, notes };
}

/**
 * The Renstra as it is to be printed, one matrix a version: from table `Renstra`, else from `Sasaran`, `Target` and
 * `Anggaran`. No matrix when there is nothing to print.
 */
export function readMatriks(laporan: Laporan, only: Sasaran | null): Matriks[] {
  if (laporan.renstra.length === 0) return [deriveMatriks(laporan, only)].filter(({ rows }) => rows.length > 0);
  return VERSIONS.map((versi) => {
    const typed = laporan.renstra.filter((row) => row.versi === versi);
    return { versi, rows: rowsOfSasaran(typed, only).map((row) => ({ ...row, satuan: '' })), notes: [] };
  }).filter(({ rows }) => rows.length > 0);
}
