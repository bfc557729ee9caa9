/** @jest-environment jsdom */
import { DARK_THEME, isDark, LIGHT_THEME, luminance } from '../../src/taskpane/theme';

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one) ?? NaN, luminance(other) ?? NaN].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe('theme', () => {
  it.each([
    ['an explicit dark Office theme', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false, true],
    ['an explicit light Office theme against the system', { isDarkTheme: false }, true, false],
    ['a black body', { bodyBackgroundColor: '#262626' }, false, true],
    ['a white body against the system', { bodyBackgroundColor: '#FFFFFF' }, true, false],
    ['no Office theme, dark system', undefined, true, true],
    ['no Office theme, light system', undefined, false, false],
    ['an Office theme that names no colour', { bodyBackgroundColor: 'Window' }, true, true],
  ])('%s', (_name, officeTheme, prefersDark, dark) => expect(isDark(officeTheme, prefersDark)).toBe(dark));

  it.each([
    ['light', LIGHT_THEME],
    ['dark', DARK_THEME],
  ])('keeps 4.5 : 1 for links and the primary button (%s)', (_name, theme) => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast(theme.colorBrandForegroundLink, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [theme.colorBrandBackground, theme.colorBrandBackgroundHover, theme.colorBrandBackgroundPressed]) {
      expect(contrast('#ffffff', ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
