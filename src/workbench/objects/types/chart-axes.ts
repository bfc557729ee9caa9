import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type ScalarProperty } from '../../interpreter/object-type';
import type { ChartAxisState, ChartContent } from '../../store/chart-state';
import { contentProperty, flagOf, textOf } from '../charts/chart-access';
import { make, type ChartAxisTarget, type ChartTarget } from '../core/targets';

/** A property of one of the two axes. */
function own<V>(
  get: (axis: ChartAxisState) => V,
  set: (axis: ChartAxisState, value: V) => void,
  check: (value: unknown) => V,
): ScalarProperty<ChartAxisTarget> {
  return contentProperty((t: ChartAxisTarget, content: ChartContent) => content[t.axis], get, set, check);
}

/** A number, or an empty text for automatic (documented). */
function scale(value: unknown): number | null {
  if (value === '' || value === null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('A number, or "" for automatic, is wanted.');
  return value;
}

export const CHART_AXES = defineType<ChartTarget>({
  name: 'ChartAxes',
  navigation: {
    ValueAxis: (t) => make('ChartAxis', { ...t, axis: 'valueAxis' }),
    CategoryAxis: (t) => make('ChartAxis', { ...t, axis: 'categoryAxis' }),
  },
});

export const CHART_AXIS = defineType<ChartAxisTarget>({
  name: 'ChartAxis',
  properties: {
    // What real Excel computed for an automatic axis is not known here: it reads as an empty text.
    Minimum: own(
      (axis) => axis.minimum ?? '',
      (axis, value) => (axis.minimum = scale(value)),
      (value) => scale(value) ?? '',
    ),
    Maximum: own(
      (axis) => axis.maximum ?? '',
      (axis, value) => (axis.maximum = scale(value)),
      (value) => scale(value) ?? '',
    ),
    MajorUnit: own(
      (axis) => axis.majorUnit ?? '',
      (axis, value) => (axis.majorUnit = scale(value)),
      (value) => scale(value) ?? '',
    ),
    Visible: own(
      (axis) => axis.visible,
      (axis, value) => (axis.visible = value),
      flagOf,
    ),
    ReversePlotOrder: own(
      (axis) => axis.reversePlotOrder,
      (axis, value) => (axis.reversePlotOrder = value),
      flagOf,
    ),
    NumberFormat: own(
      (axis) => axis.numberFormat || 'General',
      (axis, value) => (axis.numberFormat = value),
      textOf,
    ),
  },
  navigation: {
    Title: (t) => make('ChartAxisTitle', t),
    MajorGridlines: (t) => make('ChartGridlines', t),
  },
});

export const CHART_AXIS_TITLE = defineType<ChartAxisTarget>({
  name: 'ChartAxisTitle',
  properties: {
    // Belief: a text makes the title visible.
    Text: own(
      (axis) => axis.title.text,
      (axis, text) => (axis.title = { text, visible: true }),
      textOf,
    ),
    Visible: own(
      (axis) => axis.title.visible,
      (axis, value) => (axis.title.visible = value),
      flagOf,
    ),
  },
});

export const CHART_GRIDLINES = defineType<ChartAxisTarget>({
  name: 'ChartGridlines',
  properties: {
    Visible: own(
      (axis) => axis.majorGridlines,
      (axis, value) => (axis.majorGridlines = value),
      flagOf,
    ),
  },
});
