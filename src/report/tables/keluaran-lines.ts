import { normalizeKode } from '../../domain/anggaran/kode';
import type { Hasil, NilaiHitung } from '../../model/hasil';
import type { BarisAnggaran, BarisKeluaran, Laporan } from '../../model/laporan';
import { nameSome } from '../notes/capaian-notes';

/** A line of table `Keluaran` with what was computed for it. */
export interface KeluaranLine {
  readonly baris: BarisKeluaran;
  readonly capaian: NilaiHitung;
}

export interface KeluaranLines {
  /** The lines of a budget row, in the order of the sheet. */
  of(row: BarisAnggaran): readonly KeluaranLine[];
  /** Which lines are printed nowhere, and why. */
  readonly notes: readonly string[];
}

const JENIS_ORDER = ['Input', 'Output', 'Outcome'];

/**
 * The lines of `Keluaran` by the kode of their budget row, Input before Output before Outcome. A kode that several budget
 * rows bear belongs to none of them for certain: its lines are left out and named, as are those of a kode no row bears.
 */
export function indexKeluaran({ anggaran, keluaran }: Laporan, hasil: Hasil): KeluaranLines {
  const counts = new Map<string, number>();
  for (const { kode } of anggaran) {
    const key = normalizeKode(kode);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = new Map<string, KeluaranLine[]>();
  const lost = new Map<string, string>();
  keluaran.forEach((baris, index) => {
    const key = normalizeKode(baris.kode);
    const count = counts.get(key) ?? 0;
    if (count !== 1 || key === '') {
      const alasan = count > 1 ? `dipakai ${count} baris tabel Anggaran` : 'tidak ada pada tabel Anggaran';
      lost.set(baris.kode || 'tanpa kode', key === '' ? `baris ${baris.alamat}` : alasan);
      return;
    }
    const list = lines.get(key) ?? [];
    lines.set(key, list);
    list.push({ baris, capaian: hasil.keluaran[index]?.capaian ?? { nilai: null, alasan: null } });
  });
  for (const list of lines.values()) {
    list.sort((a, b) => JENIS_ORDER.indexOf(a.baris.jenis) - JENIS_ORDER.indexOf(b.baris.jenis));
  }
  const named = [...lost].map(([kode, alasan]) => ({ kode, alasan }));
  return {
    of: ({ kode }) => lines.get(normalizeKode(kode)) ?? [],
    notes: named.length === 0 ? [] : [`Keluaran yang tidak dicetak karena kodenya: ${nameSome(named)}.`],
  };
}
