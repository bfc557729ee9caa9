import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OfficeThemeLike } from './office-host';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** Relative luminance (WCAG 2) of `#rrggbb`, 0 to 1; `null` when it is no such colour. */
export function luminance(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => {
    const channel = Number.parseInt(hex, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Office's own theme decides where there is one; it may be absent (Excel on the web), then the system's preference. */
export function isDark(officeTheme: OfficeThemeLike | undefined, prefersDark: boolean): boolean {
  if (officeTheme?.isDarkTheme !== undefined) return officeTheme.isDarkTheme;
  const ground = luminance(officeTheme?.bodyBackgroundColor ?? '');
  return ground === null ? prefersDark : ground < 0.18;
}

// The green of the icon; Fluent's blue elsewhere would be one brand colour too many.
const BRAND = {
  light: { background: '#0f5c4d', hover: '#0c4a3e', pressed: '#09382f', ink: '#0f5c4d', inkHover: '#0c4a3e' },
  dark: { background: '#1b7a67', hover: '#176a59', pressed: '#125446', ink: '#6fd3bd', inkHover: '#93e0ce' },
};

function branded(theme: Theme, brand: (typeof BRAND)['light']): Theme {
  return {
    ...theme,
    colorBrandBackground: brand.background,
    colorBrandBackgroundHover: brand.hover,
    colorBrandBackgroundPressed: brand.pressed,
    colorBrandBackgroundSelected: brand.hover,
    colorCompoundBrandBackground: brand.ink,
    colorCompoundBrandStroke: brand.ink,
    colorCompoundBrandStrokePressed: brand.inkHover,
    colorBrandForegroundLink: brand.ink,
    colorBrandForegroundLinkHover: brand.inkHover,
    colorBrandForegroundLinkPressed: brand.inkHover,
    colorBrandForeground1: brand.ink,
    colorNeutralForeground2BrandHover: brand.ink,
    colorNeutralForeground2BrandPressed: brand.inkHover,
  };
}

export const LIGHT_THEME = branded(webLightTheme, BRAND.light);
export const DARK_THEME = branded(webDarkTheme, BRAND.dark);

/**
 * The theme of the pane, following the system while it is open. Contrast
 * themes need nothing here: Fluent's components carry their own
 * `forced-colors` rules and the browser puts the system's colours in.
 */
export function usePaneTheme(officeTheme: OfficeThemeLike | undefined): { theme: Theme; dark: boolean } {
  const [prefersDark, setPrefersDark] = useState(() => window.matchMedia(DARK_QUERY).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK_QUERY);
    const follow = (): void => setPrefersDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const dark = isDark(officeTheme, prefersDark);
  return { theme: dark ? DARK_THEME : LIGHT_THEME, dark };
}
