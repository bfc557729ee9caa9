import { jenisFromKode, tingkatAtasFromKode } from '../../domain/anggaran/kode';
import type { JenisAnggaran, TingkatAtas } from '../laporan';

/** What the tree is built from: the code and the kind as typed (`null` when blank or unknown). */
export interface TreeInput {
  /** As codes are compared: see `normalizeKode`. */
  readonly rapi: string;
  readonly jenis: JenisAnggaran | null;
}

export interface TreeNode {
  readonly jenis: JenisAnggaran;
  /** The kind neither stood there nor followed from the code or the parent. */
  readonly jenisGuessed: boolean;
  readonly diAtasProgram: TingkatAtas | null;
  readonly induk: number | null;
  readonly anak: readonly number[];
}

/** Most rows are leaves: they share one empty list. */
const NO_CHILDREN: readonly number[] = [];

const LEVELS: readonly JenisAnggaran[] = ['Program', 'Kegiatan', 'Sub Kegiatan'];

/**
 * Builds the budget tree, in any row order: a row's parent is the nearest row whose code begins it. Codes of another style
 * (I, A, 1), whose parts say nothing, hang by kind and row order: below the nearest row above of a higher kind.
 * A code of an urusan or bidang without a kind of its own stands above the programs when something below it has the code of
 * a program or of one of its parts. Linear in the number of rows: one look-up for each part of a code.
 */
export function buildTree(rows: readonly TreeInput[], index: KodeIndex = indexKode(rows)): TreeNode[] {
  const codes = rows.map(({ rapi }) => rapi);
  const shapes = codes.map((kode) => jenisFromKode(kode));
  const induk = findByPrefix(codes, index);
  const hasPrefixChild = new Set(induk);
  const headsPrograms = findAbove(induk, shapes);
  const jenis: (JenisAnggaran | null)[] = rows.map((row, index) => row.jenis ?? shapes[index] ?? null);
  const resolve = (index: number): JenisAnggaran | null => {
    const known = jenis[index];
    if (known !== null && known !== undefined) return known;
    const parent = induk[index];
    if (parent === null || parent === undefined) return null;
    const above = resolve(parent);
    const derived = above === null ? null : (LEVELS[LEVELS.indexOf(above) + 1] ?? 'Sub Kegiatan');
    jenis[index] = derived;
    return derived;
  };
  rows.forEach((_, index) => resolve(index));

  // The last row seen of each level, for codes whose parent only the order tells.
  const last: (number | null)[] = [null, null, null];
  rows.forEach((_, index) => {
    const kind = jenis[index] ?? null;
    if (kind === null) return;
    const level = LEVELS.indexOf(kind);
    // A code that heads others by prefix is a root of its own; hanging it by order could close a circle.
    if (induk[index] === null && shapes[index] === null && !hasPrefixChild.has(index) && level > 0) {
      induk[index] = last[level - 1] ?? last[level - 2] ?? null;
    }
    last[level] = index;
    for (let below = level + 1; below < last.length; below += 1) last[below] = null;
  });

  const children = new Map<number, number[]>();
  induk.forEach((parent, index) => {
    if (parent === null) return;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [index]);
    else known.push(index);
  });
  return rows.map(({ rapi }, index) => {
    const isUnknown = jenis[index] === null;
    const diAtasProgram = isUnknown && headsPrograms.has(index) ? tingkatAtasFromKode(rapi) : null;
    return {
      jenis: jenis[index] ?? 'Program',
      jenisGuessed: isUnknown && diAtasProgram === null,
      diAtasProgram,
      induk: induk[index] ?? null,
      anak: children.get(index) ?? NO_CHILDREN,
    };
  });
}

/** Rows that have, anywhere below by code, a row whose code has a known shape. */
function findAbove(induk: readonly (number | null)[], shapes: readonly (JenisAnggaran | null)[]): ReadonlySet<number> {
  const above = new Set<number>();
  induk.forEach((parent, index) => {
    if (shapes[index] === null) return;
    for (let at = parent; at !== null && !above.has(at); at = induk[at] ?? null) above.add(at);
  });
  return above;
}

/** Where each code stands first, and the codes that stand on more than one row: most tables have none. */
export interface KodeIndex {
  readonly first: ReadonlyMap<string, number>;
  readonly repeated: ReadonlySet<string>;
}

/** Looks through the codes once. Rows without a code are left out. */
export function indexKode(rows: readonly { readonly rapi: string }[]): KodeIndex {
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  rows.forEach(({ rapi }, index) => {
    if (rapi === '') return;
    if (first.has(rapi)) repeated.add(rapi);
    else first.set(rapi, index);
  });
  return { first, repeated };
}

const lastSeparator = (kode: string): number => Math.max(kode.lastIndexOf('.'), kode.lastIndexOf('/'), kode.lastIndexOf('-'));

/** Nearest ancestor by code; where a code stands twice, the latest one above counts, else the first. */
function findByPrefix(codes: readonly string[], { first, repeated }: KodeIndex): (number | null)[] {
  const latest = new Map<string, number>();
  // Siblings follow each other: the answer for the last beginning is kept, so that it is not looked up for each of them.
  let lastCut: string | null = null;
  let lastParent = -1;
  return codes.map((kode, index) => {
    if (repeated.has(kode)) {
      latest.set(kode, index);
      lastCut = null;
    }
    const own = lastSeparator(kode);
    if (lastCut !== null && own === lastCut.length && kode.startsWith(lastCut)) return lastParent;
    for (let at = own; at > 0;) {
      const cut = kode.slice(0, at);
      const parent = latest.get(cut) ?? first.get(cut);
      if (parent !== undefined && parent !== index) {
        if (at === own) [lastCut, lastParent] = [cut, parent];
        return parent;
      }
      at = lastSeparator(cut);
    }
    return null;
  });
}
