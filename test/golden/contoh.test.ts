import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContohData } from '../../src/workbench/cli/contoh/contoh-data';
import { makeContohWorkbook } from '../../src/workbench/cli/contoh/make-workbook';

const FOLDER = join(__dirname, '../../assets/contoh');

describe.each(['ajung-2023', 'ambulu-2021'])('assets/contoh/%s.xlsx', (name) => {
  it('is what `npm run contoh` makes of its data file, byte for byte', async () => {
    const data = parseContohData(readFileSync(join(FOLDER, 'data', `${name}.json`), 'utf8'));
    const made = Buffer.from(await makeContohWorkbook(data));
    const kept = readFileSync(join(FOLDER, `${name}.xlsx`));
    expect(made.equals(kept)).toBe(true);
  });
});
