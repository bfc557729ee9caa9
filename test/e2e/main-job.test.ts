import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/workbench/store/codec';
import { openWorkbench, PICTURES, type OpenedPage, type Workbench } from './open-workbench';

let workbench: Workbench;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

async function press(opened: OpenedPage, name: string): Promise<void> {
  await opened.pane.getByRole('button', { name, exact: true }).click();
}

/** Column index of a heading in the first table of a sheet; the header row is the table's first. */
async function column(
  opened: OpenedPage,
  sheet: string,
  heading: string,
): Promise<{ row: number; column: number; last: number }> {
  return opened.page.evaluate(
    ([name, title]) => {
      const table = window.lakipWorkbench?.host.state.sheets.find((one) => one.name === name)?.tables[0];
      const index = table?.columns.findIndex((one) => one.name === title) ?? -1;
      if (!table || index < 0) throw new Error(`No column ${title} on ${name}`);
      return { row: table.rect.top + 1, column: table.rect.left + index, last: table.rect.bottom };
    },
    [sheet, heading] as const,
  );
}

async function columnValues(opened: OpenedPage, sheet: string, heading: string): Promise<unknown[]> {
  const place = await column(opened, sheet, heading);
  return (await opened.values(sheet, place.row, place.column, place.last, place.column)).flat();
}

describe('the main job, as a person does it in Chromium', () => {
  it('Ajung: Hitung fills the columns, Buat Tabel draws the sheets, Batalkan takes back, nothing leaves the machine', async () => {
    const opened = await workbench.open('ajung-2023');
    const { page, pane } = opened;
    await pane.getByText('28 baris').first().waitFor();
    await opened.picture('01-terbuka');

    await press(opened, 'Hitung');
    await pane.getByText('Selesai dihitung', { exact: true }).waitFor();
    expect(await columnValues(opened, 'Realisasi', 'Capaian (%)')).toEqual([100, 100, 100, 100]);
    expect(await columnValues(opened, 'Realisasi', 'Kategori')).toEqual(['AA', 'AA', 'AA', 'AA']);
    expect(await columnValues(opened, 'Realisasi', 'Predikat')).toEqual(Array.from({ length: 4 }, () => 'Sangat Memuaskan'));
    const serapan = (await columnValues(opened, 'Anggaran', 'Serapan (%)')) as number[];
    expect(serapan[2]).toBeCloseTo((93_502_000 / 112_208_000) * 100, 9);

    // A click on what was written goes there, and the grid follows.
    await pane.getByRole('button', { name: /Anggaran: Serapan/ }).click();
    await page.locator('[role=tab][aria-selected=true]', { hasText: 'Anggaran' }).waitFor();
    await opened.picture('02-dihitung');

    await press(opened, 'Buat Tabel');
    await pane.getByText('Tabel LAKIP selesai dibuat', { exact: true }).waitFor();
    const tabs = await page.getByRole('tab').allTextContents();
    expect(tabs).toEqual(expect.arrayContaining(['Pengukuran Kinerja', 'Realisasi Anggaran']));
    for (const name of ['Pengukuran Kinerja', 'Realisasi Anggaran']) {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.waitForTimeout(300);
      await opened.picture(`03-${name.toLowerCase().replace(/\W+/g, '-')}`);
    }

    // What a person downloads is the workbook as it stands.
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh' }).click()]);
    const file = join(PICTURES, 'unduhan.xlsx');
    await download.saveAs(file);
    const saved = openWorkbook(new Uint8Array(readFileSync(file)));
    expect(saved.state.sheets.map((sheet) => sheet.name)).toEqual(tabs.map((tab) => tab.trim()));

    await press(opened, 'Batalkan');
    await pane.getByText('Penulisan terakhir dibatalkan', { exact: true }).waitFor();
    expect(await page.getByRole('tab').allTextContents()).not.toEqual(expect.arrayContaining(['Realisasi Anggaran']));

    expect(opened.foreign).toEqual([]);
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  it('the pane may not send anything anywhere: its content security policy refuses', async () => {
    const opened = await workbench.open('ajung-2023');
    const refused = await opened.pane.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      await fetch('https://contoh.invalid/').catch(() => undefined);
      const image = new Image();
      image.src = 'https://contoh.invalid/gambar.png';
      await new Promise((resolve) => setTimeout(resolve, 200));
      return violations;
    });
    expect(refused).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
    await opened.close();
  });

  it('Ambulu: the typed parents are findings, and their cells are one click away', async () => {
    const opened = await workbench.open('ambulu-2021');
    const { page, pane } = opened;
    await press(opened, 'Hitung');
    await pane.getByText('Selesai dihitung', { exact: true }).waitFor();
    const capaian = (await columnValues(opened, 'Realisasi', 'Capaian (%)')) as number[];
    expect(capaian[0]).toBeCloseTo((71.7 / 85) * 100, 9);
    expect(capaian.slice(1)).toEqual([100, 90]);
    await pane.getByText('2.008.709.301').first().scrollIntoViewIfNeeded();
    await pane.getByText('2.008.709.301').first().waitFor();
    await opened.picture('04-temuan-ambulu');
    await press(opened, 'Buat Tabel');
    await pane.getByText('Tabel LAKIP selesai dibuat', { exact: true }).waitFor();
    await page.getByRole('tab').last().click();
    await page.waitForTimeout(300);
    await opened.picture('05-anggaran-ambulu');
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  it('the ribbon computes without the pane', async () => {
    const opened = await workbench.open('ajung-2023');
    await opened.page.getByRole('button', { name: 'Buka Panel' }).click();
    await opened.page.getByRole('button', { name: 'Hitung', exact: true }).click();
    await opened.page.waitForFunction(() => {
      const sheet = window.lakipWorkbench?.host.state.sheets.find((one) => one.name === 'Realisasi');
      const table = sheet?.tables[0];
      const index = table?.columns.findIndex((one) => one.name === 'Capaian (%)') ?? -1;
      return table !== undefined && index >= 0 && sheet?.cells.get(table.rect.top + 1, table.rect.left + index)?.value === 100;
    });
    await opened.close();
  });

  it('a file that is no workbook is refused, and the open one stays', async () => {
    const opened = await workbench.open('ajung-2023');
    const broken = join(PICTURES, 'bukan.xlsx');
    writeFileSync(broken, 'ini bukan buku kerja');
    await opened.page.locator('input[type=file]').setInputFiles(broken);
    await opened.page
      .getByText(/bukan buku kerja Excel|tidak dapat dibuka|bukan berkas/)
      .first()
      .waitFor();
    expect(await opened.page.getByRole('tab').allTextContents()).toEqual(expect.arrayContaining(['Realisasi']));
    await opened.close();
  });
});
