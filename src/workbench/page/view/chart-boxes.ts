import type { ChartPlace } from '../layout/chart-place';
import { element } from './element';
import { HEADER_HEIGHT, HEADER_WIDTH } from './grid-table';

/** One box a chart, at its place over the cells: the page paints no charts, but says that one is there. */
export function drawChartBoxes(layer: HTMLElement, places: readonly ChartPlace[]): void {
  layer.replaceChildren(
    ...places.map(({ left, top, width, height, title }) => {
      const box = element(
        'div',
        { class: 'chart-box', role: 'img', 'aria-label': `Grafik: ${title}` },
        element('strong', {}, title),
        element(
          'span',
          {},
          'Grafik ada di buku kerja, tetapi tidak digambar di halaman ini. Unduh lalu buka di Excel untuk melihatnya.',
        ),
      );
      box.style.left = `${HEADER_WIDTH + left}px`;
      box.style.top = `${HEADER_HEIGHT + top}px`;
      box.style.width = `${width}px`;
      box.style.height = `${height}px`;
      return box;
    }),
  );
}
