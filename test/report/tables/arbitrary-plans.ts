import fc from 'fast-check';
import type { RawTable, RawValue } from '../../../src/model/raw';
import { rawTable } from '../sample-laporan';

/** Targets of plans as people type them: numbers, units, letters, sentences, nothing. */
const target: fc.Arbitrary<RawValue> = fc.oneof(
  fc.integer({ min: -5, max: 2_000 }),
  fc.constantFrom<RawValue>(
    '3,50',
    '40%',
    '8,33 %',
    '12 Bulan',
    '2 Kend.',
    '≥80',
    'BB',
    '12.000',
    '1. Rakor 12 kali',
    '79.39',
    '-',
    null,
  ),
);
const rupiah: fc.Arbitrary<RawValue> = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000_000 }),
  fc.constantFrom<RawValue>('Rp. 2.222.157.672', '45.233.000,00', 1234567.25, '-', null),
);
const jumlah: fc.Arbitrary<RawValue> = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom<RawValue>('7 orang', '-', null));
/** Few words, so that repeats and blanks below a group are common. */
const words = (word: string): fc.Arbitrary<RawValue> => fc.constantFrom<RawValue>(`${word} A`, `${word} B`, `${word} C`, null);

type Kolom = readonly [header: string, cells: fc.Arbitrary<RawValue>];

/** The table with any of its rows, or no such table. */
function table(name: string, kolom: readonly Kolom[]): fc.Arbitrary<RawTable[]> {
  const row = fc.tuple(...kolom.map(([, cells]) => cells));
  const rows = fc.array(row, { maxLength: 6 });
  return fc.option(rows, { nil: null }).map((body) =>
    body === null
      ? []
      : [
          rawTable(
            name,
            kolom.map(([header]) => header),
            body,
          ),
        ],
  );
}

const dokumen = fc.constantFrom<RawValue>('Murni', 'Perubahan', null);

/** Tables of staff and of planning, each there or not. */
export const planTables: fc.Arbitrary<RawTable[]> = fc
  .tuple(
    table('PegawaiJabatan', [
      ['Jabatan', words('Jabatan')],
      ['Jumlah', jumlah],
      ['Keterangan', words('Ket')],
    ]),
    table('PegawaiGolongan', [
      ['Pangkat', words('Pangkat')],
      ['Golongan', words('III')],
      ['Jumlah', jumlah],
    ]),
    table('PegawaiPendidikan', [
      ['Pendidikan', words('S')],
      ['Status', fc.constantFrom<RawValue>('ASN', 'Non ASN', null)],
      ['Jumlah', jumlah],
    ]),
    table('Renstra', [
      ['Versi', fc.constantFrom<RawValue>('Sebelum Perubahan', 'Setelah Perubahan', null)],
      ['Tujuan', words('Tujuan')],
      ['Indikator Tujuan', words('Indikator Tujuan')],
      ['Sasaran', words('Sasaran')],
      ['Indikator', words('Indikator')],
      ['Target 2022', target],
      ['Target 2023', target],
      ['Strategi', words('Strategi')],
    ]),
    table('IKU', [
      ['Dokumen', fc.constantFrom<RawValue>('Laporan', 'Lampiran', null)],
      ['Sasaran', words('Sasaran')],
      ['Indikator', words('Indikator')],
      ['Formulasi', words('Rumus')],
    ]),
    table('PerjanjianKinerja', [
      ['Dokumen', dokumen],
      ['Sasaran', words('Sasaran')],
      ['Indikator', words('Indikator')],
      ['Target', target],
    ]),
    table('AnggaranPK', [
      ['Dokumen', dokumen],
      ['Program', words('Program')],
      ['Anggaran', rupiah],
      ['Keterangan', words('APBD')],
    ]),
    table('RPJMD', [
      ['Misi', words('Misi')],
      ['Tujuan', words('Tujuan')],
      ['Sasaran', words('Sasaran')],
    ]),
    table('RKT', [
      ['Sasaran', words('Sasaran')],
      ['Indikator Sasaran', words('Indikator')],
      ['Target Sasaran', target],
      ['Program', words('Program')],
      ['Target Program', target],
      ['Kegiatan', words('Kegiatan')],
      ['Indikator Kegiatan', words('Output')],
      ['Target Kegiatan', target],
      ['Anggaran', rupiah],
    ]),
  )
  .map((parts) => parts.flat());
