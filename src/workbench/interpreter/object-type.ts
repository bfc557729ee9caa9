import type { Arguments } from './arguments';

/** One object of the host's model: the name of its type and whatever the type works on. */
export class HostObject {
  constructor(
    readonly typeName: string,
    readonly target: unknown,
  ) {}
}

/** A scalar property. Method syntax on purpose: a type of `T` then stands where a type of `unknown` is wanted. */
export interface ScalarProperty<T> {
  get(target: T): unknown;
  set?(target: T, value: unknown): void;
  /** Not part of a load without names. */
  onRequest?: boolean;
}

export interface CollectionAccess<T> {
  items(target: T): HostObject[];
  /** `getItem(key)`; throws ItemNotFound. Absent = the collection has no indexer. */
  item?(target: T, key: string | number): HostObject;
}

/** What the host knows about one type of the object model. Names are the wire's (PascalCase). */
export interface ObjectType<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, ScalarProperty<T>>>;
  /** Properties that are objects; `null` = a null object. */
  readonly navigation?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Methods that give a value or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** Methods that give an object; `null` = a null object. */
  readonly objectMethods?: Readonly<Record<string, (target: T, args: Arguments) => HostObject | null>>;
  readonly collection?: CollectionAccess<T>;
  /** By which the collection's indexer finds it again; sent as `Id`. */
  id?(target: T): string;
  /** The client keeps such objects by reference id beyond a batch. */
  readonly keepsReference?: boolean;
}

/** A type with its target forgotten: the interpreter hands every member the target its own type made. */
export interface ErasedType {
  readonly name: string;
  readonly properties?: Readonly<Record<string, ErasedProperty>>;
  navigation?: Readonly<Record<string, (target: never) => HostObject | null>>;
  methods?: Readonly<Record<string, (target: never, args: Arguments) => unknown>>;
  objectMethods?: Readonly<Record<string, (target: never, args: Arguments) => HostObject | null>>;
  readonly collection?: { items(target: never): HostObject[]; item?(target: never, key: string | number): HostObject };
  id?(target: never): string;
  readonly keepsReference?: boolean;
}

export interface ErasedProperty {
  get(target: never): unknown;
  set?(target: never, value: unknown): void;
  onRequest?: boolean;
}

/** States a type; its only work is to let the compiler check the members against their target. */
export function defineType<T>(type: ObjectType<T>): ErasedType {
  return type;
}
