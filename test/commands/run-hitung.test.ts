import type { HitungResult } from '../../src/app/hitung';
import type { ExcelSession } from '../../src/app/open-session';
import type { RibbonMessage } from '../../src/app/ribbon-message';
import type { Temuan } from '../../src/model/temuan';

const hitung = jest.fn<Promise<unknown>, [ExcelSession]>();
const goTo = jest.fn<Promise<void>, [ExcelSession, string]>();
jest.mock('../../src/app/hitung', () => ({ hitung: (session: ExcelSession) => hitung(session) }));
jest.mock('../../src/app/go-to', () => ({ goTo: (session: ExcelSession, alamat: string) => goTo(session, alamat) }));

import { outcomeAddress, runHitung } from '../../src/commands/run-hitung';

const SESSION = {
  read: () => Promise.reject(new Error('unused')),
  write: () => Promise.reject(new Error('unused')),
} as ExcelSession;
const finding = (tingkat: Temuan['tingkat'], alamat: string | null): Temuan => ({
  aturan: 'uji',
  tingkat,
  pesan: '',
  tabel: null,
  kolom: null,
  alamat,
  terkait: [],
});
const WRITTEN: HitungResult['written'] = [{ table: 'Realisasi', header: 'Capaian (%)', alamat: 'Realisasi!H2:H5', rows: 4 }];

beforeEach(() => {
  hitung.mockReset();
  goTo.mockReset().mockResolvedValue();
});

describe('outcomeAddress', () => {
  it('is the first galat with a cell', () => {
    const temuan = [
      finding('peringatan', 'Target!A1'),
      finding('galat', null),
      finding('galat', 'Target!F7'),
      finding('galat', 'Target!F8'),
    ];
    expect(outcomeAddress({ temuan, written: WRITTEN })).toBe('Target!F7');
  });
  it('is the first written column when nothing is missing', () =>
    expect(outcomeAddress({ temuan: [finding('peringatan', 'Target!A1')], written: WRITTEN })).toBe('Realisasi!H2:H5'));
  it('is nothing when nothing happened', () => expect(outcomeAddress({ temuan: [], written: [] })).toBeNull());
});

describe('runHitung', () => {
  it('computes, goes to the outcome and completes, in that order', async () => {
    const order: string[] = [];
    hitung.mockImplementation(async () => (order.push('hitung'), { temuan: [], written: WRITTEN, ringkasan: '' }));
    goTo.mockImplementation(async (_session, alamat) => void order.push(`goTo ${alamat}`));
    await runHitung(
      () => SESSION,
      { completed: () => order.push('completed') },
      ({ judul }) => order.push(judul),
    );
    expect(order).toEqual(['hitung', 'Hitung dari pita selesai', 'goTo Realisasi!H2:H5', 'completed']);
  });

  it.each([
    ['computing', () => hitung.mockRejectedValue(new Error('AccessDenied'))],
    [
      'going there',
      () => {
        hitung.mockResolvedValue({ temuan: [], written: WRITTEN });
        goTo.mockRejectedValue(new Error('ItemNotFound'));
      },
    ],
  ])('completes and does not throw when %s fails', async (_what, fail) => {
    fail();
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const completed = jest.fn();
    await runHitung(
      () => SESSION,
      { completed },
      () => undefined,
    );
    expect(completed).toHaveBeenCalledTimes(1);
    expect(logged).toHaveBeenCalledTimes(1);
    logged.mockRestore();
  });

  it('completes when not even a session can be opened', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const completed = jest.fn();
    await runHitung(
      () => {
        throw new Error('no Excel');
      },
      { completed },
      () => undefined,
    );
    expect(completed).toHaveBeenCalledTimes(1);
    logged.mockRestore();
  });

  it('leaves a failure for the pane to say, and the summary with the galat it left behind', async () => {
    const said: RibbonMessage[] = [];
    const say = (message: RibbonMessage): void => void said.push(message);
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    hitung.mockRejectedValueOnce(new Error('AccessDenied'));
    await runHitung(() => SESSION, { completed: () => undefined }, say);
    logged.mockRestore();
    const temuan = [finding('galat', 'Target!F7')];
    hitung.mockResolvedValueOnce({ temuan, written: WRITTEN, ringkasan: 'Terhitung: 3 dari 4 indikator.' });
    await runHitung(() => SESSION, { completed: () => undefined }, say);
    expect(said.map(({ jenis }) => jenis)).toEqual(['error', 'warning']);
    expect(said[0]?.judul).toMatch(/^Hitung dari pita: /);
    expect(said[0]?.isi).toContain('AccessDenied');
    expect(said[1]?.isi).toMatch(/^Terhitung: 3 dari 4 indikator\. Ada 1 galat/);
  });
});
