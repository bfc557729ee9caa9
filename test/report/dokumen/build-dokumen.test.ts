import { buildTables } from '../../../src/report/catalogue';
import { buildDokumen } from '../../../src/report/dokumen/build-dokumen';
import { buildNarasi } from '../../../src/report/narasi/build-narasi';
import { rawFromData } from '../../golden/raw-from-data';
import { headings, paragraphs, readSample, sample, SAMPLES, signatures, SUSUNAN, tables } from './sample';

/** A word no heading may keep: a place nobody filled. */
const UNFILLED = /[{}]|undefined|null|NaN/;

describe.each(SAMPLES)('%s as a document', (name) => {
  describe.each(SUSUNAN)('in the layout %s', (susunan) => {
    const { laporan, hasil } = sample(name, { susunan });
    const { dokumen, omitted } = buildDokumen(laporan, hasil);
    const built = buildTables(laporan, hasil);

    it('has every table of the layout once, in the order of the sheets', () => {
      const expected = built.tables.map(({ kunci }) => kunci).filter((kunci) => kunci !== 'narasi');
      expect(tables(dokumen.bagian).map(({ tabel }) => tabel.kunci)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(10);
    });

    it('has every sentence once', () => {
      const keys = paragraphs(dokumen.bagian).map(({ kunci }) => kunci);
      expect([...keys].sort()).toEqual(
        buildNarasi(laporan, hasil)
          .map(({ kunci }) => kunci)
          .sort(),
      );
    });

    it('fills every heading and the cover', () => {
      const texts = [...headings(dokumen.bagian), ...dokumen.sampul, ...dokumen.bagian.flatMap(({ judul }) => [...judul])];
      expect(texts.filter((text) => text.trim() === '' || UNFILLED.test(text))).toEqual([]);
    });

    it('is signed below the last sentence, and says what it leaves out', () => {
      const penutup = dokumen.bagian.find(({ judul }) => judul.includes('PENUTUP'));
      expect(penutup?.blok.at(-1)?.jenis).toBe('tanda-tangan');
      expect(omitted.map(({ id }) => id)).toEqual(expect.arrayContaining(built.omitted.map(({ id }) => id)));
      for (const { alasan } of omitted) expect(alasan).toMatch(/^[A-Z].{20,}\.$/);
    });
  });
});

it('prints the chapters and headings of the Ajung report', () => {
  const { laporan, hasil } = sample('ajung-2023');
  const { bagian, sampul } = buildDokumen(laporan, hasil).dokumen;
  expect(sampul).toEqual(['LAPORAN KINERJA', 'KECAMATAN AJUNG', 'KABUPATEN JEMBER', 'TAHUN 2023']);
  expect(bagian.map(({ judul }) => judul.join(' '))).toEqual([
    'IKHTISAR EKSEKUTIF',
    'BAB I PENDAHULUAN',
    'BAB II PERENCANAAN DAN PERJANJIAN KINERJA',
    'BAB III AKUNTABILITAS KINERJA',
    'BAB IV PENUTUP',
    'LAMPIRAN 1 PERJANJIAN KINERJA TAHUN 2023',
    'LAMPIRAN 2 PERJANJIAN KINERJA PERUBAHAN TAHUN 2023',
    'LAMPIRAN 3 RENCANA KINERJA TAHUNAN (RKT) TAHUN 2023',
    'LAMPIRAN 4 INDIKATOR KINERJA UTAMA',
  ]);
  // As printed, but for its slips of the pen; those of the sasaran are tested below.
  expect(headings(bagian.slice(0, 5)).filter((text) => !text.startsWith('Sasaran Strategis'))).toEqual([
    'A. LATAR BELAKANG',
    'B. MAKSUD DAN TUJUAN',
    'C. KEDUDUKAN, TUGAS, FUNGSI DAN SUSUNAN ORGANISASI KECAMATAN AJUNG',
    'D. SUMBER DAYA MANUSIA KECAMATAN AJUNG',
    'A. RENCANA STRATEGIS',
    'B. RENCANA KINERJA TAHUNAN (RKT) TAHUN 2023',
    'C. INDIKATOR KINERJA UTAMA (IKU)',
    'D. PERJANJIAN KINERJA TAHUN 2023',
    'A. KERANGKA PENGUKURAN KINERJA TAHUN 2023',
    'B. CAPAIAN KINERJA KECAMATAN AJUNG',
    'B.1 ANALISA REALISASI KINERJA',
    'B.2 ANALISA PENYEBAB KEBERHASILAN DAN KEGAGALAN',
    'B.3 ANALISA PROGRAM – KEGIATAN – SUB KEGIATAN YANG MENDUKUNG SASARAN',
    'B.4 ANALISA ATAS EFISIENSI SUMBER DAYA',
    'C. REALISASI ANGGARAN',
    'A. KESIMPULAN UMUM PENCAPAIAN KINERJA',
    'B. PERMASALAHAN DAN REKOMENDASI PERBAIKAN',
  ]);
});

it('puts the sentences and tables of a sasaran below its heading, as the Ambulu report does', () => {
  const { laporan, hasil } = sample('ambulu-2021');
  const { bagian } = buildDokumen(laporan, hasil).dokumen;
  const blok = bagian.find(({ judul }) => judul.includes('AKUNTABILITAS KINERJA'))?.blok ?? [];
  const first = blok.findIndex((one) => one.jenis === 'judul' && one.teks === 'Sasaran 1 : Meningkatnya Kualitas Pelayanan');
  const second = blok.findIndex((one) => one.jenis === 'judul' && one.teks.startsWith('Sasaran 2 : Meningkatnya Koordinasi'));
  const between = blok.slice(first + 1, second);
  const captions = between.flatMap((one) => (one.jenis === 'tabel' ? [one.tabel.nomor ?? one.tabel.kunci] : []));
  expect(captions).toEqual(['Tabel 3.2', 'Tabel 3.3', 'Tabel 3.4', 'program-kegiatan-s-1']);
  const other = between.filter((one) => one.jenis === 'paragraf' && !/^(?:indikator-IK\.1|sasaran-S\.1)-/.test(one.kunci));
  expect(other).toEqual([]);
  expect(between.filter(({ jenis }) => jenis === 'paragraf').length).toBeGreaterThan(5);
});

describe('a workbook with less than everything', () => {
  const names = rawFromData('ajung-2023').tables.map(({ name }) => name);
  const cases: [string, (name: string) => boolean][] = [
    ['no table at all', () => false],
    ['only Pengaturan', (name) => name === 'Pengaturan'],
    ...names.map((gone): [string, (name: string) => boolean] => [`no ${gone}`, (name) => name !== gone]),
  ];

  it.each(cases)('%s: no empty chapter, no lost sentence, every gap said', (_name, keep) => {
    const raw = rawFromData('ajung-2023');
    const left = { ...raw, tables: raw.tables.filter(({ name }) => keep(name)), tableNames: raw.tableNames.filter(keep) };
    for (const susunan of SUSUNAN) {
      const { laporan, hasil } = readSample(left, { susunan });
      const { dokumen, omitted } = buildDokumen(laporan, hasil);
      for (const { blok } of dokumen.bagian)
        expect(blok.some(({ jenis }) => jenis === 'tabel' || jenis === 'paragraf')).toBe(true);
      expect(paragraphs(dokumen.bagian)).toHaveLength(buildNarasi(laporan, hasil).length);
      expect(tables(dokumen.bagian)).toHaveLength(buildTables(laporan, hasil).tables.filter(({ id }) => id !== 'narasi').length);
      expect(headings(dokumen.bagian).filter((text) => UNFILLED.test(text))).toEqual([]);
      const chapters = dokumen.bagian.map(({ judul }) => judul.join(' '));
      for (const chapter of ['IKHTISAR EKSEKUTIF', 'BAB I PENDAHULUAN', 'BAB III AKUNTABILITAS KINERJA', 'BAB IV PENUTUP']) {
        expect([...chapters, ...omitted.map(({ judul }) => judul)]).toContain(chapter);
      }
    }
  });

  it('signs nothing where there is nothing to sign', () => {
    const { laporan, hasil } = readSample({ tables: [], tableNames: [], answers: [] });
    const { dokumen } = buildDokumen(laporan, hasil);
    expect(signatures(dokumen.bagian)).toEqual([]);
    // Without office and year the cover still bears no placeholder and no guess.
    expect(dokumen.sampul).toEqual(['LAPORAN KINERJA']);
  });
});

describe('which tables', () => {
  const { laporan, hasil } = sample('ajung-2023');

  it('takes only those wanted, with the numbers of the whole set, and says that the sentences are not among them', () => {
    const { dokumen, omitted } = buildDokumen(laporan, hasil, { ids: ['efisiensi'] });
    expect(tables(dokumen.bagian).map(({ tabel }) => [tabel.id, tabel.nomor])).toEqual([['efisiensi', 'Tabel 3.7']]);
    // Sections left out leave no gap in the letters.
    expect(headings(dokumen.bagian)).toEqual(['A. CAPAIAN KINERJA KECAMATAN AJUNG', 'A.1 ANALISA ATAS EFISIENSI SUMBER DAYA']);
    expect(paragraphs(dokumen.bagian)).toEqual([]);
    // What was not asked for is not missing, but that the sentences are not there is worth a word.
    expect(omitted.map(({ id }) => id)).toEqual(['narasi']);
    expect(omitted[0]?.alasan).toContain('“narasi” tidak dipilih');
  });

  it('has the sentences alone when only they are wanted', () => {
    const { dokumen } = buildDokumen(laporan, hasil, { ids: ['narasi'] });
    expect(tables(dokumen.bagian)).toEqual([]);
    expect(paragraphs(dokumen.bagian)).toHaveLength(buildNarasi(laporan, hasil).length);
  });

  it('leaves out the tables of the setting Tabel Dilewati', () => {
    const skipping = sample('ajung-2023', { tabelDilewati: new Set(['iku', 'narasi']) });
    const { dokumen } = buildDokumen(skipping.laporan, skipping.hasil);
    expect(tables(dokumen.bagian).filter(({ tabel }) => tabel.id === 'iku')).toEqual([]);
    expect(paragraphs(dokumen.bagian)).toEqual([]);
  });
});
