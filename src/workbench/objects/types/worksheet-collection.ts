import { defineType, type HostObject } from '../../interpreter/object-type';
import type { SheetState } from '../../store/sheet-state';
import { itemNotFound, type Book } from '../core/book';
import { make } from '../core/targets';
import { eventMethods } from '../events/emit-changes';
import { addSheet } from '../sheets/sheet-list';

const worksheet = (book: Book, sheet: SheetState): HostObject => make('Worksheet', { book, sheet });
const find = (book: Book, key: string): SheetState | null => book.sheetById(key) ?? book.sheetByName(key);

function edge(book: Book, sheets: readonly SheetState[], visibleOnly: boolean): HostObject {
  const sheet = sheets.find((candidate) => !visibleOnly || candidate.visibility === 'Visible');
  if (!sheet) throw itemNotFound();
  return worksheet(book, sheet);
}

export const WORKSHEET_COLLECTION = defineType<Book>({
  name: 'WorksheetCollection',
  collection: {
    items: (book) => book.state.sheets.map((sheet) => worksheet(book, sheet)),
    item: (book, key) => {
      const sheet = find(book, String(key));
      if (!sheet) throw itemNotFound();
      return worksheet(book, sheet);
    },
  },
  objectMethods: {
    Add: (book, args) => worksheet(book, addSheet(book, args.has(0) ? args.text(0) : null)),
    GetActiveWorksheet: (book) => worksheet(book, book.activeSheet()),
    GetItemOrNullObject: (book, args) => {
      const sheet = find(book, args.text(0));
      return sheet ? worksheet(book, sheet) : null;
    },
    GetFirst: (book, args) => edge(book, book.state.sheets, args.flag(0, false)),
    GetLast: (book, args) => edge(book, [...book.state.sheets].reverse(), args.flag(0, false)),
  },
  methods: {
    ...eventMethods([
      'DataChangedEvent',
      'ActivatedEvent',
      'DeactivatedEvent',
      'SelectionChangedEvent',
      'AddedEvent',
      'DeletedEvent',
    ]),
    GetCount: (book, args) => book.state.sheets.filter((sheet) => !args.flag(0, false) || sheet.visibility === 'Visible').length,
  },
});
