import { escapeAttribute, escapeText } from '../xml/xml-text';

/** `<c:name val="…"/>`; `null` = nothing. */
export function valued(name: string, value: string | number | boolean | null): string {
  if (value === null) return '';
  const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  return `<c:${name} val="${escapeAttribute(text)}"/>`;
}

/** Text as a part of a drawing holds it: what XML cannot hold is left out. */
export function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex -- exactly the characters XML 1.0 has no place for
  return escapeText(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}

/**
 * A title; `null` text = Excel's own. One paragraph a line.
 * @param size in points
 * @param isRising turned by a right angle, as beside an upright axis
 */
export function titleXml(text: string | null, size: number, isRising = false): string {
  const run = `sz="${size * 100}" b="0"`;
  const body = isRising ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  if (text === null) return `<c:title><c:overlay val="0"/>${textProperties(body, run)}</c:title>`;
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr ${run}/></a:pPr><a:r><a:rPr lang="id-ID" ${run}/><a:t>${plainText(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** `c:txPr`: how texts look that a program makes itself. */
export const textProperties = (body: string, run: string): string =>
  `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr ${run}/></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;

export const solidFill = (color: string): string =>
  color === '' ? '' : `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;

/** A line of that colour. @param weight in points, `null` = not said */
export function lineXml(color: string, weight: number | null): string {
  const width = weight === null ? '' : ` w="${Math.round(weight * 12_700)}"`;
  return `<a:ln${width}>${solidFill(color)}</a:ln>`;
}

/** The accents of Office's own theme: written out, because a workbook need not have a theme to look them up in. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export const accent = (index: number): string => ACCENTS[index % ACCENTS.length] ?? '#4472C4';
