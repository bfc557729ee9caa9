import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSession } from '../../src/app/open-session';
import { readWorkbook } from '../../src/excel/read-workbook';
import { NAMA_TABEL } from '../../src/model/contract/nama-tabel';
import { selectColumns } from '../../src/model/contract/select-columns';
import { parseContohData } from '../../src/workbench/cli/contoh/contoh-data';
import { makeContohWorkbook } from '../../src/workbench/cli/contoh/make-workbook';
import { openEmbeddedExcel } from '../../src/workbench/cli/embedded-excel';
import { openWorkbook } from '../../src/workbench/store/codec';
import { rawFromData } from './raw-from-data';

const FOLDER = join(__dirname, '../../assets/contoh');

describe.each(['ajung-2023', 'ambulu-2021'])('assets/contoh/%s.xlsx', (name) => {
  it('is what `npm run contoh` makes of its data file, byte for byte', async () => {
    const data = parseContohData(readFileSync(join(FOLDER, 'data', `${name}.json`), 'utf8'));
    const made = Buffer.from(await makeContohWorkbook(data));
    const kept = readFileSync(join(FOLDER, `${name}.xlsx`));
    expect(made.equals(kept)).toBe(true);
  });

  it('is read by the add-in as the data file says', async () => {
    const expected = rawFromData(name);
    const excel = openEmbeddedExcel(openWorkbook(readFileSync(join(FOLDER, `${name}.xlsx`))));
    try {
      const read = await readWorkbook(openSession(), selectColumns, NAMA_TABEL);
      expect(read.tables.map((table) => table.name)).toEqual(expected.tables.map((table) => table.name));
      read.tables.forEach((table, index) => {
        const told = expected.tables[index];
        expect({ ...table, columns: [] }).toEqual({ ...told, columns: [] });
        expect(table.columns.map(({ header }) => header)).toEqual(told?.columns.map(({ header }) => header));
        table.columns.forEach((column, at) => {
          if (column.values) expect(column.values).toEqual(told?.columns[at]?.values);
          if (column.numberFormats) expect(column.numberFormats).toEqual(told?.columns[at]?.numberFormats);
        });
        expect(table.columns.some(({ values }) => values !== null)).toBe(true);
      });
    } finally {
      excel.close();
    }
  });
});
