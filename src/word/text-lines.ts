const LINE_ENDS = /\r\n|[\n\v\r\u0085\u2028\u2029]/u;
const TABS = /\t/gu;
/** Letters no document may hold: controls, halves of a pair, non-characters. Marks of writing direction are not among them. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** The lines of a text as any document may hold them: a tab becomes a space, letters that XML forbids are dropped. At least one line. */
export function textLines(text: string): string[] {
  return text.split(LINE_ENDS).map((line) => line.replace(TABS, ' ').replace(FORBIDDEN, ''));
}
