import { isAncestorKode, jenisFromKode, normalizeKode } from '../../../src/domain/anggaran/kode';

describe('jenisFromKode', () => {
  it.each([
    ['7.01.01', 'Program'],
    ['X.XX.01', 'Program'],
    ['7.01.01.2.01', 'Kegiatan'],
    ['7.01.01.2.01.0001', 'Sub Kegiatan'],
    ['7.01.01.2.01.01', 'Sub Kegiatan'],
    [' 7.01.01.2.01. ', 'Kegiatan'],
    ['7.01', null],
    ['7', null],
    ['I', null],
    ['I/A', null],
    ['I/A/1', null],
    ['7.1.1', null],
    ['7.01.01.2', null],
    ['7.01.01.2.01.001', null],
    ['7.01.01.2.01.0001.01', null],
    ['5.1.02.01.01.0024', null],
    ['', null],
  ])('%j is %s', (kode, expected) => {
    expect(jenisFromKode(kode)).toBe(expected);
  });
});

describe('normalizeKode', () => {
  it.each([
    [' 7.01.01 ', '7.01.01'],
    ['7.01. 01.2.01', '7.01.01.2.01'],
    ['7.01\u00a0.01.', '7.01.01'],
    ['IKS–1.a', 'IKS-1.a'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(normalizeKode(text)).toBe(expected);
  });
});

describe('isAncestorKode', () => {
  it.each([
    ['7.01.01', '7.01.01.2.01', true],
    ['7.01.01', '7.01.01.2.01.0001', true],
    ['7.01.01.', '7.01.01.2.01', true],
    ['I/A', 'I/A/1', true],
    ['7.01.01', '7.01.01', false],
    ['7.01.01.2.01', '7.01.01', false],
    ['7.01.0', '7.01.01', false],
    ['7.01.01', '7.01.011', false],
    ['7.01.01', '7.01.02.2.01', false],
    ['', '7.01.01', false],
  ])('%j above %j: %s', (a, b, expected) => {
    expect(isAncestorKode(a, b)).toBe(expected);
  });
});
