import type { DrawChart } from '../../word/grafik/draw-chart';
import type { Canvas2D } from '../../word/grafik/canvas-2d';

/** A canvas where this runs: of the browser, or of the headless command. */
export interface Kanvas {
  readonly context: Canvas2D;
  toPng(): Promise<Uint8Array>;
}

/** Draws charts on canvases of this kind. The drawing itself is loaded with the first chart; lengths in pixels. */
export function chartDrawer(createCanvas: (width: number, height: number) => Kanvas): DrawChart {
  return async (grafik) => {
    const { CHART_SIZE, drawChart } = await import('../../word/grafik/draw-chart');
    const { width, height } = CHART_SIZE;
    const kanvas = createCanvas(width, height);
    drawChart(grafik, kanvas.context, width, height);
    return { png: await kanvas.toPng(), width, height };
  };
}
