import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { newAxis, newSeries, type ChartContent, type ChartKind, type ChartState } from '../../../src/workbench/store/chart-state';
import { lookUpIn } from '../../../src/workbench/store/chart/chart-cells';
import { KIND_WORDS, LABEL_WORDS, LEGEND_WORDS, MARKER_WORDS } from '../../../src/workbench/store/chart/chart-words';
import { isOwnChart, readChart } from '../../../src/workbench/store/chart/read-chart';
import { renderChart } from '../../../src/workbench/store/chart/render-chart';
import { createBlankWorkbook, openWorkbook, saveWorkbook } from '../../../src/workbench/store/codec';
import { parseXml } from '../../../src/workbench/store/xml/xml-tree';
import { excelLikeParts, pack } from './excel-like-package';

const KINDS = Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[];
const word = (words: readonly (readonly [string, string])[], other: string) =>
  fc.constantFrom(other, ...words.map(([own]) => own));
const color = fc.option(
  fc.nat(0xffffff).map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`),
  { nil: '' },
);
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((value) => value.replace(/\p{C}/gu, ''));
const reference = fc.option(fc.constantFrom('Data!$A$1:$A$4', "'Dua Kata'!$B$2:$B$5", '#REF!'), { nil: null });
const size = fc.option(fc.integer({ min: -50, max: 400 }), { nil: null });
const axis = fc.record({
  minimum: size,
  maximum: size,
  majorUnit: size,
  title: fc.record({ text, visible: fc.boolean() }),
  majorGridlines: fc.boolean(),
  visible: fc.boolean(),
  reversePlotOrder: fc.boolean(),
  numberFormat: fc.constantFrom('', '0.00', '#,##0 "Rp" <>'),
});
const series = fc.record({
  name: text,
  nameReference: fc.option(fc.constant('Data!$B$1'), { nil: null }),
  values: reference,
  categories: reference,
  kind: fc.constantFrom(...KINDS),
  fillColor: color,
  lineColor: color,
  lineWeight: fc.option(fc.double({ min: 0, max: 20, noNaN: true }), { nil: null }),
  markerStyle: word(MARKER_WORDS, 'Automatic'),
  gapWidth: fc.option(fc.nat(500), { nil: null }),
  hasDataLabels: fc.boolean(),
  labelFormat: fc.constantFrom('', '0,00', '0" unit"'),
  labelPosition: word(LABEL_WORDS, ''),
});
const content: fc.Arbitrary<ChartContent> = fc.record({
  title: fc.record({ text: fc.option(text, { nil: null }), visible: fc.boolean() }),
  legend: fc.record({ visible: fc.boolean(), position: fc.constantFrom(...LEGEND_WORDS.map(([own]) => own)) }),
  series: fc.array(series, { maxLength: 4 }),
  valueAxis: axis,
  categoryAxis: axis,
});

describe('a chart we drew', () => {
  it('is known again as our own, whatever it shows and whatever its cells hold', () => {
    const workbook = createBlankWorkbook('Data');
    const [data] = workbook.state.sheets;
    [1, 2, 'tiga', null].forEach((value, row) => {
      if (data) data.cells.cellAt(row, 0).value = value;
    });
    fc.assert(
      fc.property(content, (drawn) => {
        const xml = renderChart(drawn, lookUpIn(workbook.state.sheets));
        const read = readChart(parseXml(xml).root);
        expect(read !== null && isOwnChart(read, xml)).toBe(true);
      }),
    );
  });

  it('holds the last values for whoever shows it before computing; what is missing is a gap, not 0', () => {
    const workbook = createBlankWorkbook('Data');
    const [data] = workbook.state.sheets;
    if (!data) throw new Error('a sheet expected');
    Object.assign(data.cells.cellAt(0, 0), { value: 3.25 });
    Object.assign(data.cells.cellAt(1, 0), { value: null, formula: '=1+1' });
    Object.assign(data.cells.cellAt(2, 0), { value: '#DIV/0!', isError: true });
    Object.assign(data.cells.cellAt(3, 0), { value: 0 });
    const one: ChartContent = {
      title: { text: null, visible: false },
      legend: { visible: false, position: 'Right' },
      series: [{ ...newSeries('Line'), values: 'Data!$A$1:$A$4' }],
      valueAxis: newAxis(true),
      categoryAxis: newAxis(false),
    };
    const xml = renderChart(one, lookUpIn(workbook.state.sheets));
    expect(xml).toContain(
      '<c:ptCount val="4"/><c:pt idx="0"><c:v>3.25</c:v></c:pt><c:pt idx="3"><c:v>0</c:v></c:pt></c:numCache>',
    );
  });
});

it('writes no place of a label that Excel would take for damage', () => {
  const labelled = (kind: ChartKind, labelPosition: string) =>
    renderChart(
      {
        title: { text: null, visible: true },
        legend: { visible: false, position: 'Right' },
        series: [{ ...newSeries(kind), hasDataLabels: true, labelPosition }],
        valueAxis: newAxis(true),
        categoryAxis: newAxis(false),
      },
      () => null,
    );
  expect(labelled('Line', 'OutsideEnd')).not.toContain('dLblPos');
  expect(labelled('ColumnClustered', 'Top')).not.toContain('dLblPos');
  expect(labelled('Line', 'Top')).toContain('<c:dLblPos val="t"/>');
  expect(labelled('ColumnClustered', 'OutsideEnd')).toContain('<c:dLblPos val="outEnd"/>');
});

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FOREIGN =
  '<?xml version="1.0"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:date1904 val="0"/><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>' +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Data!$B$1</c:f></c:strRef></c:tx><c:val><c:numRef><c:f>Data!$B$2:$B$3</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart><c:userShapes r:id="rId1" xmlns:r="urn:r"/></c:chartSpace>';
const DRAWING = `<?xml version="1.0"?>\n<d:wsDr xmlns:d="urn:d" xmlns:a="urn:a"><d:twoCellAnchor editAs="oneCell"><d:from><d:col>1</d:col><d:colOff>12700</d:colOff><d:row>2</d:row><d:rowOff>0</d:rowOff></d:from><d:to><d:col>5</d:col><d:colOff>0</d:colOff><d:row>9</d:row><d:rowOff>25400</d:rowOff></d:to><d:graphicFrame macro=""><d:nvGraphicFramePr><d:cNvPr id="7" name="Grafik Saya"/><d:cNvGraphicFramePr/></d:nvGraphicFramePr><d:xfrm/><a:graphic><a:graphicData uri="c"><c:chart xmlns:c="urn:c" xmlns:r="${R}" r:id="rId9"/></a:graphicData></a:graphic></d:graphicFrame><d:clientData/></d:twoCellAnchor><d:oneCellAnchor><d:pic><!-- logo --></d:pic></d:oneCellAnchor></d:wsDr>`;

function openForeign(drawing = DRAWING) {
  const parts = excelLikeParts();
  const rels = strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? new Uint8Array());
  const path = /Target="\.\.\/(drawings\/[^"]+\.xml)"/.exec(rels)?.[1] ?? '';
  const related = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${R}/chart" Target="../charts/chart77.xml"/></Relationships>`;
  const file = pack({
    ...parts,
    [`xl/${path}`]: strToU8(drawing),
    [`xl/${path.replace('drawings/', 'drawings/_rels/')}.rels`]: strToU8(related),
    'xl/charts/chart77.xml': strToU8(FOREIGN),
  });
  const opened = openWorkbook(file);
  const [data] = opened.state.sheets;
  if (!data) throw new Error('a sheet expected');
  const saved = () => {
    const now = unzipSync(saveWorkbook(opened));
    const read = (name: string) => (now[name] ? strFromU8(now[name]) : null);
    return { drawing: read(`xl/${path}`), chart: read('xl/charts/chart77.xml'), read, names: Object.keys(now) };
  };
  return { data, saved };
}

