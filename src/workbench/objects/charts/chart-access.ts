import { HostError, invalidArgument } from '../../interpreter/host-error';
import type { ScalarProperty } from '../../interpreter/object-type';
import type { ChartContent, ChartSeriesState } from '../../store/chart-state';
import { lookUpIn } from '../../store/chart/chart-cells';
import { guardOption } from '../cells/guard';
import type { ChartTarget } from '../core/targets';

/** What a chart shows. @throws NotImplemented for a chart of a kind the host does not know */
export function contentOf({ chart }: ChartTarget): ChartContent {
  if (!chart.content)
    throw new HostError(
      'NotImplemented',
      `The embedded Excel cannot look into the chart ${chart.name}: it is of a kind it does not draw.`,
    );
  return chart.content;
}

/** To be called before every change of a chart: a protected sheet allows it only by its option. */
export function guardChart(t: ChartTarget): void {
  guardOption(t, 'allowEditObjects');
}

/** As `guardChart`, for what the chart shows. @throws NotImplemented for a chart another program made: more of it would be lost */
export function guardContent(t: ChartTarget): ChartContent {
  const content = contentOf(t);
  if (!t.chart.isOwn)
    throw new HostError(
      'NotImplemented',
      `The embedded Excel changes only charts it made itself; ${t.chart.name} comes from another program.`,
    );
  guardChart(t);
  return content;
}

/** A property of what a chart shows; `part` finds the object it belongs to. */
export function contentProperty<T extends ChartTarget, P, V>(
  part: (target: T, content: ChartContent) => P,
  get: (part: P) => V,
  set: (part: P, value: V) => void,
  check: (value: unknown) => V,
): ScalarProperty<T> {
  return {
    get: (t) => get(part(t, contentOf(t))),
    set: (t, value) => {
      const checked = check(value);
      set(part(t, guardContent(t)), checked);
    },
  };
}

export function flagOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is wanted.');
  return value;
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('A text is wanted.');
  return value;
}

/** A number within limits. */
export const numberBetween =
  (least: number, most: number) =>
  (value: unknown): number => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw invalidArgument(`A number from ${least} to ${most} is wanted.`);
    return value;
  };

/** The name of a series as it now reads: that of its cell, or the one typed out. */
export function seriesName(t: ChartTarget, series: ChartSeriesState): string {
  if (series.nameReference === null) return series.name;
  const found = lookUpIn(t.book.state.sheets)(series.nameReference);
  return found ? String(found.values.find((value) => value !== null) ?? '') : series.name;
}
