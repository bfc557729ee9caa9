import { formatAngka } from '../../domain/angka/format-angka';
import { seriesColor } from '../../report/grafik/series-color';
import type { DeretGrafik, GrafikTabel } from '../../report/lakip-table';
import type { Canvas2D } from './canvas-2d';
import { drawSeries, type PlotArea } from './draw-series';
import { placeLabels, drawLabels } from './label-axis';
import { axisTicks } from './axis-ticks';
import { cutToWidth } from './wrap-words';

/** Makes the picture of a chart, a PNG; width and height in pixels. */
export type DrawChart = (
  grafik: GrafikTabel,
) => Promise<{ readonly png: Uint8Array; readonly width: number; readonly height: number }>;

/** The size at which a chart is drawn, in pixels: as wide as an A4 page's text, twice as fine as a screen. */
export const CHART_SIZE = { width: 1200, height: 640 } as const;

const INK = '#262626';
const GRID = '#D9D9D9';
const AXIS = '#7F7F7F';
/** Names of categories are longer than figures: a little smaller. */
const LABEL_SHARE = 0.85;

const font = (size: number, isBold = false): string =>
  `${isBold ? 'bold ' : ''}${Math.round(size)}px Arial, Helvetica, sans-serif`;

function drawTitle(canvas: Canvas2D, judul: string, width: number, size: number): number {
  canvas.font = font(size * 1.25, true);
  canvas.textAlign = 'center';
  canvas.textBaseline = 'top';
  const measure = (text: string): number => canvas.measureText(text).width;
  canvas.fillText(cutToWidth(judul, width * 0.94, measure), width / 2, size * 0.8);
  return size * 2.9;
}

/** The names of the series in rows at the bottom; returns the height they take. */
function drawLegend(canvas: Canvas2D, deret: readonly DeretGrafik[], width: number, height: number, size: number): number {
  canvas.font = font(size);
  const measure = (text: string): number => canvas.measureText(text).width;
  const room = width * 0.94;
  const box = size * 1.6;
  const rows: {
    readonly items: { readonly series: DeretGrafik; readonly index: number; readonly name: string; readonly wide: number }[];
    wide: number;
  }[] = [];
  deret.forEach((series, index) => {
    const name = cutToWidth(series.nama, room - box - size * 2, measure);
    const wide = box + size * 0.5 + measure(name) + size * 1.5;
    const last = rows[rows.length - 1];
    if (last !== undefined && last.wide + wide <= room) {
      last.items.push({ series, index, name, wide });
      last.wide += wide;
    } else rows.push({ items: [{ series, index, name, wide }], wide });
  });
  const tall = rows.length * size * 1.6 + size * 0.6;
  rows.forEach(({ items, wide }, row) => {
    let x = (width - wide) / 2;
    const y = height - tall + size * (1.6 * row + 0.8);
    for (const { series, index, name, wide: own } of items) {
      canvas.fillStyle = seriesColor(deret, index);
      if (series.jenis === 'batang') canvas.fillRect(x, y - size * 0.45, box, size * 0.9);
      else canvas.fillRect(x, y - size * 0.1, box, size * 0.2);
      canvas.fillStyle = INK;
      canvas.textAlign = 'left';
      canvas.textBaseline = 'middle';
      canvas.fillText(name, x + box + size * 0.5, y);
      x += own;
    }
  });
  return tall;
}

function line(
  canvas: Canvas2D,
  from: readonly [number, number],
  to: readonly [number, number],
  color: string,
  thick: number,
): void {
  canvas.strokeStyle = color;
  canvas.lineWidth = thick;
  canvas.beginPath();
  canvas.moveTo(...from);
  canvas.lineTo(...to);
  canvas.stroke();
}

function drawValueAxis(canvas: Canvas2D, area: PlotArea, ticks: readonly number[], texts: readonly string[], size: number): void {
  canvas.font = font(size);
  ticks.forEach((value, index) => {
    const y = area.y(value);
    line(canvas, [area.left, y], [area.right, y], value === 0 ? AXIS : GRID, Math.max(1, size / 16));
    canvas.fillStyle = INK;
    canvas.textAlign = 'right';
    canvas.textBaseline = 'middle';
    canvas.fillText(texts[index] ?? '', area.left - size * 0.5, y);
  });
}

function drawAxisTitle(canvas: Canvas2D, text: string, top: number, bottom: number, size: number): void {
  canvas.save();
  canvas.translate(size * 1.1, (top + bottom) / 2);
  canvas.rotate(-Math.PI / 2);
  canvas.font = font(size);
  canvas.fillStyle = INK;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillText(
    cutToWidth(text, bottom - top, (each) => canvas.measureText(each).width),
    0,
    0,
  );
  canvas.restore();
}

/**
 * Draws a chart: columns for the series `batang`, lines over them for the series `garis`, round marks on the value axis
 * in Indonesian notation, names of the categories upright, in lines or slanted so that none touches another, title and
 * legend. A missing value is a gap, never a zero. The same chart gives the same calls. `width`, `height` in pixels.
 */
export function drawChart(grafik: GrafikTabel, canvas: Canvas2D, width: number, height: number): void {
  const { judul, kategori, deret, sumbuNilai } = grafik;
  const size = width / 52;
  canvas.fillStyle = '#FFFFFF';
  canvas.fillRect(0, 0, width, height);
  canvas.fillStyle = INK;
  const top = judul === '' ? size * 1.5 : drawTitle(canvas, judul, width, size);
  const legend = drawLegend(canvas, deret, width, height, size);

  const { values: ticks, decimals } = axisTicks(deret);
  const texts = ticks.map((value) => formatAngka(value, decimals, { trailingZeros: true }));
  canvas.font = font(size);
  const widest = Math.max(...texts.map((text) => canvas.measureText(text).width));
  const left = widest + size * (sumbuNilai === '' ? 1.5 : 3);
  const right = width - size * 1.5;
  const slot = (right - left) / Math.max(1, kategori.length);
  canvas.font = font(size * LABEL_SHARE);
  const room = { slot, left, most: (height - top) * 0.35, size: size * LABEL_SHARE };
  const labels = placeLabels(kategori, room, (text) => canvas.measureText(text).width);
  const bottom = height - legend - labels.height - size * 0.8;

  const low = ticks[0] ?? 0;
  const high = ticks[ticks.length - 1] ?? 1;
  const area: PlotArea = { left, right, y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top) };
  drawValueAxis(canvas, area, ticks, texts, size);
  if (sumbuNilai !== '') drawAxisTitle(canvas, sumbuNilai, top, bottom, size);
  canvas.font = font(size);
  drawSeries(canvas, area, grafik, size);
  canvas.font = font(size * LABEL_SHARE);
  canvas.fillStyle = INK;
  drawLabels(canvas, labels, left, bottom + size * 0.6, size * LABEL_SHARE);
}
