import type { TableBuilder } from '../table-builder';
import { buildPegawai } from './pegawai';
import type { EntriPegawai } from './pegawai';

/** Layout of *Jumlah Pegawai menurut Pangkat/Golongan*. */
export interface EntriPegawaiGolongan extends EntriPegawai {
  readonly id: 'pegawai-golongan';
}

/** *Jumlah Pegawai menurut Pangkat/Golongan* (Ajung Tabel 1.2). */
export const pegawaiGolongan: TableBuilder<EntriPegawaiGolongan> = {
  nama: 'Jumlah Pegawai menurut Pangkat/Golongan',
  build(context, entri) {
    const rows = context.laporan.pegawaiGolongan;
    return buildPegawai({ tabel: 'PegawaiGolongan', barang: 'pangkat dan golongan', rows }, context, entri);
  },
};
