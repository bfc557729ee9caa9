/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { HitungResult } from '../../src/app/hitung';
import type { RibbonMessage } from '../../src/app/ribbon-message';
import { COMPUTED, deferred, DRAWN, EMPTY_SCAN, fakeUseCases, SCAN, TANYA, temuan } from './fake-use-cases';
import { renderPane } from './render-pane';

afterEach(cleanup);

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const region = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });

describe('opening the pane', () => {
  it('scans, and shows whose report it is, the tables with their rows, and the absent ones', async () => {
    const fake = fakeUseCases();
    await renderPane(fake);
    expect(fake.calls).toEqual(['scan']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kecamatan Ajung');
    expect(screen.getByText('Tahun laporan 2023')).toBeTruthy();
    const rows = within(region('Tabel di buku kerja')).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(['Target4 baris', 'Anggaran lembar Data Keuangan1.234 baris']);
    expect(screen.getByText(/Tidak ada: Keluaran, SKM\./)).toBeTruthy();
  });

  it('says in an empty workbook what the pane is for and what to do, and lets nothing be computed', async () => {
    const fake = fakeUseCases({ scan: () => Promise.resolve(EMPTY_SCAN) });
    const user = await renderPane(fake);
    expect(screen.getByText(/menghitung capaian, predikat, dan serapan/)).toBeTruthy();
    expect(screen.getByText(/pilih Sisipkan > Tabel/)).toBeTruthy();
    await user.click(button('Hitung'));
    await user.click(button('Buat Tabel'));
    expect(fake.calls).toEqual(['scan']);
    expect(button('Hitung').getAttribute('title')).toBe('Belum ada tabel yang dikenal di buku kerja ini.');
  });

  it('goes to a table by its name', async () => {
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    await user.click(button(/^Anggaran\./));
    expect(fake.calls).toContain("goTo 'Data Keuangan'!A1");
  });

  it('scans again when asked', async () => {
    const scans = [SCAN, { ...SCAN, namaInstansi: 'Kecamatan Ambulu' }];
    const fake = fakeUseCases({ scan: () => Promise.resolve(scans.shift() ?? SCAN) });
    const user = await renderPane(fake);
    await user.click(button('Pindai ulang'));
    expect(await screen.findByText('Kecamatan Ambulu')).toBeTruthy();
  });
});

describe('Hitung', () => {
  it('shows the summary, what was written and the findings, each a way to its cell', async () => {
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    await user.click(button('Hitung'));
    expect(
      await screen.findByText(/Terhitung: 3 dari 4 indikator\. Ada 1 galat/, { selector: '.fui-MessageBarBody' }),
    ).toBeTruthy();
    await user.click(within(region('Yang ditulis')).getByRole('button', { name: /Realisasi: Capaian \(%\)/ }));
    await user.click(within(region(/Temuan/)).getByRole('button', { name: 'Buka sel Target!F7' }));
    expect(fake.calls).toEqual(['scan', 'hitung', 'goTo Realisasi!H2:H5', 'goTo Target!F7']);
  });

  it('shows progress, holds the other buttons back with the reason, and keeps the focus', async () => {
    const running = deferred<HitungResult>();
    const fake = fakeUseCases({
      hitung: ({ onProgress }) => {
        onProgress?.({ langkah: 'Menulis kolom hasil', selesai: 2, dari: 3 });
        return running.promise;
      },
    });
    const user = await renderPane(fake);
    await user.click(button('Hitung'));
    expect(screen.getByText('Menulis kolom hasil (2 dari 3)')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('2');
    expect(button('Buat Tabel').getAttribute('title')).toBe('Tunggu sampai selesai: Menghitung.');
    await user.click(button('Buat Tabel'));
    await user.click(button('Hitung'));
    expect(fake.calls).toEqual(['scan', 'hitung']);
    await act(async () => running.resolve(COMPUTED));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(document.activeElement).toBe(button('Hitung'));
  });

  it('says while Excel waits for a cell, and stops saying it afterwards', async () => {
    const running = deferred<HitungResult>();
    const fake = fakeUseCases({ hitung: () => running.promise });
    const user = await renderPane(fake);
    const notice = /Menunggu Anda selesai mengetik di sel \(tekan Enter atau Esc\)/;
    await user.click(button('Hitung'));
    act(() => fake.notify({ kind: 'waiting-for-cell-edit' }));
    expect(screen.getAllByText(notice).length).toBeGreaterThan(0);
    act(() => fake.notify({ kind: 'resumed' }));
    expect(screen.queryByText(notice, { selector: '.fui-MessageBarBody' })).toBeNull();
    await act(async () => running.resolve(COMPUTED));
  });

  it('shows a failure in words, and works again afterwards', async () => {
    const outcomes = [Promise.reject(new Error('lembar terproteksi')), Promise.resolve(COMPUTED)];
    outcomes[0]?.catch(() => undefined); // handled by the pane later
    const fake = fakeUseCases({ hitung: () => outcomes.shift() ?? Promise.resolve(COMPUTED) });
    const user = await renderPane(fake);
    await user.click(button('Hitung'));
    expect(await screen.findByText(/lembar terproteksi/, { selector: '.fui-MessageBarBody' })).toBeTruthy();
    await user.click(button('Tutup pesan'));
    expect(screen.queryByText(/lembar terproteksi/, { selector: '.fui-MessageBarBody' })).toBeNull();
    expect(document.activeElement).toBe(button('Hitung'));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Selesai dihitung')).toBeTruthy();
  });
});

describe('Buat Tabel', () => {
  it('lists the sheets drawn and the tables left out with their reason', async () => {
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    await user.click(button('Buat Tabel'));
    await user.click(await screen.findByRole('button', { name: /Pengukuran Realisasi Kinerja/ }));
    expect(fake.calls).toContain("goTo 'Tabel 3.1'!A1");
    expect(screen.getByText('Tabel Belanja tidak ada.')).toBeTruthy();
    expect(screen.getByText(/1 lembar siap dicetak; 1 tabel tidak dibuat/, { selector: '.fui-MessageBarBody' })).toBeTruthy();
  });

  it('can be stopped, and says what had been made by then', async () => {
    const fake = fakeUseCases({
      buatTabel: ({ signal }) => new Promise((resolve) => signal?.addEventListener('abort', () => resolve(DRAWN))),
    });
    const user = await renderPane(fake);
    await user.click(button('Buat Tabel'));
    await user.click(button('Hentikan'));
    expect(
      await screen.findByText(/1 lembar sudah selesai dibuat sebelum berhenti/, { selector: '.fui-MessageBarBody' }),
    ).toBeTruthy();
  });
});

describe('Batalkan', () => {
  it('has nothing to take back at first, then takes back the last write and scans again', async () => {
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    await user.click(button('Batalkan'));
    expect(fake.calls).toEqual(['scan']);
    await user.click(button('Hitung'));
    await screen.findByText('Selesai dihitung');
    await user.click(button('Batalkan'));
    expect(await screen.findByText('Penulisan terakhir dibatalkan')).toBeTruthy();
    await waitFor(() => expect(fake.calls).toEqual(['scan', 'hitung', 'takeBack', 'scan']));
    expect(screen.queryByRole('region', { name: 'Yang ditulis' })).toBeNull();
    expect(document.activeElement).toBe(button('Batalkan'));
  });

  it('keeps the way back when taking back fails', async () => {
    const fake = fakeUseCases({ takeBack: () => Promise.reject(new Error('lembar sudah dihapus')) });
    const user = await renderPane(fake);
    await user.click(button('Hitung'));
    await user.click(button('Batalkan'));
    expect(await screen.findByText(/lembar sudah dihapus/, { selector: '.fui-MessageBarBody' })).toBeTruthy();
    await user.click(button('Batalkan'));
    expect(fake.calls.filter((call) => call === 'takeBack')).toHaveLength(2);
  });
});

describe('Hitung from the ribbon', () => {
  const GAGAL: RibbonMessage = { jenis: 'error', judul: 'Hitung dari pita: Gagal', isi: 'Lembar terproteksi.' };

  it('that failed before the pane was opened is told, outlives the first reading and is closed by hand', async () => {
    const user = await renderPane(fakeUseCases({ watchRibbon: (listener) => (listener(GAGAL), () => undefined) }));
    expect(screen.getByText('Hitung dari pita: Gagal')).toBeTruthy();
    await user.click(button('Tutup pesan'));
    expect(screen.queryByText('Hitung dari pita: Gagal')).toBeNull();
  });

  it('is told and read out while the pane is open, until the next action', async () => {
    let tell: (message: RibbonMessage) => void = () => undefined;
    const user = await renderPane(fakeUseCases({ watchRibbon: (listener) => ((tell = listener), () => undefined) }));
    act(() => tell(GAGAL));
    expect(screen.getByText('Hitung dari pita: Gagal')).toBeTruthy();
    expect(screen.getByText('Hitung dari pita: Gagal. Lembar terproteksi.')).toBeTruthy();
    await user.click(button('Hitung'));
    await screen.findByText('Selesai dihitung');
    expect(screen.queryByText('Hitung dari pita: Gagal')).toBeNull();
  });
});

describe('Pertanyaan', () => {
  it('offers both readings, remembers the answer and asks no more', async () => {
    const scans = [{ ...SCAN, pertanyaan: [TANYA] }, SCAN];
    const fake = fakeUseCases({ scan: () => Promise.resolve(scans.shift() ?? SCAN) });
    const user = await renderPane(fake);
    const card = region('Pertanyaan');
    expect(within(card).getByText('3,666 (tiga koma enam enam enam)')).toBeTruthy();
    await user.click(within(card).getByText('3.666 (tiga ribu enam ratus enam puluh enam)'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Pertanyaan' })).toBeNull());
    expect(fake.calls).toEqual(['scan', 'answer Realisasi Realisasi 2023 ribuan', 'scan']);
    expect(document.activeElement).toBe(button('Hitung'));
  });
});

describe('Temuan', () => {
  const many = [
    ...Array.from({ length: 1200 }, (_, index) =>
      temuan('peringatan', `Baris ${index + 1} belum lengkap.`, { alamat: `Target!F${index + 2}` }),
    ),
    temuan('galat', 'Kode ganda.', { alamat: 'Target!A9', terkait: ['Target!A3'] }),
  ];

  it('draws the first fifty of a group, more on demand, the grave ones first', async () => {
    const user = await renderPane(fakeUseCases({ scan: () => Promise.resolve({ ...SCAN, temuan: many }) }));
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Galat (1)',
      'Peringatan (1.200)',
    ]);
    const group = (): HTMLElement[] => within(screen.getByRole('list', { name: 'Peringatan (1.200)' })).getAllByRole('listitem');
    expect(group()).toHaveLength(50);
    await user.click(button('Tampilkan lebih banyak (1.150 lagi)'));
    expect(group()).toHaveLength(100);
  });

  it('filters by severity and by words', async () => {
    const user = await renderPane(fakeUseCases({ scan: () => Promise.resolve({ ...SCAN, temuan: many }) }));
    await user.click(button('Peringatan 1.200'));
    expect(screen.queryByText('Baris 1 belum lengkap.')).toBeNull();
    expect(screen.getByText('Kode ganda.')).toBeTruthy();
    await user.click(button('Peringatan 1.200'));
    await user.type(screen.getByRole('searchbox'), 'baris 777');
    expect(await screen.findByText('Baris 777 belum lengkap.')).toBeTruthy();
    expect(screen.queryByText('Kode ganda.')).toBeNull();
    await user.type(screen.getByRole('searchbox'), ' zzz');
    expect(await screen.findByText('Tidak ada temuan yang cocok dengan saringan.')).toBeTruthy();
  });
});

describe('keyboard', () => {
  it('reaches every control with Tab and presses with Enter and Space', async () => {
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    await user.tab();
    expect(document.activeElement).toBe(button('Hitung'));
    await user.keyboard(' ');
    await screen.findByText('Selesai dihitung');
    const reached = new Set<Element | null>();
    for (let index = 0; index < 40; index++) {
      await user.tab();
      reached.add(document.activeElement);
    }
    for (const control of screen.getAllByRole('button')) expect(reached.has(control)).toBe(true);
    expect(reached.has(screen.getByRole('searchbox'))).toBe(true);
  });
});

describe('outside Excel', () => {
  it.each([
    ['tanpa-office', 'Panel ini hanya berjalan di dalam Excel', /WPS Office/],
    ['bukan-excel', 'Panel ini hanya untuk Excel', /bukan Excel/],
    ['versi-lama', 'Versi Excel ini belum mencukupi', /ExcelApi 1\.14/],
  ] as const)('%s: says so and calls nothing', async (verdict, judul, why) => {
    const fake = fakeUseCases();
    await renderPane(fake, verdict);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(judul);
    expect(screen.getByText(why)).toBeTruthy();
    expect(fake.calls).toEqual([]);
  });
});
