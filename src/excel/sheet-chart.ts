import { columnLetters } from '../model/address';
import { axisScale, type AxisScale } from '../report/grafik/axis-scale';
import { seriesColor } from '../report/grafik/series-color';
import type { GrafikTabel } from '../report/lakip-table';
import { formatForText, toCellInput, type CellInput } from './cell-input';
import { chartLabels } from './chart-labels';
import type { BesideBlock } from './sheet-plan';

/** First cell of the figures of a chart: the sheet itself says what its chart shows, so that it can be made again from it. */
const HEADING = 'Data grafik';
const KINDS = { batang: 'ColumnClustered', garis: 'Line' } as const;
/** Rows above the figures: title and place, kinds, names. */
const HEAD_ROWS = 3;
const LEAST_COLUMNS = 4;
/** Gap between the bars of neighbouring categories, in percent of a bar: few bars are kept from becoming blocks. */
const GAPS: readonly (readonly [upTo: number, percent: number])[] = [
  [1, 500],
  [3, 200],
  [12, 90],
  [Infinity, 40],
];

/** A native chart of cells on its own sheet; rows and columns 0-based. */
export interface ChartSpec {
  readonly judul: string;
  readonly sumbuNilai: string;
  /** Address of the cells it covers: `A30:H47`. */
  readonly tempat: string;
  readonly deret: readonly { readonly nama: string; readonly jenis: keyof typeof KINDS }[];
  /** First row of the figures, their column of categories, how many categories. */
  readonly row: number;
  readonly column: number;
  readonly count: number;
  /** `null`: left to Excel. */
  readonly skala: AxisScale | null;
}

const input = (value: string | number | null): CellInput =>
  toCellInput(value, typeof value === 'string' ? formatForText(value) : 'General');
const format = (value: string | number | null): string => (typeof value === 'string' ? formatForText(value) : 'General');

/** The figures of a chart as cells right of the table, with all that is needed to make it: outside of what is printed. */
export function chartBlock(
  { judul, sumbuNilai, kategori, deret }: GrafikTabel,
  place: { readonly row: number; readonly column: number; readonly top: number; readonly bottom: number; readonly right: number },
): BesideBlock {
  const tempat = `A${place.top + 1}:${columnLetters(place.right)}${place.bottom + 1}`;
  const lines: (string | number | null)[][] = [
    [HEADING, judul, sumbuNilai, tempat],
    ['Jenis', ...deret.map(({ jenis }) => jenis)],
    ['Kategori', ...deret.map(({ nama }) => nama)],
    ...chartLabels(kategori).map((name, index) => [name, ...deret.map(({ nilai }) => nilai[index] ?? null)]),
  ];
  const width = Math.max(LEAST_COLUMNS, 1 + deret.length);
  const padded = lines.map((line) => Array.from({ length: width }, (_cell, column) => line[column] ?? null));
  return {
    row: place.row,
    column: place.column,
    inputs: padded.map((line) => line.map(input)),
    numberFormats: padded.map((line) => line.map(format)),
  };
}

const isKind = (word: string): word is keyof typeof KINDS => word in KINDS;

/**
 * The chart whose figures stand among these cells; `null` when there is none. `top`, `left`: where the first of the cells
 * stands on the sheet.
 */
export function findChart(contents: readonly (readonly CellInput[])[], top: number, left: number): ChartSpec | null {
  const first = contents.findIndex((line) => line.includes(HEADING));
  const column = contents[first]?.indexOf(HEADING) ?? -1;
  if (column < 0) return null;
  const text = (down: number, along: number): string => String(contents[first + down]?.[column + along] ?? '').replace(/^'/, '');
  const figure = (down: number, along: number): number | null => {
    const value = contents[first + down]?.[column + along];
    return typeof value === 'number' ? value : null;
  };
  const deret: { nama: string; jenis: keyof typeof KINDS }[] = [];
  for (let along = 1; isKind(text(1, along)); along += 1) {
    const jenis = text(1, along);
    if (isKind(jenis)) deret.push({ nama: text(2, along), jenis });
  }
  let count = 0;
  while (text(HEAD_ROWS + count, 0) !== '') count += 1;
  const tempat = text(0, 3);
  const figures = deret.map((series, index) => ({
    ...series,
    nilai: Array.from({ length: count }, (_value, down) => figure(HEAD_ROWS + down, 1 + index)),
  }));
  if (deret.length === 0 || count === 0 || !/^[A-Z]+\d+:[A-Z]+\d+$/.test(tempat)) return null;
  return {
    judul: text(0, 1),
    sumbuNilai: text(0, 2),
    tempat,
    deret,
    row: top + first + HEAD_ROWS,
    column: left + column,
    count,
    skala: axisScale(figures),
  };
}

/** Makes the chart on its sheet: bars and lines over the same categories. Members of ExcelApi 1.7. */
export function addChart(sheet: Excel.Worksheet, name: string, spec: ChartSpec): void {
  const { judul, sumbuNilai, tempat, deret, row, column, count, skala } = spec;
  const source = sheet.getRangeByIndexes(row - 1, column, count + 1, deret.length + 1);
  const chart = sheet.charts.add('ColumnClustered', source, 'Columns');
  chart.name = name;
  chart.title.text = judul;
  chart.legend.position = 'Bottom';
  const gap = GAPS.find(([upTo]) => count <= upTo)?.[1] ?? 100;
  deret.forEach(({ nama, jenis }, index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(sheet.getRangeByIndexes(row, column, count, 1));
    series.setValues(sheet.getRangeByIndexes(row, column + 1 + index, count, 1));
    series.name = nama;
    // A line of a single point is nothing: it gets a mark.
    series.chartType = jenis === 'garis' && count === 1 ? 'LineMarkers' : KINDS[jenis];
    const color = seriesColor(deret, index);
    if (jenis === 'batang') {
      series.format.fill.setSolidColor(color);
      series.gapWidth = gap;
    } else series.format.line.color = color;
  });
  if (skala !== null) {
    const { valueAxis } = chart.axes;
    valueAxis.minimum = skala.minimum;
    valueAxis.maximum = skala.maksimum;
    valueAxis.majorUnit = skala.langkah;
  }
  if (sumbuNilai !== '') chart.axes.valueAxis.title.text = sumbuNilai;
  const [from = tempat, to = tempat] = tempat.split(':');
  chart.setPosition(from, to);
}
