import { attribute, childElements, descend } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import type { Palette } from './color';

/** The 64 colours of the old palette (ECMA-376 part 1, 18.8.27), where a workbook brings none of its own. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((rgb) => `#${rgb}`);

/** Office's own theme since 2013. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'
  .split(' ')
  .map((rgb) => `#${rgb}`);

/** `theme="0"` is light 1: the file's order and the index differ in the first four. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/**
 * @param theme root of the theme part, `null` = the workbook has none
 * @param styles root of the styles part, `null` = none
 */
export function readPalette(theme: XmlElement | null, styles: XmlElement | null): Palette {
  const scheme = descend(theme, 'themeElements', 'clrScheme');
  const own = childElements(descend(styles, 'colors', 'indexedColors'), 'rgbColor').map((entry) => attribute(entry, 'rgb') ?? '');
  return {
    theme: THEME_ORDER.map((name, index) => schemeColor(descend(scheme, name)) ?? OFFICE_THEME[index] ?? ''),
    indexed: INDEXED.map((color, index) => (own[index] ? `#${own[index].slice(-6).toUpperCase()}` : color)),
  };
}

function schemeColor(entry: XmlElement | null): string | null {
  const color = childElements(entry)[0] ?? null;
  const rgb = attribute(color, 'lastClr') ?? attribute(color, 'val');
  return rgb !== null && /^[0-9A-Fa-f]{6}$/.test(rgb) ? `#${rgb.toUpperCase()}` : null;
}
