/** Direction of an indicator: whether more is better, less is better, or the target is to be met exactly. */
export type Arah = 'Positif' | 'Negatif' | 'Stabil';

/**
 * Words found for each direction, as `normalize` leaves them. Not among them: `-`, which means missing, and
 * "minimal"/"maksimal", which name a threshold as often as a direction.
 */
const KATA: Record<Arah, readonly string[]> = {
  Positif: ['positif', 'positive', 'naik', 'meningkat', 'maximize', 'maksimasi', 'semakin tinggi semakin baik'],
  Negatif: ['negatif', 'negative', 'turun', 'menurun', 'minimize', 'minimasi', 'semakin rendah semakin baik'],
  Stabil: ['stabil', 'stable', 'stabilize', 'tetap', 'konstan'],
};

function normalize(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Reads the direction as typed (`Positif`, `negatif `, `Menurun`, …), whatever the case and spacing.
 * `null` for anything else, blank included: the caller reports it, a direction is never guessed.
 */
export function parseArah(text: string): Arah | null {
  const kata = normalize(text);
  for (const arah of ['Positif', 'Negatif', 'Stabil'] as const) if (KATA[arah].includes(kata)) return arah;
  return null;
}
