import {
  newAxis,
  newSeries,
  type ChartAxisState,
  type ChartContent,
  type ChartKind,
  type ChartSeriesState,
} from '../chart-state';
import {
  attribute,
  booleanAttribute,
  childElements,
  descend,
  firstChild,
  localName,
  numberAttribute,
  textOf,
} from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { KIND_WORDS, LABEL_WORDS, LEGEND_WORDS, MARKER_WORDS, ownWordOf } from './chart-words';
import { renderChart } from './render-chart';

const EMU_PER_POINT = 12_700;

/** Children of a plot area that draw nothing. */
const NO_GROUP = /^(layout|catAx|valAx|dateAx|serAx|dTable|spPr|extLst)$/;

/** Whether the host itself would write this part: the same text but for the stored values. */
export function isOwnChart(content: ChartContent, xml: string): boolean {
  return withoutCaches(renderChart(content, () => null)) === withoutCaches(xml);
}

/** Every reference in a chart's part, in their order; the elements themselves, to be exchanged. */
export function referencesOf(root: XmlElement): XmlElement[] {
  return childElements(root).flatMap((child) => (localName(child.name) === 'f' ? [child] : referencesOf(child)));
}

/** Stored values are no part of what a chart is; whether categories are numbers and how many slices there are depends on them. */
function withoutCaches(xml: string): string {
  return xml
    .replace(/<c:(num|str)Cache>.*?<\/c:\1Cache>/gs, '')
    .replace(/<c:dPt>.*?<\/c:dPt>/gs, '')
    .replace(/<c:cat><c:(?:num|str)Ref>(.*?)<\/c:(?:num|str)Ref><\/c:cat>/gs, '<c:cat>$1</c:cat>');
}

const val = (element: XmlElement | null, ...path: string[]): string | null => attribute(descend(element, ...path), 'val');
const number = (element: XmlElement | null, ...path: string[]): number | null =>
  numberAttribute(descend(element, ...path), 'val', null);

/** What a chart's part shows; `null` = something of a kind the host does not know. */
export function readChart(root: XmlElement): ChartContent | null {
  const chart = firstChild(root, 'chart');
  const plot = firstChild(chart, 'plotArea');
  if (!chart || !plot) return null;
  const found: { index: number; series: ChartSeriesState }[] = [];
  for (const group of childElements(plot)) {
    const words = { element: localName(group.name), direction: val(group, 'barDir'), grouping: val(group, 'grouping') };
    const kind = (Object.keys(KIND_WORDS) as ChartKind[]).find((name) => {
      const own = KIND_WORDS[name];
      return own.element === words.element && own.direction === words.direction && own.grouping === words.grouping;
    });
    if (!kind && NO_GROUP.test(words.element)) continue;
    if (!kind) return null;
    const gapWidth = number(group, 'gapWidth');
    for (const ser of childElements(group, 'ser'))
      found.push({
        index: number(ser, 'order') ?? found.length,
        series: readSeries(ser, kind, gapWidth === 150 ? null : gapWidth),
      });
  }
  const title = firstChild(chart, 'title');
  const legend = firstChild(chart, 'legend');
  return {
    title: { text: readTitle(title), visible: title !== null },
    legend: { visible: legend !== null, position: ownWordOf(LEGEND_WORDS, val(legend, 'legendPos')) ?? 'Bottom' },
    series: found.sort((a, b) => a.index - b.index).map(({ series }) => series),
    valueAxis: readAxis(firstChild(plot, 'valAx'), true),
    categoryAxis: readAxis(firstChild(plot, 'catAx'), false),
  };
}

function readTitle(title: XmlElement | null): string | null {
  const rich = descend(title, 'tx', 'rich');
  return rich === null ? null : childElements(rich, 'p').map(textOf).join('\n');
}

function readAxis(axis: XmlElement | null, gridlines: boolean): ChartAxisState {
  if (!axis) return newAxis(gridlines);
  const title = firstChild(axis, 'title');
  const format = firstChild(axis, 'numFmt');
  return {
    minimum: number(axis, 'scaling', 'min'),
    maximum: number(axis, 'scaling', 'max'),
    majorUnit: number(axis, 'majorUnit'),
    title: { text: readTitle(title) ?? '', visible: title !== null },
    majorGridlines: firstChild(axis, 'majorGridlines') !== null,
    visible: val(axis, 'delete') !== '1',
    reversePlotOrder: val(axis, 'scaling', 'orientation') === 'maxMin',
    numberFormat: booleanAttribute(format, 'sourceLinked', true) ? '' : (attribute(format, 'formatCode') ?? ''),
  };
}

function readSeries(ser: XmlElement, groupKind: ChartKind, gapWidth: number | null): ChartSeriesState {
  const tx = firstChild(ser, 'tx');
  const name = textOf(descend(tx, 'v') ?? descend(tx, 'strRef', 'strCache', 'pt', 'v'));
  const marker = ownWordOf(MARKER_WORDS, val(ser, 'marker', 'symbol'));
  const isLine = KIND_WORDS[groupKind].element === 'lineChart';
  const kind = !isLine ? groupKind : marker === 'None' ? 'Line' : 'LineMarkers';
  const reference = (...path: string[]): string | null => {
    const element = descend(ser, ...path);
    return element === null ? null : textOf(element);
  };
  const look = firstChild(ser, 'spPr');
  const labels = firstChild(ser, 'dLbls');
  const weight = numberAttribute(firstChild(look, 'ln'), 'w', null);
  const lineColor = readColor(firstChild(look, 'ln'));
  // A line has no area to fill: its fill is that of its markers, when they differ from it.
  const markerColor = readColor(descend(ser, 'marker', 'spPr'));
  return {
    ...newSeries(kind, name),
    nameReference: reference('tx', 'strRef', 'f'),
    values: reference('val', 'numRef', 'f'),
    categories: reference('cat', 'strRef', 'f') ?? reference('cat', 'numRef', 'f'),
    fillColor: !isLine ? readColor(look) : markerColor === lineColor ? '' : markerColor,
    lineColor,
    lineWeight: weight === null ? null : weight / EMU_PER_POINT,
    markerStyle: marker === null || kind === 'Line' ? 'Automatic' : marker,
    gapWidth,
    hasDataLabels: val(labels, 'showVal') === '1',
    labelFormat: attribute(firstChild(labels, 'numFmt'), 'formatCode') ?? '',
    labelPosition: ownWordOf(LABEL_WORDS, val(labels, 'dLblPos')) ?? '',
  };
}

function readColor(parent: XmlElement | null): string {
  const value = val(parent, 'solidFill', 'srgbClr');
  return value === null ? '' : `#${value.toUpperCase()}`;
}
