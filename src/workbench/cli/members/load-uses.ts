import ts from 'typescript';
import { isObjectModelType } from './object-model-types';

/** Members named by the strings of `object.load('a/b, c')` and `context.load(object, [...])`. */
export function loadUses(checker: ts.TypeChecker, call: ts.CallExpression): [string, string][] {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return [];
  const [first, second] = call.arguments;
  const receiver = checker.getTypeAtLocation(call.expression.expression);
  const isContext = receiver.getProperty('sync') !== undefined;
  const loaded = isContext && first ? checker.getTypeAtLocation(first) : receiver;
  const names = isContext ? second : first;
  if (!names) return [];
  const texts = textsOf(checker, names);
  // Object literals are seen property by property; any other argument nobody can read here must not pass unseen.
  if (texts.length === 0 && !ts.isObjectLiteralExpression(names))
    return [[loaded.symbol?.name ?? '?', `load(${names.getText()}), whose names are no literals`]];
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap((path) => walk(checker, loaded, path.split(/[/.]/)));
}

/** The strings an argument can be: a literal, a constant, an array of them. */
function textsOf(checker: ts.TypeChecker, node: ts.Expression): string[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((element) => textsOf(checker, element));
  const type = checker.getTypeAtLocation(node);
  if (checker.isTupleType(type) || checker.isArrayType(type)) {
    return checker.getTypeArguments(type as ts.TypeReference).flatMap(literals);
  }
  return literals(type);
}

function literals(type: ts.Type): string[] {
  return (type.isUnion() ? type.types : [type]).flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
}

/** One path step by step; a collection's `items` may be left out. */
function walk(checker: ts.TypeChecker, from: ts.Type, path: readonly string[]): [string, string][] {
  const [step, ...rest] = path;
  if (step === undefined || step === '*') return [];
  const property = from.getProperty(step) ?? null;
  const items = from.getProperty('items');
  const element = items ? elementOf(checker, checker.getTypeOfSymbol(items)) : null;
  if (step === 'items' && element) return [...named(from, step), ...walk(checker, element, rest)];
  if (!property && element) return walk(checker, element, path);
  if (!property) return [[from.symbol?.name ?? '?', step]];
  return [...named(from, step), ...walk(checker, checker.getTypeOfSymbol(property), rest)];
}

function named(type: ts.Type, member: string): [string, string][] {
  const declaration = type.symbol?.declarations?.[0];
  return declaration && isObjectModelType(declaration) ? [[type.symbol.name, member]] : [];
}

function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | null {
  return checker.isArrayType(type) ? (checker.getTypeArguments(type as ts.TypeReference)[0] ?? null) : null;
}
