export type NamaSkalaPredikat = 'AKIP 88/2021' | 'Permendagri 86/2017' | 'LAN 239/2003' | 'Empat Pita' | 'Kustom';
export type NamaSkalaSkm = 'PermenPANRB 14/2017' | 'Kepmenpan 25/2004';

/** A band of a scale. Only the lower edge is kept, so bands can neither overlap nor leave a gap. */
export interface Pita {
  /** Letter, where the scale has letters. */
  readonly kategori: string | null;
  readonly predikat: string;
  readonly batasBawah: number;
  /** Whether the lower edge itself belongs to this band. */
  readonly inklusif: boolean;
}

/** Bands from the highest down; the last one also takes everything below its printed edge. */
export interface Skala {
  readonly nama: string;
  readonly pita: readonly Pita[];
}

function above(batasBawah: number, kategori: string | null, predikat: string): Pita {
  return { kategori, predikat, batasBawah, inklusif: false };
}

function from(batasBawah: number, kategori: string | null, predikat: string): Pita {
  return { kategori, predikat, batasBawah, inklusif: true };
}

/**
 * Scales for the capaian of an indicator, in percent. No regulation mandates one: every local government chooses.
 * - AKIP 88/2021: PermenPANRB 88/2021, as printed in Ajung L357–364; upper edge inclusive (90 is A).
 * - Permendagri 86/2017: printed with gaps (90,5 belongs nowhere); read here by its lower edges.
 * - LAN 239/2003: Keputusan Kepala LAN 239/IX/6/8/2003.
 * - Empat Pita: Ambulu L365–369; its printed gap 75–76 is read by the lower edges too.
 */
export const SKALA_PREDIKAT: Record<Exclude<NamaSkalaPredikat, 'Kustom'>, Skala> = {
  'AKIP 88/2021': {
    nama: 'AKIP 88/2021',
    pita: [
      above(90, 'AA', 'Sangat Memuaskan'),
      above(80, 'A', 'Memuaskan'),
      above(70, 'BB', 'Sangat Baik'),
      above(60, 'B', 'Baik'),
      above(50, 'CC', 'Cukup (Memadai)'),
      above(30, 'C', 'Kurang'),
      from(0, 'D', 'Sangat Kurang'),
    ],
  },
  'Permendagri 86/2017': {
    nama: 'Permendagri 86/2017',
    pita: [
      from(91, null, 'Sangat Tinggi'),
      from(76, null, 'Tinggi'),
      from(66, null, 'Sedang'),
      from(51, null, 'Rendah'),
      from(0, null, 'Sangat Rendah'),
    ],
  },
  'LAN 239/2003': {
    nama: 'LAN 239/2003',
    pita: [
      from(85, null, 'Sangat Berhasil'),
      from(70, null, 'Berhasil'),
      from(55, null, 'Cukup Berhasil'),
      from(0, null, 'Tidak Berhasil'),
    ],
  },
  'Empat Pita': {
    nama: 'Empat Pita',
    pita: [above(100, null, 'Sangat Baik'), from(76, null, 'Baik'), from(55, null, 'Cukup'), from(0, null, 'Kurang')],
  },
};

/**
 * Scales for the score of a survey of public satisfaction, 25–100.
 * - PermenPANRB 14/2017: lower edges as in its table of NIK.
 * - Kepmenpan 25/2004: KEP/25/M.PAN/2/2004, edges 43,75 · 62,50 · 81,25; fits all fourteen unsur of Ambulu.
 */
export const SKALA_SKM: Record<NamaSkalaSkm, Skala> = {
  'PermenPANRB 14/2017': {
    nama: 'PermenPANRB 14/2017',
    pita: [from(88.31, 'A', 'Sangat Baik'), from(76.61, 'B', 'Baik'), from(65, 'C', 'Kurang Baik'), from(25, 'D', 'Tidak Baik')],
  },
  'Kepmenpan 25/2004': {
    nama: 'Kepmenpan 25/2004',
    pita: [
      above(81.25, 'A', 'Sangat Baik'),
      above(62.5, 'B', 'Baik'),
      above(43.75, 'C', 'Kurang Baik'),
      from(25, 'D', 'Tidak Baik'),
    ],
  },
};
