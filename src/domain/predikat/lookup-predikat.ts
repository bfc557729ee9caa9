import { roundGuarded } from '../angka/format-angka';
import type { Pita, Skala } from './skala';

/**
 * Band of a value on a scale. Above the top band's printed limit: the top band; below the lowest: the lowest.
 *
 * `penentu` `Tepat` looks up the exact value, `Dibulatkan` the one that is printed with `desimal` decimals
 * (half-up, but a value below 100 is not lifted to 100), so that the predikat agrees with the figure beside it.
 * Refused by throwing: a value that is not a number, and a scale without bands; no predikat would be true.
 */
export function lookupPredikat(
  skala: Skala,
  nilai: number,
  options: { readonly penentu: 'Tepat' | 'Dibulatkan'; readonly desimal: number },
): Pita {
  const terendah = skala.pita.at(-1);
  if (terendah === undefined || Number.isNaN(nilai))
    throw new RangeError(`Tidak ada predikat untuk ${nilai} pada skala ${skala.nama}`);
  const dicari = options.penentu === 'Tepat' ? nilai : roundGuarded(nilai, options.desimal);
  return skala.pita.find((pita) => (pita.inklusif ? dicari >= pita.batasBawah : dicari > pita.batasBawah)) ?? terendah;
}
