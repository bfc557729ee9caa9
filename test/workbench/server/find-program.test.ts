import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, missingMessage, type ProgramNeed } from '../../../src/workbench/server/find-program';

const folder = mkdtempSync(join(tmpdir(), 'lakip-program-'));
const program = join(folder, 'peramban');
const other = join(folder, 'lain');
writeFileSync(program, '', { mode: 0o755 });
writeFileSync(other, '', { mode: 0o755 });
writeFileSync(join(folder, 'bukan-program'), '', { mode: 0o644 });

const need: ProgramNeed = {
  label: 'Peramban',
  variable: 'PERAMBAN_PATH',
  candidates: ['bukan-program', 'tiada', 'peramban'],
  packages: ['peramban', 'huruf'],
  elsewhere: 'https://example.org',
};

describe('findProgram', () => {
  it('takes the first candidate on PATH that can be run', () => {
    expect(findProgram(need, { PATH: `/tiada:${folder}` })).toBe(program);
  });

  it('lets the variable win, and does not pass over a wrong one', () => {
    expect(findProgram(need, { PATH: folder, PERAMBAN_PATH: other })).toBe(other);
    expect(findProgram(need, { PATH: folder, PERAMBAN_PATH: '/tiada/peramban' })).toBeNull();
  });

  it('finds nothing where there is nothing', () => {
    expect(findProgram(need, { PATH: '/tiada' })).toBeNull();
  });

  it('names the packages and the variable when it is missing', () => {
    const message = missingMessage(need);
    expect(message).toContain('apt-get install -y peramban huruf');
    expect(message).toContain('PERAMBAN_PATH');
  });
});
