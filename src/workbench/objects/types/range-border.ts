import { invalidArgument } from '../../interpreter/host-error';
import { defineType } from '../../interpreter/object-type';
import type { BorderStyle, BorderStyles } from '../../store/cell-style';
import { changeBorder, styleOfLine, weightOfLine } from '../cells/border-style';
import { styleAt } from '../cells/cell-access';
import { editStyles, withStyle } from '../cells/edit-style';
import { normalizeColor } from '../cells/format-values';
import { guardOption } from '../cells/guard';
import type { CellRect } from '../../store/sheet-state';
import { BORDER_SIDES, make, type BorderSide, type BorderTarget, type RangeTarget } from '../core/targets';

interface Strip {
  rect: CellRect;
  sides: (keyof BorderStyles)[];
}

/** The cells, and their sides, that one border of a range consists of. */
function strips(rect: CellRect, side: BorderSide): Strip[] {
  switch (side) {
    case 'EdgeTop':
      return [{ rect: { ...rect, bottom: rect.top }, sides: ['top'] }];
    case 'EdgeBottom':
      return [{ rect: { ...rect, top: rect.bottom }, sides: ['bottom'] }];
    case 'EdgeLeft':
      return [{ rect: { ...rect, right: rect.left }, sides: ['left'] }];
    case 'EdgeRight':
      return [{ rect: { ...rect, left: rect.right }, sides: ['right'] }];
    case 'InsideHorizontal':
      return rect.top === rect.bottom
        ? []
        : [
            { rect: { ...rect, bottom: rect.bottom - 1 }, sides: ['bottom'] },
            { rect: { ...rect, top: rect.top + 1 }, sides: ['top'] },
          ];
    case 'InsideVertical':
      return rect.left === rect.right
        ? []
        : [
            { rect: { ...rect, right: rect.right - 1 }, sides: ['right'] },
            { rect: { ...rect, left: rect.left + 1 }, sides: ['left'] },
          ];
    case 'DiagonalDown':
      return [{ rect, sides: ['diagonalDown'] }];
    case 'DiagonalUp':
      return [{ rect, sides: ['diagonalUp'] }];
  }
}

function edit(t: BorderTarget, change: (border: BorderStyle) => BorderStyle): void {
  guardOption(t, 'allowFormatCells');
  for (const { rect, sides } of strips(t.rect, t.side)) {
    editStyles(t.sheet, rect, (style) =>
      withStyle(style, { border: Object.fromEntries(sides.map((side) => [side, change(style.border[side])])) }),
    );
  }
}

/** What all parts of the border have in common, null when mixed. */
function common(t: BorderTarget, pick: (border: BorderStyle) => string): string | null {
  let found: string | null = null;
  for (const { rect, sides } of strips(t.rect, t.side)) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        for (const side of sides) {
          const value = pick(styleAt(t.sheet, row, column).border[side]);
          if (found !== null && found !== value) return null;
          found = value;
        }
      }
    }
  }
  return found ?? pick({ line: 'None', color: '' });
}

export const RANGE_BORDER = defineType<BorderTarget>({
  name: 'RangeBorder',
  id: (t) => t.side,
  properties: {
    SideIndex: { get: (t) => t.side },
    Style: {
      get: (t) => common(t, (border) => styleOfLine(border.line)),
      set: (t, value) => edit(t, (border) => changeBorder(border, { style: String(value) })),
    },
    Weight: {
      get: (t) => common(t, (border) => weightOfLine(border.line)),
      set: (t, value) => edit(t, (border) => changeBorder(border, { weight: String(value) })),
    },
    Color: {
      get: (t) => common(t, (border) => border.color || '#000000'),
      set: (t, value) => edit(t, (border) => changeBorder(border, { color: normalizeColor(value) })),
    },
  },
});

export const RANGE_BORDER_COLLECTION = defineType<RangeTarget>({
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => BORDER_SIDES.length } },
  collection: {
    items: (t) => BORDER_SIDES.map((side) => make('RangeBorder', { ...t, side })),
    item: (t, key) => {
      const side = BORDER_SIDES.find((name) => name === key);
      if (!side) throw invalidArgument(`border ${String(key)}`);
      return make('RangeBorder', { ...t, side });
    },
  },
  objectMethods: {
    GetItemAt: (t, args) => {
      const side = BORDER_SIDES[args.number(0)];
      if (!side) throw invalidArgument('There are eight borders.');
      return make('RangeBorder', { ...t, side });
    },
  },
});
