import { openWorkbook } from '../../../src/workbench/store/codec';
import { bench, codeOf, type Bench } from './run-office';

const ROWS = [
  ['Unsur', 'Nilai', 'Rata-rata'],
  ['Persyaratan', 3.2, 3.3],
  ['Prosedur', 3.4, 3.3],
  ['Waktu', '', 3.3],
];

/** A workbook with the figures and the chart of satisfaction by element: bars and the line of the mean. */
async function drawn(): Promise<Bench> {
  const one = bench();
  await one.run(async (context, sheet) => {
    sheet.getRange('A1:C4').values = ROWS;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.name = 'LAKIP_SKM';
    chart.setPosition('E2', 'K18');
    chart.title.text = 'Nilai per unsur\n2023 & "IKM"';
    chart.legend.position = 'Right';
    const mean = chart.series.getItemAt(1);
    mean.chartType = 'Line';
    mean.format.line.color = '#C00000';
    mean.format.line.weight = 2;
    const bars = chart.series.getItemAt(0);
    bars.format.fill.setSolidColor('#1F4E79');
    bars.hasDataLabels = true;
    bars.dataLabels.numberFormat = '0,00';
    bars.dataLabels.position = 'OutsideEnd';
    bars.gapWidth = 80;
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 4;
    valueAxis.title.text = 'Nilai';
    valueAxis.majorGridlines.visible = false;
    categoryAxis.title.text = 'Unsur';
    await context.sync();
  });
  return one;
}

function reopen(one: Bench) {
  const again = openWorkbook(one.save()).state.sheets[0];
  if (!again) throw new Error('a sheet expected');
  return again;
}

