const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** Whether an Excel number format shows a date: year, month or day outside quoted text and brackets. */
export function isDateFormat(format: string | null): boolean {
  if (format === null) return false;
  return /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** Excel's serial day (1900 system, from March 1900 on) in Indonesian words: 45349 → `27 Februari 2024`. */
export function showDate(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return `${date.getUTCDate()} ${BULAN[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}
