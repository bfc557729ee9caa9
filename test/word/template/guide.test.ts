import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_IDS } from '../../../src/report/catalogue';
import { listFigur } from '../../../src/report/dokumen/figur/build-figur';

const guide = readFileSync(join(__dirname, '../../../docs/templat-word.md'), 'utf8');
const listed = [...guide.matchAll(/^\| `\{\{([^}]+)\}\}` \|/gm)].map(([, name]) => name ?? '');
const KINDS = ['nama', 'terbilang:nama', 'kalimat:kunci', 'tabel:kunci'];

describe('the guide to templates', () => {
  it('lists every figure and every table, and nothing else', () => {
    const marks = [...TABLE_IDS.map((id) => `tabel:${id}`), ...listFigur().map(({ nama }) => nama)];
    expect(listed.filter((name) => !KINDS.includes(name)).sort()).toEqual([...marks].sort());
  });
});
