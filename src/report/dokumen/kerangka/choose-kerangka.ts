import type { Susunan } from '../../../model/pengaturan';
import { KERANGKA_AJUNG_2023 } from './ajung-2023';
import { KERANGKA_AMBULU_2021 } from './ambulu-2021';
import { KERANGKA_BAKU } from './baku';
import type { Kerangka } from './kerangka';

const KERANGKA: Readonly<Record<Susunan, Kerangka>> = {
  Baku: KERANGKA_BAKU,
  'Ajung 2023': KERANGKA_AJUNG_2023,
  'Ambulu 2021': KERANGKA_AMBULU_2021,
};

/** The skeleton of the report that belongs to the layout of its tables. */
export function chooseKerangka(susunan: Susunan): Kerangka {
  return KERANGKA[susunan];
}
