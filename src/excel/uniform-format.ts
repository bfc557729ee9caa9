/**
 * Gives every cell of a range one number format in one small request. Excel
 * takes a single value for the whole range ("update all cells in the range"
 * of Microsoft's programming overview); the types know only the array form,
 * which for 50,000 rows would be as large as the values.
 */
export function setUniformFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}
