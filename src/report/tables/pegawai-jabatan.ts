import type { TableBuilder } from '../table-builder';
import { buildPegawai } from './pegawai';
import type { EntriPegawai } from './pegawai';

/** Layout of *Jumlah Pegawai menurut Jabatan*. */
export interface EntriPegawaiJabatan extends EntriPegawai {
  readonly id: 'pegawai-jabatan';
}

/** *Jumlah Pegawai menurut Jabatan* (Ajung Tabel 1.1). */
export const pegawaiJabatan: TableBuilder<EntriPegawaiJabatan> = {
  nama: 'Jumlah Pegawai menurut Jabatan',
  build(context, entri) {
    const rows = context.laporan.pegawaiJabatan;
    return buildPegawai({ tabel: 'PegawaiJabatan', barang: 'jabatan', rows }, context, entri);
  },
};
