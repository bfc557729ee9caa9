import ts from 'typescript';
import { loadUses } from './load-uses';
import { isObjectModelType, objectModelTypeOf } from './object-model-types';

/** One use of a member of Excel's object model in the add-in's source. */
export interface MemberUse {
  type: string;
  member: string;
  /** `file:line`. */
  place: string;
}

/**
 * Every `Excel.<Type>.<member>` the given files use: by dot, by element access,
 * by destructuring, in `load` strings and objects, and in objects handed to `set`.
 * @param isOwn tells which files of the program are looked at
 */
export function collectMembers(program: ts.Program, isOwn: (fileName: string) => boolean): MemberUse[] {
  const checker = program.getTypeChecker();
  const uses: MemberUse[] = [];
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !isOwn(file.fileName)) continue;
    const add = (type: string, member: string, node: ts.Node): void => {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      uses.push({ type, member, place: `${file.fileName}:${line}` });
    };
    const visit = (node: ts.Node): void => {
      for (const [type, member] of usesOf(checker, node)) add(type, member, node);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return uses;
}

function usesOf(checker: ts.TypeChecker, node: ts.Node): [string, string][] {
  if (ts.isPropertyAccessExpression(node)) return ofSymbol(checker.getSymbolAtLocation(node.name));
  if (ts.isElementAccessExpression(node))
    return literalTexts(checker, node.argumentExpression).flatMap((name) =>
      ofSymbol(checker.getTypeAtLocation(node.expression).getProperty(name)),
    );
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? ofSymbol(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : [];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return ofLiteralProperty(checker, node);
  if (ts.isCallExpression(node)) return loadUses(checker, node);
  return [];
}

/** The type that declares a member, when it is one of the object model. */
function ofSymbol(symbol: ts.Symbol | undefined): [string, string][] {
  return (symbol?.declarations ?? []).flatMap((declaration): [string, string][] => {
    const parent = declaration.parent;
    return isObjectModelType(parent) && parent.name ? [[parent.name.text, symbol?.name ?? '']] : [];
  });
}

/** `set({ name: … })` and `load({ name: true })`: the literal's type is `Interfaces.<Type>UpdateData` or `…LoadOptions`. */
function ofLiteralProperty(
  checker: ts.TypeChecker,
  node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
): [string, string][] {
  if (!ts.isObjectLiteralExpression(node.parent) || !ts.isIdentifier(node.name)) return [];
  const name = node.name.text;
  const contextual = checker.getContextualType(node.parent);
  const types = contextual?.isUnion() ? contextual.types : contextual ? [contextual] : [];
  return types.flatMap((type): [string, string][] =>
    (type.getProperty(name)?.declarations ?? []).flatMap((declaration): [string, string][] => {
      const owner = objectModelTypeOf(declaration.parent);
      return owner && !name.startsWith('$') ? [[owner, name]] : [];
    }),
  );
}

function literalTexts(checker: ts.TypeChecker, node: ts.Expression): string[] {
  const type = checker.getTypeAtLocation(node);
  return (type.isUnion() ? type.types : [type]).flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
}
