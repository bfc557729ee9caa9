import { computeHasil } from '../../src/model/compute-hasil';
import type { RawValue } from '../../src/model/raw';
import { readLaporan } from '../../src/model/read-laporan';
import type { Temuan } from '../../src/model/temuan';
import type { TableInput } from './make-workbook';
import { makeSettings, makeWorkbook } from './make-workbook';

const SETTINGS = makeSettings({ 'Tahun Laporan': 2023 });

/** One indicator a row: kode, satuan, arah, target, realisasi. Target's figures stand in column E, Realisasi's in column B. */
function indicators(
  rows: readonly (readonly RawValue[])[],
  formats?: { target?: string; realisasi?: string },
): Record<string, TableInput> {
  return {
    Pengaturan: SETTINGS,
    Target: {
      headers: ['Kode', 'Indikator', 'Satuan', 'Arah', 'Target 2023'],
      rows: rows.map(([kode = null, satuan = null, arah = null, target = null]) => [kode, 'Indikator', satuan, arah, target]),
      formats: formats?.target === undefined ? {} : { '0:4': formats.target },
    },
    Realisasi: {
      headers: ['Kode', 'Realisasi 2023'],
      rows: rows.map(([kode = null, , , , realisasi = null]) => [kode, realisasi]),
      formats: formats?.realisasi === undefined ? {} : { '0:1': formats.realisasi },
    },
  };
}

/** Budget rows: kode, pagu (C), realisasi (D); column B is Kode Sasaran. */
function budget(rows: readonly (readonly RawValue[])[]): TableInput {
  return {
    headers: ['Kode', 'Kode Sasaran', 'Pagu', 'Realisasi'],
    rows: rows.map(([kode = null, pagu = null, realisasi = null, sasaran = null]) => [kode, sasaran, pagu, realisasi]),
  };
}

function examine(tables: Record<string, TableInput>) {
  const read = readLaporan(makeWorkbook(tables));
  const hasil = computeHasil(read.laporan);
  return { ...read, hasil, semua: [...read.temuan, ...hasil.temuan] };
}

function only(semua: readonly Temuan[], aturan: string): Temuan {
  const [first, ...rest] = semua.filter((temuan) => temuan.aturan === aturan);
  if (first === undefined || rest.length > 0) {
    throw new Error(`expected one ${aturan}, got ${JSON.stringify(semua.map((temuan) => [temuan.aturan, temuan.alamat]))}`);
  }
  return first;
}

