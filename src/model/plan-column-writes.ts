import type { ColumnWrite } from './column-write';
import { skalaOf } from './compute/compute-indikator';
import type { Hasil } from './hasil';
import type { Laporan, TabelDitemukan } from './laporan';

type Cell = number | string | null;

/** One result column: its values by body row of the table. */
interface Column {
  readonly nama: string;
  readonly numberFormat: string;
  /** The data rows, in the order `value` knows them, each with its body row. */
  readonly rows: readonly { readonly baris: number | null }[];
  /** The value of the data row with this index. */
  readonly value: (index: number) => Cell;
  /** Write an existing column blank rather than leave stale figures, but never add it. */
  readonly onlyIfPresent?: boolean;
}

const TEXT = 'General';

/**
 * The computed columns to write: exact values with a number format (percent as 84.35, so `0.00`), one value a body row,
 * `null` where there is none. A column that would be wholly blank is written over an existing one, never added.
 * A protected sheet, a column with the user's own content and a new column that another table leaves no room for get nothing;
 * all were reported when reading.
 */
export function planColumnWrites(laporan: Laporan, hasil: Hasil): ColumnWrite[] {
  return [
    ...planTable(laporan.tabel.get('Realisasi'), indikatorColumns(laporan, hasil)),
    ...planTable(laporan.tabel.get('Anggaran'), anggaranColumns(laporan, hasil)),
    ...planTable(laporan.tabel.get('Keluaran'), [
      {
        nama: 'Capaian (%)',
        numberFormat: decimalFormat(laporan.pengaturan.desimalCapaian),
        rows: laporan.keluaran,
        value: (index) => hasil.keluaran[index]?.capaian.nilai ?? null,
      },
    ]),
    ...planTable(laporan.tabel.get('Belanja'), belanjaColumns(laporan, hasil)),
    ...planTable(laporan.tabel.get('SKM'), skmColumns(laporan, hasil)),
  ];
}

function planTable(tabel: TabelDitemukan | undefined, columns: readonly Column[]): ColumnWrite[] {
  if (tabel === undefined || tabel.terproteksi || tabel.barisTubuh === 0) return [];
  return columns.flatMap(({ nama, numberFormat, rows, value, onlyIfPresent }) => {
    const existing = tabel.kolom.get(nama);
    const isBlank = onlyIfPresent === true || rows.every(({ baris }, index) => baris === null || value(index) === null);
    if (tabel.milikSendiri?.has(nama) === true && nama === 'Kategori') return [];
    if (existing === undefined && (isBlank || tabel.terhalang === true)) return [];
    const values = new Array<Cell>(tabel.barisTubuh).fill(null);
    rows.forEach(({ baris }, index) => {
      if (baris !== null) values[baris] = value(index);
    });
    return [
      {
        table: tabel.namaExcel ?? tabel.nama,
        header: existing?.header ?? nama,
        columnIndex: existing?.index ?? null,
        values,
        numberFormat,
      },
    ];
  });
}

/** `0.00`: the values are percent already, so the format must not multiply. */
function decimalFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function indikatorColumns(laporan: Laporan, hasil: Hasil): Column[] {
  const { pengaturan } = laporan;
  const hasLetters = skalaOf(pengaturan)?.pita.some(({ kategori }) => kategori !== null) ?? false;
  const rows = laporan.indikator.map(({ barisRealisasi }) => ({ baris: barisRealisasi }));
  return [
    {
      nama: 'Capaian (%)',
      numberFormat: decimalFormat(pengaturan.desimalCapaian),
      rows,
      value: (index) => hasil.indikator[index]?.capaian.nilai ?? null,
    },
    {
      nama: 'Kategori',
      numberFormat: TEXT,
      rows,
      value: (index) => hasil.indikator[index]?.kategori ?? null,
      onlyIfPresent: !hasLetters,
    },
    { nama: 'Predikat', numberFormat: TEXT, rows, value: (index) => hasil.indikator[index]?.predikat ?? null },
  ];
}

function anggaranColumns(laporan: Laporan, hasil: Hasil): Column[] {
  const hasSen = hasil.anggaran.some(({ sisa }) => sisa !== null && !Number.isInteger(sisa));
  return [
    {
      nama: 'Serapan (%)',
      numberFormat: decimalFormat(laporan.pengaturan.desimalSerapan),
      rows: laporan.anggaran,
      value: (index) => hasil.anggaran[index]?.serapan.nilai ?? null,
    },
    {
      nama: 'Sisa',
      numberFormat: hasSen ? '#,##0.00' : '#,##0',
      rows: laporan.anggaran,
      value: (index) => hasil.anggaran[index]?.sisa ?? null,
    },
  ];
}

function belanjaColumns(laporan: Laporan, hasil: Hasil): Column[] {
  const numberFormat = decimalFormat(laporan.pengaturan.desimalSerapan);
  return [
    {
      nama: 'Proporsi (%)',
      numberFormat,
      rows: laporan.belanja,
      value: (index) => hasil.belanja[index]?.proporsi.nilai ?? null,
    },
    {
      nama: 'Serapan (%)',
      numberFormat,
      rows: laporan.belanja,
      value: (index) => hasil.belanja[index]?.serapan.nilai ?? null,
    },
  ];
}

function skmColumns(laporan: Laporan, hasil: Hasil): Column[] {
  const numberFormat = decimalFormat(laporan.pengaturan.desimalCapaian);
  const rows = laporan.skm;
  return [
    { nama: 'Total', numberFormat, rows, value: (index) => hasil.skm[index]?.total ?? null },
    { nama: 'Skor', numberFormat, rows, value: (index) => hasil.skm[index]?.skor.nilai ?? null },
    { nama: 'Predikat', numberFormat: TEXT, rows, value: (index) => hasil.skm[index]?.predikat ?? null },
  ];
}
