import { equalRupiah, sumRupiah } from '../../domain/angka/sum-rupiah';
import type { Findings } from '../findings';
import type { BarisAnggaran, SelAngka } from '../laporan';
import { plainNumber } from './resolve-figure';
import { showRupiah } from './show-rupiah';
import type { Amount, KolomUang } from './sum-tree';
import { leavesBelow } from './sum-tree';

const NAMA: Readonly<Record<KolomUang, string>> = { pagu: 'Pagu', realisasi: 'Realisasi' };

/** How many cells a sentence names; all of them stand in `terkait`. */
const NAMED_CELLS = 3;

/** Reports a leaf: a missing half, pagu zero, realisasi above pagu. */
export function checkLeaf(row: BarisAnggaran, findings: Findings): void {
  const pagu = plainNumber(row.pagu);
  const realisasi = plainNumber(row.realisasi);
  // Nearly every leaf is sound: nothing is put into words for it.
  if (pagu !== null && realisasi !== null && pagu !== 0 && realisasi <= pagu) return;
  checkPair(row.pagu, row.realisasi, `${row.jenis} “${row.kode}”`, 'Anggaran', findings);
}

/** Reports a pair of pagu and realisasi of one row of `Anggaran` or `Belanja`. */
export function checkPair(
  pagu: SelAngka | null,
  realisasi: SelAngka | null,
  who: string,
  tabel: 'Anggaran' | 'Belanja',
  findings: Findings,
): void {
  if (pagu === null || realisasi === null) return;
  const nilaiPagu = plainNumber(pagu);
  const nilaiRealisasi = plainNumber(realisasi);
  if (nilaiPagu === null && pagu.angka.kind === 'kosong' && nilaiRealisasi !== null) {
    findings.add(
      'pagu-kosong',
      'peringatan',
      `Pagu ${who} di ${pagu.alamat} kosong padahal realisasinya ada, jadi serapannya tidak dihitung. Isi pagunya.`,
      { tabel, kolom: 'Pagu', alamat: pagu.alamat, terkait: [realisasi.alamat] },
    );
  } else if (nilaiRealisasi === null && realisasi.angka.kind === 'kosong' && nilaiPagu !== null) {
    findings.add(
      'realisasi-kosong',
      'peringatan',
      `Realisasi ${who} di ${realisasi.alamat} kosong padahal pagunya ada, jadi serapannya tidak dihitung. Isi realisasinya; bila memang belum ada realisasi, ketik 0.`,
      { tabel, kolom: 'Realisasi', alamat: realisasi.alamat, terkait: [pagu.alamat] },
    );
  }
  if (nilaiPagu === null || nilaiRealisasi === null) return;
  if (nilaiPagu === 0) {
    findings.add(
      'pagu-nol',
      nilaiRealisasi === 0 ? 'peringatan' : 'galat',
      `Pagu ${who} di ${pagu.alamat} nol, jadi serapan tidak dapat dihitung sebagai persen dari pagu. Periksa pagunya, atau hapus barisnya bila tidak jadi dianggarkan.`,
      { tabel, kolom: 'Pagu', alamat: pagu.alamat, terkait: [realisasi.alamat] },
    );
  } else if (nilaiRealisasi > nilaiPagu && !equalRupiah(nilaiRealisasi, nilaiPagu)) {
    findings.add(
      'realisasi-melebihi-pagu',
      'peringatan',
      `Realisasi ${who} di ${realisasi.alamat} (${showRupiah(nilaiRealisasi)}) melebihi pagunya di ${pagu.alamat} (${showRupiah(nilaiPagu)}) sebesar ${showRupiah(sumRupiah([nilaiRealisasi, -nilaiPagu]))}. Periksa kedua angka itu.`,
      { tabel, kolom: 'Realisasi', alamat: realisasi.alamat, terkait: [pagu.alamat] },
    );
  }
}

/** Reports a parent in one column: a typed figure that is not the sum of its leaves, and leaves without a figure. */
export function checkParent(
  rows: readonly BarisAnggaran[],
  index: number,
  kolom: KolomUang,
  amount: Amount,
  findings: Findings,
): void {
  const row = rows[index];
  const sel = row?.[kolom];
  if (row === undefined || sel === null || sel === undefined) return;
  const typed = plainNumber(sel);
  const differs = typed !== null && amount.nilai !== null && !equalRupiah(typed, amount.nilai);
  if (!differs && amount.missing === 0) return;
  const leaves = leavesBelow(rows, index).map((leaf) => rows[leaf]?.[kolom]);
  const place = { tabel: 'Anggaran', kolom: NAMA[kolom], alamat: sel.alamat };
  const who = `${NAMA[kolom]} ${row.diAtasProgram ?? row.jenis} “${row.kode}” di ${sel.alamat}`;
  if (differs && typed !== null && amount.nilai !== null) {
    const compared = leaves.flatMap((leaf) =>
      leaf !== null && leaf !== undefined && plainNumber(leaf) !== null ? [leaf.alamat] : [],
    );
    findings.add(
      'induk-tidak-sama-dengan-jumlah',
      'peringatan',
      `${who} tertulis ${showRupiah(typed)}, padahal jumlah ${compared.length} baris rinciannya ${showRupiah(amount.nilai)}; selisih ${showRupiah(Math.abs(sumRupiah([typed, -amount.nilai])))}. Yang dipakai adalah jumlah rinciannya; betulkan angka induk atau rinciannya.`,
      { ...place, terkait: compared },
    );
  }
  if (amount.missing > 0 && (amount.filled > 0 || typed !== null)) {
    const blanks = leaves.flatMap((leaf) =>
      leaf !== null && leaf !== undefined && plainNumber(leaf) === null ? [leaf.alamat] : [],
    );
    const named = blanks.slice(0, NAMED_CELLS).join(', ') + (blanks.length > NAMED_CELLS ? ', …' : '');
    findings.add(
      'rincian-belum-lengkap',
      'peringatan',
      amount.filled === 0
        ? `${who} tidak dipakai, karena tidak satu pun dari ${blanks.length} baris rinciannya berangka (${named}). Isi angka rinciannya: nilai induk dihitung dari rincian.`
        : `${who} dihitung tanpa ${blanks.length} baris rincian yang tidak berangka (${named}), jadi jumlahnya belum lengkap. Isi sel itu; ketik 0 bila memang nol.`,
      { ...place, terkait: blanks },
    );
  }
}
