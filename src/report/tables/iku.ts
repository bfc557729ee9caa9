import type { Laporan, Sasaran } from '../../model/laporan';
import { headerRows } from '../cells/header-rows';
import { ordinalCell } from '../cells/number-cell';
import { textCell } from '../cells/text-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import type { EntriDasar, GayaNomor, KolomSusunan } from '../susunan/entri';
import { numberLabel } from '../susunan/number-label';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { tanpaIndikator } from './alasan';
import { blokCell, findBlok } from './blok';
import { groupBySasaran } from './group-by-sasaran';
import { rowsOfSasaran } from './rows-of-sasaran';

export type IsiIku = 'no' | 'sasaran' | 'indikator' | 'formulasi' | 'penanggung-jawab' | 'sumber-data';

/** Layout of *Indikator Kinerja Utama*. */
export interface EntriIku extends EntriDasar {
  readonly id: 'iku';
  /** Which rows of table `IKU`: those of this document and those without one. */
  readonly dokumen: 'Laporan' | 'Lampiran';
  readonly kolom: readonly KolomSusunan<IsiIku>[];
  /** Number of the sasaran in column `no`. */
  readonly nomor: GayaNomor;
  /** Number before the indicator, counted within its sasaran. */
  readonly nomorIndikator: GayaNomor;
}

interface Baris {
  readonly sasaran: string;
  readonly indikator: string;
  readonly formulasi: string;
  readonly penanggungJawab: string;
  readonly sumberData: string;
}

function typedRows({ iku }: Laporan, dokumen: EntriIku['dokumen'], sasaran: Sasaran | null): readonly Baris[] {
  return rowsOfSasaran(
    iku.filter((row) => row.dokumen === null || row.dokumen === dokumen),
    sasaran,
  );
}

function derivedRows(laporan: Laporan, only: Sasaran | null): Baris[] {
  return groupBySasaran(laporan, [], only).flatMap(({ kode, sasaran, anggota }) =>
    anggota.map(({ indikator }) => ({
      ...indikator,
      sasaran: sasaran || kode,
      indikator: indikator.indikator || indikator.kode,
    })),
  );
}

function drawRows(rows: readonly Baris[], { kolom, nomor, nomorIndikator }: EntriIku): LakipRow[] {
  const blok = findBlok(rows, [['sasaran', { teks: (row: Baris) => row.sasaran, di: [], ulang: true }]]).get('sasaran');
  return rows.map((row, index) => {
    const cells = kolom.map(({ isi }): LakipCell | null => {
      switch (isi) {
        case 'no':
          return blokCell(blok, index, (look) => ordinalCell(numberLabel(blok?.nomor[index] ?? 0, nomor), look));
        case 'sasaran':
          return blokCell(blok, index, (look) => textCell(row.sasaran, look));
        case 'indikator': {
          const label = numberLabel(blok?.urutan[index] ?? 0, nomorIndikator);
          return textCell(`${label} ${row.indikator}`.trim());
        }
        case 'formulasi':
          return textCell(row.formulasi);
        case 'penanggung-jawab':
          return textCell(row.penanggungJawab);
        case 'sumber-data':
          return textCell(row.sumberData);
      }
    });
    return { role: 'data', cells };
  });
}

function build({ laporan, sasaran }: BuildContext, layout: EntriIku): BuildResult {
  const typed = typedRows(laporan, layout.dokumen, sasaran);
  const rows = typed.length > 0 ? typed : derivedRows(laporan, sasaran);
  if (rows.length === 0) {
    return {
      alasan: `Tabel IKU belum berisi indikator untuk tabel ini, dan tidak dapat disusun dari tabel lain. ${tanpaIndikator(sasaran)}`,
    };
  }
  const notes =
    typed.length > 0
      ? []
      : [`Tabel IKU tidak memuat baris untuk ${layout.dokumen}; tabel ini disusun dari tabel Sasaran dan Target.`];
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(layout.kolom, layout.nomorKolom, laporan.pengaturan),
        rows: drawRows(rows, layout),
        notes,
      },
    ],
  };
}

/** *Indikator Kinerja Utama* (Ajung L322–331 and L1083–1098, Ambulu L342–347 and L970–973). */
export const iku: TableBuilder<EntriIku> = { nama: 'Indikator Kinerja Utama (IKU)', build };
