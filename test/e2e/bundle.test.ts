import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ADDIN = join(__dirname, '../../dist/addin');
const read = (name: string): string => readFileSync(join(ADDIN, name), 'utf8');

interface Size {
  readonly files: readonly string[];
  readonly gzip: number;
}
const sizes = JSON.parse(read('ukuran.json')) as Readonly<Record<'taskpane' | 'commands', Size>>;

/** Bytes, gzipped, of what a page loads before it can be used (docs/architecture.md, Budgets). */
const BUDGET = { taskpane: 215_000, commands: 80_000 } as const;

/** Found only in the code that writes for Word, and only in that which makes tables and sentences. */
const WORD = /w:tblGrid|MsoTableGrid/;
const TABLES = /Tidak lagi dibuat/;

describe('what the pages load first', () => {
  it.each(['taskpane', 'commands'] as const)('%s keeps to its budget', (page) => {
    console.info(`${page}: ${sizes[page].gzip} bytes gzipped of ${BUDGET[page]}`);
    expect(sizes[page].gzip).toBeLessThanOrEqual(BUDGET[page]);
  });

  it('is neither the code for Word nor the tables: they come when asked for', () => {
    const first = new Set([...sizes.taskpane.files, ...sizes.commands.files]);
    const later = readdirSync(ADDIN).filter((name) => name.endsWith('.js') && !first.has(name));
    expect([...first].filter((name) => WORD.test(read(name)) || TABLES.test(read(name)))).toEqual([]);
    expect(later.some((name) => WORD.test(read(name)))).toBe(true);
    expect(later.some((name) => TABLES.test(read(name)))).toBe(true);
  });
});
