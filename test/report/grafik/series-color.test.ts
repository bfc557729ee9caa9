import { inkOn, seriesColor } from '../../../src/report/grafik/series-color';

/** Relative luminance of `#RRGGBB`, 0 to 1 (sRGB). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Lightness L* (0 black, 100 white): what is left of a colour on a black and white copy (CIE 1976). */
function lightness(color: string): number {
  const y = luminance(color);
  return y <= 0.008856 ? y * 903.3 : 116 * Math.cbrt(y) - 16;
}

const bar = { jenis: 'batang' } as const;
const line = { jenis: 'garis' } as const;

it('bars of one series, and the line over them, differ on a black and white copy', () => {
  const chart = [bar, line];
  expect(Math.abs(lightness(seriesColor(chart, 0)) - lightness(seriesColor(chart, 1)))).toBeGreaterThan(30);
  expect(lightness(seriesColor(chart, 1))).toBeLessThan(20);
});

it('up to three series of bars differ on a black and white copy, and from the paper', () => {
  const tones = [0, 1, 2].map((index) => lightness(seriesColor([bar, bar, bar], index)));
  const all = [...tones, 100].sort((a, b) => a - b);
  for (const [index, tone] of all.slice(1).entries()) expect(tone - (all[index] ?? 0)).toBeGreaterThan(15);
});

it('a series keeps its colour whatever series of the other kind stand before it', () => {
  expect(seriesColor([line, bar], 1)).toBe(seriesColor([bar], 0));
});

it('a figure on a bar can be read: a contrast of 4.5 to 1 (WCAG 2, 1.4.3)', () => {
  const bars = Array.from({ length: 6 }, () => bar);
  for (const index of bars.keys()) {
    const color = seriesColor(bars, index);
    const [low = 0, high = 0] = [luminance(color), luminance(inkOn(color))].sort((a, b) => a - b);
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
