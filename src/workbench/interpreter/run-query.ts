import { HostError, notImplemented } from './host-error';
import type { HostObject } from './object-type';
import { located } from './path-resolver';
import { queryTree, type QueryNode } from './query-tree';
import type { ReferenceTable } from './references';
import type { IndexedType, TypeIndex } from './type-index';
import type { WireQuery } from './wire';

export interface QueryStyle {
  /** `retrieve` wants camelCase keys and `items`; `load` PascalCase and `_Items`. */
  json: boolean;
}

/** Answers a load: an object's data, or a collection's items with `Top` and `Skip`. */
export class QueryRunner {
  constructor(
    private readonly types: TypeIndex,
    private readonly references: ReferenceTable,
    private readonly style: QueryStyle,
  ) {}

  run(object: HostObject | null, query: WireQuery): unknown {
    if (!object) return null;
    return this.data(object, queryTree(query), query.Top, query.Skip);
  }

  private data(object: HostObject, node: QueryNode, top?: number, skip = 0): Record<string, unknown> {
    const type = this.types.of(object);
    if (!type.items) return this.objectData(object, type, node);
    const own: QueryNode = { all: false, members: new Map() };
    const each: QueryNode = { all: node.all, members: new Map() };
    for (const [name, child] of node.members) {
      if (type.properties.has(name)) own.members.set(name, child);
      else if (name === 'items') mergeItems(each, child);
      else each.members.set(name, child);
    }
    const data = this.objectData(object, type, own);
    const items = type.items(object.target).slice(skip, top === undefined ? undefined : skip + top);
    // A node that names only the collection itself (`tables` within a load of the workbook) asks for its items.
    if (each.members.size === 0 && own.members.size === 0) each.all = true;
    if (each.all || each.members.size > 0)
      data[this.style.json ? 'items' : '_Items'] = items.map((item) => this.data(item, each));
    return data;
  }

  private objectData(object: HostObject, type: IndexedType, node: QueryNode): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    if (node.all) {
      for (const property of type.properties.values())
        if (!property.onRequest) data[this.key(property.name)] = this.read(object, type, property.name);
    }
    for (const [name, child] of node.members) {
      const property = type.properties.get(name);
      if (property) {
        data[this.key(property.name)] = this.read(object, type, property.name);
        continue;
      }
      const navigation = type.navigation.get(name);
      // Real Excel's answer to an unknown name is not known; the name is what helps.
      if (!navigation) throw notImplemented(type.name, name);
      const next = navigation.get(object.target);
      if (child.members.size === 0) child.all = true;
      data[this.key(navigation.name)] = next ? this.data(next, child) : null;
    }
    Object.assign(data, this.identity(object, type));
    return data;
  }

  /** What lets the client address the object again: its id, and its reference when it is kept. */
  identity(object: HostObject, type: IndexedType): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    if (type.id) {
      const own = type.properties.get('id');
      data['Id'] = own ? own.get(object.target) : type.id(object.target);
    }
    const reference = type.keepsReference ? this.references.idOf(object) : null;
    if (reference) data['_ReferenceId'] = reference;
    return data;
  }

  private read(object: HostObject, type: IndexedType, name: string): unknown {
    const property = type.properties.get(name.toLowerCase());
    if (!property) throw new HostError('GeneralException', `${type.name}.${name} vanished.`);
    try {
      return property.get(object.target);
    } catch (error) {
      throw located(error, `${type.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    }
  }

  private key(name: string): string {
    return this.style.json ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  }
}

function mergeItems(into: QueryNode, from: QueryNode): void {
  if (from.all || from.members.size === 0) into.all = true;
  for (const [name, child] of from.members) into.members.set(name, child);
}
