import { runBatch } from '../../../src/workbench/interpreter/batch-runner';
import { HostError } from '../../../src/workbench/interpreter/host-error';
import { defineType, HostObject } from '../../../src/workbench/interpreter/object-type';
import { ReferenceTable } from '../../../src/workbench/interpreter/references';
import { TypeIndex } from '../../../src/workbench/interpreter/type-index';
import type { WireAction, WirePath } from '../../../src/workbench/interpreter/wire';

interface Shelf {
  books: { title: string; pages: number }[];
}

const SHELF = defineType<Shelf>({
  name: 'Shelf',
  properties: { Count: { get: (shelf) => shelf.books.length } },
  collection: { items: (shelf) => shelf.books.map((book) => new HostObject('Book', book)) },
  objectMethods: {
    Add: (shelf, args) => {
      const book = { title: args.text(0), pages: 0 };
      shelf.books.push(book);
      return new HostObject('Book', book);
    },
    FindOrNullObject: () => null,
  },
});
const BOOK = defineType<{ title: string; pages: number }>({
  name: 'Book',
  keepsReference: true,
  properties: {
    Title: { get: (book) => book.title },
    Pages: {
      get: (book) => book.pages,
      set: (book, value) => {
        if (typeof value !== 'number') throw new HostError('InvalidArgument', 'pages');
        book.pages = value;
      },
    },
  },
});

const root: WirePath = { Id: 1, ObjectPathType: 1, Name: '' };
const add: WirePath = { Id: 2, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 1, ArgumentInfo: { Arguments: ['Baru'] } };
const missing: WirePath = { Id: 3, ObjectPathType: 3, Name: 'FindOrNullObject', ParentObjectPathId: 1 };
const action = (Id: number, ActionType: number, ObjectPathId: number, more: Partial<WireAction> = {}): WireAction => ({
  Id,
  ActionType,
  ObjectPathId,
  Name: '',
  ...more,
});

function run(actions: WireAction[], shelf: Shelf = { books: [] }, references = new ReferenceTable()) {
  return runBatch(
    { Actions: actions, ObjectPaths: { 1: root, 2: add, 3: missing } },
    { root: new HostObject('Shelf', shelf), types: new TypeIndex([SHELF, BOOK]), references },
  );
}

describe('a batch', () => {
  it('evaluates a path once, however often it is used', () => {
    const shelf: Shelf = { books: [] };
    const reply = run(
      [
        action(10, 1, 2),
        action(11, 4, 2, { Name: 'Pages', ArgumentInfo: { Arguments: [7] } }),
        action(12, 2, 2, { QueryInfo: { Select: ['pages'] } }),
      ],
      shelf,
    );
    expect(shelf.books).toEqual([{ title: 'Baru', pages: 7 }]);
    expect(reply.Results[2]).toEqual({ ActionId: 12, Value: { Pages: 7 } });
  });

  it('stops at the first failure, says where, and keeps what was done', () => {
    const shelf: Shelf = { books: [] };
    const reply = run(
      [action(10, 1, 2), action(11, 4, 2, { Name: 'Pages', ArgumentInfo: { Arguments: ['x'] } }), action(12, 5, 0)],
      shelf,
    );
    expect(reply.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Book.pages', ActionIndex: 1 });
    expect(reply.Results.map((result) => result.ActionId)).toEqual([10]);
    expect(shelf.books).toHaveLength(1);
  });

  it('answers null objects with null, to queries and methods alike', () => {
    const reply = run([action(10, 1, 3), action(11, 2, 3, { QueryInfo: {} }), action(12, 3, 3, { Name: 'Delete' })]);
    expect(reply.Results.map((result) => result.Value)).toEqual([null, null, { _IsNull: true }]);
  });

  it('pages a collection and mixes its own scalars with those of the items', () => {
    const shelf: Shelf = { books: ['a', 'b', 'c'].map((title) => ({ title, pages: 1 })) };
    const reply = run([action(10, 2, 1, { QueryInfo: { Select: ['title', 'count'], Top: 1, Skip: 1 } })], shelf);
    expect(reply.Results[0]?.Value).toEqual({ Count: 3, _Items: [{ Title: 'b' }] });
  });

  it('keeps an object by reference until it is released', () => {
    const references = new ReferenceTable();
    const reply = run([action(10, 3, 2, { Name: '_KeepReference' }), action(11, 1, 2)], { books: [] }, references);
    const value = reply.Results[1]?.Value as { _ReferenceId: string };
    expect(references.find(value._ReferenceId)?.typeName).toBe('Book');
    run(
      [action(12, 3, 1, { Name: '_RemoveReference', ArgumentInfo: { Arguments: [value._ReferenceId] } })],
      { books: [] },
      references,
    );
    expect(references.size).toBe(0);
  });

  it('echoes a trace and names a member the type lacks', () => {
    const reply = run([action(10, 5, 0), action(11, 3, 1, { Name: 'Burn' })]);
    expect(reply.TraceIds).toEqual([10]);
    expect(reply.Error).toMatchObject({ Code: 'NotImplemented', Message: expect.stringContaining('Shelf.burn') });
  });

  it('lets a defect of the host through instead of calling it an answer', () => {
    const broken = defineType<Shelf>({
      name: 'Shelf',
      properties: {
        Count: {
          get: () => {
            throw new TypeError('defect');
          },
        },
      },
    });
    expect(() =>
      runBatch(
        { Actions: [action(1, 2, 1, { QueryInfo: {} })], ObjectPaths: { 1: root } },
        { root: new HostObject('Shelf', {}), types: new TypeIndex([broken]), references: new ReferenceTable() },
      ),
    ).toThrow('defect');
  });
});
