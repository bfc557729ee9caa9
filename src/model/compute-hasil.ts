import type { Hasil } from './hasil';
import type { Laporan } from './laporan';

export function computeHasil(laporan: Laporan): Hasil {
  throw new Error(`not built yet: ${laporan.indikator.length}`);
}
