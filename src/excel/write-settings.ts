import type { SettingWrites } from '../model/plan-setting-writes';
import { toCellInput } from './cell-input';
import type { ExcelSession } from './session';

/** Writes settings into their table, in one sync: a cell each, and at most a row for each new key. Throws `ExcelFailure`. */
export async function writeSettings(session: ExcelSession, { tabel, header, cells, baru }: SettingWrites): Promise<void> {
  if (cells.length + baru.length === 0) return;
  await session.write(async (context) => {
    const table = context.workbook.tables.getItem(tabel);
    const body = table.columns.getItem(header).getDataBodyRange();
    for (const { baris, nilai } of cells) body.getCell(baris, 0).values = [[toCellInput(nilai, 'General')]];
    for (const row of baru) table.rows.add(undefined, [row.map((cell) => toCellInput(cell, 'General'))]);
    await context.sync();
  });
}
