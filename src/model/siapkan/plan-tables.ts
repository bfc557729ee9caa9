import { COLUMNS, type KolomKontrak } from '../contract/columns';
import { NAMA_TABEL, type NamaTabel } from '../contract/nama-tabel';
import { SETTINGS, SETTING_FIELDS, type SettingField } from '../settings/settings';
import type { PetunjukTabel } from './petunjuk';
import { PETUNJUK_DOKUMEN } from './petunjuk-dokumen';
import { PETUNJUK_UTAMA } from './petunjuk-utama';
import type { DaftarPilihan, IsianSiapkan, KolomBaru, PilihanSel, TabelBaru } from './tabel-baru';

const PETUNJUK: Readonly<Record<NamaTabel, PetunjukTabel>> = { ...PETUNJUK_UTAMA, ...PETUNJUK_DOKUMEN };

/** Words a column knows, by table and column. */
const KATA: Readonly<Partial<Record<NamaTabel, Readonly<Record<string, readonly string[]>>>>> = {
  Target: { Arah: ['Positif', 'Negatif', 'Stabil'] },
  Anggaran: { Jenis: ['Program', 'Kegiatan', 'Sub Kegiatan'] },
  Keluaran: { Jenis: ['Input', 'Output', 'Outcome'] },
  Belanja: { Sifat: ['Langsung', 'Tidak Langsung'] },
  PegawaiPendidikan: { Status: ['ASN', 'Non ASN'] },
  Renstra: { Versi: ['Sebelum Perubahan', 'Setelah Perubahan'] },
  IKU: { Dokumen: ['Laporan', 'Lampiran'] },
  PerjanjianKinerja: { Dokumen: ['Murni', 'Perubahan'] },
  AnggaranPK: { Dokumen: ['Murni', 'Perubahan'] },
  Analisis: { Jenis: ['Penyebab', 'Permasalahan', 'Solusi'] },
};

/** Rows ready to be filled. The budget of a kecamatan has some thirty. */
const ROWS: Readonly<Partial<Record<NamaTabel, number>>> = { Anggaran: 40, Keluaran: 40, SKM: 14, RPJMD: 1, Analisis: 30 };
const USUAL_ROWS = 20;

const WIDTHS = { kode: 20, angka: 12, rupiah: 18 } as const;
const LONG_TEXT =
  /^(tujuan|indikator|sasaran|uraian|formulasi|penjelasan|strategi|kebijakan|kegiatan|program|misi|nilai|sumber)/i;

function pilihanOf(nama: NamaTabel, kolom: string): DaftarPilihan | null {
  const kata = KATA[nama]?.[kolom];
  if (kata !== undefined) return { jenis: 'kata', kata };
  if (kolom === 'Kode Sasaran') return { jenis: 'kolom', tabel: 'Sasaran', kolom: 'Kode' };
  if (nama === 'Realisasi' && kolom === 'Kode') return { jenis: 'kolom', tabel: 'Target', kolom: 'Kode' };
  return null;
}

function toKolom(nama: NamaTabel, { nama: kolom, peran }: KolomKontrak, tahun: number | null): KolomBaru {
  const petunjuk = PETUNJUK[nama].kolom[kolom] ?? '';
  const jenis = peran === 'kode' ? 'kode' : peran === 'rupiah' ? 'rupiah' : peran === 'kinerja' ? 'angka' : 'teks';
  const isSetting = nama === 'Pengaturan';
  return {
    judul: tahun === null ? kolom : `${kolom} ${tahun}`,
    jenis: isSetting ? 'teks' : jenis,
    lebar: isSetting || jenis === 'teks' ? (LONG_TEXT.test(kolom) ? 44 : 26) : WIDTHS[jenis],
    petunjuk: petunjuk.replaceAll('{tahun}', String(tahun ?? '')),
    pilihan: pilihanOf(nama, kolom),
  };
}

function yearsOf(nama: NamaTabel, { tahunLaporan, awalRenstra, akhirRenstra }: IsianSiapkan): number[] {
  const last = nama === 'Realisasi' ? tahunLaporan : akhirRenstra;
  return Array.from({ length: last - awalRenstra + 1 }, (_, offset) => awalRenstra + offset);
}

function columnsOf(nama: NamaTabel, isian: IsianSiapkan): KolomBaru[] {
  return COLUMNS[nama]
    .filter(({ peran }) => peran !== 'hasil')
    .flatMap((kolom) =>
      kolom.tahunan === true ? yearsOf(nama, isian).map((tahun) => toKolom(nama, kolom, tahun)) : [toKolom(nama, kolom, null)],
    );
}

/** Values that a fresh table `Pengaturan` holds already: what was asked, and the defaults of what can be chosen. */
function settingValue(field: SettingField, isian: IsianSiapkan): string | number | null {
  if (field === 'tahunLaporan' || field === 'awalRenstra' || field === 'akhirRenstra') return isian[field];
  const { bawaan, pilihan, harap } = SETTINGS[field];
  if (bawaan === null) return pilihan === undefined ? null : 'Tanpa';
  if (typeof bawaan === 'number') return bawaan;
  return pilihan !== undefined && typeof bawaan === 'string' && harap !== '' ? bawaan : null;
}

/** A comma parts the entries of a literal list, so words that hold one cannot be offered that way. */
const canBeListed = (kata: readonly string[]): boolean => kata.every((kata_) => !kata_.includes(','));

function settingList(field: SettingField, baris: number): PilihanSel[] {
  const { pilihan, harap } = SETTINGS[field];
  const petunjuk = `Isi ${harap}.`.slice(0, 255);
  if (pilihan === undefined || !canBeListed(pilihan)) return [{ baris, kolom: 1, kata: [], petunjuk }];
  return [{ baris, kolom: 1, kata: pilihan, petunjuk: 'Pilih dari daftar; kosong berarti nilai bawaan.' }];
}

function plan(nama: NamaTabel, isian: IsianSiapkan): TabelBaru {
  const kolom = columnsOf(nama, isian);
  const { pengantar } = PETUNJUK[nama];
  if (nama === 'Pengaturan') {
    return {
      nama,
      pengantar,
      kolom,
      baris: SETTING_FIELDS.map((field) => [SETTINGS[field].kunci, settingValue(field, isian)]),
      pilihanSel: SETTING_FIELDS.flatMap(settingList),
    };
  }
  const blank = kolom.map(() => null);
  return { nama, pengantar, kolom, baris: Array.from({ length: ROWS[nama] ?? USUAL_ROWS }, () => blank), pilihanSel: [] };
}

/** The input tables *Siapkan Buku Kerja* can make; the custom scale is for the few who choose it. */
export const TABEL_SIAPKAN: readonly NamaTabel[] = NAMA_TABEL.filter((nama) => nama !== 'SkalaKustom');

/**
 * Plans the input tables a workbook lacks: headings, lists, notes, and ready settings. `ada` are those it has; `wanted`
 * limits them further. The years must have passed `checkIsian`. Pure.
 */
export function planTables(
  ada: ReadonlySet<NamaTabel>,
  isian: IsianSiapkan,
  wanted: ReadonlySet<NamaTabel> = new Set(TABEL_SIAPKAN),
): TabelBaru[] {
  return TABEL_SIAPKAN.filter((nama) => !ada.has(nama) && wanted.has(nama)).map((nama) => plan(nama, isian));
}