describe('charts through the real office.js', () => {
  it('adds one with names and categories from the block, and reads it back', async () => {
    const { run } = await drawn();
    const read = await run(async (context, sheet) => {
      const charts = sheet.charts.load('items/name,items/left,items/top,items/width,items/height,count');
      const chart = sheet.charts.getItem('lakip_skm').load('chartType,title/text,title/visible,legend/visible,legend/position');
      const series = chart.series.load('items/name,items/chartType,items/hasDataLabels,count');
      const axis = chart.axes.valueAxis.load('minimum,maximum,title/text,majorGridlines/visible');
      const covered = sheet.getRange('E2:K18').load('left,top,width,height');
      await context.sync();
      const [first] = charts.items;
      return {
        names: charts.items.map(({ name }) => name),
        count: charts.count,
        place: [first?.left, first?.top, first?.width, first?.height],
        covered: [covered.left, covered.top, covered.width, covered.height],
        title: [chart.title.text, chart.title.visible, chart.legend.visible, chart.legend.position, chart.chartType],
        series: series.items.map(({ name, chartType, hasDataLabels }) => [name, chartType, hasDataLabels]),
        axis: [axis.minimum, axis.maximum, axis.title.text, axis.majorGridlines.visible],
      };
    });
    expect(read).toMatchObject({ names: ['LAKIP_SKM'], count: 1, axis: [0, 4, 'Nilai', false] });
    expect(read.place).toEqual(read.covered);
    expect(read.title).toEqual(['Nilai per unsur\n2023 & "IKM"', true, true, 'Right', 'ColumnClustered']);
    expect(read.series).toEqual([
      ['Nilai', 'ColumnClustered', true],
      ['Rata-rata', 'Line', false],
    ]);
  });

  it('is found again by name in the saved file, with type, series and references, and can be changed', async () => {
    const one = await drawn();
    const [before] = one.host.state.sheets[0]?.charts ?? [];
    const [chart, second] = reopen(one).charts;
    expect(second).toBeUndefined();
    expect(chart).toMatchObject({ name: 'LAKIP_SKM', isOwn: true, anchor: before?.anchor });
    const named = before?.content?.series.map((series, index) => ({ ...series, name: ['Nilai', 'Rata-rata'][index] }));
    expect(chart?.content).toEqual({ ...before?.content, series: named });
  });

  it('builds series of its own: values, categories, name', async () => {
    const { run, host } = await drawn();
    await run(async (context, sheet) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:B4'));
      const series = chart.series.add('Target');
      series.setValues(sheet.getRange('C2:C4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      await context.sync();
    });
    expect(host.state.sheets[0]?.charts[1]).toMatchObject({
      name: 'Chart 2',
      content: {
        series: [
          { kind: 'BarClustered', nameReference: 'Data!$B$1', values: 'Data!$B$2:$B$4', categories: null },
          { kind: 'BarClustered', name: 'Target', nameReference: null, values: 'Data!$C$2:$C$4', categories: 'Data!$A$2:$A$4' },
        ],
      },
    });
  });

  it('stands over its cells and leads to them when rows, columns and the name of the sheet change', async () => {
    const { run, host } = await drawn();
    await run(async (context, sheet) => {
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('D:D').delete('Left');
      sheet.name = 'Data IKM';
      await context.sync();
    });
    const [chart] = host.state.sheets[0]?.charts ?? [];
    expect(chart?.anchor).toMatchObject({ from: { row: 3, column: 3 }, to: { row: 20, column: 10 } });
    expect(chart?.content?.series[1]).toMatchObject({
      values: "'Data IKM'!$C$4:$C$6",
      categories: "'Data IKM'!$A$4:$A$6",
      nameReference: "'Data IKM'!$C$3",
    });
  });

  it('stands on a new sheet and shows cells of another one', async () => {
    const one = await drawn();
    await one.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Grafik SKM');
      other.charts.add('Line', sheet.getRange('A1:B4')).name = 'LAKIP_LAIN';
      await context.sync();
    });
    const sheets = openWorkbook(one.save()).state.sheets;
    expect(sheets.map(({ charts }) => charts.map(({ name, isOwn }) => [name, isOwn]))).toEqual([
      [['LAKIP_SKM', true]],
      [['LAKIP_LAIN', true]],
    ]);
    expect(sheets[1]?.charts[0]?.content?.series).toMatchObject([{ name: 'Nilai', values: 'Data!$B$2:$B$4' }]);
  });

  it('is deleted with its parts', async () => {
    const one = await drawn();
    await one.run(async (context, sheet) => {
      sheet.charts.getItemOrNullObject('LAKIP_SKM').delete();
      sheet.charts.getItemOrNullObject('LAKIP_LAIN').delete();
      await context.sync();
    });
    expect(reopen(one).charts).toEqual([]);
    expect(new TextDecoder('latin1').decode(one.save())).not.toMatch(/xl\/(charts|drawings)\//);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['a chart that is not there', 'ItemNotFound', (sheet) => sheet.charts.getItem('LAKIP_LAIN').delete()],
    [
      'an unknown type',
      'InvalidArgument',
      (sheet) => void sheet.charts.add('Bintang' as Excel.ChartType, sheet.getRange('A1:B2')),
    ],
    ['a type the host does not draw', 'NotImplemented', (sheet) => void sheet.charts.add('Radar', sheet.getRange('A1:B2'))],
    [
      'a mixture of bars and lines',
      'NotImplemented',
      (sheet) => {
        const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C4'));
        chart.series.getItemAt(0).chartType = 'Line';
      },
    ],
    [
      'labels of a line outside its end',
      'InvalidArgument',
      (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(1).dataLabels.position = 'OutsideEnd'),
    ],
    ['a series that is not there', 'InvalidArgument', (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(7).name = 'x')],
    [
      'a block as the values of a series',
      'InvalidArgument',
      (sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).setValues(sheet.getRange('A1:B2')),
    ],
    ['a legend nowhere', 'InvalidArgument', (sheet) => (sheet.charts.getItemAt(0).legend.position = 'Invalid')],
    [
      'a chart on a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.charts.getItemAt(0).name = 'x';
      },
    ],
  ])('refuses %s', async (_name, code, act) => {
    const { run } = await drawn();
    const refused = run(async (context, sheet) => {
      act(sheet);
      await context.sync();
    });
    expect(await codeOf(refused)).toBe(code);
  });
});
