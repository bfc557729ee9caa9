import { equalRupiah, sumRupiah } from '../../domain/angka/sum-rupiah';
import { computeProporsi, computeSerapan } from '../../domain/anggaran/compute-serapan';
import type { Findings } from '../findings';
import type { HasilBelanja } from '../hasil';
import type { BarisBelanja, Laporan } from '../laporan';
import { KALIMAT_PROPORSI, KALIMAT_SERAPAN } from './alasan';
import { checkPair } from './check-anggaran';
import type { AnggaranHasil } from './compute-anggaran';
import { plainNumber } from './resolve-figure';
import { showRupiah } from './show-rupiah';

/**
 * Proporsi (percent of the total pagu of the table) and serapan (percent) of every row of `Belanja`. A row without jenis in
 * a kelompok that has rows with jenis is that kelompok's subtotal: it has its own figures and does not count in the total.
 */
export function computeBelanja(laporan: Laporan, anggaran: AnggaranHasil, findings: Findings): HasilBelanja[] {
  const { belanja } = laporan;
  const detailed = new Set(belanja.filter(({ jenis }) => jenis !== '').map(({ kelompok }) => kelompok));
  const isSubtotal = ({ jenis, kelompok }: BarisBelanja): boolean => jenis === '' && detailed.has(kelompok);
  const counted = belanja.filter((row) => !isSubtotal(row));
  const lines = new Map<string, BarisBelanja[]>();
  for (const row of counted) lines.set(row.kelompok, pushed(lines.get(row.kelompok), row));
  const total = sumColumn(counted, 'pagu');
  for (const row of belanja) {
    checkPair(row.pagu, row.realisasi, `belanja “${[row.kelompok, row.jenis].filter(Boolean).join(' – ')}”`, 'Belanja', findings);
    if (isSubtotal(row)) checkSubtotal(row, lines.get(row.kelompok) ?? [], findings);
  }
  compareTotal(laporan, 'Pagu', total, anggaran.totalPagu.nilai, findings);
  compareTotal(laporan, 'Realisasi', sumColumn(counted, 'realisasi'), anggaran.totalRealisasi.nilai, findings);
  return belanja.map((row) => {
    const pagu = plainNumber(row.pagu);
    const proporsi = computeProporsi(pagu, total);
    const serapan = computeSerapan(pagu, plainNumber(row.realisasi));
    return {
      proporsi: { nilai: proporsi.nilai, alasan: proporsi.alasan === null ? null : KALIMAT_PROPORSI[proporsi.alasan] },
      serapan: { nilai: serapan.nilai, alasan: serapan.alasan === null ? null : KALIMAT_SERAPAN[serapan.alasan] },
    };
  });
}

/** The list with one more row, made where there was none. */
function pushed(list: BarisBelanja[] | undefined, row: BarisBelanja): BarisBelanja[] {
  if (list === undefined) return [row];
  list.push(row);
  return list;
}

function sumColumn(rows: readonly BarisBelanja[], kolom: 'pagu' | 'realisasi'): number | null {
  const values = rows.flatMap((row) => plainNumber(row[kolom]) ?? []);
  return values.length === 0 ? null : sumRupiah(values);
}

function checkSubtotal(row: BarisBelanja, lines: readonly BarisBelanja[], findings: Findings): void {
  for (const kolom of ['pagu', 'realisasi'] as const) {
    const typed = plainNumber(row[kolom]);
    const sum = sumColumn(lines, kolom);
    const sel = row[kolom];
    if (typed === null || sum === null || sel === null || equalRupiah(typed, sum)) continue;
    const nama = kolom === 'pagu' ? 'Pagu' : 'Realisasi';
    findings.add(
      'induk-tidak-sama-dengan-jumlah',
      'peringatan',
      `${nama} belanja “${row.kelompok}” di ${sel.alamat} tertulis ${showRupiah(typed)}, padahal jumlah ${lines.length} baris jenisnya ${showRupiah(sum)}; selisih ${showRupiah(Math.abs(sumRupiah([typed, -sum])))}. Betulkan angka kelompok atau jenisnya.`,
      { tabel: 'Belanja', kolom: nama, alamat: sel.alamat, terkait: lines.flatMap((line) => line[kolom]?.alamat ?? []) },
    );
  }
}

/** The two tables should have one total; it has no row of its own, so the finding points at the column's heading. */
function compareTotal(
  laporan: Laporan,
  kolom: 'Pagu' | 'Realisasi',
  belanja: number | null,
  anggaran: number | null,
  findings: Findings,
): void {
  const here = laporan.tabel.get('Belanja')?.kolom.get(kolom)?.alamat;
  const there = laporan.tabel.get('Anggaran')?.kolom.get(kolom)?.alamat;
  if (belanja === null || anggaran === null || here === undefined || there === undefined || equalRupiah(belanja, anggaran))
    return;
  findings.add(
    'total-belanja-berbeda',
    'peringatan',
    `Total ${kolom} tabel Belanja (${here}) ${showRupiah(belanja)} berbeda dengan total tabel Anggaran (${there}) ${showRupiah(anggaran)}; selisih ${showRupiah(Math.abs(sumRupiah([belanja, -anggaran])))}. Periksa baris yang kurang atau angka yang salah di salah satu tabel.`,
    { tabel: 'Belanja', kolom, alamat: here, terkait: [there] },
  );
}
