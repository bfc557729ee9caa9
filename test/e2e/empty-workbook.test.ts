import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeHasil } from '../../src/model/compute-hasil';
import { readLaporan } from '../../src/model/read-laporan';
import { buildTables } from '../../src/report/catalogue';
import { cellText, parseContohData, type ContohTabel } from '../../src/workbench/cli/contoh/contoh-data';
import { rawFromData } from '../golden/raw-from-data';
import { axeViolations, openWorkbench, type OpenedPage, type Workbench } from './open-workbench';

const DATA = parseContohData(readFileSync(join(__dirname, '../../assets/contoh/data/ajung-2023.json'), 'utf8'));

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

interface Place {
  readonly headings: readonly string[];
  readonly top: number;
  readonly left: number;
  /** First column of the body, as it stands. */
  readonly first: readonly unknown[];
}

const placeOf = (opened: OpenedPage, name: string): Promise<Place> =>
  opened.page.evaluate((wanted) => {
    const { sheets } = window.lakipWorkbench?.host.state ?? { sheets: [] };
    for (const sheet of sheets) {
      const table = sheet.tables.find((one) => one.name === wanted);
      if (!table) continue;
      const { top, left, bottom } = table.rect;
      const first: unknown[] = [];
      for (let row = top + 1; row <= bottom; row += 1) first.push(sheet.cells.get(row, left)?.value ?? null);
      return { headings: table.columns.map((column) => column.name), top: top + 1, left, first };
    }
    throw new Error(`No table ${wanted}`);
  }, name);

async function goToCell(opened: OpenedPage, sheet: string, row: number, column: number): Promise<void> {
  const { page } = opened;
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  await page.getByLabel('Alamat sel').fill(`${String.fromCharCode(65 + column)}${row + 1}`);
  await page.getByLabel('Alamat sel').press('Enter');
}

/** What a person does who has the figures in another sheet: copies them there, pastes them here. */
async function paste(opened: OpenedPage, cells: readonly (readonly string[])[]): Promise<void> {
  const text = cells.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
  await opened.page.locator('#grid table').first().focus();
  await opened.page.evaluate((clip) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', clip);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function fillTable(opened: OpenedPage, { nama, kolom, baris }: ContohTabel): Promise<void> {
  const { headings, top, left, first } = await placeOf(opened, nama);
  if (nama === 'Pengaturan') {
    const values = new Map(baris.map(([key, value]) => [cellText(key ?? ''), cellText(value ?? '')]));
    await goToCell(opened, nama, top, left + 1);
    await paste(
      opened,
      first.map((key) => [values.get(String(key)) ?? '']),
    );
    return;
  }
  const places = headings.map((heading) => kolom.findIndex((column) => column.nama === heading));
  const unknown = kolom.filter((column) => !headings.includes(column.nama)).map((column) => column.nama);
  expect({ nama, unknown }).toEqual({ nama, unknown: [] });
  await goToCell(opened, nama, top, left);
  await paste(
    opened,
    baris.map((row) => places.map((index) => (index < 0 ? '' : cellText(row[index] ?? '')))),
  );
}

describe('from an empty workbook to the report', () => {
  it('prepares the tables, takes the figures of Ajung, and makes every table the report has', async () => {
    const opened = await workbench.open(null);
    const { page, pane } = opened;
    await opened.picture('20-kosong');
    expect(await axeViolations(pane)).toEqual([]);

    await pane.getByRole('button', { name: 'Siapkan Buku Kerja' }).click();
    await pane.getByRole('textbox', { name: /Tahun laporan/ }).fill('2023');
    await pane.getByRole('textbox', { name: /Awal Renstra/ }).fill('2021');
    await pane.getByRole('textbox', { name: /Akhir Renstra/ }).fill('2026');
    await opened.picture('21-siapkan');
    expect(await axeViolations(pane)).toEqual([]);
    await pane.getByRole('button', { name: /^Buat \d+ tabel$/ }).click();
    await pane.getByText('Tabel masukan siap diisi', { exact: true }).waitFor();
    await opened.picture('22-disiapkan');

    // The first figures by hand, as a person types them.
    const sasaran = await placeOf(opened, 'Sasaran');
    await goToCell(opened, 'Sasaran', sasaran.top, sasaran.left);
    await page.locator('#grid table').first().focus();
    await page.keyboard.type('S.1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tujuan pertama');
    await page.keyboard.press('Enter');
    expect(await opened.values('Sasaran', sasaran.top, sasaran.left, sasaran.top, sasaran.left + 1)).toEqual([
      ['S.1', 'Tujuan pertama'],
    ]);

    for (const tabel of DATA.tabel) await fillTable(opened, tabel);
    await pane.getByRole('button', { name: 'Pindai ulang' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Kecamatan Ajung' }).waitFor();
    await pane.getByRole('button', { name: 'Hitung', exact: true }).click();
    await pane.getByText('Selesai dihitung', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Buat Tabel', exact: true }).click();
    await pane.getByText('Tabel LAKIP selesai dibuat', { exact: true }).waitFor();

    const { laporan } = readLaporan(rawFromData('ajung-2023'));
    const { tables } = buildTables(laporan, computeHasil(laporan));
    const tabs = (await page.getByRole('tab').allTextContents()).map((tab) => tab.trim());
    // An input table's sheet has the shorter name already.
    const inputs = new Set(DATA.tabel.map(({ nama }) => nama));
    const expected = tables.map(({ lembar }) => (inputs.has(lembar) ? `LAKIP ${lembar}` : lembar));
    expect(expected.filter((lembar) => !tabs.includes(lembar))).toEqual([]);
    expect(tables.length).toBeGreaterThanOrEqual(25);
    // The total of Tabel 3.8 as the report prints it (L761).
    const anggaran = tables.find(({ id }) => id === 'realisasi-anggaran');
    await page.getByRole('tab', { name: anggaran?.lembar ?? '', exact: true }).click();
    await page.getByText('REALISASI ANGGARAN PER PROGRAM TAHUN 2023').first().waitFor();
    const drawn = (await opened.values(anggaran?.lembar ?? '', 0, 0, 60, 4)).find((row) => row[1] === 'JUMLAH');
    expect(drawn).toEqual([null, 'JUMLAH', 3_443_692_072, 3_347_440_282, 97]);
    await opened.picture('23-realisasi-anggaran');
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
    await opened.close();
  });
});
