import { chartPlace } from '../../../../src/workbench/page/layout/chart-place';
import { sheetGeometry } from '../../../../src/workbench/page/layout/sheet-geometry';
import { newAxis, newSeries, type ChartState } from '../../../../src/workbench/store/chart-state';
import { createSheet } from '../../../../src/workbench/store/new-sheet';

const corner = (row: number, column: number, rowOffset = 0) => ({ row, column, rowOffset, columnOffset: 0 });

function chart(more: Partial<ChartState> = {}, title: string | null = 'Capaian'): ChartState {
  return {
    id: '{1}',
    name: 'LAKIP_x',
    anchor: { from: corner(2, 0), to: corner(3, 2), size: null },
    content: {
      title: { text: title, visible: true },
      legend: { visible: true, position: 'Bottom' },
      series: [newSeries('Line', 'Skor')],
      valueAxis: newAxis(true),
      categoryAxis: newAxis(false),
    },
    isOwn: true,
    references: [],
    origin: null,
    ...more,
  };
}

function geometry() {
  const sheet = createSheet('{s}', 'Lembar');
  // 75 points are 100 pixels.
  sheet.rows.set(2, { height: 75, hidden: false, style: null });
  return sheetGeometry(sheet, () => 0);
}

describe('chartPlace', () => {
  it('covers the cells between its corners', () => {
    const sizes = geometry();
    const { left, top, width, height } = chartPlace(chart(), sizes);
    expect({ left, top, height }).toEqual({ left: 0, top: sizes.rows.startOf(2), height: 100 });
    expect(width).toBe(sizes.columns.startOf(2));
  });

  it('knows a chart with a size of its own, somewhere within a cell', () => {
    const anchor = { from: corner(2, 0, 7.5), to: null, size: { width: 150, height: 60 } };
    const sizes = geometry();
    expect(chartPlace(chart({ anchor }), sizes)).toMatchObject({ top: sizes.rows.startOf(2) + 10, width: 200, height: 80 });
  });

  it('says its title, else its only series, else its name', () => {
    expect(chartPlace(chart(), geometry()).title).toBe('Capaian');
    expect(chartPlace(chart({}, null), geometry()).title).toBe('Skor');
    expect(chartPlace(chart({ content: null }), geometry()).title).toBe('LAKIP_x');
  });
});
