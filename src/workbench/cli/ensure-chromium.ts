import { chromiumPath, sofficePath } from '../server/programs';

export { chromiumPath, sofficePath };

/** Run before the end-to-end tests: installs or asks for the browser (and, with `--libreoffice`, the independent reader). */
function main(): void {
  try {
    console.log(chromiumPath());
    if (process.argv.includes('--libreoffice')) console.log(sofficePath());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

// Imported by a test it only lends its functions.
if (require.main === module) main();
