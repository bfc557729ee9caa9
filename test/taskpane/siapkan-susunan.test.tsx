/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { EMPTY_SCAN, fakeUseCases, SCAN } from './fake-use-cases';
import { renderPane } from './render-pane';

afterEach(cleanup);

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const region = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });

describe('Siapkan Buku Kerja', () => {
  it('asks the years first, refuses wrong ones at their field, then makes the tables that are ticked', async () => {
    const scans = [EMPTY_SCAN, { ...SCAN, dapatDisiapkan: [] }];
    const fake = fakeUseCases({ scan: () => Promise.resolve(scans.shift() ?? SCAN) });
    const user = await renderPane(fake);
    await user.click(button('Siapkan Buku Kerja'));
    await user.click(button('Buat 2 tabel'));
    expect(screen.getAllByText(/Isi tahun empat angka/)).toHaveLength(2);
    expect(fake.calls).toEqual(['scan']);

    await user.type(screen.getByRole('textbox', { name: /Tahun laporan/ }), '2023');
    await user.clear(screen.getByRole('textbox', { name: /Awal Renstra/ }));
    await user.type(screen.getByRole('textbox', { name: /Awal Renstra/ }), '2026');
    await user.type(screen.getByRole('textbox', { name: /Akhir Renstra/ }), '2021');
    expect(screen.getByText('Akhir Renstra mendahului awalnya.')).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: /Awal Renstra/ }));
    await user.type(screen.getByRole('textbox', { name: /Awal Renstra/ }), '2021');
    await user.clear(screen.getByRole('textbox', { name: /Akhir Renstra/ }));
    await user.type(screen.getByRole('textbox', { name: /Akhir Renstra/ }), '2026');
    await user.click(button('Pilih tabel (2 dari 2)'));
    await user.click(screen.getByRole('checkbox', { name: 'Keluaran' }));
    await user.click(button('Buat 1 tabel'));
    expect(fake.calls).toContain('siapkan 2023 2021 2026 SKM');
    expect(await screen.findByText(/1 tabel dibuat/, { selector: '.fui-MessageBarBody' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Siapkan Buku Kerja' })).toBeNull();
    expect(within(region('Yang ditulis')).getByRole('button', { name: /SKM/ })).toBeTruthy();
    expect(button('Batalkan').getAttribute('title')).toContain('Menghapus lembar masukan');
  });
});

describe('Susunan laporan', () => {
  it('keeps the tables that are not wanted in the workbook', async () => {
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    expect(screen.queryByRole('button', { name: 'Simpan pilihan' })).toBeNull();
    await user.click(button('Pilih tabel (2 dari 3)'));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'RKT' }).checked).toBe(false);
    await user.click(screen.getByRole('checkbox', { name: 'Perbandingan Tahun (per sasaran)' }));
    await user.click(button('Simpan pilihan'));
    expect(fake.calls).toContain('saveSettings {"susunan":"Baku","tabelDilewati":"rkt; perbandingan-tahun"}');
    expect(await screen.findByText(/ada di tabel Pengaturan/, { selector: '.fui-MessageBarBody' })).toBeTruthy();
  });

  it('a choice taken back needs no saving; another layout is saved before its tables are listed', async () => {
    const fake = fakeUseCases();
    const user = await renderPane(fake);
    await user.click(button('Pilih tabel (2 dari 3)'));
    await user.click(screen.getByRole('checkbox', { name: 'RKT' }));
    await user.click(screen.getByRole('checkbox', { name: 'RKT' }));
    expect(screen.queryByRole('button', { name: 'Simpan pilihan' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Susunan' }), 'Ambulu 2021');
    expect(screen.queryByRole('checkbox', { name: 'RKT' })).toBeNull();
    await user.click(button('Simpan pilihan'));
    expect(fake.calls.find((call) => call.startsWith('saveSettings'))).toContain('"susunan":"Ambulu 2021"');
  });

  it('says why it cannot be kept', async () => {
    const fake = fakeUseCases({ saveSettings: () => Promise.reject(new Error('tabel Pengaturan belum ada')) });
    const user = await renderPane(fake);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Susunan' }), 'Ambulu 2021');
    await user.click(button('Simpan pilihan'));
    expect(await screen.findByText(/tabel Pengaturan belum ada/, { selector: '.fui-MessageBarBody' })).toBeTruthy();
  });
});
