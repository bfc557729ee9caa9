import ts from 'typescript';

/** Whether a declaration is a class of the object model: in the namespace Excel and derived from ClientObject. */
export function isObjectModelType(node: ts.Node): node is ts.ClassDeclaration {
  return (
    ts.isClassDeclaration(node) &&
    namespaceOf(node) === 'Excel' &&
    (node.heritageClauses ?? []).some((clause) => /ClientObject\b/.test(clause.getText()))
  );
}

function namespaceOf(node: ts.Node): string | null {
  return ts.isModuleBlock(node.parent) && ts.isModuleDeclaration(node.parent.parent) ? node.parent.parent.name.text : null;
}

const DERIVED = /^(.+?)(?:UpdateData|LoadOptions)$/;

/** The type an `Excel.Interfaces.<Type>UpdateData` or `…LoadOptions` speaks for; null for every other declaration. */
export function objectModelTypeOf(node: ts.Node): string | null {
  if (!ts.isInterfaceDeclaration(node) || namespaceOf(node) !== 'Interfaces') return null;
  const name = DERIVED.exec(node.name.text)?.[1] ?? null;
  // `RangeCollectionLoadOptions` and its kin name the members of the items.
  if (name?.endsWith('Collection') && node.name.text.endsWith('LoadOptions') && name !== 'Collection') return itemOf(name);
  return name;
}

const IRREGULAR: Readonly<Record<string, string>> = { NamedItemCollection: 'NamedItem', TableScopedCollection: 'Table' };
const itemOf = (collection: string): string => IRREGULAR[collection] ?? collection.replace(/Collection$/, '');
