import { takeBack } from '../../../src/excel/checkpoint';
import { drawTables } from '../../../src/excel/draw-tables';
import type { GrafikTabel } from '../../../src/report/lakip-table';
import { sampleTable } from '../sample-table';
import { openEmbedded, put, type Embedded } from './embedded';

let excel: Embedded;
beforeEach(() => {
  excel = openEmbedded([]);
});
afterEach(() => excel.close());

const grafik: GrafikTabel = {
  judul: 'Skor Unsur Pelayanan',
  sumbuNilai: 'Skor',
  kategori: ['Persyaratan', '=Prosedur', 'Waktu'],
  deret: [
    { nama: 'Skor', jenis: 'batang', nilai: [80.5, null, 79] },
    { nama: 'Rata-rata', jenis: 'garis', nilai: [79.75, 79.75, 79.75] },
  ],
};
const draw = (more: Partial<GrafikTabel> | null = {}) =>
  drawTables(excel.session, [sampleTable({ grafik: more === null ? null : { ...grafik, ...more } })]);
const sheet = () => excel.sheet('Tabel 3.8');
const MARK = 'LAKIP_realisasi_anggaran';
const seen = () =>
  sheet().charts.map(({ name, content, anchor }) => ({
    name,
    title: content?.title.text,
    axis: content?.valueAxis.title.text,
    series: content?.series.map((series) => ({ ...series })),
    anchor,
  }));

it('draws bars and a line below the notes, from figures right of what is printed', async () => {
  await draw();
  const [chart] = seen();
  expect(chart).toMatchObject({ name: MARK, title: 'Skor Unsur Pelayanan', axis: 'Skor' });
  expect(chart?.series?.map(({ kind }) => kind)).toEqual(['ColumnClustered', 'Line']);
  expect(excel.values('Tabel 3.8', 4, 5, 6, 3)).toEqual([
    ['Data grafik', 'Skor Unsur Pelayanan', 'Skor'],
    ['Jenis', 'batang', 'garis'],
    ['Kategori', 'Skor', 'Rata-rata'],
    ['Persyaratan', 80.5, 79.75],
    ['=Prosedur', null, 79.75],
    ['Waktu', 79, 79.75],
  ]);
  const { printArea } = sheet().pageLayout;
  // Within the printed columns, under the last note (row 13): over one row, within which no page breaks.
  expect(printArea).toMatchObject({ left: 0, right: 3 });
  expect(chart?.anchor).toMatchObject({
    from: { column: 0, row: 14 },
    to: { column: 4, row: 15, rowOffset: 0, columnOffset: 0 },
  });
  expect(printArea?.bottom).toBe(14);
});

it('begins at zero with room above, bars one colour under a dark line; a missing figure is an empty cell', async () => {
  await draw({
    deret: [
      { nama: 'Skor', jenis: 'batang', nilai: [100, null, 97] },
      { nama: 'Batas', jenis: 'garis', nilai: [100, 100, 100] },
    ],
  });
  const content = sheet().charts[0]?.content;
  expect(content?.valueAxis).toMatchObject({ minimum: 0, maximum: 120, majorUnit: 20 });
  expect(content?.series[0]).toMatchObject({ fillColor: '#4472C4', gapWidth: 200 });
  expect(content?.series[1]).toMatchObject({ kind: 'Line', lineColor: '#262626' });
  expect(excel.values('Tabel 3.8', 8, 6, 1, 1)).toEqual([[null]]);
});

it('a single category is a slim bar, and the line a mark', async () => {
  await draw({
    kategori: ['Satu'],
    deret: [
      { nama: 'Skor', jenis: 'batang', nilai: [70] },
      { nama: 'Batas', jenis: 'garis', nilai: [100] },
    ],
  });
  const [bars, line] = sheet().charts[0]?.content?.series ?? [];
  expect(bars).toMatchObject({ kind: 'ColumnClustered', gapWidth: 500 });
  expect(line?.kind).toBe('LineMarkers');
});

it('drawn again there is one chart, of the figures as they are now; the person’s own stays', async () => {
  await draw();
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem('Tabel 3.8');
    target.charts.add('Line', target.getRange('G7:H9'), 'Columns').name = 'Grafik saya';
    await context.sync();
  });
  const { drawn } = await draw({
    judul: 'Skor Baru',
    kategori: ['Satu'],
    deret: [{ nama: 'Skor', jenis: 'batang', nilai: [70] }],
  });
  expect(
    seen()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Grafik saya', MARK]);
  expect(seen().find(({ name }) => name === MARK)).toMatchObject({ title: 'Skor Baru', series: [{ kind: 'ColumnClustered' }] });
  expect(drawn[0]?.perubahan).not.toBe('sama');
  await draw(null);
  expect(seen().map(({ name }) => name)).toEqual(['Grafik saya']);
  expect(excel.values('Tabel 3.8', 4, 5, 1, 1)).toEqual([[null]]);
});

it('the same figures change nothing', async () => {
  await draw();
  expect((await draw()).drawn[0]?.perubahan).toBe('sama');
});

it('is taken back with its sheet: gone with a new one, as it was with one drawn again', async () => {
  const first = await draw();
  const before = seen();
  const again = await draw({ judul: 'Lain', kategori: ['Satu'], deret: [{ nama: 'Lain', jenis: 'garis', nilai: [1] }] });
  put(sheet(), 50, 0, 'sesudahnya');
  await takeBack(excel.session, again.checkpoint);
  expect(seen()).toEqual(before);
  await takeBack(excel.session, first.checkpoint);
  expect(excel.state.sheets.map(({ name }) => name)).toEqual(['Lembar Saya']);
});
