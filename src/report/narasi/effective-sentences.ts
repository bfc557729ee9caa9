import type { BarisTambahan } from '../table-builder';
import type { Kalimat } from './kalimat';

/** A sentence as the report carries it; a row the user added may stand in a part of the user's own. */
export interface KalimatTerpakai {
  readonly kunci: string;
  readonly bagian: string;
  readonly teks: string;
}

/** The user's own wording of a sentence, `null` when there is none: a blank cell is no wording. */
export function ownWording(kunci: string, kalimatSendiri: ReadonlyMap<string, string>): string | null {
  const own = kalimatSendiri.get(kunci)?.trim() ?? '';
  return own === '' ? null : own;
}

const samePart = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Puts the user's own rows behind the last row of their part; those of a part that is not there come last. */
export function withOwnRows<T extends { readonly bagian: string }>(rows: readonly T[], own: readonly T[]): T[] {
  const placed = [...rows];
  for (const row of own) {
    const last = placed.reduce((found, { bagian }, index) => (samePart(bagian, row.bagian) ? index : found), -1);
    placed.splice(last < 0 ? placed.length : last + 1, 0, row);
  }
  return placed;
}

/**
 * The sentences as the report carries them: the user's own wording wins over ours, and rows the user added stand at the end of
 * their part.
 */
export function effectiveSentences(
  kalimat: readonly Kalimat[],
  kalimatSendiri: ReadonlyMap<string, string>,
  barisTambahan: readonly BarisTambahan[] = [],
): KalimatTerpakai[] {
  const worded: KalimatTerpakai[] = kalimat.map((one) => ({ ...one, teks: ownWording(one.kunci, kalimatSendiri) ?? one.teks }));
  return withOwnRows(worded, barisTambahan);
}
