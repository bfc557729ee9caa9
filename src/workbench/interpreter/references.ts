import type { HostObject } from './object-type';

/** Objects the client keeps beyond a batch (`_KeepReference` … `_RemoveReference`). */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `ref-${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The id under which an object is kept, or null. */
  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  find(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  get size(): number {
    return this.objects.size;
  }
}
