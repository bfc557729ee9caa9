import { keyOfMark, markOf, type SheetList } from './sheet-list';

/** A sheet the add-in made for an earlier set of tables. */
export interface LeftSheet {
  readonly kunci: string;
  readonly lembar: string;
}

/** Generated sheets whose table is not in the set any more (`keys`: the whole set); they are left as they are. */
export function leftBehind({ names, marks }: SheetList, keys: readonly string[]): LeftSheet[] {
  const wanted = new Set(keys.map(markOf));
  return [...marks]
    .flatMap(([mark, lembar]) => (lembar === null || wanted.has(mark) ? [] : [{ kunci: keyOfMark(mark), lembar }]))
    .sort((one, other) => names.indexOf(one.lembar) - names.indexOf(other.lembar));
}
