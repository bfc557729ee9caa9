import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseServeArguments } from '../server/serve-arguments';
import { PROJECT_FOLDERS, startServer } from '../server/start-server';

export { startServer };

const FIRST_BOOK = '/contoh/ajung-2023.xlsx';

async function main(): Promise<void> {
  const { port } = parseServeArguments(process.argv.slice(2), process.env);
  if (!existsSync(join(PROJECT_FOLDERS.workbench, 'index.html'))) {
    throw new Error('dist/workbench is missing: run "npm start" or "npm run build" first.');
  }
  const server = await startServer({
    port,
    onPortTaken: (taken) =>
      console.error(`Port ${taken} is taken, trying the next. / Port ${taken} terpakai, mencoba berikutnya.`),
  });
  const address = `${server.url}/?buku=${FIRST_BOOK}`;
  console.log(`\nOpen / Buka: ${address}`);
  console.log('The browser warns once about the self-made certificate: choose Advanced, then proceed. Ctrl+C stops.');
  console.log(
    'Peramban memperingatkan sekali tentang sertifikat buatan sendiri: pilih Lanjutan, lalu teruskan. Ctrl+C menghentikan.',
  );

  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

// Imported by a test it only lends `startServer`.
if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
