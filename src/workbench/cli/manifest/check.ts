import { checkAddresses, checkIcons, type BuildFiles } from './check-addresses';
import { checkResids, checkTexts } from './check-resources';
import { checkActions, checkIconSizes, checkIds, checkOrder, checkValues } from './check-structure';
import { parseManifest, type Problem } from './manifest-document';

/**
 * Everything that can be known of a manifest without Office: an empty list
 * when nothing is wrong. `functions` are the names the ribbon's page associates.
 */
export function checkManifest(text: string, files: BuildFiles, functions: readonly string[]): Problem[] {
  const parsed = parseManifest(text);
  if ('rule' in parsed) return [parsed];
  const { root } = parsed;
  return [
    ...checkOrder(root),
    ...checkValues(root),
    ...checkIds(root),
    ...checkResids(root),
    ...checkTexts(root),
    ...checkIconSizes(root),
    ...checkActions(root, functions),
    ...checkAddresses(root, files),
    ...checkIcons(root, files),
  ];
}
