import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
// Only the generator: the package's main file would also load its usage reporting and the CA installer.
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';

export interface Certificate {
  cert: string;
  key: string;
}

const DAYS = 30;
const RENEW_BEFORE_MS = 2 * 24 * 60 * 60 * 1000;
const NAMES = ['localhost', '127.0.0.1'];

/**
 * The certificate for https on localhost, made when absent or soon to expire. It is self-made: no CA is
 * installed anywhere, so a browser warns about it once.
 * @param cacheFolder kept out of the repository
 */
export async function ensureCertificate(cacheFolder: string, now = new Date()): Promise<Certificate> {
  const folder = join(cacheFolder, 'https');
  const kept = readCertificate(folder);
  if (kept && isUsable(kept, now)) return kept;
  mkdirSync(cacheFolder, { recursive: true });
  const fresh = mkdtempSync(join(cacheFolder, 'https-'));
  await generateCertificates(join(fresh, 'ca.crt'), join(fresh, 'localhost.crt'), join(fresh, 'localhost.key'), DAYS, NAMES);
  const made = readCertificate(fresh);
  if (!made) throw new Error('The https certificate could not be generated');
  // Renamed when complete, so that a server starting at the same time never reads half of it.
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another server put its own there in the meantime
  }
  return made;
}

function readCertificate(folder: string): Certificate | null {
  const cert = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  if (!existsSync(cert) || !existsSync(key)) return null;
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}

function isUsable({ cert, key }: Certificate, now: Date): boolean {
  try {
    const parsed = new X509Certificate(cert);
    return new Date(parsed.validTo).getTime() - now.getTime() > RENEW_BEFORE_MS && parsed.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false; // unreadable: a new one is made
  }
}