const NEW: ChartState = {
  id: '{baru}',
  name: 'LAKIP_BARU',
  anchor: {
    from: { row: 0, column: 0, rowOffset: 0, columnOffset: 0 },
    to: { row: 9, column: 4, rowOffset: 0, columnOffset: 0 },
    size: null,
  },
  content: {
    title: { text: 'Baru', visible: true },
    legend: { visible: false, position: 'Bottom' },
    series: [{ ...newSeries('BarClustered'), values: 'Data!$B$2:$B$3' }],
    valueAxis: newAxis(true),
    categoryAxis: newAxis(false),
  },
  isOwn: true,
  references: [],
  origin: null,
};

describe('a chart of another program', () => {
  it('is listed with name, place and series, and stays letter by letter while the sheet changes', () => {
    const { data, saved } = openForeign();
    expect(data.charts).toMatchObject([
      {
        name: 'Grafik Saya',
        isOwn: false,
        anchor: { from: { column: 1, columnOffset: 1, row: 2 }, to: { row: 9, rowOffset: 2 } },
        content: { series: [{ kind: 'ColumnClustered', values: 'Data!$B$2:$B$3' }] },
        references: ['Data!$B$1', 'Data!$B$2:$B$3'],
      },
    ]);
    data.cells.cellAt(20, 0).value = 'lain';
    data.dirty = true;
    expect(saved()).toMatchObject({ drawing: DRAWING, chart: FOREIGN });
  });

  it('gets another name, place and references without losing anything else', () => {
    const { data, saved } = openForeign();
    const [chart] = data.charts;
    if (!chart) throw new Error('a chart expected');
    chart.name = 'Nama & baru';
    chart.references = ['Data!$C$1', 'Data!$C$2:$C$3'];
    chart.anchor = { ...chart.anchor, from: { row: 4, column: 0, rowOffset: 0, columnOffset: 0 } };
    const now = saved();
    expect(now.chart).toBe(FOREIGN.replaceAll('$B$', '$C$'));
    expect(now.drawing).toContain('name="Nama &amp; baru"');
    expect(now.drawing).toContain(
      '<d:from><d:col>0</d:col><d:colOff>0</d:colOff><d:row>4</d:row><d:rowOff>0</d:rowOff></d:from>',
    );
    expect(now.drawing).toContain('<d:oneCellAnchor><d:pic><!-- logo --></d:pic></d:oneCellAnchor>');
  });

  it('goes with its part and leaves the pictures; ours stands beside it in the same drawing', () => {
    const { data, saved } = openForeign();
    data.charts.push(structuredClone(NEW));
    data.dirty = true;
    const both = saved();
    expect(both.chart).toBe(FOREIGN);
    expect(both.drawing).toContain('id="8" name="LAKIP_BARU"');
    expect(both.drawing).toContain('name="Grafik Saya"');
    data.charts = [];
    const none = saved();
    expect(none.chart).toBeNull();
    expect(none.drawing).not.toContain('graphicFrame');
    expect(none.drawing).toContain('<!-- logo -->');
    expect(none.read('[Content_Types].xml')).not.toContain('chart');
  });

  it('a damaged drawing is left alone', () => {
    const { data, saved } = openForeign('<d:wsDr');
    expect(data.charts).toEqual([]);
    expect(saved().drawing).toBe('<d:wsDr');
  });
});

