import { formatAngka } from '../../domain/angka/format-angka';
import { inkOn, seriesColor } from '../../report/grafik/series-color';
import type { GrafikTabel } from '../../report/lakip-table';
import type { Canvas2D } from './canvas-2d';

/** Where the figures are drawn, in pixels. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  /** Height on the picture of a value. */
  y(value: number): number;
}

/** Share of a category's width its columns fill. */
const FILLED = 0.64;
const VALUE_DECIMALS = 2;

function drawColumns(canvas: Canvas2D, area: PlotArea, { kategori, deret }: GrafikTabel, size: number): void {
  const slot = (area.right - area.left) / Math.max(1, kategori.length);
  const columns = deret.map((series, index) => ({ series, index })).filter(({ series }) => series.jenis === 'batang');
  const wide = (slot * FILLED) / Math.max(1, columns.length);
  const labels = columns.flatMap(({ series, index }, nth) => {
    const color = seriesColor(deret, index);
    canvas.fillStyle = color;
    return kategori.flatMap((_name, category) => {
      const value = series.nilai[category] ?? null;
      if (value === null) return [];
      const x = area.left + slot * (category + (1 - FILLED) / 2) + wide * nth;
      const [from, to] = [area.y(Math.max(0, value)), area.y(Math.min(0, value))];
      canvas.fillRect(x, from, wide * 0.94, to - from);
      return [{ text: formatAngka(value, VALUE_DECIMALS, { trailingZeros: false }), x: x + wide * 0.47, from, to, color }];
    });
  });
  // Figures on the columns only where each has room for its own.
  if (labels.some(({ text }) => canvas.measureText(text).width > wide)) return;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'bottom';
  for (const { text, x, from, to, color } of labels) {
    // At the foot of its column a figure is out of the way of the lines.
    const isInside = to - from > size * 1.5;
    canvas.fillStyle = isInside ? inkOn(color) : '#262626';
    canvas.fillText(text, x, isInside ? to - size * 0.2 : from - size * 0.2);
  }
}

function drawLine(canvas: Canvas2D, points: readonly (readonly [number, number] | null)[], size: number): void {
  canvas.lineWidth = size / 6;
  canvas.beginPath();
  points.forEach((point, index) => {
    if (point === null) return;
    // A gap in the figures is a gap in the line.
    if ((points[index - 1] ?? null) === null) canvas.moveTo(...point);
    else canvas.lineTo(...point);
  });
  canvas.stroke();
  for (const point of points) {
    if (point === null) continue;
    canvas.beginPath();
    canvas.arc(point[0], point[1], size / 4, 0, Math.PI * 2);
    canvas.fill();
  }
}

/** Draws the columns, then the lines over them. `size`: font size in pixels. */
export function drawSeries(canvas: Canvas2D, area: PlotArea, grafik: GrafikTabel, size: number): void {
  const { kategori, deret } = grafik;
  drawColumns(canvas, area, grafik, size);
  const slot = (area.right - area.left) / Math.max(1, kategori.length);
  deret.forEach(({ jenis, nilai }, index) => {
    if (jenis !== 'garis') return;
    canvas.strokeStyle = seriesColor(deret, index);
    canvas.fillStyle = seriesColor(deret, index);
    const points = kategori.map((_name, category) => {
      const value = nilai[category] ?? null;
      return value === null ? null : ([area.left + slot * (category + 0.5), area.y(value)] as const);
    });
    drawLine(canvas, points, size);
  });
}
