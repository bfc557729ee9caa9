import { invalidArgument } from '../../interpreter/host-error';
import type { AlignmentStyle, FontStyle } from '../../store/cell-style';

function oneOf<T extends string>(known: readonly T[], what: string): (value: unknown) => T {
  return (value) => {
    const found = known.find((name) => name === value);
    if (found === undefined) throw invalidArgument(`${what}: ${String(value)}`);
    return found;
  };
}

export const horizontalOf = oneOf<AlignmentStyle['horizontal']>(
  ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'],
  'horizontalAlignment',
);
export const verticalOf = oneOf<AlignmentStyle['vertical']>(
  ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'],
  'verticalAlignment',
);
export const underlineOf = oneOf<FontStyle['underline']>(
  ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'],
  'underline',
);

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  orange: '#FFA500',
};

/** `#RRGGBB` in capitals, or '' for none. Belief: an empty text means automatic or no colour. */
export function normalizeColor(value: unknown): string {
  if (value === '') return '';
  if (typeof value !== 'string') throw invalidArgument('A colour is text.');
  const named = NAMED[value.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(value)) throw invalidArgument(`"${value}" is no colour (#RRGGBB).`);
  return `#${value.replace('#', '').toUpperCase()}`;
}
