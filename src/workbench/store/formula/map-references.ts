import type { CellRect } from '../sheet-state';
import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from './cell-reference';
import { splitFormula } from './formula-segments';
import { isBehindWorkbook, quotedSheets } from './sheet-qualifier';

const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const COLUMN = String.raw`(\$?)([A-Za-z]{1,3})`;
const ROW = String.raw`(\$?)(\d{1,7})`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.\\$#])(?:([\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!)?` +
    `(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})` +
    String.raw`(?![\p{L}\p{N}_.(\\!\[])`,
  'gu',
);

/** Where a reference to the cells of a rectangle leads now; `null` = to cells that are gone. */
export type MapRect = (sheet: string, rect: CellRect) => CellRect | null;

/**
 * A formula whose references to cells are led elsewhere. What stays where it is keeps its spelling; a reference to cells
 * that are gone becomes `#REF!`. References to other workbooks, to stretches of sheets and to tables stay as they are.
 * @param home the sheet the formula stands on, for references that name none; `null` = there is none
 */
export function mapReferences(formula: string, home: string | null, map: MapRect): string {
  const segments = splitFormula(formula);
  return segments
    .map((segment, index) => {
      if (segment.kind !== 'code') return segment.text;
      const before = segments[index - 1];
      const quoted = segment.text.startsWith('!') && before?.kind === 'quoted' ? quotedSheets(before.text) : null;
      return segment.text.replace(REFERENCE, (whole: string, ...found: unknown[]) => {
        const groups = found.slice(0, 17).map((part) => (typeof part === 'string' ? part : undefined));
        const offset = Number(found[17]);
        const [qualifier] = groups;
        if (qualifier !== undefined && offset === 0 && isBehindWorkbook(segments, index)) return whole;
        const isFirst = segment.text.startsWith('!') && offset === 1;
        const names = qualifier?.split(':') ?? (isFirst ? (quoted ?? []) : home === null ? [] : [home]);
        const [sheet] = names;
        const parsed = parse(groups.slice(1));
        if (names.length !== 1 || sheet === undefined || parsed === null) return whole;
        const rect = map(sheet, parsed.rect);
        if (rect !== null && isSame(rect, parsed.rect)) return whole;
        return (qualifier === undefined ? '' : `${qualifier}!`) + (rect === null ? '#REF!' : parsed.spell(rect));
      });
    })
    .join('');
}

interface Parsed {
  rect: CellRect;
  spell(rect: CellRect): string;
}

type Part = string | undefined;

/** One end of a reference along one axis: its number and whether it is fixed by `$`. */
interface End {
  at: number;
  fixed: string;
}

const ends = (a$: Part, a: number, b$: Part, b: number): [End, End] => {
  const pair: [End, End] = [
    { at: a, fixed: a$ ?? '' },
    { at: b, fixed: b$ ?? '' },
  ];
  return a <= b ? pair : [pair[1], pair[0]];
};

function parse(groups: readonly Part[]): Parsed | null {
  const [c1$, c1, r1$, r1, c2$, c2, r2$, r2, a$, a, b$, b, x$, x, y$, y] = groups;
  const columns =
    c1 !== undefined
      ? ends(c1$, columnNumber(c1), c2 === undefined ? c1$ : c2$, columnNumber(c2 ?? c1))
      : a !== undefined && b !== undefined
        ? ends(a$, columnNumber(a), b$, columnNumber(b))
        : null;
  const rows =
    r1 !== undefined
      ? ends(r1$, Number(r1) - 1, r2 === undefined ? r1$ : r2$, Number(r2 ?? r1) - 1)
      : x !== undefined && y !== undefined
        ? ends(x$, Number(x) - 1, y$, Number(y) - 1)
        : null;
  const rect = {
    top: rows?.[0].at ?? 0,
    bottom: rows?.[1].at ?? LAST_ROW,
    left: columns?.[0].at ?? 0,
    right: columns?.[1].at ?? LAST_COLUMN,
  };
  if (rect.top < 0 || rect.bottom > LAST_ROW || rect.right > LAST_COLUMN) return null;
  return {
    rect,
    spell(now) {
      const column = (end: 0 | 1): string =>
        columns === null ? '' : columns[end].fixed + columnName(end === 0 ? now.left : now.right);
      const row = (end: 0 | 1): string => (rows === null ? '' : rows[end].fixed + String((end === 0 ? now.top : now.bottom) + 1));
      const isOneCell = c1 !== undefined && c2 === undefined;
      return isOneCell ? column(0) + row(0) : `${column(0)}${row(0)}:${column(1)}${row(1)}`;
    },
  };
}

const isSame = (a: CellRect, b: CellRect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
