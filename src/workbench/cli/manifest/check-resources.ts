import type { Element } from '@xmldom/xmldom';
import { attribute, childElements, descendants, nameOf, named, resourcesOf, textOf, type Problem } from './manifest-document';
import { MAX_LENGTH, MAX_LONG_STRING, MAX_RESOURCE_ID, MAX_SHORT_STRING, MAX_TAB_LABEL } from './schema';

/** Which kind of resource an element's `resid` must name. */
function expectedKinds(element: Element): readonly string[] {
  const name = nameOf(element);
  if (name === 'Image') return ['Image'];
  if (['SourceLocation', 'FunctionFile', 'LearnMoreUrl'].includes(name)) return ['Url'];
  // Long texts stand only in descriptions.
  return name === 'Description' ? ['LongStrings'] : ['ShortStrings'];
}

const kindOf = (resource: Element): string => {
  const parent = resource.parentNode as Element | null;
  return nameOf(resource) === 'String' && parent !== null ? nameOf(parent) : nameOf(resource);
};

/** Every `resid` names a resource of the right kind; every resource is used. */
export function checkResids(root: Element): Problem[] {
  const problems: Problem[] = [];
  const resources = new Map(resourcesOf(root).map((resource) => [attribute(resource, 'id') ?? '', resource]));
  const used = new Set<string>();
  for (const element of descendants(root)) {
    const resid = attribute(element, 'resid');
    if (resid === null) continue;
    used.add(resid);
    const resource = resources.get(resid);
    if (resource === undefined)
      problems.push({ rule: 'resid', message: `${nameOf(element)} names ${resid}, which is no resource.` });
    else if (!expectedKinds(element).includes(kindOf(resource))) {
      problems.push({
        rule: 'resid-kind',
        message: `${nameOf(element)} names ${resid}, which stands among ${kindOf(resource)}.`,
      });
    }
  }
  for (const id of resources.keys()) {
    if (!used.has(id)) problems.push({ rule: 'unused-resource', message: `The resource ${id} is used by nothing.` });
    if (id.length > MAX_RESOURCE_ID)
      problems.push({ rule: 'id-length', message: `The resource id ${id} is longer than ${MAX_RESOURCE_ID}.` });
  }
  return problems;
}

/** Texts: present and within the lengths Office accepts. */
export function checkTexts(root: Element): Problem[] {
  const problems: Problem[] = [];
  const check = (what: string, value: string | null, max: number): void => {
    if (value === null || value === '') problems.push({ rule: 'empty-text', message: `${what} is empty.` });
    else if (value.length > max)
      problems.push({ rule: 'length', message: `${what} has ${value.length} characters, at most ${max} are allowed.` });
  };
  for (const child of childElements(root)) {
    const max = MAX_LENGTH[nameOf(child)];
    if (max !== undefined) check(nameOf(child), attribute(child, 'DefaultValue') ?? textOf(child), max);
  }
  const strings = (list: string, max: number): void => {
    for (const string of named(root, list).flatMap(childElements)) {
      check(`${list} ${String(attribute(string, 'id'))}`, attribute(string, 'DefaultValue'), max);
    }
  };
  strings('ShortStrings', MAX_SHORT_STRING);
  strings('LongStrings', MAX_LONG_STRING);
  for (const tab of named(root, 'CustomTab')) {
    const label = childElements(tab).find((child) => nameOf(child) === 'Label');
    const string = resourcesOf(root).find(
      (resource) => label !== undefined && attribute(resource, 'id') === attribute(label, 'resid'),
    );
    if (string !== undefined) check('The tab label', attribute(string, 'DefaultValue'), MAX_TAB_LABEL);
  }
  return problems;
}
