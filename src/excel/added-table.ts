import type { CellInput } from './cell-input';

/** An input table as it was made: what tells, before it is taken back, whether a person has written into it. */
export interface AddedTable {
  readonly table: string;
  readonly sheet: string;
  /** Heading row and body, as written. */
  readonly values: readonly (readonly CellInput[])[];
}
