import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** A program other than Node that a test needs. */
export interface ProgramNeed {
  label: string;
  /** Environment variable with its full path. */
  variable: string;
  /** Names to look for on PATH, and full paths. */
  candidates: readonly string[];
  /** Debian packages that bring it. */
  packages: readonly string[];
  /** What to do on other systems. */
  elsewhere: string;
}

/** Full path of the program, or `null`. A path in the variable counts alone: a wrong one is not silently passed over. */
export function findProgram(need: ProgramNeed, environment: NodeJS.ProcessEnv = process.env): string | null {
  const given = environment[need.variable];
  if (given !== undefined && given !== '') return isExecutable(given) ? given : null;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const candidate of need.candidates) {
    const paths = isAbsolute(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate));
    const found = paths.find(isExecutable);
    if (found !== undefined) return found;
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent or not ours to run: the next candidate is tried
  }
}

/**
 * The program's path, installing it through apt-get where that is possible (root on Debian or Ubuntu).
 * Throws a message that says exactly what to install otherwise.
 */
export function ensureProgram(need: ProgramNeed): string {
  const found = findProgram(need);
  if (found !== null) return found;
  const given = process.env[need.variable];
  if (given !== undefined && given !== '') throw new Error(`${need.variable} says ${given}, but no program can be run there.`);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(`${need.label} is missing; installing ${need.packages.join(' ')} through apt-get …`);
    if (runApt(['update']) && runApt(['install', '-y', '--no-install-recommends', ...need.packages])) {
      const installed = findProgram(need);
      if (installed !== null) return installed;
    }
  }
  throw new Error(missingMessage(need));
}

/** What a person has to install. */
export function missingMessage(need: ProgramNeed): string {
  return [
    `${need.label} is needed and was not found.`,
    `  Debian/Ubuntu: sudo apt-get update && sudo apt-get install -y ${need.packages.join(' ')}`,
    `  Elsewhere:     ${need.elsewhere}`,
    `  Or set ${need.variable} to the full path of the program.`,
  ].join('\n');
}

function runApt(args: readonly string[]): boolean {
  // The installer's output goes to stderr: stdout belongs to the test run.
  const result = spawnSync('/usr/bin/apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}
