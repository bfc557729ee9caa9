import type { Pengaturan } from '../../../model/pengaturan';
import { SETTINGS } from '../../../model/settings/settings';
import type { FigurTunggal } from './daftar-figur';
import { textFigur, yearFigur } from './make-figur';

type FieldTeks =
  | 'namaInstansi'
  | 'kabupatenKota'
  | 'tempat'
  | 'tanggalLaporan'
  | 'namaKepala'
  | 'jabatanKepala'
  | 'pangkatKepala'
  | 'nipKepala'
  | 'namaAtasan'
  | 'jabatanAtasan';

type FieldTahun = 'tahunLaporan' | 'awalRenstra' | 'akhirRenstra';

const blank = (field: keyof typeof SETTINGS): string =>
  `“${SETTINGS[field].kunci}” pada tabel Pengaturan belum diisi. Isilah, lalu ulangi.`;

const text = (nama: string, uraian: string, field: FieldTeks): FigurTunggal => ({
  nama,
  uraian,
  read: ({ laporan }) => textFigur(laporan.pengaturan[field], blank(field)),
});

const year = (nama: string, uraian: string, field: FieldTahun): FigurTunggal => ({
  nama,
  uraian,
  read: ({ laporan }) => yearFigur(laporan.pengaturan[field], blank(field)),
});

function renstraPeriod({ awalRenstra, akhirRenstra }: Pengaturan): string | null {
  return awalRenstra === null || akhirRenstra === null ? null : `${awalRenstra}–${akhirRenstra}`;
}

/** What table `Pengaturan` says of the office and those who sign. */
export const FIGUR_UMUM: readonly FigurTunggal[] = [
  text('nama-instansi', 'nama instansi', 'namaInstansi'),
  text('kabupaten', 'nama kabupaten atau kota', 'kabupatenKota'),
  year('tahun', 'tahun laporan', 'tahunLaporan'),
  year('awal-renstra', 'tahun pertama Renstra', 'awalRenstra'),
  year('akhir-renstra', 'tahun terakhir Renstra', 'akhirRenstra'),
  {
    nama: 'periode-renstra',
    uraian: 'periode Renstra, misalnya 2021–2026',
    read: ({ laporan }) =>
      textFigur(
        renstraPeriod(laporan.pengaturan),
        '“Awal Renstra” atau “Akhir Renstra” pada tabel Pengaturan belum diisi. Isilah, lalu ulangi.',
      ),
  },
  text('tempat', 'tempat penandatanganan', 'tempat'),
  text('tanggal-laporan', 'tanggal laporan', 'tanggalLaporan'),
  text('nama-kepala', 'nama kepala instansi', 'namaKepala'),
  text('jabatan-kepala', 'jabatan kepala instansi', 'jabatanKepala'),
  text('pangkat-kepala', 'pangkat kepala instansi', 'pangkatKepala'),
  text('nip-kepala', 'NIP kepala instansi', 'nipKepala'),
  text('nama-atasan', 'nama atasan (pihak kedua perjanjian kinerja)', 'namaAtasan'),
  text('jabatan-atasan', 'jabatan atasan', 'jabatanAtasan'),
];
