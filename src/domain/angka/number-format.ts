/** Text between quotes, an escaped, padded (`_`) or repeated (`*`) character, and anything in brackets shows a sign but is not one. */
const BUKAN_TANDA = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/gs;

/** Sections of a number format, split at semicolons that are not text. */
function splitSections(format: string): string[] {
  const sections = [''];
  for (const bagian of format.match(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|[\s\S]/g) ?? []) {
    if (bagian === ';') sections.push('');
    else sections[sections.length - 1] += bagian;
  }
  return sections;
}

/** Whether a section's own condition (`[>=100]`) holds; `null` when it has none. */
function holds(section: string, value: number): boolean | null {
  const [, tanda = '', batasTeks = ''] = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section) ?? [];
  const batas = Number(batasTeks);
  switch (tanda) {
    case '<':
      return value < batas;
    case '<=':
      return value <= batas;
    case '>':
      return value > batas;
    case '>=':
      return value >= batas;
    case '=':
      return value === batas;
    case '<>':
      return value !== batas;
    default:
      return null;
  }
}

/** The section Excel uses for the value: by own conditions if there are any, else positive; negative; zero. */
function pickSection(sections: readonly string[], value: number): string {
  const [pertama = '', kedua, ketiga] = sections;
  if (sections.some((section) => holds(section, value) !== null)) {
    return sections.slice(0, 3).find((section) => holds(section, value) ?? true) ?? pertama;
  }
  if (value < 0 && kedua !== undefined) return kedua;
  if (value === 0 && ketiga !== undefined) return ketiga;
  return pertama;
}

/**
 * Whether a number cell with this Excel number format shows its value times 100: a `%` that is a sign of the format,
 * not text (`0%`, `0.00%`, `[Red]-0,0 %`; but not `0"%"`, `0\%`). Blank, missing and `General` are not percent.
 */
export function isPercentFormat(format: string | null | undefined, value: number): boolean {
  if (format === null || format === undefined || !format.includes('%')) return false;
  if (/^[0#?.,% -]+$/.test(format)) return true;
  return pickSection(splitSections(format), value).replace(BUKAN_TANDA, '').includes('%');
}

/**
 * Whether a number cell with this Excel number format shows a date or a time: Excel itself turns a typed `10-12` into one,
 * and the number behind it is a count of days that nobody typed.
 */
export function isDateFormat(format: string | null | undefined, value: number): boolean {
  if (format === null || format === undefined || /^General$/i.test(format)) return false;
  // An elapsed time stands in brackets ([h]:mm), so those are looked at before brackets fall away.
  const section = pickSection(splitSections(format), value);
  return /^\[(?:h+|m+|s+)\]/i.test(section) || /[dmyhs]/i.test(section.replace(BUKAN_TANDA, ''));
}
