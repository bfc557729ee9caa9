import type { DrawChart } from '../../../src/word/grafik/draw-chart';

/** The smallest PNG there is: one white point. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
);

/** A chart picture without a canvas. */
export const fakeGambar: DrawChart = () => Promise.resolve({ png: PNG, width: 1200, height: 640 });
