import type { Kalimat } from './kalimat';

/** The user's own wording of a sentence, `null` when there is none: a blank cell is no wording. */
export function ownWording(kunci: string, kalimatSendiri: ReadonlyMap<string, string>): string | null {
  const own = kalimatSendiri.get(kunci)?.trim() ?? '';
  return own === '' ? null : own;
}

/** The sentences as the report carries them: the user's own wording wins over ours. */
export function effectiveSentences(kalimat: readonly Kalimat[], kalimatSendiri: ReadonlyMap<string, string>): Kalimat[] {
  return kalimat.map((one) => ({ ...one, teks: ownWording(one.kunci, kalimatSendiri) ?? one.teks }));
}