describe('what becomes of one indicator', () => {
  it.each<[string, RawValue[], string | undefined, number | null]>([
    ['decimal comma', ['I', 'nilai', 'Positif', '85', '71,7'], undefined, 84.35294117647059],
    ['1 in a percent cell is 100 %', ['I', '%', 'Positif', '100 %', 1], '0%', 100],
    ['unit behind the number', ['I', 'Bulan', 'Positif', '12 Bulan', '6 Bulan'], undefined, 50],
    ['a threshold', ['I', 'nilai', 'Positif', '≥80', '40'], undefined, 50],
    ['a letter with its number', ['I', 'nilai', 'Positif', 'A (80,50)', '80,50'], undefined, 100],
    ['negative, (2T-R)/T', ['I', 'hari', 'Negatif', 10, 12], undefined, 80],
    ['stabil above the target', ['I', 'hari', 'Stabil', 10, 12], undefined, 80],
    ['a range met', ['I', 'nilai', 'Positif', '80–90', 85], undefined, 100],
    ['capped at 100', ['I', 'nilai', 'Positif', 50, 60], undefined, 100],
    ['missing is not zero', ['I', 'nilai', 'Positif', 50, '-'], undefined, null],
  ])('%s', (_, row, format, expected) => {
    const { hasil } = examine(indicators([row], format === undefined ? {} : { realisasi: format }));
    expect(hasil.indikator[0]?.capaian.nilai).toBe(expected);
    expect(hasil.indikator[0]?.capaian.alasan === null).toBe(expected !== null);
  });

  it.each<[string, RawValue[], string, string, string, string]>([
    [
      'ambiguous dot',
      ['I', 'orang', 'Positif', '3.666', 1000],
      'angka-ambigu',
      'galat',
      'Target!E2',
      '“3.666” di Target!E2 dapat berarti 3.666 (titik sebagai pemisah ribuan)',
    ],
    [
      'malformed',
      ['I', 'orang', 'Positif', 100, '1.745,818.972'],
      'angka-rusak',
      'galat',
      'Realisasi!B2',
      'tidak dapat dibaca sebagai angka',
    ],
    [
      'letter',
      ['I', 'nilai', 'Positif', 'BB', 71],
      'angka-huruf',
      'galat',
      'Target!E2',
      'pengaturan “Nilai Huruf”, misalnya “BB = 85”',
    ],
    [
      'several figures',
      ['I', 'nilai', 'Positif', '13 bulan 7 Orang', 71],
      'angka-beberapa',
      'galat',
      'Target!E2',
      'berisi beberapa angka',
    ],
    ['range as realisation', ['I', 'nilai', 'Positif', 80, '80–90'], 'angka-rentang', 'galat', 'Realisasi!B2', 'adalah rentang'],
    [
      'no realisation',
      ['I', 'nilai', 'Positif', 80, null],
      'realisasi-kosong',
      'peringatan',
      'Realisasi!B2',
      'kosong padahal targetnya ada',
    ],
    [
      'no target',
      ['I', 'nilai', 'Positif', '-', 80],
      'target-kosong',
      'peringatan',
      'Target!E2',
      'kosong padahal realisasinya ada',
    ],
    ['target zero', ['I', 'nilai', 'Positif', 0, 80], 'target-nol', 'galat', 'Target!E2', 'bernilai nol'],
    [
      'unknown arah',
      ['I', 'nilai', 'Miring', 80, 80],
      'arah-tidak-dikenal',
      'galat',
      'Target!D2',
      'Isi Positif, Negatif, atau Stabil',
    ],
  ])('%s is reported at its cell and not computed', (_, row, aturan, tingkat, alamat, pesan) => {
    const { semua, hasil } = examine(indicators([row]));
    const temuan = only(semua, aturan);
    expect(temuan).toMatchObject({ tingkat, alamat });
    expect(temuan.pesan).toContain(pesan);
    expect(hasil.indikator[0]?.capaian).toEqual({ nilai: null, alasan: expect.stringMatching(/\.$/) });
    expect(hasil.indikator[0]?.predikat).toBeNull();
  });

  it.each<[string, RawValue[], { target?: string; realisasi?: string }, string, string, string, number]>([
    ['blank arah counts as Positif', ['I', 'nilai', '', 80, 40], {}, 'arah-kosong', 'Target!D2', 'dianggap Positif', 50],
    [
      'different units',
      ['I', '', 'Positif', '12 Bulan', '6 Orang'],
      {},
      'satuan-berbeda',
      'Realisasi!B2',
      'satuan target “Bulan” di Target!E2',
      50,
    ],
    [
      'a fraction beside percent',
      ['I', '%', 'Positif', '100 %', 0.85],
      {},
      'persen-bercampur',
      'Realisasi!B2',
      'Bila maksudnya 85%',
      0.85,
    ],
    [
      '85 typed into a percent cell',
      ['I', '%', 'Positif', '8500 %', 85],
      { realisasi: '0%' },
      'persen-bercampur',
      'Realisasi!B2',
      'mungkin maksudnya 85%',
      100,
    ],
    ['negative realisation', ['I', 'nilai', 'Positif', 100, -5], {}, 'negatif', 'Realisasi!B2', 'bernilai negatif', 0],
  ])('%s: reported, still computed', (_, row, formats, aturan, alamat, pesan, capaian) => {
    const { semua, hasil } = examine(indicators([row], formats));
    const found = semua.filter((temuan) => temuan.aturan === aturan).find((temuan) => temuan.alamat === alamat);
    expect(found?.pesan).toContain(pesan);
    expect(found?.tingkat).not.toBe('galat');
    expect(hasil.indikator[0]?.capaian.nilai).toBe(capaian);
  });

  it('takes a letter for the number the setting gives it, and says so', () => {
    const tables = indicators([['I', 'nilai', 'Positif', 'BB', 37.5]]);
    const { semua, hasil } = examine({
      ...tables,
      Pengaturan: makeSettings({ 'Tahun Laporan': 2023, 'Nilai Huruf': 'A = 85; BB = 75' }),
    });
    expect(only(semua, 'angka-huruf')).toMatchObject({ tingkat: 'info', alamat: 'Target!E2' });
    expect(hasil.indikator[0]?.capaian.nilai).toBe(50);
  });

  it('asks once a column and takes the answer', () => {
    const rows: RawValue[][] = [
      ['I1', 'orang', 'Positif', '3.666', '1.833'],
      ['I2', 'orang', 'Positif', '4.000', '2.000'],
    ];
    const { pertanyaan } = examine(indicators(rows));
    expect(pertanyaan).toEqual([
      {
        table: 'Target',
        column: 'Target 2023',
        alamat: 'Target!E2',
        contoh: '3.666',
        jumlah: 2,
        ribuan: 3666,
        desimal: 3.666,
        bacaanRibuan: '3.666 (tiga ribu enam ratus enam puluh enam)',
        bacaanDesimal: '3,666 (tiga koma enam enam enam)',
      },
      {
        table: 'Realisasi',
        column: 'Realisasi 2023',
        alamat: 'Realisasi!B2',
        contoh: '1.833',
        jumlah: 2,
        ribuan: 1833,
        desimal: 1.833,
        bacaanRibuan: '1.833 (seribu delapan ratus tiga puluh tiga)',
        bacaanDesimal: '1,833 (satu koma delapan tiga tiga)',
      },
    ]);
    const answered = readLaporan(
      makeWorkbook(indicators(rows), [
        { table: 'Target', column: 'Target 2023', reading: 'ribuan' },
        { table: 'Realisasi', column: 'realisasi 2023', reading: 'ribuan' },
      ]),
    );
    expect(answered.pertanyaan).toEqual([]);
    expect(computeHasil(answered.laporan).indikator.map(({ capaian }) => capaian.nilai)).toEqual([50, 50]);
  });
});

