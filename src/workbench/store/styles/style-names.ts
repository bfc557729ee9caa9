import type { AlignmentStyle, BorderLine, FontStyle } from '../cell-style';

/** A two-way dictionary between the file's words and the state's. */
export interface Words<T extends string> {
  read(word: string | null, fallback: T): T;
  write(value: T): string;
}

function words<T extends string>(pairs: Record<string, T>): Words<T> {
  const back = new Map(Object.entries(pairs).map(([word, value]) => [value, word]));
  return {
    read: (word, fallback) => (word === null ? fallback : (pairs[word] ?? fallback)),
    write: (value) => back.get(value) ?? '',
  };
}

export const BORDER_LINES = words<BorderLine>({
  none: 'None',
  thin: 'Thin',
  hair: 'Hairline',
  dotted: 'Dotted',
  dashed: 'Dashed',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
  slantDashDot: 'SlantDashDot',
  double: 'Double',
  medium: 'Medium',
  mediumDashed: 'MediumDashed',
  mediumDashDot: 'MediumDashDot',
  mediumDashDotDot: 'MediumDashDotDot',
  thick: 'Thick',
});

export const UNDERLINES = words<FontStyle['underline']>({
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
});

export const HORIZONTALS = words<AlignmentStyle['horizontal']>({
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
});

export const VERTICALS = words<AlignmentStyle['vertical']>({
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
});

/** The file counts 0–90 up, 91–180 down, 255 stacked; the state -90…90 and 180. */
export function readRotation(value: number): number {
  if (value === 255) return 180;
  return value > 90 ? 90 - value : value;
}

export function writeRotation(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}
