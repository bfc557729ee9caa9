import { notImplemented } from './host-error';
import type { Arguments } from './arguments';
import type { HostObject } from './object-type';
import { type ErasedType } from './object-type';

export interface BoundProperty {
  readonly name: string;
  readonly onRequest: boolean;
  get(target: unknown): unknown;
  set: ((target: unknown, value: unknown) => void) | null;
}

/** One type with its members found by name whatever the case: `select` keeps the caller's spelling. */
export interface IndexedType {
  readonly name: string;
  readonly keepsReference: boolean;
  readonly properties: ReadonlyMap<string, BoundProperty>;
  readonly navigation: ReadonlyMap<string, { name: string; get: (target: unknown) => HostObject | null }>;
  readonly methods: ReadonlyMap<string, (target: unknown, args: Arguments) => unknown>;
  readonly objectMethods: ReadonlyMap<string, (target: unknown, args: Arguments) => HostObject | null>;
  readonly items: ((target: unknown) => HostObject[]) | null;
  readonly item: ((target: unknown, key: string | number) => HostObject) | null;
  readonly id: ((target: unknown) => string) | null;
}

// The one place where a target is taken for what its type says: HostObject pairs them when it is made.
type Loose<F> = F extends (target: never, ...rest: infer R) => infer V ? (target: unknown, ...rest: R) => V : never;
const loose = <F extends (target: never, ...rest: never[]) => unknown>(member: F): Loose<F> => member as unknown as Loose<F>;

const lowered = <V, W>(record: Readonly<Record<string, V>> | undefined, make: (name: string, value: V) => W): Map<string, W> =>
  new Map(Object.entries(record ?? {}).map(([name, value]) => [name.toLowerCase(), make(name, value)]));

function indexType(type: ErasedType): IndexedType {
  const { collection } = type;
  return {
    name: type.name,
    keepsReference: type.keepsReference === true,
    properties: lowered(type.properties, (name, property) => ({
      name,
      onRequest: property.onRequest === true,
      get: loose(property.get.bind(property)),
      set: property.set ? loose(property.set.bind(property)) : null,
    })),
    navigation: lowered(type.navigation, (name, get) => ({ name, get: loose(get) })),
    methods: lowered(type.methods, (_, call) => loose(call)),
    objectMethods: lowered(type.objectMethods, (_, call) => loose(call)),
    items: collection ? loose(collection.items.bind(collection)) : null,
    item: collection?.item ? loose(collection.item.bind(collection)) : null,
    id: type.id ? loose(type.id.bind(type)) : null,
  };
}

/** All types of one host, by name. */
export class TypeIndex {
  private readonly types = new Map<string, IndexedType>();

  constructor(types: readonly ErasedType[]) {
    for (const type of types) this.types.set(type.name, indexType(type));
  }

  of(object: HostObject): IndexedType {
    const type = this.types.get(object.typeName);
    if (!type) throw notImplemented(object.typeName, '*');
    return type;
  }

  /** Whether a service (object path type 2) of this name exists. */
  has(name: string): boolean {
    return this.types.has(name);
  }
}
