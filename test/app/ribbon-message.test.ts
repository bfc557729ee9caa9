/** @jest-environment jsdom */
import {
  leaveRibbonMessage,
  openRibbonPlace,
  takeRibbonMessage,
  watchRibbonMessages,
  type RibbonMessage,
} from '../../src/app/ribbon-message';

const GAGAL: RibbonMessage = { jenis: 'error', judul: 'Hitung dari pita: Gagal', isi: 'Lembar terproteksi.' };
const place = (url: string) => openRibbonPlace({ document: { url } });
const MINUTE = 60_000;

beforeEach(() => localStorage.clear());

describe('a message of the ribbon', () => {
  it('reaches the pane of the same workbook, once', () => {
    leaveRibbonMessage(place('https://a/x.xlsx'), GAGAL, 0);
    expect(takeRibbonMessage(place('https://a/lain.xlsx'), 1)).toBeNull();
    expect(takeRibbonMessage(place('https://a/x.xlsx'), 1)).toEqual(GAGAL);
    expect(takeRibbonMessage(place('https://a/x.xlsx'), 1)).toBeNull();
  });

  it.each([
    [59 * MINUTE, GAGAL],
    [61 * MINUTE, null],
  ])('after %d ms', (later, seen) => {
    leaveRibbonMessage(place('x'), GAGAL, 5);
    expect(takeRibbonMessage(place('x'), 5 + later)).toEqual(seen);
    expect(localStorage.length).toBe(0);
  });

  it('stays within the partition Excel on the web gives', () => {
    leaveRibbonMessage(openRibbonPlace({ partitionKey: 'p1|', document: { url: 'x' } }), GAGAL, 0);
    expect(Object.keys(localStorage)).toEqual(['p1|lakip.pita']);
    expect(takeRibbonMessage(place('x'), 0)).toBeNull();
  });

  it.each(['{', 'null', '{"jenis":"error"}', '{"jenis":"x","judul":"a","isi":"b","buku":"x","waktu":0}'])(
    'that is none (%s) is left out',
    (text) => {
      localStorage.setItem('lakip.pita', text);
      expect(takeRibbonMessage(place('x'), 0)).toBeNull();
    },
  );

  it('is heard by an open pane, and no more when it closes', () => {
    const heard: string[] = [];
    leaveRibbonMessage(place('x'), { ...GAGAL, judul: 'sebelum' }, Date.now());
    const stop = watchRibbonMessages(place('x'), ({ judul }) => void heard.push(judul));
    expect(heard).toEqual(['sebelum']);
    leaveRibbonMessage(place('x'), { ...GAGAL, judul: 'terbuka' }, Date.now());
    window.dispatchEvent(new StorageEvent('storage', { key: 'lakip.pita' }));
    leaveRibbonMessage(place('x'), { ...GAGAL, judul: 'diklik' }, Date.now());
    window.dispatchEvent(new Event('focus'));
    stop();
    leaveRibbonMessage(place('x'), { ...GAGAL, judul: 'tertutup' }, Date.now());
    window.dispatchEvent(new StorageEvent('storage', { key: 'lakip.pita' }));
    expect(heard).toEqual(['sebelum', 'terbuka', 'diklik']);
  });

  it('a shut storage spoils nothing', () => {
    const getter = jest.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const shut = place('x');
    getter.mockRestore();
    expect(shut).toBeNull();
    leaveRibbonMessage(shut, GAGAL, 0);
    expect(takeRibbonMessage(shut, 0)).toBeNull();
  });
});
