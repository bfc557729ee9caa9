import type { Figur } from '../../../src/report/dokumen/figur';
import { buildFigur, listFigur } from '../../../src/report/dokumen/figur/build-figur';
import { rawFromData } from '../../golden/raw-from-data';
import { pengaturanTable, rawTable } from '../sample-laporan';
import { readSample, sample, SAMPLES } from './sample';

const figures = (...args: Parameters<typeof sample>): ReadonlyMap<string, Figur> => {
  const { laporan, hasil } = sample(...args);
  return buildFigur(laporan, hasil);
};

const text = (named: ReadonlyMap<string, Figur>, nama: string): string | undefined => named.get(nama)?.teks;

describe('figures of the Ambulu report', () => {
  const named = figures('ambulu-2021');

  it.each([
    ['tahun', '2021'],
    ['nama-instansi', 'Kecamatan Ambulu'],
    // Tabel 3.1
    ['target-IK.1', '85'],
    ['realisasi-IK.1', '71,7'],
    ['capaian-IK.1', '84%'],
    // Row TOTAL of the table of realisation: printed 3.488.774.701,00, 3.257.595.175,00, 93,37
    ['total-pagu', 'Rp 3.488.774.701,00'],
    ['total-realisasi', 'Rp 3.257.595.175,00'],
    ['serapan', '93,37%'],
    // 3.488.774.701 − 3.257.595.175
    ['sisa', 'Rp 231.179.526,00'],
    ['realisasi-program-7.01.02', 'Rp 1.079.960.000,00'],
    ['serapan-program-7.01.02', '99,99%'],
    // Allocation by sasaran
    ['pagu-sasaran-S.1', 'Rp 45.233.000,00'],
    ['pagu-sasaran-S.2', 'Rp 1.247.281.000,00'],
    ['jumlah-sasaran', '2'],
    ['jumlah-indikator', '3'],
    ['jumlah-program', '4'],
    // 1 of 3 reaches its target: 71,7 of 85, 100 of 100, 90 of 100
    ['indikator-tercapai', '1'],
    ['skm-jumlah-unsur', '14'],
    ['skm-predikat', 'Baik'],
  ])('%s is %s', (nama, printed) => {
    expect(text(named, nama)).toBe(printed);
    expect(named.get(nama)?.alasan).toBeNull();
  });

  it('carry the exact number beside the text', () => {
    expect(named.get('serapan')?.angka).toBeCloseTo((3_257_595_175 / 3_488_774_701) * 100, 10);
    expect(named.get('sisa')?.angka).toBe(231_179_526);
    expect(named.get('tahun')).toMatchObject({ angka: 2021, jenis: 'angka' });
    expect(named.get('realisasi-IK.2')).toMatchObject({ teks: '100%', angka: 100, jenis: 'persen' });
  });
});

describe('a figure that is missing', () => {
  it.each(SAMPLES)('has no text, no number, and a sentence that says why (%s, no table at all)', (name) => {
    const raw = rawFromData(name);
    const { laporan, hasil } = readSample({ ...raw, tables: [], tableNames: [] });
    const named = buildFigur(laporan, hasil);
    expect([...named].filter(([, { teks, angka, alasan }]) => teks !== '' || angka !== null || alasan === null)).toEqual([]);
    for (const { alasan } of named.values()) expect(alasan).toMatch(/^[“A-Z].{20,}\.$/);
    expect(named.size).toBe(listFigur().filter(({ nama }) => !nama.includes('<')).length);
  });

  it('is never a zero: no realisation, no serapan', () => {
    const { laporan, hasil } = readSample({
      tables: [
        pengaturanTable([['Tahun Laporan', 2023]]),
        rawTable('Anggaran', ['Kode', 'Jenis', 'Uraian', 'Pagu', 'Realisasi'], [['7.01.01', 'Program', 'Satu', 1000, null]]),
      ],
      tableNames: ['Pengaturan', 'Anggaran'],
      answers: [],
    });
    const named = buildFigur(laporan, hasil);
    expect(text(named, 'pagu-program-7.01.01')).toBe('Rp 1.000');
    for (const nama of ['realisasi-program-7.01.01', 'serapan-program-7.01.01', 'total-realisasi', 'serapan', 'sisa']) {
      expect(named.get(nama)).toMatchObject({ teks: '', angka: null });
      expect(named.get(nama)?.alasan).toMatch(/[Rr]ealisasi.*\.$/);
    }
  });

  it('but no target reached is a count of zero', () => {
    const { laporan, hasil } = readSample({
      tables: [
        pengaturanTable([['Tahun Laporan', 2023]]),
        rawTable('Target', ['Kode', 'Indikator', 'Arah', 'Target 2023'], [['IK.1', 'Satu', 'Positif', 100]]),
        rawTable('Realisasi', ['Kode', 'Realisasi 2023'], [['IK.1', 50]]),
      ],
      tableNames: ['Pengaturan', 'Target', 'Realisasi'],
      answers: [],
    });
    expect(buildFigur(laporan, hasil).get('indikator-tercapai')).toMatchObject({ teks: '0', angka: 0, alasan: null });
  });

  it('a code that stands twice names nobody', () => {
    const { laporan, hasil } = readSample({
      tables: [
        rawTable(
          'Sasaran',
          ['Kode', 'Sasaran Strategis'],
          [
            ['S.1', 'Satu'],
            ['S.1', 'Dua'],
          ],
        ),
      ],
      tableNames: ['Sasaran'],
      answers: [],
    });
    const figur = buildFigur(laporan, hasil).get('sasaran-S.1');
    expect(figur?.teks).toBe('');
    expect(figur?.alasan).toContain('dua kali');
  });
});

it('a letter is a text, not what it counts as', () => {
  const { laporan, hasil } = readSample({
    tables: [
      pengaturanTable([
        ['Tahun Laporan', 2023],
        ['Nilai Huruf', 'B = 65; BB = 75'],
      ]),
      rawTable('Target', ['Kode', 'Indikator', 'Arah', 'Target 2023'], [['IK.1', 'Nilai SAKIP', 'Positif', 'BB']]),
      rawTable('Realisasi', ['Kode', 'Realisasi 2023'], [['IK.1', 'B']]),
    ],
    tableNames: ['Pengaturan', 'Target', 'Realisasi'],
    answers: [],
  });
  const named = buildFigur(laporan, hasil);
  expect(named.get('target-IK.1')).toMatchObject({ teks: 'BB', angka: null, jenis: 'teks' });
  // 65 of 75
  expect(named.get('capaian-IK.1')?.angka).toBeCloseTo((65 / 75) * 100, 10);
});

it('the list describes every mark once', () => {
  const names = listFigur().map(({ nama }) => nama);
  expect(new Set(names).size).toBe(names.length);
  for (const { uraian } of listFigur()) expect(uraian).toMatch(/^\p{L}.{5,}[^.]$/u);
  const known = names.map((nama) => new RegExp(`^${nama.replace(/[.]/g, '\\.').replace('<kode>', '.+')}$`));
  for (const nama of figures('ajung-2023').keys()) expect(known.some((one) => one.test(nama))).toBe(true);
});
