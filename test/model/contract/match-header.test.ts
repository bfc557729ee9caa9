import { COLUMNS } from '../../../src/model/contract/columns';
import { matchHeaders } from '../../../src/model/contract/match-header';
import { NAMA_TABEL, parseNamaTabel } from '../../../src/model/contract/nama-tabel';
import { normalizeHeader } from '../../../src/model/contract/normalize-header';
import { selectColumns } from '../../../src/model/contract/select-columns';

const names = (table: (typeof NAMA_TABEL)[number], headers: readonly string[]) =>
  Object.fromEntries([...matchHeaders(table, headers).kolom].map(([name, { index }]) => [name, index]));

describe('matching headings', () => {
  it.each(NAMA_TABEL)('finds every column of %s by its own name, and no word stands for two columns', (table) => {
    const canonical = COLUMNS[table].map(({ nama, tahunan }) => (tahunan === true ? `${nama} 2023` : nama));
    expect(names(table, canonical)).toEqual(Object.fromEntries(canonical.map((name, index) => [name, index])));
    const words = COLUMNS[table].flatMap(({ nama, aliases }) => [...new Set([nama, ...aliases].map(normalizeHeader))]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('ignores case, spacing, punctuation and the unit', () => {
    expect(names('Anggaran', ['KODE', ' uraian:', 'PAGU  MURNI (Rp)', 'Pagu\n(Rp.)', 'realisasi', 'serapan (%)'])).toEqual({
      Kode: 0,
      Uraian: 1,
      'Pagu Murni': 2,
      Pagu: 3,
      Realisasi: 4,
      'Serapan (%)': 5,
    });
  });

  it('knows the words people use', () => {
    expect(
      names('Anggaran', ['Kode Rekening', 'Program/Kegiatan/Sub Kegiatan', 'DPPA', 'Penyerapan', '%', 'Lebih/Kurang']),
    ).toEqual({
      Kode: 0,
      Uraian: 1,
      Pagu: 2,
      Realisasi: 3,
      'Serapan (%)': 4,
      Sisa: 5,
    });
  });

  it.each([
    ['Realisasi', 'Capaian Kinerja (%)', 'Capaian (%)'],
    ['Realisasi', 'TINGKAT KEMAJUAN ( % )', 'Capaian (%)'],
    ['Anggaran', 'Serapan Anggaran (%)', 'Serapan (%)'],
    ['Anggaran', 'Tingkat Penyerapan (%)', 'Serapan (%)'],
    ['Keluaran', 'Tingkat Capaian (%)', 'Capaian (%)'],
  ] as const)('in %s the unit of %p does not hide the percentage', (table, header, name) => {
    expect(names(table, [header])).toEqual({ [name]: 0 });
  });

  it('takes a sum in percent for no sum in rupiah', () => {
    expect(names('Anggaran', ['Sisa (%)', 'Pagu (%)'])).toEqual({});
  });

  it('reads years however they are written', () => {
    expect(
      names('Realisasi', [
        'Realisasi 2017',
        'REALISASI Th. 2018',
        'Realisasi Tahun 2019',
        'Realisasi (2020)',
        'Th. 2021',
        '2022',
      ]),
    ).toEqual({
      'Realisasi 2017': 0,
      'Realisasi 2018': 1,
      'Realisasi 2019': 2,
      'Realisasi 2020': 3,
      'Realisasi 2021': 4,
      'Realisasi 2022': 5,
    });
  });

  it('does not take Realisasi (%) of a budget for rupiah, nor Serapan (Rp) for a percentage', () => {
    expect(names('Anggaran', ['Realisasi (%)', 'Serapan (Rp)'])).toEqual({});
  });

  it('keeps Capaian (%) apart from a bare Capaian', () => {
    const { kolom, masalah } = matchHeaders('Realisasi', ['Capaian (%)', 'Capaian', 'Capaian 2023']);
    expect([...kolom.keys()]).toEqual(['Capaian (%)']);
    expect(masalah).toEqual([
      { jenis: 'ragu', nama: 'Capaian', indexes: [1] },
      { jenis: 'ragu', nama: 'Capaian 2023', indexes: [2] },
    ]);
  });

  it('prefers the contract’s own word and says that another was left', () => {
    const { kolom, masalah } = matchHeaders('Belanja', ['Anggaran', 'Pagu']);
    expect(kolom.get('Pagu')?.index).toBe(1);
    expect(masalah).toEqual([{ jenis: 'alias-diabaikan', nama: 'Pagu', indexes: [1, 0] }]);
  });
});

describe('selecting columns to read', () => {
  it('reads formats only where they matter, and no results', () => {
    expect(selectColumns('realisasi', ['Kode', 'Realisasi 2023', 'Capaian (%)', 'Keterangan', 'Catatan saya'])).toEqual([
      'values',
      'values+formats',
      'none',
      'values',
      'none',
    ]);
    expect(selectColumns('Anggaran', ['Kode', 'Pagu', 'Sisa'])).toEqual(['values', 'values', 'none']);
  });

  it('reads nothing of a table of the user’s own', () => {
    expect(selectColumns('Absensi', ['Kode', 'Target 2023'])).toEqual(['none', 'none']);
    expect(parseNamaTabel('skm')).toBe('SKM');
  });
});
