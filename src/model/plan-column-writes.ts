import type { ColumnWrite } from './column-write';
import type { Hasil } from './hasil';
import type { Laporan } from './laporan';

export function planColumnWrites(laporan: Laporan, hasil: Hasil): ColumnWrite[] {
  throw new Error(`not built yet: ${laporan.indikator.length} ${hasil.indikator.length}`);
}
