import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { axeViolations, openWorkbench, PICTURES, type OpenedPage, type Workbench } from './open-workbench';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** The text of a saved document's main part, tags left out. */
async function textOf(download: Download, name: string): Promise<string> {
  const path = join(PICTURES, name);
  await download.saveAs(path);
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
}

/** Waits for the document that a click makes. */
async function downloadFrom(opened: OpenedPage, act: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([opened.page.waitForEvent('download', { timeout: 60_000 }), act()]);
  return download;
}

/** An office's own template: marks in the running text, one of them misspelt. */
function templateFile(): Buffer {
  const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const body = ['Serapan {{serapan}} dari {{total-pagu}}.', '{{tabel:realisasi-anggaran}}', '{{serapam}}']
    .map(paragraph)
    .join('');
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
      ),
    }),
  );
}

describe('into Word', () => {
  it('copies a table, saves the report, fills a template; the code for it comes only when asked for', async () => {
    const scripts: string[] = [];
    const opened = await workbench.open('ajung-2023', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page, pane } = opened;
    page.on('request', (request) => {
      if (/\/addin\/.*\.js$/.test(request.url())) scripts.push(request.url());
    });
    const loaded = await pane.evaluate(() =>
      [...document.scripts].map(({ src }) => src).filter((src) => src.includes('/addin/')),
    );
    expect(loaded).toHaveLength(1);

    await pane.getByRole('button', { name: 'Salin tabel' }).click();
    expect(await axeViolations(pane)).toEqual([]);
    await pane.getByRole('button', { name: 'Salin Realisasi Anggaran', exact: true }).click();
    await pane.getByText('Tabel tersalin', { exact: true }).waitFor();
    await opened.picture('30-salin');
    const clip = await pane.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (item ? (await item.getType(type)).text() : '');
      return { html: await read('text/html'), teks: await read('text/plain') };
    });
    expect(clip.html).toContain('<thead');
    expect(clip.html).toContain('3.443.692.072');
    expect(clip.teks).toContain('JUMLAH\t3.443.692.072\t3.347.440.282\t97%');
    expect(scripts.length).toBeGreaterThan(0);

    const report = await downloadFrom(opened, () => pane.getByRole('button', { name: 'Unduh laporan (.docx)' }).click());
    expect(report.suggestedFilename()).toBe('LAKIP Kecamatan Ajung 2023.docx');
    const text = await textOf(report, 'laporan.docx');
    expect(text).toContain('3.443.692.072');
    expect(text).toContain('BAB III');
    await pane.getByText('Laporan Word selesai dibuat', { exact: true }).waitFor();
    await opened.picture('31-unduh');
    expect(await axeViolations(pane)).toEqual([]);

    const template = { name: 'kantor.docx', mimeType: 'application/octet-stream', buffer: templateFile() };
    const filled = await downloadFrom(opened, () => pane.locator('input[data-testid=templat]').setInputFiles(template));
    expect(filled.suggestedFilename()).toBe('kantor terisi.docx');
    const own = await textOf(filled, 'kantor-terisi.docx');
    expect(own).toMatch(/Serapan 97% dari Rp ?3\.443\.692\.072\./);
    expect(own).toContain('{{serapam}}');
    expect(own).toContain('REALISASI ANGGARAN PER PROGRAM TAHUN 2023');
    await pane
      .getByText(/1 tidak dikenal/)
      .first()
      .waitFor();
    await pane
      .getByText(/serapam/)
      .last()
      .scrollIntoViewIfNeeded();
    await opened.picture('32-templat');
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
    await opened.close();
  });

  it('a file that is no Word document is refused, and says why', async () => {
    const opened = await workbench.open('ajung-2023');
    const wrong = { name: 'gambar.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('bukan zip') };
    await opened.pane.locator('input[data-testid=templat]').setInputFiles(wrong);
    await opened.pane.getByText('Dokumen tidak dibuat', { exact: true }).waitFor();
    await opened.close();
  });
});
