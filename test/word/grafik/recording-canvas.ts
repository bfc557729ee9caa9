import type { Canvas2D } from '../../../src/word/grafik/canvas-2d';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

/** A text where it was drawn: its point on the picture, its own width and height and how far it is turned. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly angle: number;
  readonly align: string;
}

export interface Recording {
  readonly canvas: Canvas2D;
  readonly rects: readonly Rect[];
  readonly texts: readonly DrawnText[];
  /** Points of every path, `M`ove and `L`ine. */
  readonly paths: readonly string[];
}

/** A canvas that keeps what is asked of it. Letters are half as wide as high. */
export function recordingCanvas(): Recording {
  const rects: Rect[] = [];
  const texts: DrawnText[] = [];
  const paths: string[] = [];
  let path = '';
  let at = { x: 0, y: 0, angle: 0 };
  const kept: (typeof at)[] = [];
  const size = (): number => Number(/(\d+)px/u.exec(canvas.font)?.[1]);
  const widthOf = (text: string): number => (text.length * size()) / 2;
  const canvas: Canvas2D = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '10px Arial',
    textAlign: 'left',
    textBaseline: 'top',
    fillRect: (x, y, width, height) => rects.push({ x, y, width, height, fill: String(canvas.fillStyle) }),
    fillText: (text, x, y) =>
      texts.push({
        text,
        x: at.x + x,
        y: at.y + y,
        width: widthOf(text),
        size: size(),
        angle: at.angle,
        align: canvas.textAlign,
      }),
    measureText: (text) => ({ width: widthOf(text) }),
    beginPath: () => {
      path = '';
    },
    moveTo: (x, y) => {
      path += `M${x.toFixed(1)},${y.toFixed(1)}`;
    },
    lineTo: (x, y) => {
      path += `L${x.toFixed(1)},${y.toFixed(1)}`;
    },
    arc: (x, y) => {
      path += `O${x.toFixed(1)},${y.toFixed(1)}`;
    },
    stroke: () => paths.push(path),
    fill: () => paths.push(path),
    save: () => kept.push(at),
    restore: () => {
      at = kept.pop() ?? at;
    },
    translate: (x, y) => {
      at = { ...at, x: at.x + x, y: at.y + y };
    },
    rotate: (angle) => {
      at = { ...at, angle: at.angle + angle };
    },
  };
  return { canvas, rects, texts, paths };
}
