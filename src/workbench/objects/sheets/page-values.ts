import { invalidArgument } from '../../interpreter/host-error';
import type { PageLayoutState } from '../../store/sheet-state';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** `setPrintMargins(unit, { left, top, … })` in points. */
export function marginsFrom(unit: string, options: unknown): Partial<PageLayoutState['margins']> {
  const factor = POINTS[unit];
  if (factor === undefined || typeof options !== 'object' || options === null) throw invalidArgument(`margins in ${unit}`);
  const margins: Partial<PageLayoutState['margins']> = {};
  for (const [side, value] of Object.entries(options)) {
    if (value === null || value === undefined) continue;
    if (typeof value !== 'number' || value < 0 || !isSide(side)) throw invalidArgument(`margin ${side}`);
    margins[side] = value * factor;
  }
  return margins;
}

function isSide(side: string): side is keyof PageLayoutState['margins'] {
  return ['left', 'right', 'top', 'bottom', 'header', 'footer'].includes(side);
}

/** `zoom` as office.js tells it: a scale, or pages to fit. */
export function zoomData(page: PageLayoutState): Record<string, number> {
  const data: Record<string, number> = {};
  if (page.fitToWidth !== null) data['horizontalFitToPages'] = page.fitToWidth;
  if (page.fitToHeight !== null) data['verticalFitToPages'] = page.fitToHeight;
  if (page.fitToWidth === null && page.fitToHeight === null) data['scale'] = page.scale ?? 100;
  return data;
}

/** What a written `zoom` changes. A scale ends the fitting and the other way round. */
export function zoomFrom(value: unknown): Pick<PageLayoutState, 'scale' | 'fitToWidth' | 'fitToHeight'> {
  if (typeof value !== 'object' || value === null) throw invalidArgument('zoom');
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const pages = (count: unknown): number | null => {
    if (count === undefined || count === null) return null;
    if (typeof count !== 'number' || count < 0 || count > 32_767) throw invalidArgument('zoom: pages');
    return count;
  };
  if (horizontalFitToPages !== undefined || verticalFitToPages !== undefined)
    return { scale: null, fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) };
  if (typeof scale !== 'number' || scale < 10 || scale > 400) throw invalidArgument('zoom: a scale from 10 to 400 is wanted.');
  return { scale, fitToWidth: null, fitToHeight: null };
}
