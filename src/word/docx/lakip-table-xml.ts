import { placeCells } from '../../report/draw/place-cells';
import type { LakipTable } from '../../report/lakip-table';
import { fitColumns } from '../fit-columns';
import { belowXml, captionXml, type CaptionOptions } from './caption-xml';
import { gridXml } from './grid-xml';

/** Caption, opening lines, table, source and notes as block-level `w:` elements. Its chart is not among them. */
export function lakipTableXml(table: LakipTable, options: CaptionOptions): string {
  const placed = placeCells(table);
  const isEmpty = placed.header.length + placed.body.length === 0;
  const grid = isEmpty ? '' : gridXml(placed, fitColumns(table, placed), options.gaya);
  return `${captionXml(table, options)}${grid}${belowXml(table, options.gaya, options.keepsNext)}`;
}
