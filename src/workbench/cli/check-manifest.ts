import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from './manifest/check';
import { associatedFunctions, projectFiles } from './manifest/project-files';

/** `npm run manifest [FILE]`: checks the manifest offline, as far as that goes. Exit 1 when something is wrong. */
async function main(): Promise<number> {
  const root = process.cwd();
  const file = process.argv[2] ?? join(root, 'manifest.xml');
  const problems = checkManifest(readFileSync(file, 'utf8'), projectFiles(root), associatedFunctions(root));
  for (const { rule, message } of problems) console.error(`${file}: ${rule}: ${message}`);
  if (problems.length > 0) return 1;

  // Microsoft's own reader has the last word on whether the file can be read at all.
  const { OfficeAddinManifest } = await import('office-addin-manifest');
  const { id, version, displayName } = await OfficeAddinManifest.readManifestFile(file);
  console.log(`${displayName ?? ''} ${version ?? ''} (${id ?? ''}): the manifest is in order.`);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
