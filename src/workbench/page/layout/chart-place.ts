import type { ChartState, Corner } from '../../store/chart-state';
import type { SheetGeometry } from './sheet-geometry';
import { pointsToPixels } from './units';

/** A chart on the sheet: where it lies, in pixels from the first cell's corner, and what it is called. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
}

/** The title a person gave the chart, else its only series' name, else its own. */
function titleOf({ content, name }: ChartState): string {
  const title = content?.title.visible === true ? content.title.text : null;
  const [first, ...others] = content?.series ?? [];
  const alone = others.length === 0 ? first?.name : undefined;
  return [title, alone].find((text) => typeof text === 'string' && text !== '') ?? name;
}

/** Where a chart lies with the sizes rows and columns have on the screen. */
export function chartPlace(chart: ChartState, { rows, columns }: SheetGeometry): ChartPlace {
  const { from, to, size } = chart.anchor;
  const x = ({ column, columnOffset }: Corner): number => columns.startOf(column) + pointsToPixels(columnOffset);
  const y = ({ row, rowOffset }: Corner): number => rows.startOf(row) + pointsToPixels(rowOffset);
  const [left, top] = [x(from), y(from)];
  return {
    left,
    top,
    width: to ? x(to) - left : pointsToPixels(size?.width ?? 0),
    height: to ? y(to) - top : pointsToPixels(size?.height ?? 0),
    title: titleOf(chart),
  };
}
