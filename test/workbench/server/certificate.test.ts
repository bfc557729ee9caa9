import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCertificate } from '../../../src/workbench/server/certificate';

const DAY = 24 * 60 * 60 * 1000;

describe('ensureCertificate', () => {
  it('makes one for localhost, keeps it while it is valid, renews it before it expires', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'lakip-cert-'));
    const first = await ensureCertificate(cache);
    const parsed = new X509Certificate(first.cert);
    expect(parsed.checkHost('localhost')).toBe('localhost');
    expect(await ensureCertificate(cache)).toEqual(first);

    const dayBeforeExpiry = new Date(new Date(parsed.validTo).getTime() - DAY);
    const renewed = await ensureCertificate(cache, dayBeforeExpiry);
    expect(renewed.cert).not.toBe(first.cert);
    expect(readdirSync(cache)).toEqual(['https']);
  });

  it('replaces a file that is no certificate', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'lakip-cert-'));
    mkdirSync(join(cache, 'https'));
    writeFileSync(join(cache, 'https', 'localhost.crt'), 'rusak');
    writeFileSync(join(cache, 'https', 'localhost.key'), 'rusak');
    expect(new X509Certificate((await ensureCertificate(cache)).cert).checkHost('localhost')).toBe('localhost');
  });
});
