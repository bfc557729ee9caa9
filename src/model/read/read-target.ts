import type { Arah } from '../../domain/capaian/arah';
import { parseArah } from '../../domain/capaian/arah';
import type { SelAngka } from '../laporan';
import type { Findings } from '../findings';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import { readKode, readKodeSasaran } from './read-kode';
import type { TableView } from './table-view';
import type { YearlyCells } from './yearly';
import { readYearly, yearlyColumns } from './yearly';

/** A row of table `Target`, before it is joined. */
export interface TargetRow extends YearlyCells {
  readonly kode: string;
  readonly kodeSasaran: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly arah: Arah;
  readonly arahDitolak: string | null;
  readonly targetAkhirRenstra: SelAngka | null;
  readonly formulasi: string;
  readonly penanggungJawab: string;
  readonly sumberData: string;
  readonly alamat: string;
  readonly baris: number;
}

/** Reads table `Target`, row by row. `sasaran`: the codes of table `Sasaran`, `null` when there is none. */
export function readTarget(view: TableView, sasaran: ReadonlySet<string> | null, context: ReadContext): TargetRow[] {
  const { findings } = context;
  const columns = yearlyColumns(view);
  if (!view.has('Arah') && view.rows.length > 0) {
    findings.add(
      'arah-kosong',
      'info',
      'Tabel Target tidak punya kolom Arah, jadi semua indikator dianggap Positif (makin tinggi makin baik). Tambahkan kolom Arah bila ada indikator yang Negatif atau Stabil.',
      { tabel: view.nama, kolom: 'Arah', alamat: view.headerAlamat('Arah') },
    );
  }
  return view.rows.map((row) => ({
    kode: readKode(view, 'Kode', row, findings, true),
    kodeSasaran: readKodeSasaran(view, row, sasaran, findings).kode,
    indikator: view.text('Indikator', row),
    satuan: view.text('Satuan', row),
    ...readArah(view, row, findings),
    ...readYearly(view, columns, row, context),
    targetAkhirRenstra: readAngka(view, 'Target Akhir Renstra', row, 'kinerja', context),
    formulasi: view.text('Formulasi', row),
    penanggungJawab: view.text('Penanggung Jawab', row),
    sumberData: view.text('Sumber Data', row),
    alamat: view.alamat('Kode', row),
    baris: row,
  }));
}

function readArah(view: TableView, row: number, findings: Findings): { arah: Arah; arahDitolak: string | null } {
  const text = view.text('Arah', row);
  const place = { tabel: view.nama, kolom: 'Arah', alamat: view.alamat('Arah', row) };
  if (text === '') {
    if (view.has('Arah')) {
      findings.add(
        'arah-kosong',
        'info',
        `Arah di ${place.alamat} kosong, jadi indikator ini dianggap Positif (makin tinggi makin baik). Isi Negatif atau Stabil bila bukan.`,
        place,
      );
    }
    return { arah: 'Positif', arahDitolak: null };
  }
  const arah = parseArah(text);
  if (arah !== null) return { arah, arahDitolak: null };
  findings.add(
    'arah-tidak-dikenal',
    'galat',
    `Arah “${text}” di ${place.alamat} tidak dikenal, jadi capaian indikator ini tidak dihitung. Isi Positif, Negatif, atau Stabil.`,
    place,
  );
  return { arah: 'Positif', arahDitolak: `Arah “${text}” di ${place.alamat} tidak dikenal.` };
}
