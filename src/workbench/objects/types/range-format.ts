import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type ScalarProperty } from '../../interpreter/object-type';
import type { AlignmentStyle, CellStyle, FontStyle } from '../../store/cell-style';
import { commonOf, editStyles, withStyle, type StyleChange } from '../cells/edit-style';
import { horizontalOf, normalizeColor, underlineOf, verticalOf } from '../cells/format-values';
import { guardOption } from '../cells/guard';
import { make, type RangeTarget } from '../core/targets';
import { autofitColumns, autofitRows } from '../sheets/autofit';
import {
  checkedPoints,
  columnPoints,
  commonSize,
  isStandardWidth,
  pointsToCharacters,
  rowPoints,
  setColumns,
  setRows,
  setStandardWidth,
} from '../sheets/sizes';

/** One aspect of the look: read as what all cells have in common (null = mixed), written to all. */
function look<V extends string | number | boolean>(
  pick: (style: CellStyle) => V,
  change: (value: unknown) => StyleChange,
): ScalarProperty<RangeTarget> {
  return {
    get: (t) => commonOf(t.sheet, t.rect, pick),
    set: (t, value) => {
      guardOption(t, 'allowFormatCells');
      const wanted = change(value);
      editStyles(t.sheet, t.rect, (style) => withStyle(style, wanted));
    },
  };
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is wanted.');
  return value;
}

function number(value: unknown, min: number, max: number): number {
  if (typeof value !== 'number' || value < min || value > max) throw invalidArgument(`A number from ${min} to ${max} is wanted.`);
  return value;
}

const alignment = (change: Partial<AlignmentStyle>): StyleChange => ({ alignment: change });
const font = (change: Partial<FontStyle>): StyleChange => ({ font: change });

export const RANGE_FORMAT = defineType<RangeTarget>({
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: look(
      (s) => s.alignment.horizontal,
      (v) => alignment({ horizontal: horizontalOf(v) }),
    ),
    VerticalAlignment: look(
      (s) => s.alignment.vertical,
      (v) => alignment({ vertical: verticalOf(v) }),
    ),
    WrapText: look(
      (s) => s.alignment.wrapText,
      (v) => alignment({ wrapText: flag(v) }),
    ),
    ShrinkToFit: look(
      (s) => s.alignment.shrinkToFit,
      (v) => alignment({ shrinkToFit: flag(v) }),
    ),
    IndentLevel: look(
      (s) => s.alignment.indent,
      (v) => alignment({ indent: number(v, 0, 250) }),
    ),
    TextOrientation: look(
      (s) => s.alignment.textOrientation,
      (v) => alignment({ textOrientation: number(v, -90, 180) }),
    ),
    ColumnWidth: {
      get: (t) => commonSize(t.rect.left, t.rect.right, (column) => columnPoints(t.sheet, column)),
      set: (t, value) => {
        guardOption(t, 'allowFormatColumns');
        setColumns(t, { width: pointsToCharacters(checkedPoints(value, 1400)) });
      },
    },
    // Belief: true only where no width was ever given, even if it is the standard one.
    UseStandardWidth: {
      get: (t) => commonSize(t.rect.left, t.rect.right, (column) => (isStandardWidth(t.sheet, column) ? 1 : 0)) === 1,
      set: (t, value) => {
        guardOption(t, 'allowFormatColumns');
        if (flag(value)) setStandardWidth(t);
      },
    },
    RowHeight: {
      get: (t) => commonSize(t.rect.top, Math.min(t.rect.bottom, t.rect.top + 9999), (row) => rowPoints(t.sheet, row)),
      set: (t, value) => {
        guardOption(t, 'allowFormatRows');
        setRows(t, { height: checkedPoints(value, 409.5) });
      },
    },
  },
  navigation: {
    Font: (t) => make('RangeFont', t),
    Fill: (t) => make('RangeFill', t),
    Borders: (t) => make('RangeBorderCollection', t),
    Protection: (t) => make('FormatProtection', t),
  },
  methods: { AutofitColumns: (t) => autofitColumns(t), AutofitRows: (t) => autofitRows(t) },
});

export const RANGE_FONT = defineType<RangeTarget>({
  name: 'RangeFont',
  properties: {
    Name: look(
      (s) => s.font.name,
      (v) => font({ name: String(v) }),
    ),
    Size: look(
      (s) => s.font.size,
      (v) => font({ size: number(v, 1, 409) }),
    ),
    Color: look(
      (s) => s.font.color,
      (v) => font({ color: normalizeColor(v) }),
    ),
    Bold: look(
      (s) => s.font.bold,
      (v) => font({ bold: flag(v) }),
    ),
    Italic: look(
      (s) => s.font.italic,
      (v) => font({ italic: flag(v) }),
    ),
    Underline: look(
      (s) => s.font.underline,
      (v) => font({ underline: underlineOf(v) }),
    ),
    Strikethrough: look(
      (s) => s.font.strikethrough,
      (v) => font({ strikethrough: flag(v) }),
    ),
  },
});

export const RANGE_FILL = defineType<RangeTarget>({
  name: 'RangeFill',
  properties: {
    // Belief: a cell without fill answers '#FFFFFF' when read.
    Color: look(
      (s) => s.fill.color || '#FFFFFF',
      (v) => ({ fill: { color: normalizeColor(v) } }),
    ),
  },
  methods: {
    Clear: (t) => {
      guardOption(t, 'allowFormatCells');
      editStyles(t.sheet, t.rect, (style) => withStyle(style, { fill: { color: '' } }));
    },
  },
});

export const FORMAT_PROTECTION = defineType<RangeTarget>({
  name: 'FormatProtection',
  properties: {
    Locked: look(
      (s) => s.locked,
      (v) => ({ locked: flag(v) }),
    ),
    FormulaHidden: look(
      (s) => s.formulaHidden,
      (v) => ({ formulaHidden: flag(v) }),
    ),
  },
});
