import type { LakipTable } from '../../report/lakip-table';
import { textWidthOfPage } from '../page';

/** Pixels of the web (96 an inch) in a twip (1440 an inch). */
const PIXELS = 96 / 1440;
/** A picture is no higher than this share of the text's width on an upright page. */
const MOST = 0.6;

/** How large a picture is shown, in pixels (96 an inch): as wide as the text, but not so high that it pushes its table away. */
export function pictureSize(
  { width, height }: { readonly width: number; readonly height: number },
  orientation: LakipTable['orientation'],
): { readonly width: number; readonly height: number } {
  const room = textWidthOfPage(orientation) * PIXELS;
  const scale = Math.min(room / width, (textWidthOfPage('portrait') * PIXELS * MOST) / height);
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}
