import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

// A process of its own: office-addin-manifest cannot be loaded inside jest on Node 20.
function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return spawnSync(process.execPath, [tsx, 'src/workbench/cli/check-manifest.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
}

it("passes the project's manifest, which Microsoft's own reader can read", () => {
  const { status, stdout, stderr } = run();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('6b0f1d5e-3c52-4d1a-9f57-8a2f0c6e41b7');
});

it('refuses a broken copy with the rule on stderr and exit 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lakip-manifest-'));
  try {
    const file = join(folder, 'manifest.xml');
    writeFileSync(
      file,
      readFileSync(join(ROOT, 'manifest.xml'), 'utf8').replace('https://localhost:3443/addin/taskpane.html', 'http://x/'),
    );
    const { status, stderr } = run(file);
    expect(status).toBe(1);
    expect(stderr).toContain('https:');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
