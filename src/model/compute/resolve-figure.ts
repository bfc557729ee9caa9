import { formatAngka } from '../../domain/angka/format-angka';
import type { NamaTabel } from '../contract/nama-tabel';
import type { Findings } from '../findings';
import type { SelAngka } from '../laporan';

/** What a cell amounts to when computing: a figure, nothing (`kosong`), or something that refuses, with the reason. */
export type Figure<T> =
  | { readonly kind: 'ada'; readonly nilai: T }
  | { readonly kind: 'kosong' }
  | { readonly kind: 'ditolak'; readonly alasan: string };

export type Range = { readonly min: number; readonly max: number };

export interface FigurePlace {
  readonly tabel: NamaTabel;
  readonly kolom: string;
}

/** The plain number of a cell, `null` when it is blank or anything else. Nothing is reported. */
export function plainNumber(sel: SelAngka | null | undefined): number | null {
  const angka = sel?.angka;
  return angka?.kind === 'angka' ? angka.nilai : null;
}

/** A cell as a target: a range is a figure too. */
export function resolveTarget(
  sel: SelAngka | null | undefined,
  place: FigurePlace,
  letters: ReadonlyMap<string, number>,
  findings: Findings,
): Figure<number | Range> {
  if (sel?.angka.kind === 'rentang') return { kind: 'ada', nilai: { min: sel.angka.min, max: sel.angka.max } };
  return resolveNumber(sel, place, letters, findings);
}

/**
 * A cell as one number. Letters count only by the setting `Nilai Huruf`, and that is said; several figures and ranges
 * are refused with a finding. Ambiguous and malformed cells were reported when they were read.
 */
export function resolveNumber(
  sel: SelAngka | null | undefined,
  { tabel, kolom }: FigurePlace,
  letters: ReadonlyMap<string, number>,
  findings: Findings,
): Figure<number> {
  if (sel === null || sel === undefined) return { kind: 'kosong' };
  const { angka, teks, alamat } = sel;
  const place = { tabel, kolom, alamat };
  switch (angka.kind) {
    case 'angka':
      return { kind: 'ada', nilai: angka.nilai };
    case 'kosong':
      return { kind: 'kosong' };
    case 'huruf': {
      const nilai = letters.get(angka.huruf.toUpperCase());
      if (nilai !== undefined) {
        findings.add(
          'angka-huruf',
          'info',
          `“${teks}” di ${alamat} dihitung sebagai ${formatAngka(nilai, 6, { trailingZeros: false })} menurut pengaturan “Nilai Huruf”.`,
          place,
        );
        return { kind: 'ada', nilai };
      }
      findings.add(
        'angka-huruf',
        'galat',
        `“${teks}” di ${alamat} adalah huruf, bukan angka, jadi tidak dihitung. Ketik angkanya, atau tetapkan nilainya di pengaturan “Nilai Huruf”, misalnya “${angka.huruf} = 85”.`,
        place,
      );
      return { kind: 'ditolak', alasan: `“${teks}” di ${alamat} adalah huruf, bukan angka.` };
    }
    case 'beberapa':
      findings.add(
        'angka-beberapa',
        'galat',
        `“${teks}” di ${alamat} berisi beberapa angka, jadi tidak dapat dihitung sebagai satu capaian. Pecah menjadi satu baris untuk setiap angka.`,
        place,
      );
      return { kind: 'ditolak', alasan: `“${teks}” di ${alamat} berisi beberapa angka.` };
    case 'rentang':
      findings.add(
        'angka-rentang',
        'galat',
        `“${teks}” di ${alamat} adalah rentang, padahal di sini diperlukan satu angka, jadi tidak dihitung. Isi satu angka.`,
        place,
      );
      return { kind: 'ditolak', alasan: `“${teks}” di ${alamat} adalah rentang, bukan satu angka.` };
    case 'ambigu':
      return { kind: 'ditolak', alasan: `“${teks}” di ${alamat} dapat dibaca dengan dua cara.` };
    case 'rusak':
      return { kind: 'ditolak', alasan: `“${teks}” di ${alamat} tidak dapat dibaca sebagai angka.` };
  }
}
