/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import axe from 'axe-core';
import { EMPTY_SCAN, fakeUseCases, SCAN, TANYA, temuan } from './fake-use-cases';
import { renderPane } from './render-pane';

// axe measures icon fonts on a canvas, which jsdom does not draw.
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
});

afterEach(cleanup);

/** Rule ids and elements of every violation; the focus library's own guard elements are not ours. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(
    { include: [['body']], exclude: [['[data-tabster-dummy]']] },
    // jsdom computes no colours and the page's <title> belongs to taskpane.html.
    {
      rules: { 'color-contrast': { enabled: false }, 'document-title': { enabled: false }, 'html-has-lang': { enabled: false } },
    },
  );
  return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
}

describe('axe', () => {
  it('finds nothing with questions, findings and results on the pane', async () => {
    const scan = {
      ...SCAN,
      pertanyaan: [TANYA],
      temuan: [
        temuan('galat', 'Kode ganda.', { alamat: 'Target!A9', terkait: ['Target!A3', 'Target!A4'] }),
        temuan('peringatan', 'Realisasi belum diisi.', { alamat: 'Realisasi!C2' }),
        temuan('info', 'Kolom tidak dipakai.'),
      ],
    };
    const user = await renderPane(fakeUseCases({ scan: () => Promise.resolve(scan) }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Buat Tabel' }));
    await screen.findByText('Tabel LAKIP selesai dibuat');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Hitung' }));
    await screen.findByText('Selesai dihitung');
    expect(await violations()).toEqual([]);
  });

  it('finds nothing while busy, in an empty workbook and outside Excel', async () => {
    const user = await renderPane(fakeUseCases({ hitung: () => new Promise(() => undefined) }));
    await user.click(screen.getByRole('button', { name: 'Hitung' }));
    expect(await violations()).toEqual([]);
    cleanup();
    await renderPane(fakeUseCases({ scan: () => Promise.resolve(EMPTY_SCAN) }));
    expect(await violations()).toEqual([]);
    cleanup();
    await renderPane(fakeUseCases(), 'tanpa-office');
    expect(await violations()).toEqual([]);
  });

  it('does see a fault', async () => {
    await renderPane(fakeUseCases());
    const nameless = document.createElement('button');
    document.body.append(nameless);
    expect((await violations()).join()).toContain('button-name');
    nameless.remove();
  });
});
