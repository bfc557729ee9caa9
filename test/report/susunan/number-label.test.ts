import { defaultPengaturan } from '../../../src/model/settings/settings';
import { fillIn } from '../../../src/report/susunan/fill-in';
import { numberLabel } from '../../../src/report/susunan/number-label';

describe('numberLabel', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [49, 'XLIX'],
    [1994, 'MCMXCIV'],
  ])('%i in Roman is %s', (ordinal, label) => expect(numberLabel(ordinal, 'romawi')).toBe(label));

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
  ])('%i in letters is %s', (ordinal, label) => expect(numberLabel(ordinal, 'huruf')).toBe(label));

  it('prints plain, dotted and no numbers', () => {
    expect([numberLabel(3, 'angka'), numberLabel(3, 'angka-titik'), numberLabel(3, 'tanpa')]).toEqual(['3', '3.', '']);
  });
});

describe('fillIn', () => {
  it('puts the year in, and leaves none standing when there is none', () => {
    expect(fillIn('TARGET {tahun}', { ...defaultPengaturan(), tahunLaporan: 2023 })).toBe('TARGET 2023');
    // The word that announced the year goes with it: a caption must not end in “Tahun”.
    expect(fillIn('Realisasi Kinerja Tahun {tahun}', defaultPengaturan())).toBe('Realisasi Kinerja');
    expect(fillIn('REALISASI ANGGARAN TAHUN {tahun}', defaultPengaturan())).toBe('REALISASI ANGGARAN');
    expect(fillIn('Target {tahun}', defaultPengaturan())).toBe('Target');
  });
});
