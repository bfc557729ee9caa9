import type { ChartContent, ChartKind } from '../chart-state';

export interface KindWords {
  element: 'barChart' | 'lineChart' | 'pieChart';
  /** `barDir`. */
  direction: 'col' | 'bar' | null;
  grouping: 'clustered' | 'stacked' | 'standard' | null;
}

/** How the file says what kind a chart is (ECMA-376 part 1, 21.2.2). */
export const KIND_WORDS: Readonly<Record<ChartKind, KindWords>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  Line: { element: 'lineChart', direction: null, grouping: 'standard' },
  LineMarkers: { element: 'lineChart', direction: null, grouping: 'standard' },
  Pie: { element: 'pieChart', direction: null, grouping: null },
};

/** Belief: the kinds a chart can mix without axes of its own for some of them. */
export function areCompatible(kinds: readonly ChartKind[]): boolean {
  const shapes = new Set(kinds.map((kind) => KIND_WORDS[kind].direction ?? KIND_WORDS[kind].element));
  return shapes.size <= 1 || (shapes.size === 2 && shapes.has('col') && shapes.has('lineChart'));
}

/** ST_LegendPos. */
export const LEGEND_WORDS: readonly [ChartContent['legend']['position'], string][] = [
  ['Right', 'r'],
  ['Top', 't'],
  ['Bottom', 'b'],
  ['Left', 'l'],
  ['Corner', 'tr'],
];

/** ST_MarkerStyle. */
export const MARKER_WORDS: readonly [string, string][] = [
  ['None', 'none'],
  ['Square', 'square'],
  ['Diamond', 'diamond'],
  ['Triangle', 'triangle'],
  ['X', 'x'],
  ['Star', 'star'],
  ['Dot', 'dot'],
  ['Dash', 'dash'],
  ['Circle', 'circle'],
  ['Plus', 'plus'],
];

/** ST_DLblPos. */
export const LABEL_WORDS: readonly [string, string][] = [
  ['Center', 'ctr'],
  ['InsideEnd', 'inEnd'],
  ['InsideBase', 'inBase'],
  ['OutsideEnd', 'outEnd'],
  ['Left', 'l'],
  ['Right', 'r'],
  ['Top', 't'],
  ['Bottom', 'b'],
  ['BestFit', 'bestFit'],
];

const LABEL_PLACES: Readonly<Record<ChartKind, readonly string[]>> = {
  ColumnClustered: ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'],
  ColumnStacked: ['Center', 'InsideEnd', 'InsideBase'],
  BarClustered: ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'],
  BarStacked: ['Center', 'InsideEnd', 'InsideBase'],
  Line: ['Center', 'Left', 'Right', 'Top', 'Bottom'],
  LineMarkers: ['Center', 'Left', 'Right', 'Top', 'Bottom'],
  Pie: ['Center', 'InsideEnd', 'OutsideEnd', 'BestFit'],
};

/** Whether labels of this kind of series may stand there: Excel takes a part that says otherwise for damaged. */
export const mayLabel = (kind: ChartKind, position: string): boolean => LABEL_PLACES[kind].includes(position);

export const fileWordOf = (words: readonly (readonly [string, string])[], own: string): string | null =>
  words.find(([word]) => word === own)?.[1] ?? null;
export const ownWordOf = <W extends string>(words: readonly (readonly [W, string])[], file: string | null): W | null =>
  words.find(([, word]) => word === file)?.[0] ?? null;
