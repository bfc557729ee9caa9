import { TABEL_PILIHAN, parseNamaTabel } from '../../src/model/contract/nama-tabel';
import { computeHasil } from '../../src/model/compute-hasil';
import type { RawValue } from '../../src/model/raw';
import { readLaporan } from '../../src/model/read-laporan';
import type { Temuan } from '../../src/model/temuan';
import type { TableInput } from './make-workbook';
import { makeSettings, makeWorkbook } from './make-workbook';

const read = (tables: Record<string, TableInput>) => readLaporan(makeWorkbook(tables));
const named = (temuan: readonly Temuan[], aturan: string) => temuan.filter((each) => each.aturan === aturan);
const TARGET = { headers: ['Kode', 'Indikator', 'Arah', 'Target 2023'], rows: [['I', 'x', 'Positif', 80]] };
const REALISASI = { headers: ['Kode', 'Realisasi 2023'], rows: [['I', 40]] };

describe('tables and columns', () => {
  it('tells which tables are missing: a warning only for half of a pair or a name that nearly fits', () => {
    const { temuan } = read({ Target: TARGET, tblAnggaran: { headers: ['Kode'], rows: [] } });
    const missing = named(temuan, 'tabel-tidak-ada');
    expect(missing.filter(({ tingkat }) => tingkat === 'peringatan').map(({ tabel }) => tabel)).toEqual([
      'Realisasi',
      'Anggaran',
    ]);
    expect(missing.find(({ tabel }) => tabel === 'Anggaran')?.pesan).toContain('“tblAnggaran”');
    expect(missing.some(({ tabel }) => tabel === 'SkalaKustom')).toBe(false);
  });

  it('says nothing of optional tables that are missing, unless a name nearly fits', () => {
    const { temuan } = read({ Target: TARGET, Realisasi: REALISASI, tblRenstra: { headers: ['Sasaran'], rows: [] } });
    const missing = named(temuan, 'tabel-tidak-ada').filter(({ tabel }) =>
      TABEL_PILIHAN.has(parseNamaTabel(tabel ?? '') ?? 'SKM'),
    );
    expect(missing.map(({ tingkat, tabel }) => [tingkat, tabel])).toEqual([['peringatan', 'Renstra']]);
    expect(missing[0]?.pesan).toContain('“tblRenstra”');
  });

  it('reports a missing column at the first heading', () => {
    const [temuan, ...rest] = named(
      read({ Belanja: { headers: ['Kelompok', 'Realisasi'], rows: [['Operasi', 1]], headerRow: 3 } }).temuan,
      'kolom-tidak-ada',
    );
    expect(rest).toEqual([]);
    expect(temuan).toMatchObject({ tingkat: 'galat', tabel: 'Belanja', kolom: 'Pagu', alamat: 'Belanja!A3' });
  });

  it('reports the column of the report’s year that is missing', () => {
    const { temuan } = read({ Pengaturan: makeSettings({ 'Tahun Laporan': 2024 }), Target: TARGET, Realisasi: REALISASI });
    expect(named(temuan, 'kolom-tidak-ada').map(({ kolom, alamat }) => [kolom, alamat])).toEqual([
      ['Target 2024', 'Target!D1'],
      ['Realisasi 2024', 'Realisasi!B1'],
    ]);
  });

  it('reads neither of two columns that mean the same', () => {
    const { temuan, laporan } = read({
      Anggaran: { headers: ['Kode', 'Pagu', 'Pagu (Rp)', 'Realisasi'], rows: [['7.01.01', 1, 2, 3]] },
    });
    expect(named(temuan, 'kolom-ganda')).toMatchObject([
      { tingkat: 'galat', kolom: 'Pagu', alamat: 'Anggaran!C1', terkait: ['Anggaran!B1'] },
    ]);
    expect(laporan.anggaran[0]?.pagu).toBeNull();
  });

  it('takes a bare Capaian for neither', () => {
    const { temuan, laporan } = read({
      Target: TARGET,
      Realisasi: { headers: ['Kode', 'Capaian'], rows: [['I', 40]] },
    });
    expect(named(temuan, 'kolom-ambigu')).toMatchObject([{ tingkat: 'galat', tabel: 'Realisasi', alamat: 'Realisasi!B1' }]);
    expect(laporan.tabel.get('Realisasi')?.kolom.has('Capaian (%)')).toBe(false);
    expect(laporan.indikator[0]?.realisasi.size).toBe(0);
  });

  it('reports a protected sheet', () => {
    const { temuan } = read({ Target: { ...TARGET, isProtected: true }, Realisasi: { ...REALISASI, isProtected: true } });
    expect(named(temuan, 'tabel-terproteksi')).toMatchObject([{ tabel: 'Realisasi', alamat: 'Realisasi!A1' }]);
  });

  it('skips blank rows and the numbering row without a word, keeping the row numbers', () => {
    const { laporan, temuan } = read({
      Target: {
        headers: TARGET.headers,
        rows: [
          ['(1)', '(2)', '(3)', '(4)'],
          [null, '', '  ', null],
          ['I', 'x', 'Positif', 80],
        ],
      },
      Realisasi: REALISASI,
    });
    expect(laporan.indikator.map(({ barisTarget, alamat }) => [barisTarget, alamat])).toEqual([[2, 'Target!A4']]);
    expect(laporan.tabel.get('Target')).toMatchObject({ jumlahBaris: 1, barisTubuh: 3 });
    expect(temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
  });
});

describe('a row of bare numbers', () => {
  it('is a numbering only where a number stands in a column of text', () => {
    const numbered = read({
      Target: {
        headers: TARGET.headers,
        rows: [
          [1, 2, 3, 4],
          ['I', 'x', 'Positif', 80],
        ],
      },
    });
    expect(numbered.laporan.indikator.map(({ kode }) => kode)).toEqual(['I']);
    const data = read({
      Realisasi: { headers: ['Kode', 'Realisasi 2021', 'Realisasi 2022', 'Realisasi 2023'], rows: [[1, 2, 3, 4]] },
    });
    expect(data.laporan.indikator.map(({ kode }) => kode)).toEqual(['1']);
  });
});

describe('the report’s year', () => {
  it('is the only year with both halves when it is not typed', () => {
    const { laporan, temuan } = read({
      Target: { headers: ['Kode', 'Indikator', 'Target 2022', 'Target 2023'], rows: [['I', 'x', 70, 80]] },
      Realisasi: { headers: ['Kode', 'Realisasi 2021', 'Realisasi 2023'], rows: [['I', 10, 40]] },
    });
    expect(laporan.pengaturan.tahunLaporan).toBe(2023);
    expect(named(temuan, 'tahun-laporan-tidak-ada')).toMatchObject([{ tingkat: 'info' }]);
    expect(computeHasil(laporan).indikator[0]?.capaian.nilai).toBe(50);
  });

  it('is asked for when two years are possible', () => {
    const { laporan, temuan } = read({
      Pengaturan: makeSettings({ 'Nama Instansi': 'Kecamatan' }),
      Target: { headers: ['Kode', 'Indikator', 'Target 2022', 'Target 2023'], rows: [['I', 'x', 70, 80]] },
      Realisasi: { headers: ['Kode', 'Realisasi 2022', 'Realisasi 2023'], rows: [['I', 10, 40]] },
    });
    expect(laporan.pengaturan.tahunLaporan).toBeNull();
    expect(named(temuan, 'tahun-laporan-tidak-ada')).toMatchObject([{ tingkat: 'galat', alamat: 'Pengaturan!B1' }]);
    expect(computeHasil(laporan).indikator[0]?.capaian).toEqual({
      nilai: null,
      alasan: 'Tahun Laporan belum diisi di Pengaturan.',
    });
  });
});

describe('settings', () => {
  it('has the defaults of the contract', () => {
    expect(read({}).laporan.pengaturan).toMatchObject({
      skalaPredikat: 'AKIP 88/2021',
      nilaiPenentuPredikat: 'Tepat',
      rumusNegatif: '(2T-R)/T',
      batasAtasCapaian: 100,
      batasBawahCapaian: 0,
      desimalCapaian: 2,
      desimalSerapan: 2,
      rataRataDari: 'Nilai Terbatas',
      rumusEfisiensi: 'Selisih',
      skalaSkm: 'PermenPANRB 14/2017',
      ejaanMiliar: 'miliar',
      susunan: 'Baku',
      skalaKustom: null,
      sumberDataKinerja: '',
      sumberDataAnggaran: '',
    });
  });

  it('reads the tables that are not wanted as ids, in lower case', () => {
    const skipped = (value: RawValue) => [
      ...read({ Pengaturan: makeSettings({ 'Tabel Dilewati': value }) }).laporan.pengaturan.tabelDilewati,
    ];
    expect(skipped(' RKT; skm-skor;;iku ;rkt')).toEqual(['rkt', 'skm-skor', 'iku']);
    expect(skipped(null)).toEqual([]);
  });

  it('uses neither of two different lists of tables that are not wanted', () => {
    const { laporan, temuan } = read({
      Pengaturan: {
        headers: ['Kunci', 'Nilai'],
        rows: [
          ['Tabel Dilewati', 'rkt'],
          ['Tabel Dilewati', 'iku'],
        ],
      },
    });
    expect(laporan.pengaturan.tabelDilewati.size).toBe(0);
    expect(named(temuan, 'pengaturan-ganda').map(({ pesan }) => pesan.includes('nilai bawaan (kosong)'))).toEqual([true]);
  });

  it('ignores case, spacing and punctuation, and reads dates and percents as a person sees them', () => {
    const { laporan, temuan } = read({
      Pengaturan: {
        headers: ['KUNCI', 'Nilai'],
        rows: [
          [' tahun laporan:', 'Tahun 2023'],
          ['SKALA  PREDIKAT', 'empat pita'],
          ['Batas Atas Capaian', 'tanpa'],
          ['rumus negatif', 't / r'],
          ['Tanggal Laporan', 45349],
          ['Format Rupiah', 'Rp 1.000,-'],
          ['Susunan', 'ambulu 2021'],
          ['Sumber Data Kinerja', ' Dinas  Kominfo '],
        ],
        formats: { '4:1': 'dd/mm/yyyy' },
      },
    });
    expect(laporan.pengaturan).toMatchObject({
      tahunLaporan: 2023,
      skalaPredikat: 'Empat Pita',
      batasAtasCapaian: null,
      rumusNegatif: 'T/R',
      tanggalLaporan: '27 Februari 2024',
      formatRupiah: 'Rp 1.000,-',
      susunan: 'Ambulu 2021',
      sumberDataKinerja: 'Dinas Kominfo',
    });
    expect(temuan.filter(({ tabel }) => tabel === 'Pengaturan')).toEqual([]);
  });

  it.each<[string, RawValue, string]>([
    ['Skala Predikat', 'AKIP', '“AKIP 88/2021”'],
    ['Batas Atas Capaian', 90, '100, 110, 120, 150, atau “Tanpa”'],
    ['Desimal Capaian', 2.5, 'bilangan bulat'],
    ['Tahun Laporan', 'dua ribu', 'satu tahun'],
    ['NIP Kepala', 190001012000010000, 'Excel membulatkan'],
    ['Format Rupiah', 'IDR', '“Rp 1.000”'],
    ['Nilai Huruf', 'B 85', 'titik koma'],
  ])('refuses %s = %p and keeps the default', (kunci, nilai, harap) => {
    const { temuan } = read({ Pengaturan: makeSettings({ 'Nama Instansi': 'Kecamatan', [kunci]: nilai }) });
    const [salah] = named(temuan, 'pengaturan-salah');
    expect(salah).toMatchObject({ tingkat: 'galat', kolom: 'Nilai', alamat: 'Pengaturan!B3' });
    expect(salah?.pesan).toContain(harap);
  });

  it('reports a key nobody knows and one typed twice', () => {
    const { temuan, laporan } = read({
      Pengaturan: {
        headers: ['Kunci', 'Nilai'],
        rows: [
          ['Tahun Lapran', 2023],
          ['Tempat', 'Jember'],
          ['tempat', 'Ambulu'],
        ],
      },
    });
    expect(named(temuan, 'pengaturan-tidak-dikenal')).toMatchObject([{ alamat: 'Pengaturan!A2' }]);
    expect(named(temuan, 'pengaturan-tidak-dikenal')[0]?.pesan).toContain('Mungkin maksud Anda “Tahun Laporan”?');
    expect(named(temuan, 'pengaturan-ganda')).toMatchObject([{ alamat: 'Pengaturan!B4', terkait: ['Pengaturan!B3'] }]);
    expect(laporan.pengaturan.tempat).toBe('');
  });
});

describe('a scale of one’s own', () => {
  const base = {
    Pengaturan: makeSettings({ 'Tahun Laporan': 2023, 'Skala Predikat': 'Kustom' }),
    Target: TARGET,
    Realisasi: REALISASI,
  };

  it('is read in any order, with open and closed edges', () => {
    const { laporan } = read({
      ...base,
      SkalaKustom: {
        headers: ['Batas Bawah', 'Kategori', 'Predikat'],
        rows: [
          [0, 'R', 'Rendah'],
          ['>90', 'T', 'Tinggi'],
          ['≥50', 'S', 'Sedang'],
        ],
      },
    });
    expect(laporan.pengaturan.skalaKustom?.pita).toEqual([
      { kategori: 'T', predikat: 'Tinggi', batasBawah: 90, inklusif: false },
      { kategori: 'S', predikat: 'Sedang', batasBawah: 50, inklusif: true },
      { kategori: 'R', predikat: 'Rendah', batasBawah: 0, inklusif: true },
    ]);
    expect(computeHasil(laporan).indikator[0]).toMatchObject({ capaian: { nilai: 50 }, kategori: 'S', predikat: 'Sedang' });
  });

  it('gives no predikat when it is missing or broken, and says so', () => {
    const missing = read(base);
    expect(named(missing.temuan, 'skala-kustom-tidak-ada')).toMatchObject([{ tingkat: 'galat', alamat: 'Pengaturan!B3' }]);
    expect(computeHasil(missing.laporan).indikator[0]).toMatchObject({ capaian: { nilai: 50 }, predikat: null });
    const broken = read({ ...base, SkalaKustom: { headers: ['Batas Bawah', 'Predikat'], rows: [['tinggi', 'Tinggi']] } });
    expect(named(broken.temuan, 'skala-kustom-salah')).toMatchObject([{ alamat: 'SkalaKustom!A2' }]);
    expect(broken.laporan.pengaturan.skalaKustom).toBeNull();
  });
});
