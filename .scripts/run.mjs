// Every npm script of the project comes through here: install what is missing, then do the task.
// Plain JavaScript on purpose: it must run before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Runs a command in the project's root; what it prints goes to the terminal, an installer's to stderr. */
function run(command, args, { quiet = false, env = {}, cwd = root } = {}) {
  const stdio = quiet ? ['ignore', 2, 2] : 'inherit';
  const result = spawnSync(command, args, { cwd, stdio, env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  if (result.error) {
    console.error(`Could not start ${command}: ${result.error.message}`);
    return 1;
  }
  return result.status ?? 1;
}

function must(step, status) {
  if (status !== 0) {
    console.error(`\n${step}: failed (exit ${status}).`);
    process.exit(status);
  }
}

/** `npm ci` when node_modules is absent or was made from another lock file. */
function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const marker = join(root, 'node_modules', '.lakip-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  console.error('Installing the packages of package-lock.json (once; takes a minute or two) …');
  must('npm ci', run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }));
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, lock);
}

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Node 20 or newer is needed; this is ${process.version}. See https://nodejs.org.`);
  process.exit(1);
}

const [task = 'help', ...args] = process.argv.slice(2);
const tsx = (file, more = [], options = {}) =>
  run(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(root, file), ...more], options);
const jest = (more, env = {}) =>
  run(process.execPath, [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '-c', '.config/jest.config.cjs', ...more], {
    env,
  });

const tasks = {
  typecheck: () => run(bin('tsc'), ['-p', 'tsconfig.json']),
  lint: () =>
    run(bin('eslint'), ['-c', '.config/eslint.config.mjs', 'src', 'test', ...args]) || run(bin('prettier'), ['--check', '.']),
  format: () => run(bin('prettier'), ['--write', '.']),
  layers: () => run(bin('depcruise'), ['--config', '.config/dependency-cruiser.cjs', 'src']),
  unused: () => run(bin('knip'), ['-c', '.config/knip.json']),
  members: () => tsx('src/workbench/cli/check-members.ts'),
  manifest: () => tsx('src/workbench/cli/check-manifest.ts', args),
  jest: () => jest(['--selectProjects=unit', ...args]),
  build: () => run(bin('webpack'), ['--mode', 'production', ...args]),
  programs: () => tsx('src/workbench/cli/ensure-chromium.ts', ['--libreoffice'], { quiet: true }),
  e2e: () => tasks.programs() || tasks.build() || jest(['--selectProjects=e2e', '--runInBand', ...args]),
  contoh: () => tsx('src/workbench/cli/make-contoh.ts', args),
  // INIT_CWD is where the person stood when calling npm: paths they type are relative to it.
  lakip: () => tsx('src/workbench/cli/lakip.ts', args, { cwd: process.env['INIT_CWD'] ?? root }),
  bench: () => tsx('src/workbench/cli/bench.ts', args),
  start: () => tasks.build() || tsx('src/workbench/cli/serve.ts', args),
  test: () => {
    for (const step of ['programs', 'typecheck', 'lint', 'layers', 'unused', 'members', 'manifest', 'jest', 'e2e']) {
      console.log(`\n── ${step} ──`);
      must(step, tasks[step]());
    }
    console.log('\nAll steps of npm test passed.');
    return 0;
  },
};

if (!(task in tasks)) {
  console.error(`Unknown task "${task}". Known: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}
ensureInstalled();
process.exit(tasks[task]());
