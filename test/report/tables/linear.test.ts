import type { RawTable, RawValue } from '../../../src/model/raw';
import { buildTables, TABLE_IDS } from '../../../src/report/catalogue';
import { pengaturanTable, rawTable, readTables } from '../sample-laporan';

const SUSUNAN = ['Baku', 'Ajung 2023', 'Ambulu 2021'];

const rowsOf = (size: number, make: (index: number) => RawValue[]): RawValue[][] =>
  Array.from({ length: size }, (_, index) => make(index));

/** Sasaran by tens, each with indicators, programs and their outputs. */
function workbook(size: number, susunan: string): RawTable[] {
  const sasaran = (index: number): string => `S.${index % 10}`;
  return [
    pengaturanTable([
      ['Tahun Laporan', 2023],
      ['Susunan', susunan],
    ]),
    rawTable(
      'Sasaran',
      ['Kode', 'Sasaran Strategis'],
      rowsOf(10, (index) => [`S.${index}`, `Sasaran ${index}`]),
    ),
    rawTable(
      'Target',
      ['Kode', 'Kode Sasaran', 'Indikator', 'Arah', 'Target 2022', 'Target 2023', 'Target Akhir Renstra'],
      rowsOf(size, (index) => [`IK.${index}`, sasaran(index), `I ${index}`, 'Positif', 4, 5, 6]),
    ),
    rawTable(
      'Realisasi',
      ['Kode', 'Indikator', 'Realisasi 2022', 'Realisasi 2023', 'Realisasi Nasional'],
      rowsOf(size, (index) => [`IK.${index}`, `I ${index}`, 3, 4, 5]),
    ),
    rawTable(
      'Anggaran',
      ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'],
      rowsOf(size, (index) => [`P.${index}`, 'Program', `Program ${index}`, sasaran(index), 2, 1]),
    ),
    rawTable(
      'Keluaran',
      ['Kode', 'Jenis', 'Indikator', 'Target', 'Realisasi'],
      rowsOf(size, (index) => [`P.${index}`, 'Output', `Keluaran ${index}`, 2, 1]),
    ),
    rawTable(
      'Belanja',
      ['Kelompok', 'Jenis', 'Pagu'],
      rowsOf(size, (index) => [`K ${index % 10}`, `J ${index}`, 2]),
    ),
    rawTable(
      'SKM',
      ['No', 'Unsur', 'Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'],
      rowsOf(size, (index) => [index, `Unsur ${index}`, 0, 0, 100, 0]),
    ),
  ];
}

/** How often rows of the inputs or of the results are taken from their lists while the tables are built. */
function countReads(size: number, susunan: string): Map<string, number> {
  const { laporan, hasil } = readTables(workbook(size, susunan));
  let reads = 0;
  const counted = <T>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get: (target, key): unknown => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key);
      },
    });
  // Left out in general, so that only the one that is asked for is built.
  const pengaturan = { ...laporan.pengaturan, tabelDilewati: new Set<string>(TABLE_IDS) };
  const watched = {
    ...laporan,
    pengaturan,
    indikator: counted(laporan.indikator),
    anggaran: counted(laporan.anggaran),
    keluaran: counted(laporan.keluaran),
    belanja: counted(laporan.belanja),
    skm: counted(laporan.skm),
  };
  const figures = { ...hasil, indikator: counted(hasil.indikator), anggaran: counted(hasil.anggaran), skm: counted(hasil.skm) };
  return new Map(
    TABLE_IDS.flatMap((id): [string, number][] => {
      reads = 0;
      const { tables } = buildTables(watched, figures, { ids: [id] });
      return tables.length === 0 ? [] : [[id, reads]];
    }),
  );
}

describe.each(SUSUNAN)('tables of many rows, layout %s', (susunan) => {
  it('look at twice as many rows not much more than twice as often', () => {
    const once = countReads(100, susunan);
    const twice = countReads(200, susunan);
    expect([...once.keys()]).toEqual(expect.arrayContaining(['perbandingan-tahun', 'program-kegiatan', 'komposisi-belanja']));
    const worse = [...once].filter(([id, reads]) => (twice.get(id) ?? 0) > 2.2 * reads + 50);
    expect(worse.map(([id, reads]) => `${id}: ${reads} → ${twice.get(id)}`)).toEqual([]);
    // Each of these goes through its rows at least once, or nothing was counted.
    expect(once.get('perbandingan-tahun')).toBeGreaterThanOrEqual(100);
    expect(once.get('program-kegiatan')).toBeGreaterThanOrEqual(100);
  });
});
