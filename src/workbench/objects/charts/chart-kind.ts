import { HostError, invalidArgument } from '../../interpreter/host-error';
import type { ChartKind } from '../../store/chart-state';
import { areCompatible, KIND_WORDS } from '../../store/chart/chart-words';

/** Excel's other kinds (Excel.ChartType), which the host does not draw. */
const OTHER =
  /^(3D.+|Column.+|Bar.+|Line.+|Pie.+|XYScatter.*|Area.*|Doughnut.*|Radar.*|Surface.*|Bubble.*|Stock.+|Cylinder.+|Cone.+|Pyramid.+|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)$/;

/** @throws NotImplemented for a kind of Excel's that the host does not draw, InvalidArgument for a word that is none */
export function chartKind(value: unknown): ChartKind {
  const known = (Object.keys(KIND_WORDS) as ChartKind[]).find((kind) => kind === value);
  if (known) return known;
  if (typeof value === 'string' && OTHER.test(value))
    throw new HostError('NotImplemented', `The embedded Excel draws no chart of the type ${value}.`);
  throw invalidArgument(`There is no chart type ${String(value)}.`);
}

/** Refuses a mixture the host cannot draw on one pair of axes. */
export function checkMixture(kinds: readonly ChartKind[]): void {
  if (!areCompatible(kinds))
    throw new HostError('NotImplemented', `The embedded Excel does not mix these types in one chart: ${kinds.join(', ')}.`);
}
