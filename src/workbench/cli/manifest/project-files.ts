import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BuildFiles } from './check-addresses';

interface BuildDescription {
  readonly MANIFEST_URL: string;
  readonly ADDIN_FILES: Readonly<Record<string, string>>;
}

/** The build's own list of outputs (webpack.config.js), so that no second list can go stale. */
export function projectFiles(root: string): BuildFiles {
  const { MANIFEST_URL, ADDIN_FILES } = createRequire(join(root, 'package.json'))('./webpack.config.js') as BuildDescription;
  const source = (path: string): string | null => {
    const file = ADDIN_FILES[path];
    return file === undefined ? null : join(root, file);
  };
  return {
    url: MANIFEST_URL,
    sourceExists: (path) => {
      const file = source(path);
      return file !== null && existsSync(file);
    },
    read: (path) => readFileSync(source(path) ?? join(root, path)),
  };
}

/** Names given to `Office.actions.associate` in src/commands. */
export function associatedFunctions(root: string): string[] {
  const folder = join(root, 'src', 'commands');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/actions\.associate\(\s*'([^']+)'/g)])
    .map((match) => match[1] ?? '');
}
