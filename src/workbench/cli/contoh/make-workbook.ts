import { createBlankWorkbook, saveWorkbook } from '../../store/codec';
import { openEmbeddedExcel } from '../embedded-excel';
import type { ContohData } from './contoh-data';
import { drawPetunjuk } from './draw-petunjuk';
import { drawTableSheet } from './draw-table-sheet';

/**
 * Makes a sample workbook through the embedded host, as the add-in would in Excel: first the sheet `Petunjuk`, then a
 * sheet for every input table. The same data give the same bytes.
 */
export async function makeContohWorkbook(data: ContohData): Promise<Uint8Array> {
  const opened = createBlankWorkbook('Petunjuk');
  const excel = openEmbeddedExcel(opened);
  try {
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Petunjuk');
      drawPetunjuk(first, data);
      for (const tabel of data.tabel) drawTableSheet(context.workbook, tabel);
      first.activate();
      first.getRange('A1').select();
      await context.sync();
    });
    return saveWorkbook(opened);
  } finally {
    excel.close();
  }
}
