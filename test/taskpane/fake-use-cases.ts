import type { BuatTabelResult } from '../../src/app/buat-tabel';
import type { HitungResult } from '../../src/app/hitung';
import type { SessionNotice } from '../../src/app/open-session';
import type { ScanResult } from '../../src/app/scan-workbook';
import type { SiapkanResult } from '../../src/app/siapkan';
import type { IsiTemplatResult } from '../../src/app/word/isi-templat';
import type { SalinTabelResult } from '../../src/app/word/salin-tabel';
import type { UnduhLaporanResult } from '../../src/app/word/unduh-laporan';
import type { Checkpoint } from '../../src/app/take-back';
import type { AmbiguityQuestion } from '../../src/model/read-laporan';
import type { Temuan } from '../../src/model/temuan';
import type { UseCases } from '../../src/taskpane/use-cases';

/** Stands for what src/excel keeps of a write; the pane only carries it. */
export const CHECKPOINT = Object.freeze({ penanda: 'tulisan' }) as unknown as Checkpoint;

export const temuan = (tingkat: Temuan['tingkat'], pesan: string, more: Partial<Temuan> = {}): Temuan => ({
  aturan: 'uji',
  tingkat,
  pesan,
  tabel: null,
  kolom: null,
  alamat: null,
  terkait: [],
  ...more,
});

export const TANYA: AmbiguityQuestion = {
  table: 'Realisasi',
  column: 'Realisasi 2023',
  alamat: 'Realisasi!F5',
  contoh: '3.666',
  jumlah: 1,
  ribuan: 3666,
  desimal: 3.666,
  bacaanRibuan: '3.666 (tiga ribu enam ratus enam puluh enam)',
  bacaanDesimal: '3,666 (tiga koma enam enam enam)',
};

export const SCAN: ScanResult = {
  tabel: [
    { nama: 'Target', lembar: 'Target', jumlahBaris: 4, alamat: 'Target!A1' },
    { nama: 'Anggaran', lembar: 'Data Keuangan', jumlahBaris: 1234, alamat: "'Data Keuangan'!A1" },
  ],
  tidakAda: ['Keluaran', 'SKM'],
  temuan: [],
  pertanyaan: [],
  namaInstansi: 'Kecamatan Ajung',
  tahunLaporan: 2023,
  awalRenstra: 2021,
  akhirRenstra: null,
  dapatDisiapkan: ['Keluaran', 'SKM'],
  susunan: 'Baku',
  daftarTabel: [
    { kunci: 'pengukuran-realisasi', nama: 'Pengukuran Kinerja', bab: 'BAB III', perSasaran: false, dipilih: true },
    { kunci: 'perbandingan-tahun', nama: 'Perbandingan Tahun', bab: 'BAB III', perSasaran: true, dipilih: true },
    { kunci: 'rkt', nama: 'RKT', bab: 'LAMPIRAN', perSasaran: false, dipilih: false },
  ],
};

export const EMPTY_SCAN: ScanResult = { ...SCAN, tabel: [], tidakAda: ['Target'], namaInstansi: '', tahunLaporan: null };

// The pane looks at neither the report nor the results themselves.
export const COMPUTED = {
  temuan: [temuan('galat', 'Target kosong.', { alamat: 'Target!F7' })],
  pertanyaan: [],
  written: [{ table: 'Realisasi', header: 'Capaian (%)', alamat: 'Realisasi!H2:H5', rows: 4 }],
  checkpoint: CHECKPOINT,
  ringkasan: 'Terhitung: 3 dari 4 indikator.',
} as unknown as HitungResult;

export const DRAWN: BuatTabelResult = {
  drawn: [
    {
      id: 'pengukuran',
      judul: 'Pengukuran Realisasi Kinerja',
      lembar: 'Tabel 3.1',
      alamat: "'Tabel 3.1'!A1",
      note: null,
      kunci: 'pengukuran',
      perubahan: { sel: 3 },
    },
  ],
  tertinggal: [{ kunci: 'rkt', lembar: 'RKT' }],
  omitted: [{ id: 'belanja', judul: 'Realisasi Belanja', alasan: 'Tabel Belanja tidak ada.' }],
  temuan: [],
  checkpoint: CHECKPOINT,
};