describe('codes', () => {
  it('reports a blank kode in a filled row', () => {
    const temuan = examine(indicators([['', 'nilai', 'Positif', 80, 80]])).semua.filter(({ aturan }) => aturan === 'kode-kosong');
    expect(temuan.map(({ alamat }) => alamat)).toEqual(['Target!A2', 'Realisasi!A2']);
    expect(temuan[0]?.pesan).toContain('kosong padahal barisnya terisi');
  });

  it('pairs nothing when a kode stands twice', () => {
    const tables = indicators([['I', 'nilai', 'Positif', 80, 80]]);
    const { semua, hasil } = examine({
      ...tables,
      Realisasi: {
        headers: ['Kode', 'Realisasi 2023'],
        rows: [
          ['I', 80],
          ['I ', 40],
        ],
      },
    });
    expect(only(semua, 'kode-ganda')).toMatchObject({ tingkat: 'galat', alamat: 'Realisasi!A3', terkait: ['Realisasi!A2'] });
    expect(hasil.indikator.map(({ capaian }) => capaian.nilai)).toEqual([null]);
    expect(hasil.indikator[0]?.capaian.alasan).toContain('lebih dari satu kali di tabel Realisasi');
  });

  it('pairs codes that differ only in case, spaces or a dot at the end, which a person hardly sees', () => {
    const codes = ['IK.1', 'ik 2', 'IK.3.'];
    const { semua, hasil } = examine({
      Pengaturan: SETTINGS,
      Sasaran: { headers: ['Kode', 'Sasaran'], rows: [['S.1', 'Meningkatnya']] },
      Target: {
        headers: ['Kode', 'Kode Sasaran', 'Indikator', 'Arah', 'Target 2023'],
        rows: codes.map((kode) => [kode, 's. 1', 'Indikator', 'Positif', 80]),
      },
      Realisasi: {
        headers: ['Kode', 'Realisasi 2023'],
        rows: [
          ['ik.1\u200b', 80],
          ['IK2', 40],
          ['IK. 3', 20],
        ],
      },
    });
    expect(semua.filter(({ aturan }) => aturan.startsWith('kode'))).toEqual([]);
    expect(hasil.indikator.map(({ kode, capaian }) => [kode, capaian.nilai])).toEqual([
      ['IK.1', 100],
      ['ik 2', 50],
      ['IK.3.', 25],
    ]);
    expect(hasil.ringkasan.perSasaran.map(({ kodeSasaran }) => kodeSasaran)).toEqual(['S.1']);
  });

  it('lists an indicator that stands only in Realisasi, and reports it', () => {
    const tables = indicators([['I1', 'nilai', 'Positif', 80, 80]]);
    const { semua, laporan } = examine({
      ...tables,
      Realisasi: {
        headers: ['Kode', 'Realisasi 2023'],
        rows: [
          ['I9', 1],
          ['I1', 80],
        ],
      },
    });
    expect(only(semua, 'kode-tidak-dikenal')).toMatchObject({ tabel: 'Realisasi', kolom: 'Kode', alamat: 'Realisasi!A2' });
    expect(laporan.indikator.map(({ kode, barisTarget, barisRealisasi }) => [kode, barisTarget, barisRealisasi])).toEqual([
      ['I1', 0, 1],
      ['I9', null, 0],
    ]);
  });

  it.each<[RawValue, string]>([
    [1, 'peringatan'],
    [7.1, 'galat'],
    [45349, 'galat'],
  ])('reports %p typed where a code belongs', (kode, tingkat) => {
    const { semua } = examine({
      Sasaran: {
        headers: ['Kode', 'Sasaran'],
        rows: [[kode, 'Meningkatnya']],
        sheet: 'Data Dasar',
        headerRow: 4,
        firstColumn: 2,
      },
    });
    expect(only(semua, 'kode-bukan-teks')).toMatchObject({ tingkat, alamat: "'Data Dasar'!B5" });
  });

  it('refuses several sasaran in one cell, and reports one that Sasaran does not have', () => {
    const Sasaran = {
      headers: ['Kode', 'Sasaran Strategis'],
      rows: [
        ['S1', 'a'],
        ['S2', 'b'],
      ],
    };
    const { semua, laporan } = examine({
      Sasaran,
      Anggaran: budget([
        ['7.01.01', null, null, 'S1'],
        ['7.01.01.2.01', null, null, 'S1, S2'],
        ['7.01.01.2.01.0001', 100, 90],
        ['7.01.02', 100, 90, 'S3'],
      ]),
    });
    expect(only(semua, 'kode-sasaran-ganda-dalam-sel')).toMatchObject({ tingkat: 'galat', alamat: 'Anggaran!B3' });
    expect(only(semua, 'kode-tidak-dikenal')).toMatchObject({ kolom: 'Kode Sasaran', alamat: 'Anggaran!B5' });
    expect(laporan.anggaran.map(({ kodeSasaranEfektif }) => kodeSasaranEfektif)).toEqual(['S1', '', '', 'S3']);
  });

  it('checks the codes and kinds of Keluaran', () => {
    const { semua, laporan } = examine({
      Anggaran: budget([['7.01.01', 100, 90]]),
      Keluaran: {
        headers: ['Kode', 'Jenis', 'Indikator', 'Target', 'Realisasi'],
        rows: [
          ['7.01.01', 'Output', 'a', 1, 1],
          ['7.01.01', 'Output', 'A', 1, 1],
          ['7.01.09', 'Output', 'b', 1, 1],
          ['7.01.01', 'Entah', 'c', 1, 1],
        ],
      },
    });
    expect(only(semua, 'kode-ganda')).toMatchObject({ alamat: 'Keluaran!A3', terkait: ['Keluaran!A2'] });
    expect(only(semua, 'kode-tidak-dikenal').alamat).toBe('Keluaran!A4');
    expect(only(semua, 'jenis-tidak-dikenal').alamat).toBe('Keluaran!B5');
    expect(laporan.keluaran).toHaveLength(3);
  });
});

