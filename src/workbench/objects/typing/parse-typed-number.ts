import type { Culture } from './culture';

export interface TypedNumber {
  value: number;
  /** Format the cell gets when it is General; null = it stays General. */
  numberFormat: string | null;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface NumberPatterns {
  body: RegExp;
  currency: RegExp;
}
const cache = new Map<string, NumberPatterns>();

function patterns(culture: Culture): NumberPatterns {
  let known = cache.get(culture.name);
  if (!known) {
    const group = escape(culture.group);
    const decimal = escape(culture.decimal);
    // Belief: Excel wants at least three digits after a thousands separator (`7.01` is no number in id-ID).
    const whole = `\\d+|\\d+(?:${group}\\d{3,})+`;
    known = {
      body: new RegExp(`^(?:(${whole})(?:${decimal}(\\d*))?|${decimal}(\\d+))(?:[eE]([+-]?\\d{1,3}))?$`),
      currency: new RegExp(`^${escape(culture.currency)}\\.?\\s*`, 'i'),
    };
    cache.set(culture.name, known);
  }
  return known;
}

/** A number as typed: sign or parentheses, currency, thousands, decimals, exponent, percent. Null when it is none. */
export function parseTypedNumber(text: string, culture: Culture): TypedNumber | null {
  let rest = text;
  let sign = 1;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) {
    sign = -1;
    rest = bracketed[1] ?? '';
  }
  const signed = /^([+-])\s*(.+)$/.exec(rest);
  if (signed && !bracketed) {
    sign = signed[1] === '-' ? -1 : 1;
    rest = signed[2] ?? '';
  }
  const { body, currency } = patterns(culture);
  const afterCurrency = rest.replace(currency, '');
  const hasCurrency = afterCurrency !== rest;
  const percent = /^(.*?)\s*%$/.exec(afterCurrency);
  const match = body.exec(percent?.[1] ?? afterCurrency);
  if (!match) return null;
  const whole = (match[1] ?? '0').replaceAll(culture.group, '');
  const decimals = match[2] ?? match[3] ?? '';
  const value = sign * Number(`${whole}.${decimals || '0'}e${match[4] ?? '0'}`);
  const numberFormat = formatFor({
    percent: percent !== null,
    currency: hasCurrency ? culture.currency : null,
    grouped: (match[1] ?? '').includes(culture.group),
    decimals: decimals.length,
    exponent: match[4] !== undefined,
  });
  return { value: percent ? Number((value / 100).toPrecision(15)) : value, numberFormat };
}

/** Belief: the format Excel gives to a General cell after typing. */
function formatFor(typed: {
  percent: boolean;
  currency: string | null;
  grouped: boolean;
  decimals: number;
  exponent: boolean;
}): string | null {
  const places = typed.decimals > 0 ? '.00' : '';
  if (typed.exponent) return '0.00E+00';
  if (typed.percent) return `0${places}%`;
  if (typed.currency) return `"${typed.currency}"#,##0${places}`;
  return typed.grouped ? `#,##0${places}` : null;
}
