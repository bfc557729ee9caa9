import { put, type Embedded } from '../excel/contract/embedded';

/** Another realisasi in a sub kegiatan of the budget. */
export function spendOtherwise(excel: Embedded): void {
  const sheet = excel.sheet('Anggaran');
  const table = sheet.tables[0];
  if (!table) throw new Error('no budget');
  const [jenis = -1, realisasi = -1] = ['Jenis', 'Realisasi'].map((name) =>
    table.columns.findIndex((column) => column.name === name),
  );
  const { top, left, bottom } = table.rect;
  for (let row = top + 1; row <= bottom; row += 1) {
    if (sheet.cells.get(row, left + jenis)?.value !== 'Sub Kegiatan') continue;
    put(sheet, row, left + realisasi, 1);
    return;
  }
  throw new Error('no sub kegiatan');
}
