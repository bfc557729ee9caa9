import { invalidArgument } from '../../interpreter/host-error';
import type { BorderLine, BorderStyle } from '../../store/cell-style';

/** The file's line kinds as office.js says them: style and weight. */
const LINES: Readonly<Record<BorderLine, { style: string; weight: string }>> = {
  None: { style: 'None', weight: 'Thin' },
  Hairline: { style: 'Continuous', weight: 'Hairline' },
  Thin: { style: 'Continuous', weight: 'Thin' },
  Medium: { style: 'Continuous', weight: 'Medium' },
  Thick: { style: 'Continuous', weight: 'Thick' },
  Dotted: { style: 'Dot', weight: 'Thin' },
  Dashed: { style: 'Dash', weight: 'Thin' },
  DashDot: { style: 'DashDot', weight: 'Thin' },
  DashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  SlantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
  Double: { style: 'Double', weight: 'Thick' },
  MediumDashed: { style: 'Dash', weight: 'Medium' },
  MediumDashDot: { style: 'DashDot', weight: 'Medium' },
  MediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
};

export const styleOfLine = (line: BorderLine): string => LINES[line].style;
export const weightOfLine = (line: BorderLine): string => LINES[line].weight;

/** Belief: a combination the file cannot hold becomes the same style in another weight. */
function lineOf(style: string, weight: string): BorderLine {
  const entries = Object.entries(LINES) as [BorderLine, { style: string; weight: string }][];
  const exact = entries.find(([, line]) => line.style === style && line.weight === weight);
  const near = exact ?? entries.find(([, line]) => line.style === style);
  if (!near) throw invalidArgument(`border style ${style}`);
  return near[0];
}

/** A border with one thing changed. Setting weight or colour of no line draws a continuous one, as Excel does (Belief). */
export function changeBorder(border: BorderStyle, change: { style?: string; weight?: string; color?: string }): BorderStyle {
  if (change.style !== undefined)
    return {
      line: lineOf(change.style, border.line === 'None' ? 'Thin' : weightOfLine(border.line)),
      color: change.style === 'None' ? '' : border.color || '#000000',
    };
  if (change.weight !== undefined) {
    if (!['Hairline', 'Thin', 'Medium', 'Thick'].includes(change.weight)) throw invalidArgument(`border weight ${change.weight}`);
    return {
      line: lineOf(border.line === 'None' ? 'Continuous' : styleOfLine(border.line), change.weight),
      color: border.color || '#000000',
    };
  }
  return { line: border.line === 'None' ? 'Thin' : border.line, color: change.color ?? border.color };
}
