/**
 * Puts the report's year into a caption or heading. Without a year the placeholder goes, and the word `Tahun` that announced it:
 * a caption never carries a year that nobody stated.
 */
export function fillIn(text: string, tahun: number | null): string {
  return tahun === null ? text.replace(/\s*(?:\btahun\s+)?\{tahun\}/gi, '') : text.replaceAll('{tahun}', String(tahun));
}
