import type { Culture } from './culture';
import type { TypedNumber } from './parse-typed-number';

/** A date or a time as typed (`01/02`, `3-5-2023`, `7 Mei 2023`, `7.01.01` in id-ID), null when it is none. */
export function parseTypedDate(text: string, culture: Culture): TypedNumber | null {
  return numericDate(text, culture) ?? namedDate(text, culture) ?? clockTime(text, culture);
}

function numericDate(text: string, culture: Culture): TypedNumber | null {
  const match = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const [a, b, c] = [match[1] ?? '', match[3] ?? '', match[4]];
  if (a.length === 4)
    return c === undefined
      ? dated(Number(a), Number(b), 1, 'mmm-yy')
      : dated(Number(a), Number(b), Number(c), culture.dateFormat);
  if (c === undefined) {
    const [day, month] = culture.dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
    if (month <= 12 && b.length <= 2) return dated(new Date().getFullYear(), month, day, 'd-mmm');
    return b.length === 4 && Number(a) <= 12 ? dated(Number(b), Number(a), 1, 'mmm-yy') : null;
  }
  if (c.length === 3 || b.length > 2) return null;
  const year = c.length === 4 ? Number(c) : fullYear(Number(c));
  return culture.dayFirst
    ? dated(year, Number(b), Number(a), culture.dateFormat)
    : dated(year, Number(a), Number(b), culture.dateFormat);
}

function namedDate(text: string, culture: Culture): TypedNumber | null {
  const match = /^(?:(\d{1,2})[\s/-]+)?(\p{L}{3,10})(?:[\s/-]+(\d{2}|\d{4}))?$/u.exec(text);
  if (!match || (match[1] === undefined && match[3] === undefined)) return null;
  const month = culture.months.findIndex((name) => (match[2] ?? '').toLowerCase().startsWith(name)) + 1;
  if (month === 0 || !isMonthName(match[2] ?? '', month, culture)) return null;
  const year =
    match[3] === undefined ? new Date().getFullYear() : match[3].length === 4 ? Number(match[3]) : fullYear(Number(match[3]));
  const format = match[1] === undefined ? 'mmm-yy' : match[3] === undefined ? 'd-mmm' : 'd-mmm-yy';
  return dated(year, month, Number(match[1] ?? '1'), format);
}

/** Only the short or the full name counts: `Juni` yes, `Junaidi` no. */
function isMonthName(text: string, month: number, culture: Culture): boolean {
  const full = new Intl.DateTimeFormat(culture.name, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2001, month - 1, 1));
  const lower = text.toLowerCase();
  return lower === culture.months[month - 1] || lower === full.toLowerCase();
}

/** Belief: `:` always separates time; in id-ID the dot does so too, which is how the code 7.01.01 turns into a time. */
function clockTime(text: string, culture: Culture): TypedNumber | null {
  const match = /^(\d{1,4})([:.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (!match || (match[2] !== ':' && match[2] !== culture.time)) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[3]), Number(match[4] ?? '0')];
  if (hour > 9999 || minute > 59 || second > 59) return null;
  const numberFormat = hour > 23 ? '[h]:mm:ss' : match[4] === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: (hour * 3600 + minute * 60 + second) / 86400, numberFormat };
}

/** Belief: two digits below 30 are 20xx. */
const fullYear = (year: number): number => (year < 30 ? 2000 + year : 1900 + year);

function dated(year: number, month: number, day: number, numberFormat: string): TypedNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round(date.getTime() / 86_400_000) + 25_569;
  // Excel counts 29 February 1900, which never was: serials before 1 March 1900 are one less.
  return { value: serial < 61 ? serial - 1 : serial, numberFormat };
}
