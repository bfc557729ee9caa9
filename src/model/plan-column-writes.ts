import type { ColumnWrite } from './column-write';
import { skalaOf } from './compute/compute-indikator';
import type { Hasil } from './hasil';
import type { Laporan, TabelDitemukan } from './laporan';

type Cell = number | string | null;

/** One result column: its values by body row of the table. */
interface Column {
  readonly nama: string;
  readonly numberFormat: string;
  readonly cells: readonly (readonly [baris: number, value: Cell])[];
  /** Write an existing column blank rather than leave stale figures, but never add it. */
  readonly onlyIfPresent?: boolean;
}

const TEXT = 'General';

/**
 * The computed columns to write: exact values with a number format (percent as 84.35, so `0.00`), one value a body row,
 * `null` where there is none. A column that would be wholly blank is written over an existing one, never added.
 * A protected sheet and a column with the user's own content get nothing; both were reported when reading.
 */
export function planColumnWrites(laporan: Laporan, hasil: Hasil): ColumnWrite[] {
  return [
    ...planTable(laporan.tabel.get('Realisasi'), indikatorColumns(laporan, hasil)),
    ...planTable(laporan.tabel.get('Anggaran'), anggaranColumns(laporan, hasil)),
    ...planTable(laporan.tabel.get('Keluaran'), [
      {
        nama: 'Capaian (%)',
        numberFormat: decimalFormat(laporan.pengaturan.desimalCapaian),
        cells: laporan.keluaran.map(({ baris }, index) => [baris, hasil.keluaran[index]?.capaian.nilai ?? null]),
      },
    ]),
    ...planTable(laporan.tabel.get('Belanja'), belanjaColumns(laporan, hasil)),
    ...planTable(laporan.tabel.get('SKM'), skmColumns(laporan, hasil)),
  ];
}

function planTable(tabel: TabelDitemukan | undefined, columns: readonly Column[]): ColumnWrite[] {
  if (tabel === undefined || tabel.terproteksi || tabel.barisTubuh === 0) return [];
  return columns.flatMap(({ nama, numberFormat, cells, onlyIfPresent }) => {
    const existing = tabel.kolom.get(nama);
    const isBlank = onlyIfPresent === true || cells.every(([, value]) => value === null);
    if (tabel.milikSendiri?.has(nama) === true && nama === 'Kategori') return [];
    if (existing === undefined && isBlank) return [];
    const values: Cell[] = Array.from({ length: tabel.barisTubuh }, () => null);
    for (const [baris, value] of cells) values[baris] = value;
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
  const cells = (pick: (index: number) => Cell): [number, Cell][] =>
    laporan.indikator.flatMap(({ barisRealisasi }, index) => (barisRealisasi === null ? [] : [[barisRealisasi, pick(index)]]));
  return [
    {
      nama: 'Capaian (%)',
      numberFormat: decimalFormat(pengaturan.desimalCapaian),
      cells: cells((index) => hasil.indikator[index]?.capaian.nilai ?? null),
    },
    {
      nama: 'Kategori',
      numberFormat: TEXT,
      cells: cells((index) => hasil.indikator[index]?.kategori ?? null),
      onlyIfPresent: !hasLetters,
    },
    { nama: 'Predikat', numberFormat: TEXT, cells: cells((index) => hasil.indikator[index]?.predikat ?? null) },
  ];
}

function anggaranColumns(laporan: Laporan, hasil: Hasil): Column[] {
  const sisa = hasil.anggaran.map((row) => row.sisa);
  return [
    {
      nama: 'Serapan (%)',
      numberFormat: decimalFormat(laporan.pengaturan.desimalSerapan),
      cells: laporan.anggaran.map(({ baris }, index) => [baris, hasil.anggaran[index]?.serapan.nilai ?? null]),
    },
    {
      nama: 'Sisa',
      numberFormat: sisa.some((value) => value !== null && !Number.isInteger(value)) ? '#,##0.00' : '#,##0',
      cells: laporan.anggaran.map(({ baris }, index) => [baris, sisa[index] ?? null]),
    },
  ];
}

function belanjaColumns(laporan: Laporan, hasil: Hasil): Column[] {
  const numberFormat = decimalFormat(laporan.pengaturan.desimalSerapan);
  return [
    {
      nama: 'Proporsi (%)',
      numberFormat,
      cells: laporan.belanja.map(({ baris }, index) => [baris, hasil.belanja[index]?.proporsi.nilai ?? null]),
    },
    {
      nama: 'Serapan (%)',
      numberFormat,
      cells: laporan.belanja.map(({ baris }, index) => [baris, hasil.belanja[index]?.serapan.nilai ?? null]),
    },
  ];
}

function skmColumns(laporan: Laporan, hasil: Hasil): Column[] {
  const numberFormat = decimalFormat(laporan.pengaturan.desimalCapaian);
  const cells = (pick: (index: number) => Cell): [number, Cell][] => laporan.skm.map(({ baris }, index) => [baris, pick(index)]);
  return [
    { nama: 'Total', numberFormat, cells: cells((index) => hasil.skm[index]?.total ?? null) },
    { nama: 'Skor', numberFormat, cells: cells((index) => hasil.skm[index]?.skor.nilai ?? null) },
    { nama: 'Predikat', numberFormat: TEXT, cells: cells((index) => hasil.skm[index]?.predikat ?? null) },
  ];
}