describe('our charts in a saved file', () => {
  const again = (file: Uint8Array) => {
    const opened = openWorkbook(file);
    const [data] = opened.state.sheets;
    if (!data) throw new Error('a sheet expected');
    return { opened, data, parts: () => unzipSync(saveWorkbook(opened)) };
  };
  const made = () => {
    const workbook = createBlankWorkbook('Data');
    const [data] = workbook.state.sheets;
    if (!data) throw new Error('a sheet expected');
    data.cells.cellAt(1, 1).value = 5;
    data.charts.push(structuredClone(NEW));
    data.dirty = true;
    return saveWorkbook(workbook);
  };

  it('saved again untouched they are the same bytes', () => {
    const file = made();
    const { parts } = again(file);
    const before = unzipSync(file);
    const after = parts();
    for (const name of ['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml', 'xl/worksheets/sheet1.xml'])
      expect(strFromU8(after[name] ?? new Uint8Array())).toBe(strFromU8(before[name] ?? new Uint8Array()));
  });

  it('follow changed cells in what they hold', () => {
    const { data, parts } = again(made());
    data.cells.cellAt(1, 1).value = 7;
    data.dirty = true;
    expect(strFromU8(parts()['xl/charts/chart1.xml'] ?? new Uint8Array())).toContain('<c:pt idx="0"><c:v>7</c:v></c:pt>');
  });

  it('the last one takes drawing, relationships and content types along', () => {
    const { data, parts } = again(made());
    expect(data.charts).toHaveLength(1);
    data.charts = [];
    const now = parts();
    expect(Object.keys(now).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(strFromU8(now['[Content_Types].xml'] ?? new Uint8Array())).not.toMatch(/chart|drawing/);
    expect(strFromU8(now['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<drawing');
  });
});
