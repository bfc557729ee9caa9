import { plainNumber } from '../../model/compute/resolve-figure';
import type { BarisRkt, SelAngka } from '../../model/laporan';

/** One printed row of the yearly plan. */
export interface BarisRencana {
  readonly sasaran: string;
  readonly indikatorSasaran: string;
  readonly targetSasaran: SelAngka | null;
  readonly satuanSasaran: string;
  readonly program: string;
  readonly indikatorProgram: string;
  readonly targetProgram: SelAngka | null;
  readonly kegiatan: string;
  readonly indikatorKegiatan: string;
  readonly targetKegiatan: SelAngka | null;
  /** Unit of table `Keluaran`; `''` where the target was typed into the plan itself and is printed as it is. */
  readonly satuanKegiatan: string;
  /** Rupiah. */
  readonly anggaran: number | null;
  /** The budget of the row above is this row's too. */
  readonly lanjutan: boolean;
}

export const BARIS_KOSONG: BarisRencana = {
  sasaran: '',
  indikatorSasaran: '',
  targetSasaran: null,
  satuanSasaran: '',
  program: '',
  indikatorProgram: '',
  targetProgram: null,
  kegiatan: '',
  indikatorKegiatan: '',
  targetKegiatan: null,
  satuanKegiatan: '',
  anggaran: null,
  lanjutan: false,
};

/** A row of table `RKT` as it is printed. */
export function typedRencana(row: BarisRkt): BarisRencana {
  return { ...row, satuanSasaran: '', satuanKegiatan: '', anggaran: plainNumber(row.anggaran), lanjutan: false };
}
