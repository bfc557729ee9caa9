import { buildId, only, spans, texts } from '../built';
import { rawTable } from '../sample-laporan';

const RKT = rawTable(
  'RKT',
  [
    'Sasaran',
    'Indikator Sasaran',
    'Target Sasaran',
    'Program',
    'Indikator Program',
    'Target Program',
    'Kegiatan',
    'Indikator Kegiatan',
    'Target Kegiatan',
    'Anggaran',
  ],
  [
    ['S1', 'SKM', '≥80', 'P1', 'SOP', '85%', 'K1', 'Dokumen', '2 Kend.', '45.233.000,00'],
    [null, null, null, null, null, null, 'K2', 'Rakor', '1. Rakor 12 kali', 1000],
    [null, 'Operasional', '85%', null, 'Sarana', null, 'K3', 'Kantor', '12 Bulan', null],
    ['S2', 'Rekomendasi', 100, 'P1', 'SOP', '85%', 'K4', 'Patroli', 16, 2000],
  ],
);

const ANGGARAN_HEADINGS = ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu Murni', 'Pagu'];
const DERIVED = [
  rawTable(
    'Sasaran',
    ['Kode', 'Sasaran Strategis'],
    [
      ['S.1', 'Pelayanan'],
      ['S.2', 'Koordinasi'],
    ],
  ),
  rawTable(
    'Target',
    ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Target 2023'],
    [
      ['IK.1', 'S.1', 'Indeks', 'Indeks', 80],
      ['IK.2', 'S.2', 'Rekomendasi', '%', 90],
      ['IK.3', 'S.2', 'Desa', '%', 95],
    ],
  ),
  rawTable('Anggaran', ANGGARAN_HEADINGS, [
    ['7.01.01', 'Program', 'PROGRAM A', null, null, null],
    ['7.01.01.2.01', 'Kegiatan', 'Kegiatan A', 'S.1', null, null],
    ['7.01.01.2.01.0001', 'Sub Kegiatan', 'Sub 1', null, null, 300],
    ['7.01.01.2.01.0002', 'Sub Kegiatan', 'Sub 2', null, null, 100],
    ['7.01.01.2.02', 'Kegiatan', 'Kegiatan B', null, null, null],
    ['7.01.01.2.02.0001', 'Sub Kegiatan', 'Sub 3', null, null, 50],
    ['7.01.02', 'Program', 'PROGRAM B', 'S.2', null, null],
    ['7.01.02.2.01', 'Kegiatan', 'Kegiatan C', null, null, null],
    ['7.01.02.2.01.0001', 'Sub Kegiatan', 'Sub 4', null, null, 7],
  ]),
  rawTable(
    'Keluaran',
    ['Kode', 'Jenis', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
    [
      ['7.01.01.2.01.0001', 'Input', 'Dana', 'Rupiah', 300, 200],
      ['7.01.01.2.01.0001', 'Output', 'Dokumen', 'Dokumen', 12, 12],
      ['7.01.01.2.01.0002', 'Output', 'Warga', '%', '55 Orang', 55],
    ],
  ),
];

describe('Rencana Kinerja Tahunan', () => {
  it('prints the plan as typed, blank cells merged into the ones above', () => {
    const table = only(buildId('rkt', [RKT], 'Ambulu 2021'));
    expect(texts(table)).toEqual([
      ['S1', 'SKM', '≥80', 'P1', 'SOP', '85%', 'K1', 'Dokumen', '2 Kend.', '45.233.000,00'],
      [null, null, null, null, null, null, 'K2', 'Rakor', '1. Rakor 12 kali', '1.000,00'],
      [null, 'Operasional', '85%', null, 'Sarana', '', 'K3', 'Kantor', '12 Bulan', '-'],
      // The same program below another sasaran begins anew.
      ['S2', 'Rekomendasi', '100', 'P1', 'SOP', '85%', 'K4', 'Patroli', '16', '2.000,00'],
    ]);
    expect(spans(table, 0)).toEqual([3, 0, 0, 1]);
    expect(spans(table, 5)).toEqual([2, 0, 1, 1]);
    expect(table.header[0]?.map(({ text, colSpan }) => [text, colSpan])).toEqual([
      ['SASARAN', 3],
      ['PROGRAM', 3],
      ['KEGIATAN', 4],
    ]);
    expect(table.orientation).toBe('landscape');
  });

  it('has a sum in the standard layout only', () => {
    const table = only(buildId('rkt', [RKT]));
    const rows = texts(table);
    expect(table.notes[0]).toBe('Jumlah tanpa 1 baris yang anggarannya kosong.');
    expect(rows).toHaveLength(5);
    expect(rows[4]?.[0]).toBe('Jumlah');
    expect(rows[4]?.[9]).toBe('45.236.000');
  });

  it('has the table of the RPJMD before it', () => {
    const rpjmd = rawTable(
      'RPJMD',
      ['Misi', 'Tujuan', 'Indikator Tujuan', 'Sasaran', 'Indikator Sasaran'],
      [
        ['M', 'T', 'IT', 'S', 'IS1'],
        ['M', null, null, null, 'IS2'],
      ],
    );
    const { tables } = buildId('rkt', [RKT, rpjmd], 'Ajung 2023', [['Nama Instansi', 'Kecamatan Ajung']]);
    expect(tables.map(({ kunci }) => kunci)).toEqual(['rkt-rpjmd', 'rkt']);
    expect(tables[0]?.pembuka).toEqual(['Nama OPD/ Unit Kerja : KECAMATAN AJUNG', 'RPJMD']);
    expect(tables[0] && texts(tables[0])).toEqual([
      ['M', 'T', 'IT', 'S', 'IS1'],
      [null, null, null, null, 'IS2'],
    ]);
  });

  it('is put together from targets, budget and outputs when table RKT is missing', () => {
    const table = only(buildId('rkt', DERIVED));
    expect(texts(table)).toEqual([
      ['Pelayanan', 'Indeks', '80', 'PROGRAM A', 'Kegiatan A', 'Dokumen', '12 Dokumen', '400'],
      [null, null, null, null, null, 'Warga', '55 Orang', null],
      ['Koordinasi', 'Rekomendasi', '90%', 'PROGRAM B', 'Kegiatan C', '', '', '7'],
      [null, 'Desa', '95%', null, null, null, null, null],
      ['Belum dipetakan ke sasaran', '', '', 'PROGRAM A', 'Kegiatan B', '', '', '50'],
      ['Jumlah', null, null, null, null, null, null, '457'],
    ]);
    expect(table.notes[0]).toContain('Anggaran (Pagu)');
    expect(table.notes[1]).toBe('1 kegiatan belum punya Kode Sasaran pada tabel Anggaran dan ditaruh paling akhir.');
  });

  it('takes Pagu Murni where it is known, for a plan is older than the change', () => {
    const murni = rawTable('Anggaran', ANGGARAN_HEADINGS, [
      ['7.01.01', 'Program', 'PROGRAM A', 'S.1', null, null],
      ['7.01.01.2.01', 'Kegiatan', 'Kegiatan A', null, null, null],
      ['7.01.01.2.01.0001', 'Sub Kegiatan', 'Sub 1', null, 250, 300],
    ]);
    const table = only(buildId('rkt', [murni]));
    expect(texts(table)[0]?.at(-1)).toBe('250');
    expect(table.notes[0]).toContain('Anggaran (Pagu Murni)');
  });

  it('says which budget rows have no figure to add', () => {
    const partly = rawTable('Anggaran', ANGGARAN_HEADINGS, [
      ['7.01.01', 'Program', 'PROGRAM A', 'S.1', null, null],
      ['7.01.01.2.01', 'Kegiatan', 'Kegiatan A', null, null, null],
      ['7.01.01.2.01.0001', 'Sub Kegiatan', 'Sub 1', null, 250, 300],
      ['7.01.01.2.01.0002', 'Sub Kegiatan', 'Sub 2', null, null, 100],
    ]);
    const table = only(buildId('rkt', [partly]));
    expect(texts(table)[0]?.at(-1)).toBe('250');
    expect(table.notes[1]).toBe('1 baris terbawah tabel Anggaran tanpa Pagu Murni tidak ikut dijumlahkan.');
  });

  it('keeps a sasaran without programs, and an indicator without a target of the year', () => {
    const target = rawTable('Target', ['Kode', 'Kode Sasaran', 'Indikator', 'Target 2022'], [['IK.1', 'S.1', 'Indeks', 80]]);
    const sasaran = rawTable('Sasaran', ['Kode', 'Sasaran Strategis'], [['S.1', 'Pelayanan']]);
    expect(texts(only(buildId('rkt', [sasaran, target], 'Ambulu 2021')))).toEqual([
      ['Pelayanan', 'Indeks', '', '', '', '', '', ''],
    ]);
  });

  it('says why there is none', () => {
    expect(buildId('rkt', []).alasan).toEqual([expect.stringMatching(/^Tabel RKT belum berisi baris/)]);
  });
});
