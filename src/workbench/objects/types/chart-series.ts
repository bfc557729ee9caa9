import type { Arguments } from '../../interpreter/arguments';
import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type HostObject } from '../../interpreter/object-type';
import { newSeries, type ChartContent, type ChartSeriesState } from '../../store/chart-state';
import { MARKER_WORDS, mayLabel } from '../../store/chart/chart-words';
import { normalizeColor } from '../cells/format-values';
import { contentOf, contentProperty, flagOf, guardContent, numberBetween, seriesName, textOf } from '../charts/chart-access';
import { chartKind, checkMixture } from '../charts/chart-kind';
import { absoluteAddress } from '../core/address';
import { columnCount, isUnbounded, rowCount } from '../core/rect';
import { make, targetOf, type ChartSeriesTarget, type ChartTarget } from '../core/targets';

const bind = (t: ChartTarget, series: ChartSeriesState): HostObject =>
  make('ChartSeries', { book: t.book, sheet: t.sheet, chart: t.chart, series });

/** A property of one series. */
function own<V>(
  get: (series: ChartSeriesState) => V,
  set: (series: ChartSeriesState, value: V) => void,
  check: (value: unknown) => V,
) {
  return contentProperty<ChartSeriesTarget, ChartSeriesState, V>((t) => t.series, get, set, check);
}

/** The reference to a row or a column of cells. */
function reference(args: Arguments): string {
  const object = args.object(0, 'Range');
  if (!object) throw invalidArgument('A range is wanted.');
  const { sheet, rect } = targetOf('Range', object);
  if (isUnbounded(rect) || (rowCount(rect) > 1 && columnCount(rect) > 1))
    throw invalidArgument('A series takes its values from a part of one row or column.');
  return absoluteAddress(sheet.name, rect);
}

function wordOf(words: readonly (readonly [string, string])[], others: readonly string[], what: string) {
  return (value: unknown): string => {
    const found = [...words.map(([word]) => word), ...others].find((word) => word === value);
    if (found === undefined) throw invalidArgument(`${what}: ${String(value)}`);
    return found;
  };
}

export const CHART_SERIES_COLLECTION = defineType<ChartTarget>({
  name: 'ChartSeriesCollection',
  properties: { Count: { get: (t) => contentOf(t).series.length } },
  collection: { items: (t) => contentOf(t).series.map((series) => bind(t, series)) },
  objectMethods: {
    GetItemAt: (t, args) => {
      const series = contentOf(t).series[args.number(0)];
      if (!series) throw invalidArgument('There is no series at this index.');
      return bind(t, series);
    },
    // A series has no id: one just added is to be set up in the same batch, or fetched by its index later.
    Add: (t, args) => {
      const content: ChartContent = guardContent(t);
      const series = newSeries(content.series.at(-1)?.kind ?? 'ColumnClustered', args.textOr(0, ''));
      const at = args.numberOr(1, content.series.length);
      if (at < 0 || at > content.series.length) throw invalidArgument('There is no such place among the series.');
      content.series.splice(at, 0, series);
      return bind(t, series);
    },
  },
  methods: { GetCount: (t) => contentOf(t).series.length },
});

export const CHART_SERIES = defineType<ChartSeriesTarget>({
  name: 'ChartSeries',
  properties: {
    Name: {
      get: (t) => seriesName(t, t.series),
      set: (t, value) => {
        const name = textOf(value);
        guardContent(t);
        t.series.name = name;
        t.series.nameReference = null;
      },
    },
    ChartType: {
      get: (t) => t.series.kind,
      set: (t, value) => {
        const kind = chartKind(value);
        checkMixture(contentOf(t).series.map((series) => (series === t.series ? kind : series.kind)));
        guardContent(t);
        t.series.kind = kind;
      },
    },
    HasDataLabels: own(
      (s) => s.hasDataLabels,
      (s, value) => (s.hasDataLabels = value),
      flagOf,
    ),
    MarkerStyle: own(
      (s) => s.markerStyle,
      (s, value) => (s.markerStyle = value),
      wordOf(MARKER_WORDS, ['Automatic'], 'markerStyle'),
    ),
    GapWidth: own(
      (s) => s.gapWidth ?? 150,
      (s, value) => (s.gapWidth = value),
      numberBetween(0, 500),
    ),
  },
  navigation: {
    Format: (t) => make('ChartSeriesFormat', t),
    DataLabels: (t) => make('ChartDataLabels', t),
  },
  methods: {
    SetValues: (t, args) => {
      const values = reference(args);
      guardContent(t);
      t.series.values = values;
    },
    SetXAxisValues: (t, args) => {
      const categories = reference(args);
      guardContent(t);
      // Belief: the axis shows those of the first series, whatever the others say.
      t.series.categories = categories;
    },
    Delete: (t) => {
      const content = guardContent(t);
      content.series = content.series.filter((series) => series !== t.series);
    },
  },
});

export const CHART_SERIES_FORMAT = defineType<ChartSeriesTarget>({
  name: 'ChartSeriesFormat',
  navigation: { Fill: (t) => make('ChartFill', t), Line: (t) => make('ChartLineFormat', t) },
});

export const CHART_FILL = defineType<ChartSeriesTarget>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (t, args) => {
      const color = normalizeColor(args.raw(0));
      guardContent(t);
      t.series.fillColor = color;
    },
  },
});

export const CHART_LINE_FORMAT = defineType<ChartSeriesTarget>({
  name: 'ChartLineFormat',
  properties: {
    // Belief: an automatic colour reads as an empty text.
    Color: own(
      (s) => s.lineColor,
      (s, value) => (s.lineColor = value),
      normalizeColor,
    ),
    // Documented in points; Belief: an automatic line is 2.25 points wide.
    Weight: own(
      (s) => s.lineWeight ?? 2.25,
      (s, value) => (s.lineWeight = value),
      numberBetween(0, 1584),
    ),
  },
});

export const CHART_DATA_LABELS = defineType<ChartSeriesTarget>({
  name: 'ChartDataLabels',
  properties: {
    ShowValue: own(
      (s) => s.hasDataLabels,
      (s, value) => (s.hasDataLabels = value),
      flagOf,
    ),
    NumberFormat: own(
      (s) => s.labelFormat || 'General',
      (s, value) => (s.labelFormat = value),
      textOf,
    ),
    Position: {
      get: (t) => t.series.labelPosition || 'BestFit',
      set: (t, value) => {
        const position = textOf(value);
        if (!mayLabel(t.series.kind, position)) throw invalidArgument(`Labels of ${t.series.kind} cannot stand at ${position}.`);
        guardContent(t);
        t.series.labelPosition = position;
      },
    },
  },
});
