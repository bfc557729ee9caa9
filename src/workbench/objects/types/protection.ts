import { HostError, invalidArgument } from '../../interpreter/host-error';
import { defineType } from '../../interpreter/object-type';
import { accessDenied } from '../core/book';
import type { SheetTarget } from '../core/targets';

/** What a protected sheet allows unless told otherwise: nothing but selecting. */
const DEFAULTS: Readonly<Record<string, boolean | string>> = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selectionMode: 'Normal',
};

/** Passwords live with the sheet for the session only; a file's own hash cannot be checked here. */
const passwords = new WeakMap<object, string>();

function optionsFrom(value: unknown): Record<string, boolean | string> {
  const options = { ...DEFAULTS };
  if (value === null || value === undefined) return options;
  if (typeof value !== 'object') throw invalidArgument('protection options');
  for (const [key, part] of Object.entries(value)) {
    if (!(key in DEFAULTS) || (typeof part !== 'boolean' && typeof part !== 'string'))
      throw invalidArgument(`protection option ${key}`);
    options[key] = part;
  }
  return options;
}

export const WORKSHEET_PROTECTION = defineType<SheetTarget>({
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: (t) => t.sheet.protection !== null },
    Options: { get: (t) => t.sheet.protection && { ...DEFAULTS, ...t.sheet.protection } },
  },
  methods: {
    Protect: (t, args) => {
      // Documented: protecting a protected sheet throws.
      if (t.sheet.protection) throw new HostError('InvalidOperation', 'The sheet is already protected.');
      t.book.write(t.sheet);
      t.sheet.protection = optionsFrom(args.raw(0));
      if (args.has(1) && args.text(1) !== '') passwords.set(t.sheet, args.text(1));
    },
    Unprotect: (t, args) => {
      if (!t.sheet.protection) return;
      const password = passwords.get(t.sheet);
      // Belief: a wrong password is answered by AccessDenied.
      if (password !== undefined && password !== args.textOr(0, '')) throw accessDenied();
      t.book.write(t.sheet);
      t.sheet.protection = null;
      passwords.delete(t.sheet);
    },
  },
});
