/** Text as XML character data. A bare carriage return would come back as a line feed, so it is written as a reference. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => TEXT_ESCAPES[character] ?? character);
}

const TEXT_ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ATTRIBUTE_ESCAPES[character] ?? character);
}

const ATTRIBUTE_ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold (control characters, lone surrogates) and text that looks like such an escape. */
const NEEDS_XSTRING_ESCAPE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
    '_(?=x[0-9A-Fa-f]{4}_)',
  ].join('|'),
  'g',
);

/** A string as ST_Xstring (ECMA-376 part 1, 22.9.2.19): the unprintable as `_xHHHH_`. */
export function encodeXstring(text: string): string {
  return text.replace(NEEDS_XSTRING_ESCAPE, (character) => `_x${hex4(character.charCodeAt(0))}_`);
}

/** As `encodeXstring`, line feeds too: how table column names are written. */
export function encodeXstringLine(text: string): string {
  return encodeXstring(text).replace(/[\t\n]/g, (character) => `_x${hex4(character.charCodeAt(0))}_`);
}

/** The string behind an ST_Xstring. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** `true` where an element with this text needs `xml:space="preserve"`. */
export function needsSpacePreserve(text: string): boolean {
  return /^[ \t\n]|[ \t\n]$|\n| {2}/.test(text);
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
