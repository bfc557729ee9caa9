import type { KalimatTerpakai } from '../narasi/effective-sentences';

/** A key with `*` for anything; a key that came twice bears a number behind it. */
function keyPattern(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`^${escaped}(?:-\\d+)?$`, 'u');
}

const partName = (bagian: string): string => bagian.trim().toLowerCase();

/** The sentences of a report that no place has taken yet, in report order: each is taken once. */
export class SentencePool {
  readonly #left: Set<KalimatTerpakai>;
  readonly #byKey: ReadonlyMap<string, KalimatTerpakai>;
  readonly #ofPart = new Map<string, KalimatTerpakai[]>();

  constructor(kalimat: readonly KalimatTerpakai[]) {
    this.#left = new Set(kalimat);
    this.#byKey = new Map(kalimat.map((one) => [one.kunci, one]));
    for (const one of kalimat) {
      const part = partName(one.bagian);
      const known = this.#ofPart.get(part);
      if (known === undefined) this.#ofPart.set(part, [one]);
      else known.push(one);
    }
  }

  /** Those whose key fits one of the patterns. */
  take(patterns: readonly string[]): KalimatTerpakai[] {
    const wanted = patterns.map(keyPattern);
    return this.#takeWhere([...this.#left], ({ kunci }) => wanted.some((pattern) => pattern.test(kunci)));
  }

  /** The same for one sasaran: patterns with `{kode}` name a sentence of it in whatever part, the others are looked for in its own part. */
  takeOf(bagian: string, kode: string, patterns: readonly string[]): KalimatTerpakai[] {
    const own = patterns.filter((pattern) => !pattern.includes('{kode}')).map(keyPattern);
    const named = new Set(
      patterns.flatMap((pattern) => (pattern.includes('{kode}') ? [pattern.split('{kode}').join(kode)] : [])),
    );
    const elsewhere = [...named].flatMap((kunci) => this.#byKey.get(kunci) ?? []);
    const here = this.#ofPart.get(partName(bagian)) ?? [];
    const found = [...here, ...elsewhere.filter((one) => !here.includes(one))];
    return this.#takeWhere(found, ({ kunci }) => named.has(kunci) || own.some((pattern) => pattern.test(kunci)));
  }

  /** What is left of a part, whatever its case. */
  takePart(bagian: string): KalimatTerpakai[] {
    return this.#takeWhere(this.#ofPart.get(partName(bagian)) ?? [], () => true);
  }

  /** Everything left that `wanted` says. */
  takeRest(wanted: (kalimat: KalimatTerpakai) => boolean = () => true): KalimatTerpakai[] {
    return this.#takeWhere([...this.#left], wanted);
  }

  #takeWhere(among: readonly KalimatTerpakai[], wanted: (kalimat: KalimatTerpakai) => boolean): KalimatTerpakai[] {
    const taken = among.filter((one) => this.#left.has(one) && wanted(one));
    for (const one of taken) this.#left.delete(one);
    return taken;
  }
}
