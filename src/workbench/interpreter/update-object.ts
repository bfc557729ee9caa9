import { notImplemented } from './host-error';
import type { HostObject } from './object-type';
import { located } from './path-resolver';
import type { TypeIndex } from './type-index';

/** `update({...})`: sets the named properties, nested objects through navigation. */
export function updateObject(types: TypeIndex, object: HostObject, state: Record<string, unknown>): void {
  const type = types.of(object);
  for (const [name, value] of Object.entries(state)) {
    const property = type.properties.get(name.toLowerCase());
    if (property?.set) {
      try {
        property.set(object.target, value);
      } catch (error) {
        throw located(error, `${type.name}.${name}`);
      }
      continue;
    }
    const next = type.navigation.get(name.toLowerCase())?.get(object.target);
    if (!next || typeof value !== 'object' || value === null) throw notImplemented(type.name, `${name} (set)`);
    updateObject(types, next, { ...value });
  }
}
