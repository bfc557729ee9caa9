import { computeHasil } from '../../../src/model/compute-hasil';
import type { Hasil } from '../../../src/model/hasil';
import type { Laporan } from '../../../src/model/laporan';
import type { Pengaturan } from '../../../src/model/pengaturan';
import type { RawWorkbook } from '../../../src/model/raw';
import { readLaporan } from '../../../src/model/read-laporan';
import type { BagianDokumen, Blok, BlokParagraf, BlokTabel, BlokTandaTangan } from '../../../src/report/dokumen/dokumen';
import { rawFromData } from '../../golden/raw-from-data';

export const SAMPLES = ['ajung-2023', 'ambulu-2021'] as const;
export const SUSUNAN = ['Baku', 'Ajung 2023', 'Ambulu 2021'] as const;

export interface Sample {
  readonly laporan: Laporan;
  readonly hasil: Hasil;
}

/** What the add-in makes of a workbook, with some settings as if the person had typed them. */
export function readSample(raw: RawWorkbook, settings: Partial<Pengaturan> = {}): Sample {
  const { laporan: read } = readLaporan(raw);
  const laporan = { ...read, pengaturan: { ...read.pengaturan, ...settings } };
  return { laporan, hasil: computeHasil(laporan) };
}

export const sample = (name: (typeof SAMPLES)[number], settings: Partial<Pengaturan> = {}): Sample =>
  readSample(rawFromData(name), settings);

export const blocks = (bagian: readonly BagianDokumen[]): Blok[] => bagian.flatMap(({ blok }) => [...blok]);

export const headings = (bagian: readonly BagianDokumen[]): string[] =>
  blocks(bagian).flatMap((one) => (one.jenis === 'judul' ? [one.teks] : []));

export const paragraphs = (bagian: readonly BagianDokumen[]): BlokParagraf[] =>
  blocks(bagian).filter((one) => one.jenis === 'paragraf');

export const tables = (bagian: readonly BagianDokumen[]): BlokTabel[] => blocks(bagian).filter((one) => one.jenis === 'tabel');

export const signatures = (bagian: readonly BagianDokumen[]): BlokTandaTangan[] =>
  blocks(bagian).filter((one) => one.jenis === 'tanda-tangan');
