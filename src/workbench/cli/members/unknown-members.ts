import type { MemberUse } from './collect-members';

/** Carried out by the client alone or by the interpreter for every type: no type of the host has to list them. */
const CLIENT_ONLY = new Set(['load', 'set', 'toJSON', 'context', 'isNullObject', 'track', 'untrack']);

/** The uses the host does not know, each type and member once, with all their places. */
export function unknownMembers(
  uses: readonly MemberUse[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
): { name: string; places: string[] }[] {
  const unknown = new Map<string, string[]>();
  for (const { type, member, place } of uses) {
    if (CLIENT_ONLY.has(member) || known.get(type)?.has(member)) continue;
    const name = `Excel.${type}.${member}`;
    unknown.set(name, [...(unknown.get(name) ?? []), place]);
  }
  return [...unknown].map(([name, places]) => ({ name, places })).sort((a, b) => a.name.localeCompare(b.name));
}

/** How many different members are used, the client's own left aside. */
export function countMembers(uses: readonly MemberUse[]): number {
  return new Set(uses.filter(({ member }) => !CLIENT_ONLY.has(member)).map(({ type, member }) => `${type}.${member}`)).size;
}
