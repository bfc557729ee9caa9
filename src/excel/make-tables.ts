import { columnLetters, quoteSheet } from '../model/address';
import type { KolomBaru, TabelBaru } from '../model/siapkan/tabel-baru';
import { toCellInput, type CellInput } from './cell-input';
import type { Checkpoint } from './checkpoint';
import type { AddedTable } from './added-table';
import { ExcelFailure, withConsequence } from './failure';
import type { ExcelSession } from './session';

/** An input table that was made. */
export interface MadeTable {
  readonly nama: string;
  readonly lembar: string;
  /** The first cell to fill, with its sheet. */
  readonly alamat: string;
  /** What the person should know, e.g. that the wished sheet name was taken. */
  readonly note: string | null;
}

const TITLE_ROW = 0;
const INTRO_ROW = 1;
const HEADER_ROW = 3;
const COLOR_TITLE = '#0F4C81';
const COLOR_QUIET = '#595959';
/** Points of a column that shows so many letters of Calibri 11. */
const points = (letters: number): number => (letters * 7 + 5) * 0.75;
const FORMATS: Readonly<Record<KolomBaru['jenis'], string>> = { kode: '@', teks: 'General', angka: 'General', rupiah: '#,##0' };
const MOST_TITLE = 32;
const HALF_MADE = 'Sebagian lembar masukan mungkin sudah dibuat. Tekan Batalkan untuk menghapus yang masih kosong, lalu ulangi.';

interface Standing {
  readonly sheets: ReadonlySet<string>;
  /** Names of tables and of ranges: Excel keeps both in one list. */
  readonly names: ReadonlySet<string>;
}

async function lookAround(session: ExcelSession): Promise<Standing> {
  return session.read(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load('items/name');
    workbook.tables.load('items/name');
    workbook.names.load('items/name');
    await context.sync();
    const lower = (items: readonly { readonly name: string }[]): string[] => items.map(({ name }) => name.toLowerCase());
    return {
      sheets: new Set(lower(workbook.worksheets.items)),
      names: new Set([...lower(workbook.tables.items), ...lower(workbook.names.items)]),
    };
  });
}

