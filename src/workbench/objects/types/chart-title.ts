import { invalidArgument } from '../../interpreter/host-error';
import { defineType } from '../../interpreter/object-type';
import type { ChartContent } from '../../store/chart-state';
import { LEGEND_WORDS } from '../../store/chart/chart-words';
import { contentOf, contentProperty, flagOf, guardContent, seriesName, textOf } from '../charts/chart-access';
import type { ChartTarget } from '../core/targets';

/** Belief: an automatic title is the name of the only series, else Excel's placeholder. */
function shownTitle(t: ChartTarget): string {
  const { title, series } = contentOf(t);
  const [first, second] = series;
  return title.text ?? (first && !second ? seriesName(t, first) : 'Chart Title');
}

export const CHART_TITLE = defineType<ChartTarget>({
  name: 'ChartTitle',
  properties: {
    Text: {
      get: shownTitle,
      set: (t, value) => {
        const text = textOf(value);
        guardContent(t).title = { text, visible: true };
      },
    },
    Visible: contentProperty(
      (_t: ChartTarget, content) => content.title,
      (title) => title.visible,
      (title, value) => (title.visible = value),
      flagOf,
    ),
  },
});

function position(value: unknown): ChartContent['legend']['position'] {
  const found = LEGEND_WORDS.find(([word]) => word === value)?.[0];
  if (!found) throw invalidArgument(`There is no legend position ${String(value)}.`);
  return found;
}

export const CHART_LEGEND = defineType<ChartTarget>({
  name: 'ChartLegend',
  properties: {
    Visible: contentProperty(
      (_t: ChartTarget, content) => content.legend,
      (legend) => legend.visible,
      (legend, value) => (legend.visible = value),
      flagOf,
    ),
    Position: contentProperty(
      (_t: ChartTarget, content) => content.legend,
      (legend) => legend.position,
      (legend, value) => (legend.position = value),
      position,
    ),
  },
});
