import { defineType } from '../../interpreter/object-type';
import { itemNotFound, type Book } from '../core/book';
import { make, type SettingTarget } from '../core/targets';

export const SETTING_COLLECTION = defineType<Book>({
  name: 'SettingCollection',
  collection: {
    items: (book) => [...book.state.settings.keys()].map((key) => make('Setting', { book, key })),
    item: (book, key) => {
      if (!book.state.settings.has(String(key))) throw itemNotFound();
      return make('Setting', { book, key: String(key) });
    },
  },
  objectMethods: {
    /** Documented: an existing key gets the new value. */
    Add: (book, args) => {
      book.write(null);
      book.state.settings.set(args.text(0), args.raw(1));
      return make('Setting', { book, key: args.text(0) });
    },
    GetItemOrNullObject: (book, args) =>
      book.state.settings.has(args.text(0)) ? make('Setting', { book, key: args.text(0) }) : null,
  },
  methods: {
    GetCount: (book) => book.state.settings.size,
  },
});

export const SETTING = defineType<SettingTarget>({
  name: 'Setting',
  id: (t) => t.key,
  properties: {
    Key: { get: (t) => t.key },
    Value: {
      get: (t) => t.book.state.settings.get(t.key),
      set: (t, value) => {
        t.book.write(null);
        t.book.state.settings.set(t.key, value);
      },
    },
  },
  methods: {
    Delete: (t) => {
      t.book.write(null);
      t.book.state.settings.delete(t.key);
    },
  },
});
