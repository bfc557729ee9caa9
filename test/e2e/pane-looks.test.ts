import { axeViolations, openWorkbench, type Workbench } from './open-workbench';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const LOOKS = [
  ['terang', {}],
  ['gelap', { colorScheme: 'dark' }],
  ['kontras', { forcedColors: 'active' }],
] as const;

describe('the pane in every look', () => {
  it.each(LOOKS)('%s: axe finds nothing, before and after Hitung', async (name, options) => {
    const opened = await workbench.open('ambulu-2021', options);
    expect(await axeViolations(opened.pane)).toEqual([]);
    await opened.pane.getByRole('button', { name: 'Hitung', exact: true }).click();
    await opened.pane.getByText('Selesai dihitung', { exact: true }).waitFor();
    expect(await axeViolations(opened.pane)).toEqual([]);
    await opened.picture(`10-${name}`);
    if (name === 'terang') expect(await axeViolations(opened.page)).toEqual([]);
    await opened.close();
  });

  it('nothing is cut at 320 pixels', async () => {
    const opened = await workbench.open('ambulu-2021');
    await opened.pane.getByRole('button', { name: 'Hitung', exact: true }).click();
    await opened.pane.getByText('Selesai dihitung', { exact: true }).waitFor();
    const frame = opened.page.locator('iframe[src*="taskpane"]');
    await frame.evaluate((element: HTMLElement) => {
      element.style.width = '320px';
      element.style.minWidth = '320px';
      element.style.maxWidth = '320px';
    });
    await opened.page.waitForTimeout(300);
    const { shown, needed, cut } = await opened.pane.evaluate(() => {
      const shown = document.documentElement.clientWidth;
      const cut = [...document.querySelectorAll<HTMLElement>('button, a, p, li, h1, h2, h3, span, div')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120));
      return { shown, needed: document.documentElement.scrollWidth, cut };
    });
    expect(cut).toEqual([]);
    expect(needed).toBeLessThanOrEqual(shown);
    await frame.screenshot({ path: `${__dirname}/gambar/11-sempit-320.png` });
    await opened.close();
  });

  it('works by keyboard alone, and focus stays on the button that was pressed', async () => {
    const opened = await workbench.open('ajung-2023');
    await opened.pane.getByRole('button', { name: 'Hitung', exact: true }).focus();
    await opened.page.keyboard.press('Enter');
    await opened.pane.getByText('Selesai dihitung', { exact: true }).waitFor();
    const focused = (): Promise<string> => opened.pane.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    expect(await focused()).toBe('Hitung');
    await opened.page.keyboard.press('Tab');
    expect(await focused()).toBe('Buat Tabel');
    await opened.page.keyboard.press('Space');
    await opened.pane.getByText('Tabel LAKIP selesai dibuat', { exact: true }).waitFor();
    expect(await focused()).toBe('Buat Tabel');
    await opened.close();
  });

  it('waits visibly while a cell is being edited, and goes on after Enter', async () => {
    const opened = await workbench.open('ajung-2023');
    const { page, pane } = opened;
    await page.getByRole('tab', { name: 'Target', exact: true }).click();
    await page.getByRole('grid').click({ position: { x: 300, y: 300 } });
    await page.keyboard.press('F2');
    await page.keyboard.type('1');
    // A click into the pane must not end the editing: real Excel does not end it either.
    await pane.getByRole('button', { name: 'Hitung', exact: true }).click();
    await pane.getByText('Menunggu Anda selesai mengetik di sel (tekan Enter atau Esc).').first().waitFor();
    await opened.picture('12-menunggu');
    await page.keyboard.press('Escape');
    if (await pane.getByText('Selesai dihitung', { exact: true }).isHidden()) {
      await page.locator('.cell-editor, [contenteditable=true], textarea, input').last().press('Escape');
    }
    await pane.getByText('Selesai dihitung', { exact: true }).waitFor();
    await opened.close();
  });
});

const FAULTS = [
  [{ kind: 'session-expired', on: 'any', times: 2 }, /[Ss]esi/],
  [{ kind: 'access-denied', on: 'any', times: 2 }, /menolak/],
  [{ kind: 'activity-limit', on: 'any', times: 2 }, /terlalu banyak permintaan/],
  [{ kind: 'response-too-large', on: 'read', times: 40 }, /besar/],
  [{ kind: 'fail-at-action', on: 'write', action: 'Range.values', code: 'GeneralException' }, /Tidak ada yang diubah/],
  [{ kind: 'fail-at-action', on: 'write', action: 'Range.numberFormat', code: 'GeneralException' }, /[Tt]ertulis/],
] as const;

describe('what the host can do to the pane', () => {
  it.each(FAULTS)('%j: a clear message, and the pane works afterwards', async (fault, words) => {
    const opened = await workbench.open('ajung-2023');
    await opened.page.evaluate((ordered) => window.lakipWorkbench?.host.faults.inject(ordered), fault);
    await opened.pane.getByRole('button', { name: 'Hitung', exact: true }).click();
    const message = opened.pane.locator('[role=group], [role=alert], .fui-MessageBar').filter({ hasText: words }).first();
    await message.waitFor();
    await opened.page.evaluate(() => window.lakipWorkbench?.host.faults.clear());
    await opened.pane.getByRole('button', { name: 'Hitung', exact: true }).click();
    await opened.pane.getByText('Selesai dihitung', { exact: true }).waitFor();
    await opened.close();
  });
});
