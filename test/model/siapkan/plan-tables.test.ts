import { COLUMNS } from '../../../src/model/contract/columns';
import { matchHeaders } from '../../../src/model/contract/match-header';
import type { NamaTabel } from '../../../src/model/contract/nama-tabel';
import { checkIsian } from '../../../src/model/siapkan/check-isian';
import { planTables, TABEL_SIAPKAN } from '../../../src/model/siapkan/plan-tables';
import type { TabelBaru } from '../../../src/model/siapkan/tabel-baru';

const ISIAN = { tahunLaporan: 2023, awalRenstra: 2021, akhirRenstra: 2026 };
const ALL = planTables(new Set(), ISIAN);
const find = (nama: NamaTabel): TabelBaru => {
  const found = ALL.find((tabel) => tabel.nama === nama);
  if (!found) throw new Error(`no ${nama}`);
  return found;
};

describe('planTables', () => {
  it.each(ALL.map((tabel) => [tabel.nama, tabel] as const))(
    '%s: the reader knows every heading, each has a note',
    (nama, tabel) => {
      const { kolom: matched, masalah } = matchHeaders(
        nama,
        tabel.kolom.map(({ judul }) => judul),
      );
      expect(masalah).toEqual([]);
      expect(matched.size).toBe(tabel.kolom.length);
      expect([...matched.values()].every(({ cara }) => cara === 'nama')).toBe(true);
      for (const { petunjuk, judul } of tabel.kolom) {
        expect(`${judul}: ${petunjuk}`).toMatch(/Contoh: \S/);
        // Excel's limit of an input message.
        expect(petunjuk.length).toBeLessThanOrEqual(255);
        expect(petunjuk).not.toMatch(/[{}]/);
      }
      for (const row of tabel.baris) expect(row).toHaveLength(tabel.kolom.length);
      const missing = COLUMNS[nama].filter(
        ({ peran, nama: kolom }) => peran !== 'hasil' && ![...matched.keys()].some((name) => name.startsWith(kolom)),
      );
      expect(missing).toEqual([]);
    },
  );

  it('makes a column a year: targets over the Renstra, realisations up to the report', () => {
    const heads = (nama: NamaTabel): string[] => find(nama).kolom.map(({ judul }) => judul);
    expect(heads('Target').filter((judul) => /^Target \d/.test(judul))).toEqual(
      ['2021', '2022', '2023', '2024', '2025', '2026'].map((tahun) => `Target ${tahun}`),
    );
    expect(heads('Realisasi').filter((judul) => /\d/.test(judul))).toEqual([
      'Realisasi 2021',
      'Realisasi 2022',
      'Realisasi 2023',
    ]);
  });

  it('fills in what was asked, and offers the choices a setting knows', () => {
    const { baris, pilihanSel } = find('Pengaturan');
    expect(baris).toContainEqual(['Tahun Laporan', 2023]);
    expect(baris).toContainEqual(['Akhir Renstra', 2026]);
    expect(baris).toContainEqual(['Skala Predikat', 'AKIP 88/2021']);
    expect(baris).toContainEqual(['Nama Instansi', null]);
    const row = baris.findIndex(([kunci]) => kunci === 'Batas Atas Capaian');
    expect(pilihanSel.find(({ baris: at }) => at === row)?.kata).toEqual(['100', '110', '120', '150', 'Tanpa']);
  });

  it('lists nothing that a list of Excel cannot hold', () => {
    const lists = ALL.flatMap(({ kolom, pilihanSel }) => [
      ...kolom.flatMap(({ pilihan }) => (pilihan?.jenis === 'kata' ? [pilihan.kata] : [])),
      ...pilihanSel.map(({ kata }) => kata),
    ]);
    expect(lists.length).toBeGreaterThan(15);
    for (const kata of lists) {
      expect(kata.join(',').length).toBeLessThanOrEqual(255);
      for (const word of kata) expect(word).not.toContain(',');
    }
  });

  it('makes only what is missing, and only what is wanted', () => {
    const some = planTables(new Set<NamaTabel>(['Pengaturan', 'Target']), ISIAN);
    expect(some.map(({ nama }) => nama)).toEqual(TABEL_SIAPKAN.filter((nama) => nama !== 'Pengaturan' && nama !== 'Target'));
    expect(planTables(new Set(), ISIAN, new Set<NamaTabel>(['SKM'])).map(({ nama }) => nama)).toEqual(['SKM']);
    expect(planTables(new Set(TABEL_SIAPKAN), ISIAN)).toEqual([]);
  });
});

describe('checkIsian', () => {
  it.each([
    [ISIAN, []],
    [{ ...ISIAN, tahunLaporan: 2020 }, ['tahunLaporan']],
    [{ ...ISIAN, tahunLaporan: 2027 }, ['tahunLaporan']],
    [{ ...ISIAN, tahunLaporan: 23 }, ['tahunLaporan']],
    [{ ...ISIAN, awalRenstra: NaN, akhirRenstra: 2026.5 }, ['awalRenstra', 'akhirRenstra']],
    [{ ...ISIAN, akhirRenstra: 2019 }, ['akhirRenstra']],
    [{ ...ISIAN, akhirRenstra: 2062 }, ['akhirRenstra']],
  ])('%j → %j', (isian, fields) => {
    expect(Object.keys(checkIsian(isian))).toEqual(fields);
  });
});
