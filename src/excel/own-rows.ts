/** A row a person added to the table of sentences. */
export interface OwnRow {
  /** `tambahan-3` when it has been drawn before, `''` when it is new. */
  readonly kunci: string;
  readonly bagian: string;
  readonly teks: string;
  /** Row of the sheet, 0-based. */
  readonly row: number;
}

const PREFIX = 'tambahan-';

/** Gives new rows the next free numbers; one that was drawn before keeps its own, a copy of it gets another. */
export function numberOwnRows(rows: readonly OwnRow[]): OwnRow[] {
  const taken = new Set<string>();
  const kept = rows.map((row) => {
    const isFirst = row.kunci !== '' && !taken.has(row.kunci);
    if (isFirst) taken.add(row.kunci);
    return isFirst ? row : { ...row, kunci: '' };
  });
  let number = Math.max(0, ...[...taken].map((kunci) => Number(kunci.slice(PREFIX.length))));
  return kept.map((row) => {
    if (row.kunci !== '') return row;
    number += 1;
    return { ...row, kunci: `${PREFIX}${number}` };
  });
}