describe('money', () => {
  it.each<[string, RawValue[], string, string, string]>([
    ['above the pagu', ['7.01.01', 100, 120], 'realisasi-melebihi-pagu', 'Anggaran!D2', 'sebesar Rp 20'],
    ['pagu zero', ['7.01.01', 0, 5], 'pagu-nol', 'Anggaran!C2', 'serapan tidak dapat dihitung'],
    ['negative', ['7.01.01', -100, -50], 'negatif', 'Anggaran!C2', 'bernilai negatif'],
    ['text', ['7.01.01', 'WTP', 5], 'angka-rusak', 'Anggaran!C2', 'WTP'],
    ['no realisation', ['7.01.01', 100, ''], 'realisasi-kosong', 'Anggaran!D2', 'ketik 0'],
    ['no pagu', ['7.01.01', '-', 100], 'pagu-kosong', 'Anggaran!C2', 'realisasinya ada'],
  ])('%s', (_, row, aturan, alamat, pesan) => {
    const found = examine({ Anggaran: budget([row]) }).semua.find((temuan) => temuan.aturan === aturan);
    expect(found).toMatchObject({ alamat, tabel: 'Anggaran' });
    expect(found?.pesan).toContain(pesan);
  });

  it('never takes a missing realisation for zero', () => {
    const { hasil } = examine({ Anggaran: budget([['7.01.01', 100, null]]) });
    expect(hasil.anggaran[0]).toMatchObject({
      realisasi: null,
      serapan: { nilai: null, alasan: 'Realisasi belum diisi.' },
      sisa: null,
    });
  });

  it('sums what is there and names the cells that are missing', () => {
    const { semua, hasil } = examine({
      Anggaran: budget([
        ['7.01.01', 300, null],
        ['7.01.01.2.01', 100, 90],
        ['7.01.01.2.02', 200, null],
      ]),
    });
    expect(hasil.anggaran[0]).toMatchObject({ pagu: 300, realisasi: 90, sisa: 210 });
    expect(only(semua, 'rincian-belum-lengkap')).toMatchObject({
      tingkat: 'peringatan',
      alamat: 'Anggaran!D2',
      terkait: ['Anggaran!D4'],
    });
  });

  it('does not count a typed total row', () => {
    const { semua, hasil } = examine({
      Anggaran: budget([
        ['7.01.01', 100, 90],
        ['JUMLAH', 100, 90],
      ]),
    });
    expect(hasil.ringkasan.totalPagu).toBe(100);
    expect(only(semua, 'baris-jumlah')).toMatchObject({ tingkat: 'info', alamat: 'Anggaran!A3' });
  });

  it('compares a subtotal of Belanja with its lines and leaves it out of the total', () => {
    const { semua, hasil } = examine({
      Belanja: {
        headers: ['Kelompok', 'Jenis', 'Pagu', 'Realisasi'],
        rows: [
          ['Operasi', '', 310, 0],
          ['Operasi', 'Pegawai', 200, 0],
          ['', 'Barang', 100, 0],
          ['Modal', '', 100, 0],
        ],
      },
    });
    expect(only(semua, 'induk-tidak-sama-dengan-jumlah')).toMatchObject({
      alamat: 'Belanja!C2',
      terkait: ['Belanja!C3', 'Belanja!C4'],
    });
    expect(hasil.belanja.map(({ proporsi }) => proporsi.nilai)).toEqual([77.5, 50, 25, 25]);
  });
});

