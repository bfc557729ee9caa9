import { normalizeKode } from '../../domain/anggaran/kode';
import type { Findings } from '../findings';
import type { TableView } from './table-view';

/** Whole numbers up to this are plainly a numbering (1, 2, 3); anything else typed as a number has lost digits or is a date. */
const LARGEST_PLAIN_NUMBER = 9999;

/**
 * Reads a code: text, trimmed; `''` when blank. A number or date is taken by its digits and reported
 * (`kode-bukan-teks`: `galat` unless it is a plain whole number), because Excel drops zeros: `7.10` becomes 7.1.
 * With `wajib`, a blank is a `galat` (`kode-kosong`).
 */
export function readKode(view: TableView, kolom: string, row: number, findings: Findings, wajib: boolean): string {
  const value = view.value(kolom, row);
  const kode = view.text(kolom, row);
  // The common case first: the address of a sound code is never needed.
  if (typeof value === 'string' && kode !== '' && !kode.startsWith('#')) return kode;
  const alamat = view.alamat(kolom, row);
  const place = { tabel: view.nama, kolom, alamat };
  if (kode === '') {
    if (wajib && view.has(kolom)) {
      findings.add(
        'kode-kosong',
        'galat',
        `${kolom} di ${alamat} kosong padahal barisnya terisi, jadi baris ini tidak dapat dihubungkan. Isi kodenya, atau kosongkan seluruh baris.`,
        place,
      );
    }
  } else if (typeof value !== 'string') {
    const plain = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_PLAIN_NUMBER;
    findings.add(
      'kode-bukan-teks',
      plain ? 'peringatan' : 'galat',
      `${kolom} di ${alamat} berisi angka atau tanggal (${kode}), bukan teks, sehingga angka nol di depan atau di belakang dapat hilang. Ubah format sel menjadi Teks lalu ketik ulang kodenya.`,
      place,
    );
  } else if (/^#[A-Z/0!?]+$/.test(kode)) {
    findings.add(
      'kode-rusak',
      'galat',
      `${kolom} di ${alamat} berisi kesalahan rumus ${kode}, jadi bukan kode. Perbaiki rumusnya, atau ketik kodenya.`,
      place,
    );
  }
  return kode;
}

/** A code of an indicator or a sasaran as it is compared: case, spaces and a dot at the end do not make another code. */
export function pairingKey(kode: string): string {
  return normalizeKode(kode).toLowerCase();
}

const BLANK = { kode: '', ditolak: false } as const;

/** Splits a cell that may hold several codes. One code that merely looks like several (it is known as a whole) stays one. */
function splitKode(text: string, isKnown: (kode: string) => boolean): string[] {
  if (text === '' || isKnown(text)) return [text];
  const strong = pieces(text, /[,;&\n]+|\s+dan\s+/iu);
  if (strong.length > 1) return strong;
  // A slash or a space may belong to a code: they separate only what is known on both sides.
  const weak = pieces(text, /[\s/]+/u);
  return weak.length > 1 && weak.every(isKnown) ? weak : [text];
}

function pieces(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/**
 * Reads a `Kode Sasaran`: `''` when blank or refused. Several codes in one cell are refused (`kode-sasaran-ganda-dalam-sel`);
 * one that table `Sasaran` does not have is reported and kept. `known` is `null` when there is no table `Sasaran`.
 */
export function readKodeSasaran(
  view: TableView,
  row: number,
  known: ReadonlySet<string> | null,
  findings: Findings,
): { kode: string; ditolak: boolean } {
  const kolom = 'Kode Sasaran';
  const kode = readKode(view, kolom, row, findings, false);
  if (kode === '') return BLANK;
  // The common case first: a code that the table Sasaran knows as it stands.
  if (known?.has(kode)) return { kode, ditolak: false };
  const spelled = spellAsKnown(kode, known);
  if (spelled !== undefined) return { kode: spelled, ditolak: false };
  const place = { tabel: view.nama, kolom, alamat: view.alamat(kolom, row) };
  const parts = splitKode(kode, (part) => known?.has(part) ?? false);
  if (parts.length > 1) {
    findings.add(
      'kode-sasaran-ganda-dalam-sel',
      'galat',
      `${place.alamat} berisi ${parts.length} kode sasaran (${parts.join(', ')}), padahal satu baris hanya boleh milik satu sasaran, jadi tidak dipakai. Sisakan satu kode, atau pecah barisnya.`,
      place,
    );
    return { kode: '', ditolak: true };
  }
  if (known !== null && !known.has(kode)) {
    findings.add(
      'kode-tidak-dikenal',
      'galat',
      `Kode sasaran “${kode}” di ${place.alamat} tidak ada di tabel Sasaran. Betulkan kodenya, atau tambahkan sasarannya di tabel Sasaran.`,
      place,
    );
  }
  return { kode, ditolak: false };
}

/** The spelling of table `Sasaran` for a code written a little differently. */
function spellAsKnown(kode: string, known: ReadonlySet<string> | null): string | undefined {
  const key = pairingKey(kode);
  return [...(known ?? [])].find((candidate) => candidate !== '' && pairingKey(candidate) === key);
}

/** Notes codes row by row and tells where a code stood first. */
export class SeenKode {
  private readonly first = new Map<string, number>();

  /** Body row of the earlier cell with the same code, `null` when this is the first. */
  note(key: string, row: number): number | null {
    const earlier = this.first.get(key);
    if (earlier === undefined) this.first.set(key, row);
    return earlier ?? null;
  }
}
