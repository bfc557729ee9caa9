import type { ChartAxisState, ChartContent } from '../chart-state';
import type { LookUp } from './chart-cells';
import { fileWordOf, KIND_WORDS, LEGEND_WORDS } from './chart-words';
import { lineXml, plainText, textProperties, titleXml, valued } from './chart-xml';
import { groupsOf, renderSeries } from './render-series';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** Points; Excel's own sizes. */
const TITLE_SIZE = 14;
const TEXT_SIZE = 9;
const AXIS_TITLE_SIZE = 10;

/** Quiet lines, as Excel's own. */
const GRID_LINE = `<c:majorGridlines><c:spPr>${lineXml('#D9D9D9', 0.75)}</c:spPr></c:majorGridlines>`;
const AXIS_LINE = `<c:spPr>${lineXml('#BFBFBF', 0.75)}</c:spPr>`;

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>';

/**
 * The part of a chart, with the values it last had, so that a program shows it before it has computed anything.
 * The same content gives the same text.
 */
export function renderChart(content: ChartContent, lookUp: LookUp): string {
  const { title, legend } = content;
  const position = valued('legendPos', fileWordOf(LEGEND_WORDS, legend.position));
  return [
    HEAD,
    '<c:chart>',
    title.visible ? titleXml(title.text, TITLE_SIZE) : '',
    valued('autoTitleDeleted', !title.visible),
    `<c:plotArea><c:layout/>${plotXml(content, lookUp)}</c:plotArea>`,
    legend.visible ? `<c:legend>${position}<c:overlay val="0"/></c:legend>` : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `${textProperties('<a:bodyPr/>', `sz="${TEXT_SIZE * 100}"`)}</c:chartSpace>`,
  ].join('');
}

function plotXml(content: ChartContent, lookUp: LookUp): string {
  const { series } = content;
  const axes = `${valued('axId', CATEGORY_AXIS)}${valued('axId', VALUE_AXIS)}`;
  // A chart without series still needs a group, or Excel takes the part for damaged.
  const groups = series.length === 0 ? [{ kind: 'ColumnClustered' as const, members: [] }] : groupsOf(series);
  const drawn = groups.map(({ kind, members }) => {
    const { element, direction, grouping } = KIND_WORDS[kind];
    const gap = members.map((index) => series[index]?.gapWidth ?? null).find((width) => width !== null) ?? 150;
    const inner = members.map((index) => {
      const one = series[index];
      return one ? renderSeries(one, index, lookUp) : '';
    });
    const tail =
      element === 'barChart'
        ? `${valued('gapWidth', gap)}${grouping === 'stacked' ? valued('overlap', 100) : ''}${axes}`
        : element === 'lineChart'
          ? `${valued('marker', true)}${axes}`
          : valued('firstSliceAng', 0);
    const head = `${valued('barDir', direction)}${valued('grouping', grouping)}${valued('varyColors', element === 'pieChart')}`;
    return `<c:${element}>${head}${inner.join('')}${tail}</c:${element}>`;
  });
  const isPie = groups.some(({ kind }) => kind === 'Pie');
  return drawn.join('') + (isPie ? '' : axesXml(content));
}

function axesXml({ series, categoryAxis, valueAxis }: ChartContent): string {
  const isLying = series.some(({ kind }) => KIND_WORDS[kind].direction === 'bar');
  return (
    `<c:catAx>${axisHead(categoryAxis, CATEGORY_AXIS, isLying ? 'l' : 'b')}${valued('crossAx', VALUE_AXIS)}<c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx>${axisHead(valueAxis, VALUE_AXIS, isLying ? 'b' : 'l')}${valued('crossAx', CATEGORY_AXIS)}<c:crosses val="autoZero"/>` +
    `<c:crossBetween val="between"/>${valued('majorUnit', valueAxis.majorUnit)}</c:valAx>`
  );
}

function axisHead(axis: ChartAxisState, id: number, place: string): string {
  const format =
    axis.numberFormat === ''
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${plainText(axis.numberFormat).replaceAll('"', '&quot;')}" sourceLinked="0"/>`;
  return [
    valued('axId', id),
    `<c:scaling>${valued('orientation', axis.reversePlotOrder ? 'maxMin' : 'minMax')}${valued('max', axis.maximum)}${valued('min', axis.minimum)}</c:scaling>`,
    valued('delete', !axis.visible),
    valued('axPos', place),
    axis.majorGridlines ? GRID_LINE : '',
    axis.title.visible ? titleXml(axis.title.text, AXIS_TITLE_SIZE, place === 'l') : '',
    format,
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    AXIS_LINE,
  ].join('');
}
