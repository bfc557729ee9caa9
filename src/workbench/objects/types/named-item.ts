import type { Arguments } from '../../interpreter/arguments';
import { HostError, invalidArgument } from '../../interpreter/host-error';
import { defineType, type HostObject } from '../../interpreter/object-type';
import type { NameState } from '../../store/workbook-state';
import { absoluteAddress, formatAddress } from '../core/address';
import { itemAlreadyExists, itemNotFound } from '../core/book';
import { make, range, targetOf, type NamesTarget, type NameTarget } from '../core/targets';
import { findName, rangeOfFormula } from '../names/resolve-name';

const named = (t: NamesTarget, name: NameState): HostObject => make('NamedItem', { book: t.book, name });

/** Whether a text may be a name: no cell address, no spaces, begins with a letter, `_` or `\`. */
function isValidName(text: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text) && !/^[A-Za-z]{1,3}\d+$/.test(text) && !/^[rc]$/i.test(text);
}

function add(t: NamesTarget, args: Arguments): HostObject {
  const name = args.text(0);
  if (!isValidName(name)) throw invalidArgument(`"${name}" cannot be a name.`);
  if (findName(t.book, name, t.scope) || t.book.tables().some(({ table }) => table.name.toLowerCase() === name.toLowerCase()))
    throw itemAlreadyExists();
  t.book.write(null);
  const state: NameState = {
    name,
    scope: t.scope?.id ?? null,
    formula: formulaFrom(args),
    visible: true,
    comment: args.textOr(2, ''),
  };
  t.book.state.names.push(state);
  return named(t, state);
}

/** A name refers to a range given as an object, or to a formula text. */
function formulaFrom(args: Arguments): string {
  const object = args.object(1, 'Range');
  if (!object) {
    const text = args.text(1);
    return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
  }
  const { sheet, rect } = targetOf('Range', object);
  return `=${absoluteAddress(sheet.name, rect)}`;
}

export const NAMED_ITEM_COLLECTION = defineType<NamesTarget>({
  name: 'NamedItemCollection',
  collection: {
    items: (t) => t.book.state.names.filter((name) => name.scope === (t.scope?.id ?? null)).map((name) => named(t, name)),
    item: (t, key) => {
      const name = findName(t.book, String(key), t.scope);
      if (!name) throw itemNotFound();
      return named(t, name);
    },
  },
  objectMethods: {
    Add: add,
    GetItemOrNullObject: (t, args) => {
      const name = findName(t.book, args.text(0), t.scope);
      return name ? named(t, name) : null;
    },
  },
  methods: { GetCount: (t) => t.book.state.names.filter((name) => name.scope === (t.scope?.id ?? null)).length },
});

function reference(t: NameTarget): HostObject | null {
  const target = rangeOfFormula(t.book, t.name.formula);
  return target ? range(target, target.rect) : null;
}

function scopeSheet(t: NameTarget): HostObject | null {
  const sheet = t.name.scope === null ? null : t.book.sheetById(t.name.scope);
  return sheet ? make('Worksheet', { book: t.book, sheet }) : null;
}

export const NAMED_ITEM = defineType<NameTarget>({
  name: 'NamedItem',
  id: (t) => t.name.name,
  properties: {
    Name: { get: (t) => t.name.name },
    Formula: {
      get: (t) => t.name.formula,
      set: (t, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('A formula begins with "=".');
        t.book.write(null);
        t.name.formula = value;
      },
    },
    Value: { get: (t) => valueOf(t) },
    Type: {
      get: (t) =>
        rangeOfFormula(t.book, t.name.formula)
          ? 'Range'
          : /#REF!/.test(t.name.formula)
            ? 'Error'
            : /^="/.test(t.name.formula)
              ? 'String'
              : 'Double',
    },
    Visible: {
      get: (t) => t.name.visible,
      set: (t, value) => {
        t.book.write(null);
        t.name.visible = value === true;
      },
    },
    Comment: {
      get: (t) => t.name.comment,
      set: (t, value) => {
        t.book.write(null);
        t.name.comment = String(value);
      },
    },
    Scope: { get: (t) => (t.name.scope === null ? 'Workbook' : 'Worksheet') },
  },
  navigation: {
    Worksheet: (t) => {
      const sheet = scopeSheet(t);
      if (!sheet) throw itemNotFound();
      return sheet;
    },
    WorksheetOrNullObject: scopeSheet,
  },
  objectMethods: {
    GetRange: (t) => {
      const object = reference(t);
      if (!object) throw new HostError('InvalidOperation', 'The name does not refer to a range.');
      return object;
    },
    GetRangeOrNullObject: reference,
  },
  methods: {
    Delete: (t) => {
      t.book.write(null);
      t.book.state.names = t.book.state.names.filter((name) => name !== t.name);
    },
  },
});

/** A range's address, a quoted text without its quotes, else the formula without `=`. */
function valueOf(t: NameTarget): string | number {
  const target = rangeOfFormula(t.book, t.name.formula);
  if (target) return formatAddress(target.sheet.name, target.rect);
  const rest = t.name.formula.replace(/^=/, '');
  if (/^".*"$/s.test(rest)) return rest.slice(1, -1).replaceAll('""', '"');
  return rest !== '' && Number.isFinite(Number(rest)) ? Number(rest) : rest;
}