const PREPARED: SiapkanResult = {
  made: [{ nama: 'SKM', lembar: 'SKM', alamat: 'SKM!A5', note: null }],
  checkpoint: CHECKPOINT,
};

const COPIED: SalinTabelResult = { html: '<table><tr><td>85</td></tr></table>', teks: 'Indeks\t85', tabel: 1, omitted: [] };

const REPORT: UnduhLaporanResult = { nama: 'LAKIP Ajung 2023.docx', bytes: new Uint8Array([1, 2, 3]), omitted: [], temuan: [] };

const FILLED: IsiTemplatResult = {
  nama: 'templat terisi.docx',
  bytes: new Uint8Array([4, 5]),
  terisi: [{ tanda: '{{serapan}}', jumlah: 2 }],
  tidakDikenal: [{ tanda: '{{serapam}}', tempat: 'Halaman isi, paragraf 3', saran: '{{serapan}}' }],
  peringatan: [],
  temuan: [],
};

/** A promise that the test settles when it has looked at the pane meanwhile. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

export interface Fake {
  readonly create: (onNotice: (notice: SessionNotice) => void) => UseCases;
  readonly calls: string[];
  notify(notice: SessionNotice): void;
}

/** Use cases that answer at once unless told otherwise, and remember what was asked. */
export function fakeUseCases(overrides: Partial<UseCases> = {}): Fake {
  const calls: string[] = [];
  let listener: (notice: SessionNotice) => void = () => undefined;
  const answers: UseCases = {
    scan: () => Promise.resolve(SCAN),
    hitung: () => Promise.resolve(COMPUTED),
    buatTabel: () => Promise.resolve(DRAWN),
    siapkan: () => Promise.resolve(PREPARED),
    saveSettings: () => Promise.resolve(),
    salin: () => Promise.resolve(COPIED),
    unduh: () => Promise.resolve(REPORT),
    isiTemplat: () => Promise.resolve(FILLED),
    takeBack: () => Promise.resolve(),
    goTo: () => Promise.resolve(),
    answer: () => Promise.resolve(),
    watchRibbon: () => () => undefined,
    describe: (error) => ({ judul: 'Tidak dapat diselesaikan', pesan: String(error), mayHaveWritten: false, checkpoint: null }),
    ...overrides,
  };
  const useCases: UseCases = {
    scan: () => (calls.push('scan'), answers.scan()),
    hitung: (options) => (calls.push('hitung'), answers.hitung(options)),
    buatTabel: (options) => (calls.push('buatTabel'), answers.buatTabel(options)),
    siapkan: (options) => (
      calls.push(`siapkan ${Object.values(options.isian).join(' ')} ${(options.wanted ?? []).join(' ')}`),
      answers.siapkan(options)
    ),
    saveSettings: (values) => (calls.push(`saveSettings ${JSON.stringify(values)}`), answers.saveSettings(values)),
    salin: (options) => (calls.push(`salin ${options.kunci.join(' ')}`), answers.salin(options)),
    unduh: (options) => (calls.push('unduh'), answers.unduh(options)),
    isiTemplat: (options) => (calls.push(`isiTemplat ${options.nama} ${options.bytes.length}`), answers.isiTemplat(options)),
    takeBack: (checkpoint) => (
      calls.push(checkpoint === CHECKPOINT ? 'takeBack' : 'takeBack of something else'),
      answers.takeBack(checkpoint)
    ),
    goTo: (alamat) => (calls.push(`goTo ${alamat}`), answers.goTo(alamat)),
    answer: (answer) => (calls.push(`answer ${answer.table} ${answer.column} ${answer.reading}`), answers.answer(answer)),
    watchRibbon: answers.watchRibbon,
    describe: answers.describe,
  };
  return {
    create: (onNotice) => {
      listener = onNotice;
      return useCases;
    },
    calls,
    notify: (notice) => listener(notice),
  };
}
