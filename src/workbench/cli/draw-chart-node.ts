import { createCanvas } from '@napi-rs/canvas';
import { chartDrawer } from '../../app/word/chart-drawer';

/** Charts of the Word document without a browser; fonts are the system's. */
export const drawChartNode = chartDrawer((width, height) => {
  const canvas = createCanvas(width, height);
  return { context: canvas.getContext('2d'), toPng: async () => new Uint8Array(await canvas.encode('png')) };
});
