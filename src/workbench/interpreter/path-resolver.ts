import { Arguments } from './arguments';
import { HostError, notImplemented } from './host-error';
import { HostObject } from './object-type';
import type { ReferenceTable } from './references';
import type { TypeIndex } from './type-index';
import { PathType, type WireArguments, type WirePath } from './wire';

/**
 * Object paths of one batch. Each is evaluated once, when an action first needs
 * it: `Add` and `Insert` are paths with effects, and their order counts.
 */
export class PathResolver {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Record<string, WirePath>,
    private readonly root: HostObject,
    private readonly types: TypeIndex,
    private readonly references: ReferenceTable,
    private readonly beforeCall: (typeName: string, member: string) => void,
  ) {}

  /** The object of a path, `null` for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `The batch has no object path ${id}.`);
    const object = this.evaluate(path);
    this.resolved.set(id, object);
    return object;
  }

  argumentsOf(info: WireArguments | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return new Arguments(values.map((value, index) => this.argument(value, ids?.[index] ?? 0)));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id > 0) return this.resolve(id);
    if (Array.isArray(value) && Array.isArray(id)) return value.map((part, index) => this.argument(part, id[index] ?? 0));
    if (isInlineReference(value)) return this.resolve(value._ObjectPathId);
    if (holdsReference(value))
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.argument(part, 0)]));
    return value;
  }

  private evaluate(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.service:
        if (!this.types.has(path.Name)) throw notImplemented('Service', path.Name);
        return new HostObject(path.Name, this.root.target);
      case PathType.reference:
        return this.reference(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.member(path);
    }
  }

  private reference(id: string): HostObject {
    const object = this.references.find(id);
    if (!object) throw new HostError('InvalidReference', `The object ${id} is no longer kept by the host.`);
    return object;
  }

  private member(path: WirePath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const type = this.types.of(parent);
    const member = path.ObjectPathType === PathType.indexer ? 'getItem' : path.Name.charAt(0).toLowerCase() + path.Name.slice(1);
    try {
      this.beforeCall(type.name, member);
      if (path.ObjectPathType === PathType.indexer) {
        if (!type.item) throw notImplemented(type.name, 'getItem');
        return type.item(parent.target, this.argumentsOf(path.ArgumentInfo).key(0));
      }
      if (path.ObjectPathType === PathType.property) {
        const navigation = type.navigation.get(path.Name.toLowerCase());
        if (!navigation) throw notImplemented(type.name, member);
        return navigation.get(parent.target);
      }
      const call = type.objectMethods.get(path.Name.toLowerCase());
      if (!call) throw notImplemented(type.name, member);
      return call(parent.target, this.argumentsOf(path.ArgumentInfo));
    } catch (error) {
      throw located(error, `${type.name}.${member}`);
    }
  }
}

function isInlineReference(value: unknown): value is { _ObjectPathId: number } {
  return typeof value === 'object' && value !== null && '_ObjectPathId' in value && typeof value._ObjectPathId === 'number';
}

/** Whether a plain object has a client object somewhere among its values. */
function holdsReference(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).some((part) => isInlineReference(part) || holdsReference(part))
  );
}

/** The failure with the place where it happened; the innermost place stays. */
export function located(error: unknown, location: string): unknown {
  return error instanceof HostError && error.location === null ? new HostError(error.code, error.message, location) : error;
}
