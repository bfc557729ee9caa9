import { readLaporan } from '../../../src/model/read-laporan';
import type { RawValue } from '../../../src/model/raw';
import { makeWorkbook } from '../make-workbook';

const HEADERS = ['Kode', 'Jenis', 'Uraian', 'Pagu', 'Realisasi'];

function readBudget(pagu: RawValue, realisasi: RawValue) {
  const rows = [['7.01.01', 'Program', 'Pelayanan', pagu, realisasi]];
  return readLaporan(makeWorkbook({ Anggaran: { headers: HEADERS, rows } }));
}

const fractions = (pagu: RawValue, realisasi: RawValue) =>
  readBudget(pagu, realisasi).temuan.filter(({ aturan }) => aturan === 'rupiah-pecahan');

describe('a fraction of one rupiah', () => {
  it('is reported at its cell, with the percentage it may have been typed as, and still counts', () => {
    const { laporan } = readBudget(0.85, 0);
    const [temuan, ...others] = fractions(0.85, 0);
    expect(others).toEqual([]);
    expect(temuan).toMatchObject({ tingkat: 'peringatan', tabel: 'Anggaran', kolom: 'Pagu', alamat: 'Anggaran!D2' });
    expect(temuan?.pesan).toContain('kurang dari satu rupiah');
    expect(temuan?.pesan).toContain('85%');
    expect(laporan.anggaran[0]?.pagu?.angka).toMatchObject({ kind: 'angka', nilai: 0.85 });
  });

  it.each([
    [-0.5, 'Anggaran!E2'],
    ['0,25', 'Anggaran!E2'],
    [1e-9, 'Anggaran!E2'],
  ])('%j counts as one', (realisasi, alamat) => {
    expect(fractions(1000, realisasi).map((temuan) => temuan.alamat)).toEqual([alamat]);
  });

  it.each([[0], [1], [-1], [1.5], [null], ['-'], [93_502_000]])('%j is none', (realisasi) => {
    expect(fractions(1000, realisasi)).toEqual([]);
  });

  it('is never guessed from a percentage typed as text: that is no amount', () => {
    const { laporan, temuan } = readBudget('85%', 0);
    expect(laporan.anggaran[0]?.pagu?.angka.kind).not.toBe('angka');
    expect(temuan.filter(({ alamat }) => alamat === 'Anggaran!D2').map(({ aturan }) => aturan)).toEqual(['angka-rusak']);
  });
});

describe('the question about a doubtful dot', () => {
  it('says both readings in words', () => {
    const { pertanyaan } = readLaporan(
      makeWorkbook({
        Target: { headers: ['Kode', 'Indikator', 'Target 2023'], rows: [['1', 'Kasus', '3.666']] },
      }),
    );
    expect(pertanyaan).toEqual([
      expect.objectContaining({
        contoh: '3.666',
        bacaanRibuan: '3.666 (tiga ribu enam ratus enam puluh enam)',
        bacaanDesimal: '3,666 (tiga koma enam enam enam)',
      }),
    ]);
  });
});
