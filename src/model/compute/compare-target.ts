import type { SelAngka } from '../laporan';

type Comparable =
  | { readonly kind: 'angka'; readonly nilai: number }
  | { readonly kind: 'rentang'; readonly min: number; readonly max: number }
  | { readonly kind: 'huruf'; readonly huruf: string };

/** Two figures that differ by less than this are the same, typed once as a number and once as a percent. */
const TOLERANCE = 1e-9;

function toComparable(sel: SelAngka, letters: ReadonlyMap<string, number>): Comparable | null {
  const { angka } = sel;
  switch (angka.kind) {
    case 'angka':
      return { kind: 'angka', nilai: angka.nilai };
    case 'rentang':
      return { kind: 'rentang', min: angka.min, max: angka.max };
    case 'huruf': {
      const huruf = angka.huruf.toUpperCase();
      const nilai = letters.get(huruf);
      return nilai === undefined ? { kind: 'huruf', huruf } : { kind: 'angka', nilai };
    }
    case 'kosong':
    case 'beberapa':
    case 'ambigu':
    case 'rusak':
      return null;
  }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Whether two targets say different things. Only like is compared with like: number with number, range with range, letter
 * with letter; a letter is a number where `letters` (setting `Nilai Huruf`, by upper case) has it. A unit or `≥` makes no
 * difference, and nothing is claimed of a cell that is blank or cannot be read.
 */
export function targetsDiffer(
  a: SelAngka | null | undefined,
  b: SelAngka | null | undefined,
  letters: ReadonlyMap<string, number>,
): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return false;
  const one = toComparable(a, letters);
  const other = toComparable(b, letters);
  if (one?.kind === 'angka' && other?.kind === 'angka') return !near(one.nilai, other.nilai);
  if (one?.kind === 'rentang' && other?.kind === 'rentang') return !near(one.min, other.min) || !near(one.max, other.max);
  return one?.kind === 'huruf' && other?.kind === 'huruf' && one.huruf !== other.huruf;
}
