import { defineType } from '../../interpreter/object-type';
import type { Book } from '../core/book';
import { make, range } from '../core/targets';

export const WORKBOOK = defineType<Book>({
  name: 'Workbook',
  properties: {
    Name: { get: (book) => book.state.fileName },
    ReadOnly: { get: (book) => book.state.readOnly },
    IsDirty: { get: (book) => book.state.sheets.some((sheet) => sheet.dirty) },
  },
  navigation: {
    Worksheets: (book) => make('WorksheetCollection', book),
    Tables: (book) => make('TableCollection', { book, sheet: null }),
    Names: (book) => make('NamedItemCollection', { book, scope: null }),
    Settings: (book) => make('SettingCollection', book),
    Application: (book) => make('Application', book),
  },
  objectMethods: {
    GetSelectedRange: (book) => range({ book, sheet: book.activeSheet() }, book.activeSheet().selection),
    GetActiveCell: (book) => {
      const { top, left } = book.activeSheet().selection;
      return range({ book, sheet: book.activeSheet() }, { top, left, bottom: top, right: left });
    },
  },
});

const MODES: readonly Book['state']['calculationMode'][] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const APPLICATION = defineType<Book>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (book) => book.state.calculationMode,
      set: (book, value) => {
        book.write(null);
        book.state.calculationMode = MODES.find((mode) => mode === value) ?? book.state.calculationMode;
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: (book) => book.culture.decimal },
    ThousandsSeparator: { get: (book) => book.culture.group },
    UseSystemSeparators: { get: () => true },
  },
  navigation: { CultureInfo: (book) => make('CultureInfo', book) },
  // Nothing is recalculated and nothing is painted here: these have nothing to hold back.
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

export const CULTURE_INFO = defineType<Book>({
  name: 'CultureInfo',
  properties: { Name: { get: (book) => book.culture.name } },
  navigation: { NumberFormat: (book) => make('NumberFormatInfo', book) },
});

export const NUMBER_FORMAT_INFO = defineType<Book>({
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: { get: (book) => book.culture.decimal },
    NumberGroupSeparator: { get: (book) => book.culture.group },
  },
});

/** What office.js itself asks of the host in the pane, besides Excel. */
export const ADDIN_INTERNAL_SERVICE = defineType<Book>({
  name: 'Microsoft.InternalService.AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
});
