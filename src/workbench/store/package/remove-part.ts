import { removeContentType } from './content-types';
import type { PackageDraft } from './package-draft';
import { relationshipsPath } from './part-paths';
import { draftRelationships } from './relationships';

/**
 * Removes a part that nothing refers to any more, with every part that only it led to (its drawings, comments, tables).
 * Parts that were never reachable are not touched: they are not ours to judge.
 */
export function removePartAndItsOwn(draft: PackageDraft, path: string): void {
  const kept = reachableFrom(draft, '');
  for (const part of [path, ...reachableFrom(draft, path)]) {
    if (kept.has(part) || !draft.has(part)) continue;
    removeContentType(draft, part);
    draft.delete(part);
    draft.delete(relationshipsPath(part));
  }
}

function reachableFrom(draft: PackageDraft, start: string): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const relationship of draftRelationships(draft, part)) {
      if (relationship.external || found.has(relationship.target) || !draft.has(relationship.target)) continue;
      found.add(relationship.target);
      waiting.push(relationship.target);
    }
  }
  return found;
}
