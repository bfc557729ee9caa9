import { plainNumber } from '../../model/compute/resolve-figure';
import { equalRupiah } from '../../domain/angka/sum-rupiah';
import type { Hasil } from '../../model/hasil';
import type { DokumenPk, Laporan } from '../../model/laporan';
import { TANPA_ANGGARAN } from './alasan';
import { paguMurniOf } from './pagu-murni';

/** One program of an agreement with its budget. */
export interface BarisProgram {
  readonly program: string;
  /** Rupiah. */
  readonly anggaran: number | null;
  readonly keterangan: string;
}

/** The programs of an agreement with the notes they need, or why there are none. */
export type IsiProgram =
  { readonly rows: readonly BarisProgram[]; readonly notes: readonly string[] } | { readonly alasan: string };

interface ProgramPagu {
  readonly program: string;
  readonly murni: number | null;
  readonly pagu: number | null;
}

function listPrograms({ anggaran }: Laporan, hasil: Hasil): ProgramPagu[] {
  return anggaran.flatMap(({ jenis, diAtasProgram, uraian, kode }, index) =>
    jenis === 'Program' && (diAtasProgram ?? null) === null
      ? [{ program: uraian || kode, murni: paguMurniOf(anggaran, index), pagu: hasil.anggaran[index]?.pagu ?? null }]
      : [],
  );
}

/** Whether anything says that the budget was changed in the year: a document, or a pagu that left its first amount. */
function isChanged({ perjanjian, anggaranPk }: Laporan, programs: readonly ProgramPagu[]): boolean {
  return (
    [...perjanjian, ...anggaranPk].some(({ dokumen }) => dokumen === 'Perubahan') ||
    programs.some(({ murni, pagu }) => murni !== null && pagu !== null && !equalRupiah(murni, pagu))
  );
}

function derive(laporan: Laporan, hasil: Hasil, dokumen: DokumenPk): IsiProgram {
  const programs = listPrograms(laporan, hasil);
  if (programs.length === 0) return { alasan: TANPA_ANGGARAN };
  const changed = isChanged(laporan, programs);
  const take = (kolom: 'murni' | 'pagu'): BarisProgram[] =>
    programs.map((row) => ({ program: row.program, anggaran: row[kolom], keterangan: '' }));
  const from = `Tabel AnggaranPK tidak memuat dokumen ${dokumen};`;
  if (dokumen === 'Perubahan') {
    if (changed) return { rows: take('pagu'), notes: [`${from} anggarannya diambil dari Pagu pada tabel Anggaran.`] };
    return {
      alasan:
        'Tidak ada tanda bahwa anggaran berubah: tabel AnggaranPK dan PerjanjianKinerja tidak memuat Dokumen “Perubahan”, dan Pagu tidak berbeda dari Pagu Murni. Bila anggaran berubah, isi salah satunya, lalu buat tabel lagi.',
    };
  }
  if (programs.some(({ murni }) => murni !== null)) {
    return { rows: take('murni'), notes: [`${from} anggarannya diambil dari Pagu Murni pada tabel Anggaran.`] };
  }
  if (!changed) {
    return {
      rows: take('pagu'),
      notes: [`${from} anggarannya diambil dari Pagu pada tabel Anggaran, karena Pagu Murni kosong.`],
    };
  }
  return {
    alasan:
      'Anggaran sebelum perubahan tidak diketahui: tabel AnggaranPK tidak memuat Dokumen “Murni”, dan kolom Pagu Murni pada tabel Anggaran kosong. Isi salah satunya, lalu buat tabel lagi.',
  };
}

/**
 * The programs of one agreement: from table `AnggaranPK`, else from `Anggaran` (`Pagu Murni` for the first agreement, `Pagu`
 * for the one after a change). A change nobody recorded is not made up, nor a first budget that is not known.
 */
export function readProgram(laporan: Laporan, hasil: Hasil, dokumen: DokumenPk): IsiProgram {
  const typed = laporan.anggaranPk.filter((row) => row.dokumen === dokumen);
  if (typed.length === 0) return derive(laporan, hasil, dokumen);
  const rows = typed.map(({ program, kode, anggaran, keterangan }) => ({
    program: program || kode,
    anggaran: plainNumber(anggaran),
    keterangan,
  }));
  return { rows, notes: [] };
}
