import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join, sep } from 'node:path';
import { contentType } from './content-type';
import { withLocalOffice } from './local-office';
import { routeOf, type Folder, type Route } from './route';

export type Folders = Record<Folder, string>;

const PAGES_WITH_OFFICE = new Set(['taskpane.html', 'commands.html']);

/** Answers GET and HEAD with the files of the given folders; everything else is refused. */
export function requestHandler(folders: Folders): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(folders, request, response).catch((error: unknown) => {
      console.error(`${request.method ?? ''} ${request.url ?? ''}:`, error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Kesalahan pada server / Server error');
    });
  };
}

async function answer(folders: Folders, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Hanya GET dan HEAD / GET and HEAD only');
  }
  const [pathname = ''] = (request.url ?? '').split(/[?#]/);
  const route = routeOf(pathname);
  if (!route) return refuse(response, 400, 'Alamat ditolak / Address refused');
  const file = await findFile(folders, route);
  if (file === null) return refuse(response, 404, 'Tidak ditemukan / Not found');
  response.setHeader('Content-Type', contentType(file.path));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  const isHead = request.method === 'HEAD';
  if (route.folder === 'addin' && PAGES_WITH_OFFICE.has(basename(file.path))) {
    const page = Buffer.from(withLocalOffice(await readFile(file.path, 'utf8')));
    response.setHeader('Content-Length', page.length);
    response.end(isHead ? undefined : page);
    return;
  }
  response.setHeader('Content-Length', file.size);
  if (isHead) response.end();
  else
    createReadStream(file.path)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
}

/** The file of a route, or `null`: absent, a folder, or a link that leads out of the served folder. */
async function findFile(folders: Folders, { folder, path }: Route): Promise<{ path: string; size: number } | null> {
  const root = await realpath(folders[folder]).catch(() => null); // a folder not built yet holds no files
  if (root === null) return null;
  // office.js asks for some folders in mixed case that its npm package holds in lower case.
  const spellings = folder === 'office-js' ? [path, path.toLowerCase()] : [path];
  for (const spelling of spellings) {
    const real = await realpath(join(root, spelling)).catch(() => null); // absent under this spelling
    if (real === null || !real.startsWith(root + sep)) continue;
    const status = await stat(real);
    if (status.isFile()) return { path: real, size: status.size };
  }
  return null;
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  response.end(`${text}\n`);
}
