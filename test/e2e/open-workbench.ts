import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { chromiumPath } from '../../src/workbench/server/programs';
import { startServer } from '../../src/workbench/server/start-server';

export const PICTURES = join(__dirname, 'gambar');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

// A closed network makes Chromium's own background calls fail by the dozen; none of them is ours.
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Workbench {
  readonly url: string;
  /** `buku`: a sample workbook, `null` for an empty one. */
  open(buku: string | null, options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

export interface OpenedPage {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses asked for that are not the workbench's own: there must be none. */
  readonly foreign: readonly string[];
  /** Errors the page or the pane threw. */
  readonly errors: readonly string[];
  /** Values of a range of the open workbook, as the host keeps them. */
  values(sheet: string, top: number, left: number, bottom: number, right: number): Promise<unknown[][]>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

async function paneOf(page: Page, isEmpty: boolean): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe[src*="taskpane"]')).contentFrame();
  if (!frame) throw new Error('The pane has no frame');
  if (isEmpty) {
    await frame.getByRole('button', { name: 'Siapkan Buku Kerja' }).waitFor();
    return frame;
  }
  // The first reading is done when the tables are listed; only then are the buttons in their final colours.
  await frame.getByRole('button', { name: /^Pengaturan/ }).waitFor();
  await frame.locator('#tombol-hitung:not([aria-disabled=true])').waitFor();
  await page.waitForTimeout(300);
  return frame;
}

async function openPage(browser: Browser, url: string, buku: string | null, options: BrowserContextOptions): Promise<OpenedPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    locale: 'id-ID',
    ...options,
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(https:\/\/localhost:|data:|blob:|about:)/.test(request.url())) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(buku === null ? `${url}/` : `${url}/?buku=/contoh/${buku}.xlsx`);
  const pane = await paneOf(page, buku === null);
  return {
    page,
    pane,
    foreign,
    errors,
    values: (sheet, top, left, bottom, right) =>
      page.evaluate(
        ([name, r1, c1, r2, c2]) => {
          const found = window.lakipWorkbench?.host.state.sheets.find((one) => one.name === name);
          if (!found) throw new Error(`No sheet ${name}`);
          const rows: unknown[][] = [];
          for (let row = r1; row <= r2; row += 1) {
            const line: unknown[] = [];
            for (let column = c1; column <= c2; column += 1) line.push(found.cells.get(row, column)?.value ?? null);
            rows.push(line);
          }
          return rows;
        },
        [sheet, top, left, bottom, right] as const,
      ),
    picture: async (name) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    close: () => context.close(),
  };
}

/** The server of `npm start` and one Chromium, for a whole test file. */
export async function openWorkbench(): Promise<Workbench> {
  const server = await startServer({ port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: QUIET });
  return {
    url: server.url,
    open: (buku, options = {}) => openPage(browser, server.url, buku, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Violations axe finds in a page or frame; Fluent's focus dummies are a known false alarm (microsoft/tabster#288). */
export async function axeViolations(target: Page | Frame): Promise<string[]> {
  await target.evaluate(AXE);
  return target.evaluate(async () => {
    const axe = (
      window as unknown as {
        axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]'], ['iframe']] }, { iframes: false });
    return violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  });
}
