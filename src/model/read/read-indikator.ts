import type { Indikator, SelAngka } from '../laporan';
import type { Findings } from '../findings';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import { pairingKey, readKode } from './read-kode';
import { LARGEST_HINTED, findNearest } from './nearest-word';
import type { TargetRow } from './read-target';
import { readTarget } from './read-target';
import type { TableView } from './table-view';
import type { YearlyCells } from './yearly';
import { readYearly, yearlyColumns } from './yearly';

interface RealisasiRow extends YearlyCells {
  readonly kode: string;
  readonly indikator: string;
  readonly nasional: SelAngka | null;
  readonly kabupaten: SelAngka | null;
  readonly alamat: string;
  readonly baris: number;
}

/** Indicators as read, with the figures of columns headed without a year still apart. */
export interface IndikatorMentah {
  readonly indikator: Indikator;
  readonly targetTanpaTahun: SelAngka | null;
  readonly realisasiTanpaTahun: SelAngka | null;
}

/**
 * Joins `Target` with `Realisasi` by kode, in the order of `Target`; indicators that stand only in `Realisasi` follow
 * and are reported. A kode that stands twice in either table joins nothing: which row is meant would be a guess.
 */
export function readIndikator(
  target: TableView | null,
  realisasi: TableView | null,
  sasaran: ReadonlySet<string> | null,
  context: ReadContext,
): IndikatorMentah[] {
  const targets = target === null ? [] : readTarget(target, sasaran, context);
  const realisations = realisasi === null ? [] : readRealisasi(realisasi, context);
  const doubleTargets = reportDoubles(target, targets, context.findings);
  const doubleRealisations = reportDoubles(realisasi, realisations, context.findings);
  const byKode = new Map(realisations.map((row) => [pairingKey(row.kode), row]));
  const known = new Map(targets.map(({ kode }) => [pairingKey(kode), kode]));
  known.delete('');
  const joined = targets.map((row) => {
    const key = pairingKey(row.kode);
    const double = doubleTargets.get(key) ?? doubleRealisations.get(key) ?? null;
    const partner = double !== null || row.kode === '' ? undefined : byKode.get(key);
    return join(row, partner ?? null, double ?? row.arahDitolak);
  });
  const alone = realisations.filter(({ kode }) => !known.has(pairingKey(kode)));
  if (target !== null) {
    // Comparing every unknown code with every known one would be quadratic: a few hints are enough.
    const candidates = known.size <= LARGEST_HINTED && alone.length <= LARGEST_HINTED ? [...known.values()] : [];
    for (const row of alone) reportUnknown(realisasi, row, candidates, context.findings);
  }
  return [...joined, ...alone.map((row) => listAlone(row, doubleRealisations.get(pairingKey(row.kode)) ?? null))];
}

function readRealisasi(view: TableView, context: ReadContext): RealisasiRow[] {
  const columns = yearlyColumns(view);
  return view.rows.map((row) => ({
    kode: readKode(view, 'Kode', row, context.findings, true),
    indikator: view.text('Indikator', row),
    ...readYearly(view, columns, row, context),
    nasional: readAngka(view, 'Realisasi Nasional', row, 'kinerja', context),
    kabupaten: readAngka(view, 'Realisasi Kabupaten', row, 'kinerja', context),
    alamat: view.alamat('Kode', row),
    baris: row,
  }));
}

/** Reports every kode that stands twice; returns the reason for each such kode, by its pairing key. */
function reportDoubles(
  view: TableView | null,
  rows: readonly { kode: string; alamat: string }[],
  findings: Findings,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const doubles = new Map<string, string>();
  for (const { kode, alamat } of rows) {
    if (kode === '' || view === null) continue;
    const key = pairingKey(kode);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, alamat);
      continue;
    }
    doubles.set(key, `Kode “${kode}” lebih dari satu kali di tabel ${view.nama} (${earlier} dan ${alamat}).`);
    findings.add(
      'kode-ganda',
      'galat',
      `Kode “${kode}” di ${alamat} sudah dipakai di ${earlier}, sehingga target dan realisasinya tidak dapat dipasangkan dan capaiannya tidak dihitung. Beri setiap indikator kode sendiri, atau hapus salah satu baris.`,
      { tabel: view.nama, kolom: 'Kode', alamat, terkait: [earlier] },
    );
  }
  return doubles;
}

function reportUnknown(view: TableView | null, row: RealisasiRow, candidates: readonly string[], findings: Findings): void {
  if (view === null || row.kode === '') return;
  const nearest = findNearest(row.kode, candidates);
  findings.add(
    'kode-tidak-dikenal',
    'galat',
    `Kode “${row.kode}” di ${row.alamat} tidak ada di tabel Target, jadi realisasinya tidak punya target dan capaiannya tidak dihitung. ${nearest === null ? 'Betulkan kodenya, atau tambahkan indikatornya di tabel Target.' : `Mungkin maksud Anda “${nearest}”?`}`,
    { tabel: view.nama, kolom: 'Kode', alamat: row.alamat },
  );
}

function join(row: TargetRow, partner: RealisasiRow | null, ditolak: string | null): IndikatorMentah {
  return {
    indikator: {
      kode: row.kode,
      kodeSasaran: row.kodeSasaran,
      indikator: row.indikator === '' ? (partner?.indikator ?? '') : row.indikator,
      satuan: row.satuan,
      arah: row.arah,
      target: row.perTahun,
      realisasi: partner?.perTahun ?? new Map<number, SelAngka>(),
      targetAkhirRenstra: row.targetAkhirRenstra,
      realisasiNasional: partner?.nasional ?? null,
      realisasiKabupaten: partner?.kabupaten ?? null,
      formulasi: row.formulasi,
      penanggungJawab: row.penanggungJawab,
      sumberData: row.sumberData,
      alamat: row.alamat,
      barisTarget: row.baris,
      barisRealisasi: partner?.baris ?? null,
      ditolak,
    },
    targetTanpaTahun: row.tanpaTahun,
    realisasiTanpaTahun: partner?.tanpaTahun ?? null,
  };
}

function listAlone(row: RealisasiRow, ditolak: string | null): IndikatorMentah {
  return {
    indikator: {
      kode: row.kode,
      kodeSasaran: '',
      indikator: row.indikator,
      satuan: '',
      arah: 'Positif',
      target: new Map(),
      realisasi: row.perTahun,
      targetAkhirRenstra: null,
      realisasiNasional: row.nasional,
      realisasiKabupaten: row.kabupaten,
      formulasi: '',
      penanggungJawab: '',
      sumberData: '',
      alamat: row.alamat,
      barisTarget: null,
      barisRealisasi: row.baris,
      ditolak,
    },
    targetTanpaTahun: null,
    realisasiTanpaTahun: row.tanpaTahun,
  };
}
