import fc from 'fast-check';
import type { RawTable, RawValue } from '../../../src/model/raw';
import { pengaturanTable, rawTable } from '../sample-laporan';
import { planTables } from './arbitrary-plans';

/** Figures as people fill them: numbers, text of many shapes, nothing. */
const figure: fc.Arbitrary<RawValue> = fc.oneof(
  fc.integer({ min: -5, max: 200 }),
  fc.integer({ min: 0, max: 30_000 }).map((n) => n / 100),
  fc.constantFrom<RawValue>('71,7', '100 %', '12 Bulan', '≥80', '80–90', 'A (80,50)', 'BB', '3.666', '1.745,818.972', '-', null),
);

const rupiah: fc.Arbitrary<RawValue> = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000_000 }),
  fc.constantFrom<RawValue>(null, '-', 'Rp. 112.208.000', 1234567.25),
);

const kodeSasaran = fc.constantFrom('S.1', 'S.2', 'S.3', 'S.9', '');

const indikator = fc.record({
  kodeSasaran,
  satuan: fc.constantFrom('%', 'Indeks', 'Persen', ''),
  arah: fc.constantFrom('Positif', 'Negatif', 'Stabil'),
  target: figure,
  realisasi: figure,
  akhir: figure,
  nasional: figure,
});

const sub = fc.record({ murni: rupiah, pagu: rupiah, realisasi: rupiah, kodeSasaran, keluaran: fc.option(figure) });
const tree = fc.array(fc.array(fc.array(sub, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

type Tree = typeof tree extends fc.Arbitrary<infer T> ? T : never;

function budgetRows(programs: Tree): RawValue[][] {
  return programs.flatMap((kegiatan, p) => [
    [`7.01.0${p + 1}`, 'Program', `PROGRAM ${p + 1}`, null, null, null, null],
    ...kegiatan.flatMap((subs, k) => [
      [`7.01.0${p + 1}.2.0${k + 1}`, 'Kegiatan', `Kegiatan ${k + 1}`, null, null, null, null],
      ...subs.map(({ murni, pagu, realisasi, kodeSasaran: kode }, s) => [
        `7.01.0${p + 1}.2.0${k + 1}.000${s + 1}`,
        'Sub Kegiatan',
        `Sub ${s + 1}`,
        kode,
        murni,
        pagu,
        realisasi,
      ]),
    ]),
  ]);
}

/** An output line of every sub kegiatan that has one. */
function outputRows(programs: Tree): RawValue[][] {
  return programs.flatMap((kegiatan, p) =>
    kegiatan.flatMap((subs, k) =>
      subs.flatMap(({ keluaran }, s) =>
        keluaran === null
          ? []
          : [[`7.01.0${p + 1}.2.0${k + 1}.000${s + 1}`, 'Output', `Keluaran ${s + 1}`, 'Dokumen', keluaran, 1]],
      ),
    ),
  );
}

const belanja = fc.array(
  fc.tuple(fc.constantFrom('Operasi', 'Modal', ''), fc.constantFrom('Pegawai', 'Barang', ''), rupiah, rupiah),
  {
    maxLength: 4,
  },
);
const skm = fc.array(fc.constantFrom([0, 10, 80, 10], [5, 5, 60, 30], [1, 2, 3, 4]), { maxLength: 4 });

/** Workbooks with any mix of figures, layouts and decimals; each has indicators and a budget. */
export const workbookTables: fc.Arbitrary<RawTable[]> = fc
  .record({
    susunan: fc.constantFrom('Baku', 'Ajung 2023', 'Ambulu 2021'),
    desimalCapaian: fc.integer({ min: 0, max: 4 }),
    desimalSerapan: fc.integer({ min: 0, max: 4 }),
    batasAtas: fc.constantFrom<RawValue>(100, 120, 'Tanpa'),
    indikator: fc.array(indikator, { minLength: 1, maxLength: 8 }),
    tree,
    belanja,
    skm,
    rencana: planTables,
  })
  .map((book) => [
    pengaturanTable([
      ['Tahun Laporan', 2023],
      ['Susunan', book.susunan],
      ['Desimal Capaian', book.desimalCapaian],
      ['Desimal Serapan', book.desimalSerapan],
      ['Batas Atas Capaian', book.batasAtas],
    ]),
    rawTable(
      'Sasaran',
      ['Kode', 'Sasaran Strategis'],
      [1, 2, 3].map((n) => [`S.${n}`, `Sasaran ${n}`]),
    ),
    rawTable(
      'Target',
      ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2023', 'Target Akhir Renstra'],
      book.indikator.map((row, index) => [
        `IK.${index + 1}`,
        row.kodeSasaran,
        `Indikator ${index + 1}`,
        row.satuan,
        row.arah,
        row.target,
        row.akhir,
      ]),
    ),
    rawTable(
      'Realisasi',
      ['Kode', 'Indikator', 'Realisasi 2023', 'Realisasi Nasional'],
      book.indikator.map((row, index) => [`IK.${index + 1}`, `Indikator ${index + 1}`, row.realisasi, row.nasional]),
    ),
    rawTable('Anggaran', ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu Murni', 'Pagu', 'Realisasi'], budgetRows(book.tree)),
    rawTable('Keluaran', ['Kode', 'Jenis', 'Indikator', 'Satuan', 'Target', 'Realisasi'], outputRows(book.tree)),
    rawTable('Belanja', ['Kelompok', 'Jenis', 'Pagu', 'Realisasi'], book.belanja),
    rawTable(
      'SKM',
      ['No', 'Unsur', 'Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'],
      book.skm.map((shares, index) => [index + 1, `Unsur ${index + 1}`, ...shares]),
    ),
    ...book.rencana,
  ]);
