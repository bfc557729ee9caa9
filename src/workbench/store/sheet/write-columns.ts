import type { CellStyle } from '../cell-style';
import type { ColumnState } from '../sheet-state';
import { childElements, makeElement, numberAttribute, setAttribute } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';

interface Run {
  first: number;
  last: number;
  /** All but `min` and `max`. */
  attributes: Map<string, string>;
  changed: boolean;
}

/** What the writer of columns needs from outside. */
export interface ColumnWriteContext {
  prefix: string;
  defaultWidth: number;
  styleIndex(style: CellStyle, base: CellStyle | null): number;
}

/**
 * The `cols` element with the changed columns cut out of their ranges.
 * @returns `undefined` when no column changed, `null` when no column says anything any more
 */
export function writeColumns(
  old: XmlElement | null,
  before: ReadonlyMap<number, ColumnState>,
  now: ReadonlyMap<number, ColumnState>,
  context: ColumnWriteContext,
): XmlElement | null | undefined {
  const changed = [...new Set([...before.keys(), ...now.keys()])]
    .filter((column) => !isSame(before.get(column), now.get(column)))
    .sort((a, b) => a - b);
  if (changed.length === 0) return undefined;
  const runs: Run[] = [];
  const baseOf = new Map<number, Map<string, string>>();
  for (const col of childElements(old, 'col')) {
    const attributes = new Map([...col.attributes].filter(([name]) => name !== 'min' && name !== 'max'));
    let first = numberAttribute(col, 'min', 1) - 1;
    const last = numberAttribute(col, 'max', first + 1) - 1;
    for (const column of changed) {
      if (column < first || column > last) continue;
      baseOf.set(column, attributes);
      if (column > first) runs.push({ first, last: column - 1, attributes, changed: false });
      first = column + 1;
    }
    if (first <= last) runs.push({ first, last, attributes, changed: false });
  }
  for (const column of changed) {
    const state = now.get(column);
    if (state)
      runs.push({
        first: column,
        last: column,
        attributes: change(baseOf.get(column), before.get(column), state, context),
        changed: true,
      });
  }
  runs.sort((a, b) => a.first - b.first);
  const cols = joinRuns(runs).map((run) => {
    const element = makeElement(`${context.prefix}col`, { min: run.first + 1, max: run.last + 1 });
    for (const [name, value] of run.attributes) element.attributes.set(name, value);
    return element;
  });
  return cols.length === 0 ? null : makeElement(`${context.prefix}cols`, {}, cols);
}

function change(
  base: Map<string, string> | undefined,
  before: ColumnState | undefined,
  now: ColumnState,
  context: ColumnWriteContext,
): Map<string, string> {
  const element = makeElement('col');
  element.attributes = new Map(base);
  if (!base || (before?.width ?? null) !== now.width) {
    setAttribute(element, 'width', now.width ?? context.defaultWidth);
    setAttribute(element, 'customWidth', now.width === null ? null : true);
    setAttribute(element, 'bestFit', null);
  }
  if ((before?.hidden ?? false) !== now.hidden) setAttribute(element, 'hidden', now.hidden ? true : null);
  if ((before?.style ?? null) !== now.style)
    setAttribute(element, 'style', now.style ? context.styleIndex(now.style, before?.style ?? null) : null);
  return element.attributes;
}

/** Neighbouring changed columns that say the same become one range. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const fits = last?.changed && run.changed && last.last + 1 === run.first && sameAttributes(last.attributes, run.attributes);
    if (last && fits) last.last = run.last;
    else joined.push({ ...run });
  }
  return joined;
}

function sameAttributes(a: Map<string, string>, b: Map<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}

function isSame(a: ColumnState | undefined, b: ColumnState | undefined): boolean {
  if (!a || !b) return a === b;
  return a.width === b.width && a.hidden === b.hidden && a.style === b.style;
}
