/** What the user's regional settings decide about typing and showing. */
export interface Culture {
  /** `id-ID`. */
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  /** Between hour and minute. */
  readonly time: string;
  readonly dayFirst: boolean;
  /** Symbols before an amount, without spaces. */
  readonly currency: string;
  /** Short month names in lower case, January first; each also matches the month's full name. */
  readonly months: readonly string[];
  /** Format a typed date gets, in en-US notation. */
  readonly dateFormat: string;
}

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Belief: Indonesian Windows settings: comma decimal, dot thousands and dot between hours and minutes. */
const INDONESIAN: Culture = {
  name: 'id-ID',
  decimal: ',',
  group: '.',
  time: '.',
  dayFirst: true,
  currency: 'Rp',
  months: ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'],
  dateFormat: 'dd/mm/yyyy',
};

export const EN_US: Culture = {
  name: 'en-US',
  decimal: '.',
  group: ',',
  time: ':',
  dayFirst: false,
  currency: '$',
  months: ENGLISH,
  dateFormat: 'm/d/yyyy',
};

/** The culture by name; `id-ID` and `en-US` are known, everything else is refused. */
export function cultureByName(name: string): Culture {
  const culture = [INDONESIAN, EN_US].find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (!culture) throw new Error(`The embedded Excel knows the cultures id-ID and en-US, not "${name}".`);
  return culture;
}
