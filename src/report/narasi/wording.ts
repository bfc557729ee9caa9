/** Text of a cell as prose can carry it: one line, single spaces. */
export function cleanText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Without the bullet or number of a typed list. */
function withoutMark(text: string): string {
  return text.replace(/^(?:[-–—•*·]+|\d{1,2}[.)])\s+/u, '');
}

/** A name as prose can carry it: without the bullet or number before it and the list's punctuation behind it. */
export function cleanName(text: string): string {
  return withoutMark(cleanText(text)).replace(/[\s.;,:]+$/u, '');
}

/** `a`, `a dan b`, `a, b, dan c` (comma before `dan` as EYD asks from three on). */
export function joinWords(words: readonly string[]): string {
  if (words.length <= 2) return words.join(' dan ');
  return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1) ?? ''}`;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Every word with a capital, as amounts in words are printed: `Tiga Miliar Lima Ratus`. */
export function titleWords(text: string): string {
  return text.split(' ').map(upperFirst).join(' ');
}

/** The text with a full stop, unless it ends a sentence already; a trailing `;` or `,` of a typed list goes. */
export function endSentence(text: string): string {
  const bare = cleanText(text).replace(/[\s;,:]+$/u, '');
  return /[.!?…]$/u.test(bare) ? bare : `${bare}.`;
}

/** A sentence that announces a list, and the list: `1. …` on lines of their own. A typed bullet or number goes. */
export function listLines(announcement: string, items: readonly string[]): string {
  const lines = items.map((item, index) => `${index + 1}. ${endSentence(upperFirst(withoutMark(cleanText(item))))}`);
  return [announcement, ...lines].join('\n');
}

/** In typographic quotation marks, as a sasaran or an indicator is quoted. */
export function quoted(text: string): string {
  return `“${cleanName(text)}”`;
}
