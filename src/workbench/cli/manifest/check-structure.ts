import type { Element } from '@xmldom/xmldom';
import { attribute, childElements, descendants, nameOf, named, textOf, type Problem } from './manifest-document';
import { CHILDREN, ICON_SIZES, MAX_CONTROL_ID } from './schema';

function checkChildren(element: Element): Problem[] {
  const rules = CHILDREN[nameOf(element)];
  if (rules === undefined) return [];
  const problems: Problem[] = [];
  let place = 0;
  for (const child of childElements(element)) {
    const position = rules.findIndex((rule) => rule.name === nameOf(child));
    if (position < 0)
      problems.push({ rule: 'unknown-element', message: `${nameOf(child)} may not stand in ${nameOf(element)}.` });
    else if (position < place)
      problems.push({ rule: 'order', message: `${nameOf(child)} stands too late in ${nameOf(element)}.` });
    else place = position;
  }
  for (const { name, min, max } of rules) {
    const count = childElements(element).filter((child) => nameOf(child) === name).length;
    if (count < min) problems.push({ rule: 'missing-element', message: `${nameOf(element)} lacks ${name}.` });
    if (count > max) problems.push({ rule: 'repeated-element', message: `${nameOf(element)} has more than one ${name}.` });
  }
  return problems;
}

/** Every element's children: known, in the schema's order, neither missing nor repeated. */
export const checkOrder = (root: Element): Problem[] => descendants(root).flatMap(checkChildren);

/** Ids of tabs, groups, controls and resources: present, not too long, used once. */
export function checkIds(root: Element): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const element of descendants(root)) {
    const id = attribute(element, 'id');
    if (['CustomTab', 'Group', 'Control'].includes(nameOf(element)) && id === null) {
      problems.push({ rule: 'missing-id', message: `${nameOf(element)} has no id.` });
    }
    if (id === null) continue;
    if (id.length > MAX_CONTROL_ID)
      problems.push({ rule: 'id-length', message: `The id ${id} is longer than ${MAX_CONTROL_ID}.` });
    if (seen.has(id)) problems.push({ rule: 'duplicate-id', message: `The id ${id} is used twice.` });
    seen.add(id);
  }
  return problems;
}

/** Each ribbon icon in all four sizes. */
export function checkIconSizes(root: Element): Problem[] {
  return named(root, 'Icon').flatMap((icon) => {
    const sizes = childElements(icon).map((image) => Number(attribute(image, 'size')));
    return ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => ({
      rule: 'icon-sizes',
      message: `An Icon lacks the size ${size}.`,
    }));
  });
}

/** What each kind of button needs; functions must be among those the ribbon's page associates. */
export function checkActions(root: Element, functions: readonly string[]): Problem[] {
  return named(root, 'Action').flatMap((action): Problem[] => {
    const has = (name: string): Element | undefined => childElements(action).find((child) => nameOf(child) === name);
    const type = attribute(action, 'xsi:type');
    if (type === 'ShowTaskpane')
      return has('SourceLocation') ? [] : [{ rule: 'action', message: 'ShowTaskpane lacks SourceLocation.' }];
    if (type !== 'ExecuteFunction') return [{ rule: 'action', message: `Unknown action type ${String(type)}.` }];
    const name = has('FunctionName');
    if (name === undefined) return [{ rule: 'action', message: 'ExecuteFunction lacks FunctionName.' }];
    if (functions.includes(textOf(name))) return [];
    return [{ rule: 'function', message: `No function "${textOf(name)}" is associated in src/commands.` }];
  });
}

/** The values this add-in stands by: GUID, version, locale, host, floor, permission, schema versions. */
export function checkValues(root: Element): Problem[] {
  const problems: Problem[] = [];
  const expect = (ok: boolean, rule: string, message: string): void => void (ok || problems.push({ rule, message }));
  const text = (name: string): string => named(root, name).map(textOf)[0] ?? '';
  const [set, ...furtherSets] = named(root, 'Set');
  const overrides = named(root, 'VersionOverrides')[0];
  expect(attribute(root, 'xsi:type') === 'TaskPaneApp', 'type', 'OfficeApp must be a TaskPaneApp.');
  expect(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id')), 'guid', 'Id must be a GUID.');
  expect(/^\d+(\.\d+){3}$/.test(text('Version')), 'version', 'Version must have four numbers.');
  expect(text('DefaultLocale') === 'id-ID', 'locale', 'DefaultLocale must be id-ID.');
  expect(text('Permissions') === 'ReadWriteDocument', 'permissions', 'Permissions must be ReadWriteDocument.');
  expect(
    named(root, 'Host').every((host) => (attribute(host, 'Name') ?? attribute(host, 'xsi:type')) === 'Workbook'),
    'host',
    'The only host is Workbook.',
  );
  expect(
    furtherSets.length === 0 &&
      set !== undefined &&
      attribute(set, 'Name') === 'ExcelApi' &&
      attribute(set, 'MinVersion') === '1.14',
    'floor',
    'The only requirement is ExcelApi 1.14.',
  );
  expect(
    overrides !== undefined && attribute(overrides, 'xsi:type') === 'VersionOverridesV1_0',
    'overrides',
    'VersionOverrides must be VersionOverridesV1_0.',
  );
  return problems;
}
