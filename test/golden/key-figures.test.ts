import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundHalfUp } from '../../src/domain/angka/round-half-up';
import { computeHasil } from '../../src/model/compute-hasil';
import { readLaporan } from '../../src/model/read-laporan';
import { rawFromData } from './raw-from-data';

interface Expected {
  readonly indikator: readonly { kode: string; capaian: string; kategori: string | null; predikat: string }[];
  readonly anggaran: readonly { kode: string; jenis: string; pagu: number; realisasi: number; serapan: string }[];
  readonly skm: readonly { unsur: string; skor: string; predikat: string }[];
  readonly ringkasan: { rataRataCapaian: string; totalPagu: number; totalRealisasi: number; serapan: string };
  readonly indukBerbeda: readonly { kode: string; kolom: string; diketik: number; jumlah: number }[];
}

/** Ten decimals: the precision of the independent calculation. */
const precise = (value: number | null): number | null => (value === null ? null : roundHalfUp(value, 10));

describe.each(['ajung-2023', 'ambulu-2021'])('%s: figures calculated apart from the program', (name) => {
  const expected = JSON.parse(readFileSync(join(__dirname, 'expected', `${name}.json`), 'utf8')) as Expected;
  const { laporan, temuan } = readLaporan(rawFromData(name));
  const hasil = computeHasil(laporan);

  it('capaian, kategori and predikat', () => {
    expect(
      hasil.indikator.map(({ kode, capaian, kategori, predikat }) => ({
        kode,
        capaian: precise(capaian.nilai),
        kategori,
        predikat,
      })),
    ).toEqual(expected.indikator.map((row) => ({ ...row, capaian: Number(row.capaian) })));
  });

  it('pagu, realisasi and serapan of the whole tree', () => {
    expect(
      hasil.anggaran.map(({ kode, jenis, pagu, realisasi, serapan }) => ({
        kode,
        jenis,
        pagu,
        realisasi,
        serapan: precise(serapan.nilai),
      })),
    ).toEqual(expected.anggaran.map((row) => ({ ...row, serapan: Number(row.serapan) })));
  });

  it('skor and predikat of the SKM', () => {
    expect(hasil.skm.map(({ unsur, skor, predikat }) => ({ unsur, skor: skor.nilai, predikat }))).toEqual(
      expected.skm.map((row) => ({ ...row, skor: Number(row.skor) })),
    );
  });

  it('totals and average', () => {
    const { rataRataCapaian, totalPagu, totalRealisasi, serapan } = hasil.ringkasan;
    expect({
      rataRataCapaian: precise(rataRataCapaian.nilai),
      totalPagu,
      totalRealisasi,
      serapan: precise(serapan.nilai),
    }).toEqual({
      ...expected.ringkasan,
      rataRataCapaian: Number(expected.ringkasan.rataRataCapaian),
      serapan: Number(expected.ringkasan.serapan),
    });
  });

  it('a finding at every typed parent that is not the sum of its leaves, and at no other', () => {
    const cells = expected.indukBerbeda.map(({ kode, kolom }) => {
      const row = laporan.anggaran.find((item) => item.kode === kode);
      return (kolom === 'Pagu' ? row?.pagu : row?.realisasi)?.alamat;
    });
    const parents = new Set(
      laporan.anggaran.filter((row) => row.anak.length > 0).flatMap((row) => [row.pagu?.alamat, row.realisasi?.alamat]),
    );
    const found = [...temuan, ...hasil.temuan].map(({ alamat }) => alamat).filter((alamat) => alamat && parents.has(alamat));
    expect([...new Set(found)].sort()).toEqual([...cells].sort());
  });
});