/** `Target`, else `Target (2)` and so on: a sheet that bears the name already is the person's. */
function freeSheetName(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wished} (${number})`;
  taken.add(name.toLowerCase());
  return name;
}

function addNote(range: Excel.Range, title: string, message: string): void {
  range.dataValidation.prompt = { title: title.slice(0, MOST_TITLE), message, showPrompt: true };
}

function addList(range: Excel.Range, title: string, source: string, isStrict: boolean, words: string): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: isStrict ? 'Stop' : 'Warning',
    title: title.slice(0, MOST_TITLE),
    message: words,
  };
}

function drawColumn(sheet: Excel.Worksheet, kolom: KolomBaru, index: number, rows: number): void {
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, index, rows, 1);
  body.format.horizontalAlignment = kolom.jenis === 'rupiah' ? 'Right' : kolom.jenis === 'angka' ? 'Center' : 'Left';
  sheet.getRangeByIndexes(HEADER_ROW, index, 1, 1).format.columnWidth = points(kolom.lebar);
  const { pilihan, judul, petunjuk } = kolom;
  if (pilihan?.jenis === 'kata') {
    addList(body, judul, pilihan.kata.join(','), true, `Isi salah satu: ${pilihan.kata.join(', ')}.`);
  } else if (pilihan?.jenis === 'kolom') {
    const source = `=INDIRECT("${pilihan.tabel}[${pilihan.kolom}]")`;
    // A code may be typed before the row it points to is there.
    addList(body, judul, source, false, `Kode ini belum ada pada tabel ${pilihan.tabel}. Tetap pakai?`);
  }
  if (petunjuk === '') return;
  addNote(sheet.getRangeByIndexes(HEADER_ROW, index, 1, 1), judul, petunjuk);
  addNote(body, judul, petunjuk);
}

function valuesOf({ kolom, baris }: TabelBaru): CellInput[][] {
  return [
    kolom.map(({ judul }) => judul),
    ...baris.map((row) => row.map((cell, column) => toCellInput(cell, FORMATS[kolom[column]?.jenis ?? 'teks']))),
  ];
}

function drawTable(context: Excel.RequestContext, tabel: TabelBaru, sheetName: string): void {
  const sheet = context.workbook.worksheets.add(sheetName);
  // From here on something has changed, should Excel stop.
  context.trace(`lembar ${sheetName}`);
  const title = sheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1);
  title.values = [[tabel.nama]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  title.format.font.color = COLOR_TITLE;
  const intro = sheet.getRangeByIndexes(INTRO_ROW, 0, 1, 1);
  intro.values = [[tabel.pengantar]];
  intro.format.font.italic = true;
  intro.format.font.color = COLOR_QUIET;

  const rows = tabel.baris.length;
  const all = sheet.getRangeByIndexes(HEADER_ROW, 0, rows + 1, tabel.kolom.length);
  all.numberFormat = [tabel.kolom.map(() => '@'), ...tabel.baris.map(() => tabel.kolom.map(({ jenis }) => FORMATS[jenis]))];
  all.values = valuesOf(tabel);
  all.format.wrapText = true;
  all.format.verticalAlignment = 'Top';
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, tabel.kolom.length);
  header.format.verticalAlignment = 'Center';
  header.format.horizontalAlignment = 'Center';
  header.format.rowHeight = 32;
  const table = sheet.tables.add(all, true);
  table.name = tabel.nama;
  table.style = 'TableStyleMedium2';
  tabel.kolom.forEach((kolom, index) => drawColumn(sheet, kolom, index, rows));
  for (const { baris, kolom, kata, petunjuk } of tabel.pilihanSel) {
    const cell = sheet.getRangeByIndexes(HEADER_ROW + 1 + baris, kolom, 1, 1);
    const kunci = String(tabel.baris[baris]?.[0] ?? '');
    if (kata.length > 0) addList(cell, kunci, kata.join(','), true, `Isi salah satu: ${kata.join(', ')}.`);
    addNote(cell, kunci, petunjuk);
  }
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows(`$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`);
}

/**
 * Makes fresh input tables, each on a sheet of its own behind the sheets that are there; nothing that exists is changed.
 * One sync of reading, one of writing. Refuses, before anything is written, a workbook in which a table's name stands for
 * something else (Excel has one list of names for tables and ranges). Throws `ExcelFailure`.
 */
export async function makeTables(
  session: ExcelSession,
  tables: readonly TabelBaru[],
): Promise<{ readonly made: readonly MadeTable[]; readonly checkpoint: Checkpoint }> {
  const standing = await lookAround(session);
  const blocked = tables.filter(({ nama }) => standing.names.has(nama.toLowerCase())).map(({ nama }) => nama);
  if (blocked.length > 0) {
    throw new ExcelFailure(
      'InvalidArgument',
      `Nama ${blocked.join(', ')} sudah dipakai di buku kerja ini (lihat Rumus > Manajer Nama), jadi tabel masukan dengan nama itu tidak dapat dibuat. Tidak ada yang diubah. Ganti nama itu, lalu ulangi.`,
    );
  }
  const taken = new Set(standing.sheets);
  const placed = tables.map((tabel) => ({ tabel, sheet: freeSheetName(tabel.nama, taken) }));
  const addedTables: readonly AddedTable[] = placed.map(({ tabel, sheet }) => ({
    table: tabel.nama,
    sheet,
    values: valuesOf(tabel),
  }));
  const checkpoint: Checkpoint = { columns: [], addedColumns: [], sheets: [], addedSheets: [], addedTables };
  try {
    await session.write(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const { tabel, sheet } of placed) drawTable(context, tabel, sheet);
      const first = placed[0];
      if (first) context.workbook.worksheets.getItem(first.sheet).activate();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof ExcelFailure) || !error.mayHaveWritten) throw error;
    throw withConsequence(error, 0, HALF_MADE, checkpoint);
  }
  const firstCell = (tabel: TabelBaru): string => `${columnLetters(tabel.nama === 'Pengaturan' ? 2 : 1)}${HEADER_ROW + 2}`;
  return {
    made: placed.map(({ tabel, sheet }) => ({
      nama: tabel.nama,
      lembar: sheet,
      alamat: `${quoteSheet(sheet)}!${firstCell(tabel)}`,
      note: sheet === tabel.nama ? null : `Lembar “${tabel.nama}” sudah ada dan dibiarkan; tabel ini ada di lembar “${sheet}”.`,
    })),
    checkpoint,
  };
}
