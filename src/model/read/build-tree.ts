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
export function buildTree(rows: readonly TreeInput[]): TreeNode[] {
  const codes = rows.map(({ rapi }) => rapi);
  const shapes = codes.map((kode) => jenisFromKode(kode));
  const induk = findByPrefix(codes);
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

/** Nearest ancestor by code; where a code stands twice, the latest one above counts, else the first. */
function findByPrefix(codes: readonly string[]): (number | null)[] {
  const first = new Map<string, number>();
  codes.forEach((kode, index) => {
    if (kode !== '' && !first.has(kode)) first.set(kode, index);
  });
  const latest = new Map<string, number>();
  return codes.map((kode, index) => {
    let cut = kode;
    for (;;) {
      const at = Math.max(cut.lastIndexOf('.'), cut.lastIndexOf('/'), cut.lastIndexOf('-'));
      if (at <= 0) break;
      cut = cut.slice(0, at);
      const parent = latest.get(cut) ?? first.get(cut);
      if (parent !== undefined) {
        latest.set(kode, index);
        return parent;
      }
    }
    if (kode !== '') latest.set(kode, index);
    return null;
  });
}
