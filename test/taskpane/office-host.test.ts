import { watchHost, type HostVerdict, type OfficeLike } from '../../src/taskpane/office-host';

const office = (host: unknown, supported: string | null): OfficeLike => ({
  onReady: () => Promise.resolve({ host }),
  context: { requirements: { isSetSupported: (name, version) => name === 'ExcelApi' && version === supported } },
});

async function verdicts(given: OfficeLike | undefined): Promise<HostVerdict[]> {
  const heard: HostVerdict[] = [];
  watchHost(given, (verdict) => heard.push(verdict));
  await new Promise((resolve) => setImmediate(resolve));
  return heard;
}

describe('watchHost', () => {
  it('accepts Excel with ExcelApi 1.14', async () => expect(await verdicts(office('Excel', '1.14'))).toEqual(['siap']));
  it('refuses an Excel without it', async () => expect(await verdicts(office('Excel', null))).toEqual(['versi-lama']));
  it('refuses Word', async () => expect(await verdicts(office('Word', '1.14'))).toEqual(['bukan-excel']));
  it('refuses a browser page, where Office.js has no host', async () =>
    expect(await verdicts(office(null, '1.14'))).toEqual(['tanpa-office']));
  it('refuses a page without Office.js', async () => expect(await verdicts(undefined)).toEqual(['tanpa-office']));
  it('refuses when Office fails to start', async () =>
    expect(await verdicts({ onReady: () => Promise.reject(new Error('blocked')) })).toEqual(['tanpa-office']));
  it('takes a host without a requirements API for too old', async () =>
    expect(await verdicts({ onReady: () => Promise.resolve({ host: 'Excel' }) })).toEqual(['versi-lama']));

  it('says so when Office stays silent, and lets a late answer in', async () => {
    jest.useFakeTimers();
    try {
      let ready: (value: { host: unknown }) => void = () => undefined;
      const heard: HostVerdict[] = [];
      const late: OfficeLike = { ...office('Excel', '1.14'), onReady: () => new Promise((resolve) => (ready = resolve)) };
      watchHost(late, (verdict) => heard.push(verdict), 10_000);
      await jest.advanceTimersByTimeAsync(9_999);
      expect(heard).toEqual([]);
      await jest.advanceTimersByTimeAsync(1);
      expect(heard).toEqual(['tanpa-office']);
      ready({ host: 'Excel' });
      await jest.advanceTimersByTimeAsync(0);
      expect(heard).toEqual(['tanpa-office', 'siap']);
    } finally {
      jest.useRealTimers();
    }
  });
});
