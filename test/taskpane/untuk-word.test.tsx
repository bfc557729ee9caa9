/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { WordFailure } from '../../src/word/word-failure';
import { describeFailure } from '../../src/app/describe-failure';
import { deferred, fakeUseCases } from './fake-use-cases';
import { renderPane } from './render-pane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const region = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });
const message = (text: RegExp): Promise<HTMLElement> => screen.findByText(text, { selector: '.fui-MessageBarBody' });

const saved: { name: string; url: string }[] = [];

beforeEach(() => {
  saved.length = 0;
  let made = 0;
  URL.createObjectURL = () => `blob:berkas-${(made += 1)}`;
  URL.revokeObjectURL = () => undefined;
  // jsdom does not follow links: what would be saved is noted.
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, url: this.href });
  };
});

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(document, 'execCommand');
  Reflect.deleteProperty(globalThis, 'ClipboardItem');
  Reflect.deleteProperty(navigator, 'clipboard');
});

/** A browser that lets the copy event through; gives what was put into it. */
function allowCopyEvent(): Map<string, string> {
  const clip = new Map<string, string>();
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: () => {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: { setData: (type: string, text: string) => clip.set(type, text) } });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    },
  });
  return clip;
}

describe('Salin tabel', () => {
  it('copies one table by the copy event, both flavours, and says so', async () => {
    const clip = allowCopyEvent();
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    await user.click(button('Salin tabel'));
    await user.click(button('Salin Pengukuran Kinerja'));
    expect(fake.calls).toContain('salin pengukuran-realisasi');
    expect(await message(/tempel dengan Ctrl\+V\. Garis/)).toBeTruthy();
    expect(clip.get('text/html')).toContain('<td>85</td>');
    expect(clip.get('text/plain')).toBe('Indeks\t85');
  });

  it('copies several ticked ones together; those that are not wanted are not offered', async () => {
    allowCopyEvent();
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    await user.click(button('Salin tabel'));
    expect(within(region('Untuk Word')).queryByRole('checkbox', { name: /RKT/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Pilih Pengukuran Kinerja' }));
    await user.click(screen.getByRole('checkbox', { name: 'Pilih Perbandingan Tahun (per sasaran)' }));
    await user.click(button('Salin 2 tabel'));
    expect(fake.calls).toContain('salin pengukuran-realisasi perbandingan-tahun');
  });

  it('falls back on the clipboard API', async () => {
    const items: Record<string, Blob>[] = [];
    class Item {
      constructor(readonly parts: Record<string, Blob>) {}
    }
    Object.defineProperty(globalThis, 'ClipboardItem', { configurable: true, value: Item });
    const user = await renderPane(fakeUseCases());
    // The test's own keyboard brings a clipboard; this one stands for the browser's.
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { write: async ([item]: Item[]) => void items.push(item?.parts ?? {}) },
    });
    await user.click(button('Salin tabel'));
    await user.click(button('Salin Pengukuran Kinerja'));
    expect(await message(/papan klip peramban/)).toBeTruthy();
    expect(Object.keys(items[0] ?? {})).toEqual(['text/html', 'text/plain']);
  });

  it('shows a selected preview when nothing is allowed, and the own Ctrl+C carries the table', async () => {
    const user = await renderPane(fakeUseCases());
    await user.click(button('Salin tabel'));
    await user.click(button('Salin Pengukuran Kinerja'));
    expect(await message(/tekan Ctrl\+C/)).toBeTruthy();
    const preview = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Pratinjau salinan/ });
    expect(preview.value).toBe('Indeks\t85');
    expect(document.activeElement).toBe(preview);
    expect([preview.selectionStart, preview.selectionEnd]).toEqual([0, preview.value.length]);
    const clip = new Map<string, string>();
    fireEvent.copy(preview, { clipboardData: { setData: (type: string, text: string) => clip.set(type, text) } });
    expect(clip.get('text/html')).toContain('<td>85</td>');
    expect(await message(/tempel dengan Ctrl\+V/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /Pratinjau salinan/ })).toBeNull();
  });
});

describe('Unduh laporan', () => {
  it('saves the document and keeps a link in case the host let nothing through', async () => {
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    await user.click(button('Unduh laporan (.docx)'));
    expect(await message(/LAKIP Ajung 2023\.docx\. Bila unduhan tidak mulai/)).toBeTruthy();
    expect(saved).toEqual([{ name: 'LAKIP Ajung 2023.docx', url: 'blob:berkas-1' }]);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /Simpan berkas LAKIP Ajung/ });
    expect([link.download, link.href]).toEqual(['LAKIP Ajung 2023.docx', 'blob:berkas-1']);
  });

  it('shows how far it is and can be stopped; then there is no file', async () => {
    const work = deferred<never>();
    const fake = fakeUseCases({
      unduh: (options) => {
        options.onProgress?.({ langkah: 'Menulis Tabel 3.1', selesai: 3, dari: 60 });
        options.signal?.addEventListener('abort', () => work.reject(new WordFailure('dihentikan', 'Dihentikan.')));
        return work.promise;
      },
      describe: describeFailure,
    });
    const user = await renderPane(fake);
    await user.click(button('Unduh laporan (.docx)'));
    expect(await screen.findByText('Menulis Tabel 3.1 (3 dari 60)')).toBeTruthy();
    await act(async () => user.click(button('Hentikan')));
    expect(await message(/Tidak ada berkas yang dibuat/)).toBeTruthy();
    expect(saved).toEqual([]);
  });
});

describe('Isi templat', () => {
  it('fills the chosen file and lists marks nobody knows, with what was meant', async () => {
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    const file = new File([new Uint8Array([80, 75, 3])], 'templat.docx');
    file.arrayBuffer = () => Promise.resolve(new Uint8Array([80, 75, 3]).buffer);
    await user.upload(screen.getByTestId('templat'), file);
    expect(fake.calls).toContain('isiTemplat templat.docx 3');
    expect(await message(/2 tanda terisi, 1 tidak dikenal/)).toBeTruthy();
    const words = within(region('Untuk Word'));
    expect(words.getByText('{{serapam}}')).toBeTruthy();
    expect(words.getByText(/Halaman isi, paragraf 3\. Mungkin maksud Anda \{\{serapan\}\}/)).toBeTruthy();
    expect(saved.map(({ name }) => name)).toEqual(['templat terisi.docx']);
  });

  it('says why a file is refused', async () => {
    const refusal = new WordFailure('berkata-sandi', 'Dokumen ini terkunci dengan kata sandi. Buka kuncinya, lalu pilih lagi.');
    const fake = fakeUseCases({ isiTemplat: () => Promise.reject(refusal), describe: describeFailure });
    const user = await renderPane(fake);
    const file = new File([new Uint8Array([1])], 'rahasia.docx');
    file.arrayBuffer = () => Promise.resolve(new Uint8Array([1]).buffer);
    await user.upload(screen.getByTestId('templat'), file);
    expect(await message(/terkunci dengan kata sandi/)).toBeTruthy();
    expect(saved).toEqual([]);
  });
});
