import type { TableBuilder } from '../table-builder';
import { buildPegawai } from './pegawai';
import type { EntriPegawai } from './pegawai';

/** Layout of *Jumlah Pegawai menurut Pendidikan*. */
export interface EntriPegawaiPendidikan extends EntriPegawai {
  readonly id: 'pegawai-pendidikan';
}

/** *Jumlah Pegawai menurut Pendidikan* (Ajung Tabel 1.3). */
export const pegawaiPendidikan: TableBuilder<EntriPegawaiPendidikan> = {
  nama: 'Jumlah Pegawai menurut Pendidikan',
  build(context, entri) {
    const rows = context.laporan.pegawaiPendidikan;
    return buildPegawai({ tabel: 'PegawaiPendidikan', barang: 'pendidikan', rows }, context, entri);
  },
};
