import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer as createPlainServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../../src/workbench/server/start-server';

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE = 'node_modules/@microsoft/office-js/dist';
let server: RunningServer;

/** Sends the path as it is: fetch and URL would already resolve the dots away. */
function ask(path: string, options: RequestOptions = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, rejectUnauthorized: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lakip-server-'));
  const make = (name: string, files: Record<string, string>): string => {
    mkdirSync(join(folder, name));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
    return join(folder, name);
  };
  writeFileSync(join(folder, 'rahasia.txt'), 'rahasia');
  const folders = {
    workbench: make('workbench', { 'index.html': '<title>Meja</title>', 'page.js': '1' }),
    addin: make('addin', {
      'taskpane.html': `<script src="${CDN}"></script>`,
      'bantuan.html': `<script src="${CDN}"></script>`,
      'lakip.png': 'png',
    }),
    contoh: make('contoh', { 'a.xlsx': 'PK' }),
  };
  symlinkSync(join(folder, 'rahasia.txt'), join(folder, 'addin', 'tautan.txt'));
  server = await startServer({ port: 0, folders });
});

afterAll(() => server.close());

describe('startServer', () => {
  it('shows the workbench at the root, with its type', async () => {
    const reply = await ask('/?buku=/contoh/a.xlsx');
    expect(reply).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(reply.body.toString()).toBe('<title>Meja</title>');
  });

  it.each([
    ['/page.js', 'text/javascript; charset=utf-8'],
    ['/addin/lakip.png', 'image/png'],
    ['/contoh/a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('serves %s as %s', async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, headers: { 'content-type': type } });
  });

  it.each(['office.js', 'excel-web-16.00.js', 'en-us/office_strings.js'])(
    'serves %s byte for byte as in the npm package',
    async (file) => {
      const reply = await ask(`/office-js/${file}`);
      const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
      expect(reply.status).toBe(200);
      expect(hash(reply.body)).toBe(hash(readFileSync(join(OFFICE, file))));
    },
  );

  it('finds a folder of office.js that is asked for in mixed case', async () => {
    expect(await ask('/office-js/AgaveErrorUX/index.html')).toMatchObject({ status: 200 });
  });

  it('gives the pane the local office.js, and leaves other pages alone', async () => {
    expect((await ask('/addin/taskpane.html')).body.toString()).toBe('<script src="/office-js/office.js"></script>');
    expect((await ask('/addin/bantuan.html')).body.toString()).toContain(CDN);
  });

  it.each(['/addin/../rahasia.txt', '/addin/%2e%2e/rahasia.txt', '/addin/..%2frahasia.txt', '/../../etc/passwd'])(
    'refuses %s',
    async (path) => {
      const reply = await ask(path);
      expect(reply.status).toBe(400);
      expect(reply.body.toString()).not.toContain('rahasia');
    },
  );

  it.each(['/addin/tautan.txt', '/addin/', '/addin', '/contoh/tiada.xlsx', '/package.json'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('answers HEAD with the length and no body, and refuses to be written to', async () => {
    const head = await ask('/contoh/a.xlsx', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, headers: { 'content-length': '2' } });
    expect(head.body).toHaveLength(0);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('takes the next port when one is taken, and says so', async () => {
    const blocker = createPlainServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const told: number[] = [];
    const second = await startServer({ port, onPortTaken: (taken) => told.push(taken) });
    expect(told[0]).toBe(port);
    expect(second.port).toBeGreaterThan(port);
    expect(second.url).toBe(`https://localhost:${second.port}`);
    await second.close();
    await new Promise((resolve) => blocker.close(resolve));
  });
});
