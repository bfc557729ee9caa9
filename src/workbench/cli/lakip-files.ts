import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isDevice } from './lakip-arguments';

/** The input cannot be used: one line on stderr, exit 2. */
export class UnusableInput extends Error {}

/** The bytes of a file that must be there; throws `UnusableInput` with what is wrong. */
export function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT'
        ? 'tidak ditemukan'
        : code === 'EISDIR'
          ? 'adalah folder, bukan berkas'
          : `tidak dapat dibaca (${code ?? 'galat'})`;
    throw new UnusableInput(`Berkas ${path} ${why}. Periksa nama dan tempatnya.`);
  }
}

/** Whether two names lead to one file, by links too; a file that is not there is nobody's. */
export function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other) || isDevice(one)) return false;
  const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return a.dev === b.dev && a.ino === b.ino;
}

/** Writes beside the target first, so that a crash never leaves half a file in its place. Throws `UnusableInput`. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const target = resolve(path);
  if (isDevice(path)) return writeFileSync(target, content);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, target);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    const code = (error as NodeJS.ErrnoException).code ?? 'galat';
    throw new UnusableInput(
      `Berkas ${path} tidak dapat ditulis (${code}). Periksa foldernya, dan tutup berkas itu bila sedang dibuka.`,
    );
  }
}
