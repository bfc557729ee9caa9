import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IN_PROCESS_FILE, officeDist, readOfficeFile } from './office-files';

/** SHA-256 of the files of @microsoft/office-js 1.1.110 that this project runs, as the registry delivers them. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'office.js': 'f259e3047218ef0b71f58e7d9485bad88906841827a121768340a29e422c0b62',
  'excel-web-16.00.js': '01117ef878d9dce538bd755fc5d295dfda042aa440905330628d2779579de72c',
  'excel-web-16.00.debug.js': 'c9d4f48f13916d03cdfab4e0ce3e7339e2373c46039bd1e6ffc967703cb8669c',
};

/** Names of the files that differ from what Microsoft published; empty when nothing was changed. */
export function changedOfficeFiles(folder: string = officeDist()): string[] {
  const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const changed = Object.entries(PUBLISHED).filter(([name, published]) => sha256(readFileSync(join(folder, name))) !== published);
  const names = changed.map(([name]) => name);
  // What is executed is a text: it must be the file's bytes and nothing else.
  if (
    folder === officeDist() &&
    sha256(readOfficeFile(IN_PROCESS_FILE)) !== PUBLISHED[IN_PROCESS_FILE] &&
    !names.includes(IN_PROCESS_FILE)
  )
    names.push(`${IN_PROCESS_FILE} (as executed)`);
  return names;
}
