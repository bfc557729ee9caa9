import fc from 'fast-check';
import type { GrafikTabel } from '../../../src/report/lakip-table';
import { chartText } from '../../../src/word/grafik/chart-text';
import { CHART_SIZE, drawChart } from '../../../src/word/grafik/draw-chart';
import { recordingCanvas, type DrawnText, type Recording } from './recording-canvas';

const SKM: GrafikTabel = {
  judul: 'Skor Unsur Pelayanan',
  kategori: ['Persyaratan', 'Prosedur', 'Waktu'],
  deret: [
    { nama: 'Skor', jenis: 'batang', nilai: [80, null, 40] },
    { nama: 'Rata-rata', jenis: 'garis', nilai: [60, 60, 60] },
  ],
  sumbuNilai: 'Skor',
};

function draw(grafik: GrafikTabel): Recording {
  const recording = recordingCanvas();
  drawChart(grafik, recording.canvas, CHART_SIZE.width, CHART_SIZE.height);
  return recording;
}

const BLUE = '#4472C4';
const columnsOf = ({ rects }: Recording): Recording['rects'] => rects.filter(({ fill, height }) => fill === BLUE && height > 30);

/** The names below the axis: those drawn with the letters of names. */
const namesOf = ({ texts }: Recording): DrawnText[] => texts.filter(({ size }) => size === 20);

/** The box an upright, centred text covers. */
const boxOf = ({ x, y, width, size }: DrawnText) => ({ left: x - width / 2, right: x + width / 2, top: y, bottom: y + size });

describe('drawChart', () => {
  it('draws columns as high as their values, and nothing for a missing one', () => {
    const columns = columnsOf(draw(SKM));
    expect(columns).toHaveLength(2);
    const [first, second] = columns;
    expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(2, 5);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo((second?.y ?? 0) + (second?.height ?? 0), 5);
  });

  it('breaks a line where a value is missing', () => {
    const nilai = [1, 2, null, 3, 4];
    const { paths } = draw({ ...SKM, kategori: ['a', 'b', 'c', 'd', 'e'], deret: [{ nama: 'x', jenis: 'garis', nilai }] });
    const [line] = paths.filter((path) => (path.match(/M/gu) ?? []).length === 2);
    expect((line?.match(/L/gu) ?? []).length).toBe(2);
    expect(paths.filter((path) => path.startsWith('O'))).toHaveLength(4);
  });

  it('writes title, names of series and axis, and marks in Indonesian notation', () => {
    const texts = draw({ ...SKM, deret: [{ nama: 'Pagu', jenis: 'batang', nilai: [1_500_000, 2_000_000.5, 1] }] }).texts.map(
      ({ text }) => text,
    );
    expect(texts).toEqual(expect.arrayContaining(['Skor Unsur Pelayanan', 'Pagu', 'Skor', '500.000', '1.500.000']));
  });

  it('draws negative values down from zero', () => {
    const columns = columnsOf(draw({ ...SKM, deret: [{ nama: 'x', jenis: 'batang', nilai: [50, -50, 100] }] }));
    expect(columns).toHaveLength(3);
    const [up, down] = columns;
    expect(down?.y).toBeCloseTo((up?.y ?? 0) + (up?.height ?? 0), 5);
  });

  it('draws the same for the same', () => {
    expect(draw(SKM).texts).toEqual(draw(SKM).texts);
    expect(draw(SKM).rects).toEqual(draw(SKM).rects);
  });

  it('lets no name touch another, and writes none beyond the picture', () => {
    const name = fc.array(fc.stringMatching(/^[a-z]{1,18}$/u), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 60, size: 'max' }), (kategori) => {
        const names = namesOf(draw({ ...SKM, kategori, deret: [{ nama: 'x', jenis: 'batang', nilai: kategori.map(() => 1) }] }));
        const [upright, slanted] = [names.filter(({ angle }) => angle === 0), names.filter(({ angle }) => angle !== 0)];
        upright.map(boxOf).forEach((box, index, boxes) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(CHART_SIZE.width);
          expect(box.bottom).toBeLessThanOrEqual(CHART_SIZE.height);
          for (const other of boxes.slice(0, index)) {
            expect(box.left >= other.right || box.right <= other.left || box.top >= other.bottom || box.bottom <= other.top).toBe(
              true,
            );
          }
        });
        slanted.forEach(({ x, y, width, size, angle }, index) => {
          expect(x - width * Math.cos(angle)).toBeGreaterThanOrEqual(0);
          expect(y - width * Math.sin(angle)).toBeLessThanOrEqual(CHART_SIZE.height);
          // Parallel lines of text are a line's height apart.
          const before = slanted[index - 1];
          if (before !== undefined) expect((x - before.x) * Math.abs(Math.sin(angle))).toBeGreaterThanOrEqual(size * 0.99);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('draws a chart without values, and one without categories', () => {
    expect(columnsOf(draw({ ...SKM, deret: [{ nama: 'x', jenis: 'batang', nilai: [null, null, null] }] }))).toEqual([]);
    expect(draw({ judul: '', kategori: [], deret: [], sumbuNilai: '' }).texts.map(({ text }) => text)).toEqual(['0', '1']);
  });
});

describe('chartText', () => {
  it('says every figure, and which are missing', () => {
    expect(chartText(SKM)).toBe(
      'Grafik Skor Unsur Pelayanan. Persyaratan: Skor 80, Rata-rata 60; Prosedur: Skor tidak ada, Rata-rata 60; Waktu: Skor 40, Rata-rata 60.',
    );
  });
});
