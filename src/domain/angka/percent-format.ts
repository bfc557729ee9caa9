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

/** The section Excel uses for the value: positive; negative; zero. A format with own conditions is read by its first section. */
function pickSection(sections: readonly string[], value: number): string {
  const [pertama = '', kedua, ketiga] = sections;
  if (/\[[<>=]/.test(pertama)) return pertama;
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
  return pickSection(splitSections(format), value).replace(BUKAN_TANDA, '').includes('%');
}
