import type { ChartKind, ChartSeriesState } from '../chart-state';
import type { LookUp } from './chart-cells';
import { fileWordOf, KIND_WORDS, LABEL_WORDS, MARKER_WORDS, mayLabel } from './chart-words';
import { accent, lineXml, plainText, solidFill, valued } from './chart-xml';

/** Excel's own width of a line, in points. */
const LINE_WEIGHT = 2.25;

/** A `c:ser`; its children stand in the order of the schema (CT_BarSer, CT_LineSer, CT_PieSer). */
export function renderSeries(series: ChartSeriesState, index: number, lookUp: LookUp): string {
  const { element } = KIND_WORDS[series.kind];
  return [
    `<c:ser>${valued('idx', index)}${valued('order', index)}`,
    nameXml(series, lookUp),
    lookXml(series, index),
    element === 'barChart' ? valued('invertIfNegative', false) : '',
    element === 'lineChart' ? markerXml(series, index) : '',
    element === 'pieChart' ? slicesXml(series, lookUp) : '',
    labelsXml(series),
    categoriesXml(series.categories, lookUp),
    valuesXml(series.values, lookUp),
    element === 'lineChart' ? valued('smooth', false) : '',
    '</c:ser>',
  ].join('');
}

/** A reference that leads nowhere is one word, as Excel writes it. */
const spelled = (reference: string): string => plainText(reference.includes('#REF!') ? '#REF!' : reference);

function nameXml({ name, nameReference }: ChartSeriesState, lookUp: LookUp): string {
  if (nameReference === null) return name === '' ? '' : `<c:tx><c:v>${plainText(name)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${spelled(nameReference)}</c:f>${textCache(lookUp(nameReference)?.values ?? [])}</c:strRef></c:tx>`;
}

function lookXml({ kind, fillColor, lineColor, lineWeight }: ChartSeriesState, index: number): string {
  const { element } = KIND_WORDS[kind];
  if (element === 'lineChart')
    return `<c:spPr>${lineXml(lineColor === '' ? accent(index) : lineColor, lineWeight ?? LINE_WEIGHT)}</c:spPr>`;
  const line = lineColor === '' && lineWeight === null ? '' : lineXml(lineColor, lineWeight);
  const fill = solidFill(fillColor === '' && element === 'barChart' ? accent(index) : fillColor);
  return fill + line === '' ? '' : `<c:spPr>${fill}${line}</c:spPr>`;
}

function markerXml({ kind, markerStyle, fillColor, lineColor }: ChartSeriesState, index: number): string {
  if (markerStyle === 'None' || (markerStyle === 'Automatic' && kind === 'Line'))
    return '<c:marker><c:symbol val="none"/></c:marker>';
  const color = [fillColor, lineColor, accent(index)].find((one) => one !== '') ?? '';
  return `<c:marker>${valued('symbol', fileWordOf(MARKER_WORDS, markerStyle))}<c:size val="5"/><c:spPr>${solidFill(color)}</c:spPr></c:marker>`;
}

/** A pie's slices differ in colour unless it was given one. */
function slicesXml({ fillColor, values }: ChartSeriesState, lookUp: LookUp): string {
  if (fillColor !== '' || values === null) return '';
  return (lookUp(values)?.values ?? [])
    .map((_, index) => `<c:dPt>${valued('idx', index)}<c:bubble3D val="0"/><c:spPr>${solidFill(accent(index))}</c:spPr></c:dPt>`)
    .join('');
}

function labelsXml({ kind, hasDataLabels, labelFormat, labelPosition }: ChartSeriesState): string {
  if (!hasDataLabels) return '';
  const format =
    labelFormat === '' ? '' : `<c:numFmt formatCode="${plainText(labelFormat).replaceAll('"', '&quot;')}" sourceLinked="0"/>`;
  const position = valued('dLblPos', mayLabel(kind, labelPosition) ? fileWordOf(LABEL_WORDS, labelPosition) : null);
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) =>
    valued(`show${what}`, what === 'Val'),
  );
  return `<c:dLbls>${format}${position}${shown.join('')}</c:dLbls>`;
}

function categoriesXml(reference: string | null, lookUp: LookUp): string {
  if (reference === null) return '';
  const cells = lookUp(reference);
  const values = cells?.values ?? [];
  const isNumbers =
    values.some((value) => value !== null) && values.every((value) => value === null || typeof value === 'number');
  const content = isNumbers ? numberRef(reference, values, cells?.format ?? 'General') : textRef(reference, values);
  return `<c:cat>${content}</c:cat>`;
}

function valuesXml(reference: string | null, lookUp: LookUp): string {
  if (reference === null) return '';
  const cells = lookUp(reference);
  return `<c:val>${numberRef(reference, cells?.values ?? [], cells?.format ?? 'General')}</c:val>`;
}

const textRef = (reference: string, values: readonly unknown[]): string =>
  `<c:strRef><c:f>${spelled(reference)}</c:f>${textCache(values)}</c:strRef>`;

function textCache(values: readonly unknown[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${plainText(String(value))}</c:v></c:pt>`,
  );
  return `<c:strCache>${valued('ptCount', values.length)}${points.join('')}</c:strCache>`;
}

/** Only numbers are points: an empty cell, a text, a formula without a result leave a gap. */
function numberRef(reference: string, values: readonly unknown[], format: string): string {
  const points = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
  );
  const cache = `<c:numCache><c:formatCode>${plainText(format)}</c:formatCode>${valued('ptCount', values.length)}${points.join('')}</c:numCache>`;
  return `<c:numRef><c:f>${spelled(reference)}</c:f>${cache}</c:numRef>`;
}

/** The groups a chart's series are drawn in: one a way of drawing, in the order they first come. */
export function groupsOf(series: readonly ChartSeriesState[]): { kind: ChartKind; members: number[] }[] {
  const groups: { kind: ChartKind; members: number[] }[] = [];
  series.forEach(({ kind }, index) => {
    const words = KIND_WORDS[kind];
    const same = groups.find((group) => {
      const other = KIND_WORDS[group.kind];
      return other.element === words.element && other.direction === words.direction && other.grouping === words.grouping;
    });
    if (same) same.members.push(index);
    else groups.push({ kind, members: [index] });
  });
  return groups;
}
