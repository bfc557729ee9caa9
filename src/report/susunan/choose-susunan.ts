import type { Pengaturan } from '../../model/pengaturan';
import { AJUNG_2023 } from './ajung-2023/ajung-2023';
import { AMBULU_2021 } from './ambulu-2021/ambulu-2021';
import { BAKU } from './baku/baku';
import type { Susunan } from './susunan';

const SUSUNAN: Readonly<Record<Pengaturan['susunan'], Susunan>> = {
  Baku: BAKU,
  'Ajung 2023': AJUNG_2023,
  'Ambulu 2021': AMBULU_2021,
};

/** The layout the setting `Susunan` names. */
export function chooseSusunan(pengaturan: Pengaturan): Susunan {
  return SUSUNAN[pengaturan.susunan];
}
