import fc from 'fast-check';
import { COLUMNS } from '../../../src/model/contract/columns';
import { NAMA_TABEL, TABEL_PILIHAN } from '../../../src/model/contract/nama-tabel';
import { computeHasil } from '../../../src/model/compute-hasil';
import type { RawValue } from '../../../src/model/raw';
import { readLaporan } from '../../../src/model/read-laporan';
import { makeWorkbook } from '../make-workbook';

const OPTIONAL = NAMA_TABEL.filter((nama) => TABEL_PILIHAN.has(nama));
const cell: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(
    '3.666',
    '-',
    'BB',
    '#REF!',
    '≥80',
    'Perubahan',
    'Murni',
    'ASN',
    'Solusi',
    'S.1',
    'IK.1',
    '2022',
    '7.01.01',
    'Jumlah',
  ),
);
const format = fc.constantFrom('General', '0%', 'dd/mm/yyyy', '#,##0');
const BASE = {
  Sasaran: { headers: ['Kode', 'Sasaran Strategis'], rows: [['S.1', 'x']] },
  Target: { headers: ['Kode', 'Indikator', 'Target 2023'], rows: [['IK.1', 'BB', 80]] },
  Anggaran: { headers: ['Kode', 'Uraian', 'Pagu Murni', 'Pagu', 'Realisasi'], rows: [['7.01.01', 'ASN', 1, 2, 1]] },
};

/** Every heading of a table; of the yearly column two years. */
const headersOf = (nama: (typeof OPTIONAL)[number]): string[] =>
  COLUMNS[nama].flatMap((kolom) => (kolom.tahunan === true ? [`${kolom.nama} 2022`, `${kolom.nama} 2023`] : [kolom.nama]));

describe('optional tables of any cells', () => {
  const table = fc.constantFrom(...OPTIONAL);
  const body = fc.array(fc.array(fc.tuple(cell, format), { minLength: 11, maxLength: 11 }), { maxLength: 6 });

  it('are read and compared without throwing; each finding is a sentence at a cell of that table', () => {
    fc.assert(
      fc.property(table, body, (nama, rows) => {
        const headers = headersOf(nama);
        const formats = Object.fromEntries(rows.flatMap((row, r) => row.map(([, each], c) => [`${r}:${c}`, each])));
        const input = { headers, rows: rows.map((row) => headers.map((_, c) => row[c]?.[0] ?? null)), formats };
        const { laporan, temuan } = readLaporan(makeWorkbook({ ...BASE, [nama]: input }));
        const all = [...temuan, ...computeHasil(laporan).temuan].filter(
          ({ tabel, aturan }) => tabel === nama && aturan !== 'tabel-tidak-ada',
        );
        for (const { pesan, alamat } of all) {
          expect(pesan).toMatch(/[.?]$/);
          expect(alamat?.startsWith(`${nama}!`)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('do not mind wholly blank rows', () => {
    fc.assert(
      fc.property(table, fc.nat(3), (nama, at) => {
        const headers = headersOf(nama);
        const blank = headers.map(() => null);
        const rows = [0, 1, 2].map((row) => headers.map((header) => `${header} ${row}`));
        const read = (body: RawValue[][]) => readLaporan(makeWorkbook({ ...BASE, [nama]: { headers, rows: body } })).laporan;
        const plain = read(rows).tabel.get(nama);
        const spread = read([...rows.slice(0, at), blank, ...rows.slice(at)]).tabel.get(nama);
        expect(spread?.jumlahBaris).toBe(plain?.jumlahBaris);
        expect(spread?.barisTubuh).toBe(4);
      }),
    );
  });
});
