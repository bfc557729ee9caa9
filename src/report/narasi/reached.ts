import type { Arah } from '../../domain/capaian/arah';
import type { SelAngka } from '../../model/laporan';

/** Whether the target is a bound that itself does not meet it: `>80`, `<30`. */
export function isStrict(target: SelAngka | null | undefined): boolean {
  const operator = target?.angka.kind === 'angka' ? target.angka.operator : null;
  return operator === '>' || operator === '<';
}

/**
 * Whether a target was reached, by the capaian before the caps in percent; `null` when its operator contradicts the
 * direction of the indicator (`≤80` of one for which more is better): then nobody knows what reaching it means.
 */
export function isReached(asli: number, target: SelAngka | null | undefined, arah: Arah): boolean | null {
  const operator = target?.angka.kind === 'angka' ? target.angka.operator : null;
  if (operator === null) return asli >= 100;
  const isLowerBound = operator === '≥' || operator === '>';
  if (arah !== (isLowerBound ? 'Positif' : 'Negatif')) return null;
  return isStrict(target) ? asli > 100 : asli >= 100;
}
