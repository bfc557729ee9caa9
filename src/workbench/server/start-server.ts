import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { ensureCertificate } from './certificate';
import { requestHandler, type Folders } from './request-handler';

const ROOT = join(__dirname, '..', '..', '..');
const TRIES = 20;

export interface ServerOptions {
  /** 0 = any free one. */
  port: number;
  /** Told of each port that is taken. */
  onPortTaken?: (port: number) => void;
  /** Folders other than the project's own: for tests. */
  folders?: Partial<Folders>;
}

export interface RunningServer {
  /** `https://localhost:3443`, without a slash at the end. */
  url: string;
  port: number;
  /** Refuses new requests, ends open connections, resolves when the port is free. */
  close(): Promise<void>;
}

/** The project's folders behind the workbench's addresses. */
export const PROJECT_FOLDERS: Folders = {
  workbench: join(ROOT, 'dist', 'workbench'),
  addin: join(ROOT, 'dist', 'addin'),
  contoh: join(ROOT, 'assets', 'contoh'),
  'office-js': join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist'),
};

/**
 * Serves workbench, add-in, samples and the npm package's office.js over https, reachable from this machine only.
 * A taken port is passed over for the next one; after 20 it gives up with the system's error.
 */
export async function startServer({ port, onPortTaken, folders }: ServerOptions): Promise<RunningServer> {
  const certificate = await ensureCertificate(join(ROOT, '.cache'));
  const server = createServer(certificate, requestHandler({ ...PROJECT_FOLDERS, ...folders }));
  const taken = await listenFrom(server, port, onPortTaken);
  return {
    url: `https://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function listenFrom(server: Server, first: number, onPortTaken?: (port: number) => void): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      const isTaken = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port >= first + TRIES) throw error;
      onPortTaken?.(port);
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
