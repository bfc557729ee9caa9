import { formatAngka } from '../../domain/angka/format-angka';
import type { Pita } from '../../domain/predikat/skala';

/** How the range of a band is written. */
export interface GayaRentang {
  /** `tanda`: `> 90 - 100`; `kata`: `76 % s/d 100 %`, `Lebih dari 100 %`, `Kurang dari 55 %`. */
  readonly bentuk: 'tanda' | 'kata';
  /**
   * The upper end of a band whose upper edge belongs to the next: `tepat` says so (`76 - < 91`), `bulat` prints the whole
   * number below (`76 - 90`) as the regulations do, with a gap between the bands that is only one of print.
   */
  readonly batasAtas: 'tepat' | 'bulat';
  /** The lower edge 0 of the lowest band as `> 0`, which reports print although 0 is in that band. */
  readonly nolLebihDari: boolean;
}

/** A band among the others of its scale. */
export interface TempatPita {
  readonly pita: Pita;
  /** The band above it; `null` for the highest. */
  readonly diAtas: Pita | null;
  readonly terendah: boolean;
  /** Caps of the capaian in percent; `null`: none. */
  readonly palingTinggi: number | null;
  readonly palingRendah: number | null;
}

interface Ujung {
  readonly nilai: number;
  readonly termasuk: boolean;
}

const angka = (nilai: number): string => formatAngka(nilai, 6, { trailingZeros: false });

function bawah({ pita, terendah, palingRendah }: TempatPita, gaya: GayaRentang): Ujung | null {
  const { batasBawah: nilai, inklusif } = pita;
  // The lowest band takes everything below its edge as well; only the cap ends it there.
  if (terendah && (palingRendah === null || palingRendah < nilai)) return null;
  const asAbove = gaya.nolLebihDari && terendah && nilai === 0;
  return { nilai, termasuk: !asAbove && (terendah || inklusif) };
}

function atas({ pita, diAtas, palingTinggi }: TempatPita, gaya: GayaRentang, isOpen: boolean): Ujung | null {
  if (diAtas === null) {
    const { batasBawah } = pita;
    return palingTinggi !== null && palingTinggi > batasBawah ? { nilai: palingTinggi, termasuk: true } : null;
  }
  if (!diAtas.inklusif) return { nilai: diAtas.batasBawah, termasuk: true };
  const whole = diAtas.batasBawah - 1;
  // A range without a lower end has no gap below it to print: `< 55`, not `≤ 54`.
  if (!isOpen && gaya.batasAtas === 'bulat' && Number.isInteger(whole) && whole > pita.batasBawah)
    return { nilai: whole, termasuk: true };
  return { nilai: diAtas.batasBawah, termasuk: false };
}

function inSigns(from: Ujung | null, to: Ujung | null): string {
  if (from === null) return to === null ? 'Semua nilai' : `${to.termasuk ? '≤' : '<'} ${angka(to.nilai)}`;
  if (to === null) return `${from.termasuk ? '≥' : '>'} ${angka(from.nilai)}`;
  return `${from.termasuk ? '' : '> '}${angka(from.nilai)} - ${to.termasuk ? '' : '< '}${angka(to.nilai)}`;
}

function inWords(from: Ujung | null, to: Ujung | null): string {
  const upper = to === null ? '' : `${to.termasuk ? '' : 'kurang dari '}${angka(to.nilai)} %`;
  if (from === null) {
    if (to === null) return 'Semua nilai';
    return to.termasuk ? `Sampai dengan ${angka(to.nilai)} %` : `Kurang dari ${angka(to.nilai)} %`;
  }
  const lower = `${from.termasuk ? '' : 'Lebih dari '}${angka(from.nilai)} %`;
  if (to !== null) return `${lower} s/d ${upper}`;
  return from.termasuk ? `${lower} ke atas` : lower;
}

/** The range of a band in percent, as the layout writes it. */
export function printRentang(tempat: TempatPita, gaya: GayaRentang): string {
  const from = bawah(tempat, gaya);
  const to = atas(tempat, gaya, from === null);
  return gaya.bentuk === 'tanda' ? inSigns(from, to) : inWords(from, to);
}
