import type { Pengaturan } from '../pengaturan';
import type { Setting } from './setting';
import { choice, decimals, freeText, letterValues, limit, textOnly, wordList, year } from './setting';

/** A field of `Pengaturan` that a row of the table fills. */
export type SettingField = Exclude<keyof Pengaturan, 'skalaKustom'>;

/** All settings, in the order a new table `Pengaturan` lists them. */
export const SETTINGS: { readonly [K in SettingField]: Setting<Pengaturan[K]> } = {
  namaInstansi: freeText('Nama Instansi'),
  kabupatenKota: freeText('Kabupaten/Kota'),
  tahunLaporan: year('Tahun Laporan'),
  awalRenstra: year('Awal Renstra'),
  akhirRenstra: year('Akhir Renstra'),
  tempat: freeText('Tempat'),
  tanggalLaporan: textOnly('Tanggal Laporan', 'tanggal, misalnya 27 Februari 2024'),
  namaKepala: freeText('Nama Kepala'),
  jabatanKepala: freeText('Jabatan Kepala'),
  pangkatKepala: freeText('Pangkat Kepala'),
  nipKepala: textOnly('NIP Kepala', 'teks (awali dengan tanda petik satu), karena Excel membulatkan angka sepanjang NIP'),
  namaAtasan: freeText('Nama Atasan'),
  jabatanAtasan: freeText('Jabatan Atasan'),
  skalaPredikat: choice(
    'Skala Predikat',
    ['AKIP 88/2021', 'Permendagri 86/2017', 'LAN 239/2003', 'Empat Pita', 'Kustom'],
    'AKIP 88/2021',
  ),
  nilaiPenentuPredikat: choice('Nilai Penentu Predikat', ['Tepat', 'Dibulatkan'], 'Tepat'),
  rumusNegatif: choice('Rumus Negatif', ['(2T-R)/T', 'T/R'], '(2T-R)/T'),
  batasAtasCapaian: limit('Batas Atas Capaian', [100, 110, 120, 150], 100),
  batasBawahCapaian: limit('Batas Bawah Capaian', [0], 0),
  desimalCapaian: decimals('Desimal Capaian', 2),
  desimalSerapan: decimals('Desimal Serapan', 2),
  rataRataDari: choice('Rata-rata Dari', ['Nilai Terbatas', 'Nilai Asli'], 'Nilai Terbatas'),
  rumusEfisiensi: choice('Rumus Efisiensi', ['Selisih', 'Rasio', 'PMK 22/2021'], 'Selisih'),
  skalaSkm: choice('Skala SKM', ['PermenPANRB 14/2017', 'Kepmenpan 25/2004'], 'PermenPANRB 14/2017'),
  ejaanMiliar: choice('Ejaan Miliar', ['miliar', 'milyar'], 'miliar'),
  formatRupiah: choice('Format Rupiah', ['Rp 1.000', 'Rp. 1.000', 'Rp1.000', 'Rp 1.000,-', 'Rp 1.000,00', '1.000'], 'Rp 1.000'),
  susunan: choice('Susunan', ['Baku', 'Ajung 2023', 'Ambulu 2021'], 'Baku'),
  nilaiHuruf: letterValues('Nilai Huruf'),
  sumberDataKinerja: freeText('Sumber Data Kinerja'),
  sumberDataAnggaran: freeText('Sumber Data Anggaran'),
  tabelDilewati: wordList('Tabel Dilewati', 'id tabel yang dipisah titik koma, misalnya “rkt; iku”'),
};

export const SETTING_FIELDS = Object.keys(SETTINGS) as readonly SettingField[];

/** The settings of a workbook that has no table `Pengaturan`. */
export function defaultPengaturan(): Pengaturan {
  const values = Object.fromEntries(SETTING_FIELDS.map((field) => [field, SETTINGS[field].bawaan]));
  return { ...(values as Omit<Pengaturan, 'skalaKustom'>), skalaKustom: null };
}
