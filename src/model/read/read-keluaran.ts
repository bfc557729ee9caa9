import { normalizeKode } from '../../domain/anggaran/kode';
import type { BarisAnggaran, BarisKeluaran, JenisKeluaran } from '../laporan';
import type { Findings } from '../findings';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import { SeenKode, readKode } from './read-kode';
import type { TableView } from './table-view';

const JENIS: readonly (readonly [JenisKeluaran, RegExp])[] = [
  ['Input', /^(input|masukan)\b/i],
  ['Output', /^(output|keluaran)\b/i],
  ['Outcome', /^(outcome|hasil)\b/i],
];

/**
 * Reads table `Keluaran`; kode + jenis + indikator is the key. Figures of an Input line are rupiah. A line whose jenis
 * is none of the three is reported and left out. `anggaran` is `null` when there is no such table to check the codes with.
 */
export function readKeluaran(
  view: TableView | null,
  anggaran: readonly BarisAnggaran[] | null,
  context: ReadContext,
): BarisKeluaran[] {
  if (view === null) return [];
  const { findings } = context;
  const known = anggaran === null ? null : countKode(anggaran);
  const seen = new SeenKode();
  const lines: BarisKeluaran[] = [];
  for (const row of view.rows) {
    const kode = readKode(view, 'Kode', row, findings, true);
    if (known !== null && kode !== '') checkKode(view, row, kode, known, findings);
    const jenis = readJenis(view, row, findings);
    if (jenis === null) continue;
    const indikator = view.text('Indikator', row);
    const alamat = view.alamat('Kode', row);
    const key = `${normalizeKode(kode)}\u0000${jenis}\u0000${indikator.toLowerCase()}`;
    const earlierRow = kode === '' ? null : seen.note(key, row);
    const earlier = earlierRow === null ? null : view.alamat('Kode', earlierRow);
    if (earlier !== null) {
      findings.add(
        'kode-ganda',
        'galat',
        `Baris ${jenis} “${indikator}” untuk kode “${kode}” di ${alamat} sudah ada di ${earlier}. Hapus salah satu, atau bedakan indikatornya.`,
        { tabel: view.nama, kolom: 'Kode', alamat, terkait: [earlier] },
      );
    }
    const kind = jenis === 'Input' ? 'rupiah' : 'kinerja';
    lines.push({
      kode,
      jenis,
      indikator,
      satuan: view.text('Satuan', row),
      target: readAngka(view, 'Target', row, kind, context),
      realisasi: readAngka(view, 'Realisasi', row, kind, context),
      baris: row,
      alamat,
    });
  }
  return lines;
}

function countKode(anggaran: readonly BarisAnggaran[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kode } of anggaran) {
    const key = normalizeKode(kode);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function checkKode(view: TableView, row: number, kode: string, known: ReadonlyMap<string, number>, findings: Findings): void {
  const alamat = view.alamat('Kode', row);
  const count = known.get(normalizeKode(kode)) ?? 0;
  const place = { tabel: view.nama, kolom: 'Kode', alamat };
  if (count === 0) {
    findings.add(
      'kode-tidak-dikenal',
      'galat',
      `Kode “${kode}” di ${alamat} tidak ada di tabel Anggaran, jadi keluaran ini tidak punya sub kegiatan. Betulkan kodenya, atau tambahkan barisnya di tabel Anggaran.`,
      place,
    );
  } else if (count > 1) {
    findings.add(
      'kode-ganda',
      'peringatan',
      `Kode “${kode}” di ${alamat} dipakai ${count} baris tabel Anggaran, jadi tidak pasti sub kegiatan mana yang dimaksud. Pakai kode yang lengkap di kedua tabel.`,
      place,
    );
  }
}

function readJenis(view: TableView, row: number, findings: Findings): JenisKeluaran | null {
  const text = view.text('Jenis', row);
  const match = JENIS.find(([, pattern]) => pattern.test(text));
  if (match !== undefined) return match[0];
  const alamat = view.alamat('Jenis', row);
  findings.add(
    'jenis-tidak-dikenal',
    'galat',
    `Jenis ${text === '' ? 'kosong' : `“${text}”`} di ${alamat} tidak dikenal, jadi baris ini tidak dihitung. Isi Input, Output, atau Outcome.`,
    { tabel: view.nama, kolom: 'Jenis', alamat },
  );
  return null;
}
