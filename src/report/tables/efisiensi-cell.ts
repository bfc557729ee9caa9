import { formatAngka } from '../../domain/angka/format-angka';
import { roundHalfUp } from '../../domain/angka/round-half-up';
import type { TingkatEfisiensi } from '../../domain/efisiensi/classify-efisiensi';
import type { RumusEfisiensi } from '../../domain/efisiensi/compute-efisiensi';

/** The figure at which capaian and money balance, in the unit of each formula. */
const SEIMBANG: Readonly<Record<RumusEfisiensi, number>> = { Selisih: 0, Rasio: 100, 'PMK 22/2021': 50 };

/** As many decimals as show on which side of the balance the figure lies. */
const MOST_DECIMALS = 6;

function decimalsFor(nilai: number, seimbang: number, decimals: number): number {
  let shown = decimals;
  while (shown < MOST_DECIMALS && nilai !== seimbang && roundHalfUp(nilai, shown) === seimbang) shown += 1;
  return shown;
}

/**
 * The figure of an efisiensi as its formula counts: `2,97 poin`, `103,06%`, `NE 63,16`. A figure that is not the point of
 * balance is never printed as it, or its word would contradict it.
 */
function printEfisiensi(rumus: RumusEfisiensi, nilai: number, decimals: number): string {
  const angka = formatAngka(nilai, decimalsFor(nilai, SEIMBANG[rumus], decimals));
  if (rumus === 'Selisih') return `${angka} poin`;
  return rumus === 'Rasio' ? `${angka}%` : `NE ${angka}`;
}

/** The word of an efisiensi with its figure: `Efisien (2,97 poin)`. */
export function describeEfisiensi(
  rumus: RumusEfisiensi,
  nilai: number | null,
  golongan: TingkatEfisiensi | null,
  decimals: number,
): string | null {
  if (nilai === null) return null;
  const figure = printEfisiensi(rumus, nilai, decimals);
  return golongan === null ? figure : `${golongan} (${figure})`;
}
