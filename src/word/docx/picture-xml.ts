import type { LakipTable } from '../../report/lakip-table';
import { textLines } from '../text-lines';
import { pictureSize } from './picture-size';
import { escapeXml } from './xml-text';

/** English metric units, the unit of drawings, in a pixel (96 an inch). */
const EMU = 9525;

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, for readers who do not see it. */
  readonly text: string;
}

/** A paragraph with a picture, all namespaces but `w` declared where they are used: any document can take it. */
export function pictureXml(
  picture: Picture,
  place: { readonly relation: string; readonly id: number; readonly orientation: LakipTable['orientation'] },
): string {
  const { width, height } = pictureSize(picture, place.orientation);
  const extent = `cx="${width * EMU}" cy="${height * EMU}"`;
  const attribute = (text: string): string => escapeXml(textLines(text).join(' '));
  const name = `id="${place.id}" name="Grafik ${place.id}" descr="${attribute(picture.text)}" title="${attribute(picture.title)}"`;
  return [
    '<w:p><w:pPr><w:spacing w:before="120" w:after="200" w:line="240" w:lineRule="auto"/>',
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing>',
    `<wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>`,
    `<wp:docPr ${name}/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">`,
    `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip xmlns:r="${RELATIONSHIPS}" r:embed="${escapeXml(place.relation)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
  ].join('');
}
