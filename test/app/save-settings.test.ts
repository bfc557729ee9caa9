import { saveSettings } from '../../src/app/save-settings';
import { scanWorkbook } from '../../src/app/scan-workbook';
import type { Embedded } from '../excel/contract/embedded';
import { openEmbedded } from '../excel/contract/embedded';
import { openSample } from './open-book';

let excel: Embedded;
afterEach(() => excel.close());

describe('saveSettings', () => {
  it('keeps layout and ticks in table Pengaturan, where the next reading finds them', async () => {
    excel = openSample('ajung-2023');
    const before = await scanWorkbook(excel.session);
    expect(before.susunan).toBe('Ajung 2023');
    await saveSettings(excel.session, { susunan: 'Baku', tabelDilewati: 'rkt; realisasi-anggaran' });
    const after = await scanWorkbook(excel.session);
    expect(after.susunan).toBe('Baku');
    expect(after.daftarTabel.filter(({ dipilih }) => !dipilih).map(({ kunci }) => kunci)).toContain('realisasi-anggaran');
    expect(after.temuan.filter(({ tabel }) => tabel === 'Pengaturan')).toEqual(
      before.temuan.filter(({ tabel }) => tabel === 'Pengaturan'),
    );
    await saveSettings(excel.session, { tabelDilewati: '' });
    const again = await scanWorkbook(excel.session);
    expect(again.daftarTabel.every(({ dipilih }) => dipilih)).toBe(true);
  });

  it('refuses without table Pengaturan and changes nothing', async () => {
    excel = openEmbedded([{ name: 'Target', headers: ['Kode', 'Indikator', 'Target 2023'], rows: [['IK.1', 'A', 1]] }]);
    await expect(saveSettings(excel.session, { susunan: 'Baku' })).rejects.toMatchObject({
      pesan: expect.stringContaining('Siapkan Buku Kerja') as string,
      mayHaveWritten: false,
    });
  });
});
