import type { Arguments } from '../../interpreter/arguments';
import { HostError, invalidArgument } from '../../interpreter/host-error';
import { defineType, type HostObject } from '../../interpreter/object-type';
import { newAxis, type ChartState } from '../../store/chart-state';
import { guardOption } from '../cells/guard';
import { chartKind } from '../charts/chart-kind';
import { anchorAt } from '../charts/place';
import { seriesFromRange } from '../charts/series-from-range';
import { itemNotFound } from '../core/book';
import { newGuid } from '../core/new-guid';
import { isUnbounded } from '../core/rect';
import { make, targetOf, type SheetTarget } from '../core/targets';

/** Belief: the size Excel gives a new chart, in points; it stands at the sheet's corner until it is placed. */
const NEW_PLACE = { left: 0, top: 0, width: 360, height: 216 };

const bind = (t: SheetTarget, chart: ChartState): HostObject => make('Chart', { ...t, chart });

function find({ sheet }: SheetTarget, key: string): ChartState | null {
  const wanted = key.toLowerCase();
  return sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find(({ name }) => name.toLowerCase() === wanted) ?? null;
}

function add(t: SheetTarget, args: Arguments): HostObject {
  const kind = chartKind(args.raw(0));
  const source = args.object(1, 'Range');
  if (!source) throw invalidArgument('A chart needs a range.');
  const from = targetOf('Range', source);
  if (isUnbounded(from.rect))
    throw new HostError('NotImplemented', 'The embedded Excel draws no chart of whole rows or columns.');
  const seriesBy = (['Auto', 'Columns', 'Rows'] as const).find((word) => word === args.textOr(2, 'Auto'));
  if (!seriesBy) throw invalidArgument(`seriesBy: ${args.text(2)}`);
  guardOption(t, 'allowEditObjects');
  const series = seriesFromRange(from, kind, seriesBy);
  let number = t.sheet.charts.length + 1;
  while (find(t, `Chart ${number}`)) number += 1;
  const chart: ChartState = {
    id: newGuid(),
    name: `Chart ${number}`,
    anchor: anchorAt(t.sheet, NEW_PLACE),
    // Belief: a title of Excel's own, a legend at the bottom unless there is but one series of bars or lines.
    content: {
      title: { text: null, visible: true },
      legend: { visible: series.length > 1 || kind === 'Pie', position: 'Bottom' },
      series,
      valueAxis: newAxis(true),
      categoryAxis: newAxis(false),
    },
    isOwn: true,
    references: [],
    origin: null,
  };
  t.sheet.charts.push(chart);
  return bind(t, chart);
}

export const CHART_COLLECTION = defineType<SheetTarget>({
  name: 'ChartCollection',
  properties: { Count: { get: (t) => t.sheet.charts.length } },
  collection: {
    items: (t) => t.sheet.charts.map((chart) => bind(t, chart)),
    item: (t, key) => {
      const chart = find(t, String(key));
      if (!chart) throw itemNotFound();
      return bind(t, chart);
    },
  },
  objectMethods: {
    Add: add,
    GetItem: (t, args) => {
      const chart = find(t, args.text(0));
      if (!chart) throw itemNotFound();
      return bind(t, chart);
    },
    GetItemAt: (t, args) => {
      const chart = t.sheet.charts[args.number(0)];
      if (!chart) throw invalidArgument('There is no chart at this index.');
      return bind(t, chart);
    },
    GetItemOrNullObject: (t, args) => {
      const chart = find(t, args.text(0));
      return chart ? bind(t, chart) : null;
    },
  },
  methods: { GetCount: (t) => t.sheet.charts.length },
});
