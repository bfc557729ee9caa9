import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type ScalarProperty } from '../../interpreter/object-type';
import { contentOf, guardChart, guardContent, numberBetween, textOf } from '../charts/chart-access';
import { chartKind } from '../charts/chart-kind';
import { anchorAt, anchorOver, placeOf, type Place } from '../charts/place';
import { seriesFromRange } from '../charts/series-from-range';
import { parseRect, splitSheet } from '../core/address';
import { bounding } from '../core/rect';
import { make, targetOf, type ChartTarget } from '../core/targets';
import type { Arguments } from '../../interpreter/arguments';
import type { CellRect } from '../../store/sheet-state';

const points = numberBetween(0, 1_000_000);

function place(name: keyof Place): ScalarProperty<ChartTarget> {
  return {
    get: (t) => placeOf(t.sheet, t.chart.anchor)[name],
    set: (t, value) => {
      const now = { ...placeOf(t.sheet, t.chart.anchor), [name]: points(value) };
      guardChart(t);
      t.chart.anchor = anchorAt(t.sheet, now);
    },
  };
}

/** A cell of the chart's own sheet, as a range or an address. */
function cells(t: ChartTarget, args: Arguments, index: number): CellRect {
  const object = args.object(index, 'Range');
  if (object) {
    const { sheet, rect } = targetOf('Range', object);
    if (sheet !== t.sheet) throw invalidArgument('A chart stays on its own sheet.');
    return rect;
  }
  const rect = parseRect(splitSheet(args.text(index)).rest);
  if (!rect) throw invalidArgument(`"${args.text(index)}" is no address.`);
  return rect;
}

export const CHART = defineType<ChartTarget>({
  name: 'Chart',
  id: (t) => t.chart.id,
  properties: {
    Id: { get: (t) => t.chart.id },
    Name: {
      get: (t) => t.chart.name,
      set: (t, value) => {
        const name = textOf(value);
        if (name.trim() === '' || name.length > 255) throw invalidArgument('A chart has a name of 1 to 255 characters.');
        guardChart(t);
        t.chart.name = name;
      },
    },
    // Belief: a chart of several types answers that of its first series.
    ChartType: {
      get: (t) => contentOf(t).series[0]?.kind ?? 'ColumnClustered',
      set: (t, value) => {
        const kind = chartKind(value);
        for (const series of guardContent(t).series) series.kind = kind;
      },
      onRequest: true,
    },
    Left: place('left'),
    Top: place('top'),
    Width: place('width'),
    Height: place('height'),
  },
  navigation: {
    Title: (t) => make('ChartTitle', t),
    Legend: (t) => make('ChartLegend', t),
    Series: (t) => make('ChartSeriesCollection', t),
    Axes: (t) => make('ChartAxes', t),
    Worksheet: (t) => make('Worksheet', { book: t.book, sheet: t.sheet }),
  },
  methods: {
    SetPosition: (t, args) => {
      const start = cells(t, args, 0);
      const end = args.has(1) ? cells(t, args, 1) : null;
      guardChart(t);
      if (end) {
        t.chart.anchor = anchorOver(bounding(start, end));
        return;
      }
      // Documented: with a start alone the chart keeps its size.
      const { width, height } = placeOf(t.sheet, t.chart.anchor);
      const { left, top } = placeOf(t.sheet, anchorOver(start));
      t.chart.anchor = anchorAt(t.sheet, { left, top, width, height });
    },
    SetData: (t, args) => {
      const source = args.object(0, 'Range');
      const seriesBy = (['Auto', 'Columns', 'Rows'] as const).find((word) => word === args.textOr(1, 'Auto'));
      if (!source || !seriesBy) throw invalidArgument('A range and Auto, Columns or Rows are wanted.');
      const content = guardContent(t);
      content.series = seriesFromRange(targetOf('Range', source), content.series[0]?.kind ?? 'ColumnClustered', seriesBy);
    },
    Delete: (t) => {
      guardChart(t);
      t.sheet.charts = t.sheet.charts.filter((chart) => chart !== t.chart);
    },
    // Nothing is painted here: a chart that is activated looks as before.
    Activate: () => null,
  },
});
