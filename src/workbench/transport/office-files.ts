import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder of Microsoft's library as npm installed it. Read from there, never copied or changed. */
export function officeDist(): string {
  return join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');
}

/** The file that runs in this process. The readable twin: a stack trace of the minified one prints a line of megabytes. */
export const IN_PROCESS_FILE = 'excel-web-16.00.debug.js';

/** The bytes that are executed, as a text. */
export function readOfficeFile(name: string): string {
  return readFileSync(join(officeDist(), name), 'utf8');
}
