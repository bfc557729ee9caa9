import type { AmbiguityQuestion } from './ambiguity-question';
import type { Laporan } from './laporan';
import type { RawWorkbook } from './raw';
import type { Temuan } from './temuan';

export type { AmbiguityQuestion } from './ambiguity-question';

export function readLaporan(raw: RawWorkbook): { laporan: Laporan; temuan: Temuan[]; pertanyaan: AmbiguityQuestion[] } {
  throw new Error(`not built yet: ${raw.tables.length}`);
}
