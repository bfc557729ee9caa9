import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContohData } from './contoh/contoh-data';
import { makeContohWorkbook } from './contoh/make-workbook';

const FOLDER = join(__dirname, '../../../assets/contoh');
const NAMES = ['ajung-2023', 'ambulu-2021'];

/** `npm run contoh`: makes the sample workbooks in `assets/contoh` from their data files. */
async function main(): Promise<void> {
  for (const name of NAMES) {
    const data = parseContohData(readFileSync(join(FOLDER, 'data', `${name}.json`), 'utf8'));
    const bytes = await makeContohWorkbook(data);
    writeFileSync(join(FOLDER, `${name}.xlsx`), bytes);
    console.log(`assets/contoh/${name}.xlsx: ${data.tabel.length} tables, ${bytes.length} bytes`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
