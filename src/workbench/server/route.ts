/** The folders the server shows, by the first part of the address. */
export type Folder = 'workbench' | 'addin' | 'contoh' | 'office-js';

export interface Route {
  folder: Folder;
  /** Path inside the folder, `/` between its parts, never leaving it. */
  path: string;
}

const PREFIXES: Record<string, Folder> = { addin: 'addin', contoh: 'contoh', 'office-js': 'office-js' };

/**
 * The file an address stands for; `null` = refused. Refused is whatever could leave the folder or reach hidden files:
 * `..`, names that begin with a dot, backslashes, NUL, encoded slashes, broken encoding.
 * @param pathname the address's path as it came in the request, still encoded, without query
 */
export function routeOf(pathname: string): Route | null {
  if (!pathname.startsWith('/')) return null;
  const parts: string[] = [];
  for (const encoded of pathname.slice(1).split('/')) {
    const part = decoded(encoded);
    if (part === null || part.startsWith('.') || /[/\\\0]/.test(part)) return null;
    parts.push(part);
  }
  const folder = PREFIXES[parts[0] ?? ''];
  if (folder) return { folder, path: parts.slice(1).join('/') };
  const path = parts.join('/');
  return { folder: 'workbench', path: path === '' ? 'index.html' : path };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // not valid percent-encoding: refused like any other bad path
  }
}