describe('keluaran and survey', () => {
  it('computes Input in rupiah without a cap and refuses several figures', () => {
    const { semua, hasil } = examine({
      Keluaran: {
        headers: ['Kode', 'Jenis', 'Indikator', 'Target', 'Realisasi'],
        rows: [
          ['1', 'Masukan', 'Dana', '45.233', '90.466'],
          ['1', 'Output', 'Rapat', '4 kali', '2 kali'],
          ['1', 'Outcome', 'Orang', '13 bulan 7 Orang', '13 bulan 7 Orang'],
        ],
      },
    });
    expect(hasil.keluaran.map(({ capaian }) => capaian.nilai)).toEqual([200, 50, null]);
    expect(semua.filter(({ aturan }) => aturan === 'angka-beberapa').map(({ alamat }) => alamat)).toEqual([
      'Keluaran!D4',
      'Keluaran!E4',
    ]);
  });

  it('reports shares that do not sum to 100', () => {
    const { semua, hasil } = examine({
      SKM: { headers: ['No', 'Unsur', 'Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'], rows: [[1, 'Biaya', 0, 60, 0, 30]] },
    });
    expect(only(semua, 'skm-bukan-100')).toMatchObject({ alamat: 'SKM!C2', terkait: ['SKM!D2', 'SKM!E2', 'SKM!F2'] });
    expect(only(semua, 'skm-bukan-100').pesan).toContain('90%');
    expect(hasil.skm[0]).toMatchObject({ total: 90, skor: { nilai: null }, predikat: null });
  });
});
