import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom';
import { validateXML } from 'xmllint-wasm';

const FOLDER = join(__dirname, '../schema');
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const ROOT = 'wml.xsd';

const schemas = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xsd'))
  .map((fileName) => ({
    fileName,
    contents: readFileSync(join(FOLDER, fileName), 'utf8').replace('schemaLocation="../mce/', 'schemaLocation="'),
  }));

/** What a reader that knows no extensions sees: namespaces named in `mc:Ignorable` are left out. */
function withoutIgnorable(xml: string): string {
  const { documentElement: root } = new DOMParser().parseFromString(xml, 'text/xml');
  if (root === null) throw new Error('No root element');
  const prefixes = (root.getAttributeNS(COMPATIBILITY, 'Ignorable') ?? '').split(' ').filter((prefix) => prefix !== '');
  const ignored = new Set([COMPATIBILITY, ...prefixes.map((prefix) => root.lookupNamespaceURI(prefix))]);
  const visit = (element: Element): void => {
    for (const attribute of Array.from(element.attributes)) {
      if (attribute.namespaceURI !== null && ignored.has(attribute.namespaceURI)) element.removeAttributeNode(attribute);
    }
    for (const child of Array.from(element.childNodes)) {
      if (child.nodeType !== 1) continue;
      if (ignored.has((child as Element).namespaceURI)) element.removeChild(child);
      else visit(child as Element);
    }
  };
  visit(root);
  return new XMLSerializer().serializeToString(root);
}

/** What is wrong with a part of a Word file according to the schema; `[]` when nothing is. */
export async function schemaErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'part.xml', contents: withoutIgnorable(xml) }],
    schema: schemas.filter(({ fileName }) => fileName === ROOT),
    preload: schemas.filter(({ fileName }) => fileName !== ROOT),
    initialMemoryPages: 512,
    maxMemoryPages: 8192,
  });
  return errors.map(({ message }) => message);
}
