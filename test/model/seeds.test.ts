import { computeHasil } from '../../src/model/compute-hasil';
import { readLaporan } from '../../src/model/read-laporan';
import { ajung, ambulu } from './seed-workbooks';

describe('Ambulu 2021', () => {
  const { laporan, temuan, pertanyaan } = readLaporan(ambulu());
  const hasil = computeHasil(laporan);

  it('computes the three capaian, all Baik; the report prints 95 for the last', () => {
    expect(hasil.indikator.map(({ capaian }) => capaian.nilai)).toEqual([expect.closeTo(84.352941176, 8), 100, 90]);
    expect(hasil.indikator.map(({ predikat }) => predikat)).toEqual(['Baik', 'Baik', 'Baik']);
    expect(hasil.indikator.map(({ kategori }) => kategori)).toEqual([null, null, null]);
    expect(hasil.ringkasan.rataRataCapaian).toEqual({ nilai: expect.closeTo(91.450980392, 8), n: 3, dilewati: 0 });
  });

  it('reads everything without a galat or a question', () => {
    expect(temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
    expect(pertanyaan).toEqual([]);
  });

  it('builds the tree of I / A / 1. by kind and row order', () => {
    expect(laporan.anggaran.map(({ induk }) => induk)).toEqual([
      null,
      0,
      1,
      1,
      0,
      4,
      0,
      6,
      6,
      null,
      9,
      10,
      9,
      12,
      null,
      14,
      15,
      null,
      17,
      18,
    ]);
  });

  it('reports the typed parents that are not the sum of their leaves, with both cells', () => {
    const salah = hasil.temuan.filter(({ aturan }) => aturan === 'induk-tidak-sama-dengan-jumlah');
    expect(salah.map(({ alamat }) => alamat)).toEqual(['Anggaran!E2', 'Anggaran!F2', 'Anggaran!E3']);
    // 1.922.049.301 + 86.710.000 = 2.008.759.301 against the printed 2.008.709.301.
    expect(salah[2]?.terkait).toEqual(['Anggaran!E4', 'Anggaran!E5']);
    expect(salah[2]?.pesan).toContain('Rp 2.008.709.301');
    expect(salah[2]?.pesan).toContain('Rp 2.008.759.301');
    expect(salah[2]?.pesan).toContain('selisih Rp 50.000');
  });

  it('uses the sums of the leaves and gives Gaji dan Tunjangan its serapan', () => {
    expect(hasil.anggaran[1]?.pagu).toBe(2008759301);
    expect(hasil.anggaran[2]?.serapan.nilai).toBeCloseTo(88.7805, 4);
  });

  it('gives the money of a sasaran through the nearest code upward', () => {
    const [s1, s2] = hasil.ringkasan.perSasaran;
    expect([s1?.pagu, s1?.realisasi]).toEqual([45233000, 45185000]);
    expect([s2?.pagu, s2?.realisasi]).toEqual([48242000 + 164244000, 47210000 + 164220000]);
  });

  it('scores the survey as printed', () => {
    expect(hasil.skm.map(({ skor, predikat }) => [skor.nilai, predikat])).toEqual([
      [77.5, 'Baik'],
      [52.5, 'Kurang Baik'],
      [87.5, 'Sangat Baik'],
    ]);
  });
});

describe('Ajung 2023', () => {
  const { laporan } = readLaporan(ajung());
  const hasil = computeHasil(laporan);

  it('gives four times 100, AA, Sangat Memuaskan', () => {
    expect(hasil.indikator.map(({ capaian, kategori, predikat }) => [capaian.nilai, kategori, predikat])).toEqual(
      Array.from({ length: 4 }, () => [100, 'AA', 'Sangat Memuaskan']),
    );
  });

  it('gives the serapan of the whole and of the honorarium sub kegiatan', () => {
    expect(hasil.ringkasan.totalPagu).toBe(3443692072);
    expect(hasil.ringkasan.totalRealisasi).toBe(3347440282);
    expect(hasil.ringkasan.serapan.nilai).toBeCloseTo(97.20498, 5);
    expect(hasil.anggaran[2]?.serapan.nilai).toBeCloseTo(83.32917, 5);
  });

  it('finds every printed parent equal to its leaves, and the total of Belanja different', () => {
    expect(hasil.temuan.filter(({ aturan }) => aturan === 'induk-tidak-sama-dengan-jumlah')).toEqual([]);
    const [total] = hasil.temuan.filter(({ aturan }) => aturan === 'total-belanja-berbeda');
    expect(total?.alamat).toBe('Belanja!C1');
    expect(total?.terkait).toEqual(['Anggaran!E1']);
    expect(total?.pesan).toContain('Rp 3.534.122.249');
    expect(total?.pesan).toContain('selisih Rp 90.430.177');
  });
});
