import type { Hasil } from '../../model/hasil';
import type { Laporan } from '../../model/laporan';
import { buildTables } from '../catalogue';
import type { LakipTable, OmittedTable } from '../lakip-table';
import { buildNarasi } from '../narasi/build-narasi';
import { effectiveSentences, type KalimatTerpakai } from '../narasi/effective-sentences';
import { listSasaran } from '../narasi/list-sasaran';
import { cleanName } from '../narasi/wording';
import { fillIn } from '../susunan/fill-in';
import { fillTemplate } from '../susunan/fill-template';
import { NARASI } from '../susunan/narasi';
import type { BarisTambahan } from '../table-builder';
import type { BagianDokumen, Blok, Dokumen } from './dokumen';
import { drawChapter, hasContent, type DrawContext } from './draw-kerangka';
import { expandKerangka, type SasaranDokumen, type Simpul } from './expand-kerangka';
import { bareHeading } from './heading';
import { chooseKerangka } from './kerangka/choose-kerangka';
import type { BabKerangka } from './kerangka/kerangka';
import { placeTables } from './place-tables';
import { SentencePool } from './sentence-pool';

export interface DokumenOptions {
  /** The person's own wording of sentences, by the sentence's key. */
  readonly kalimatSendiri?: ReadonlyMap<string, string>;
  /** Whole rows the person added to the table of sentences. */
  readonly barisTambahan?: readonly BarisTambahan[];
  /** Ids or keys of the tables wanted (`narasi`: the sentences); absent = all. The numbers stay those of the whole set. */
  readonly ids?: readonly string[];
}

export interface BuiltDokumen {
  readonly dokumen: Dokumen;
  /** Tables, sentences and chapters that are not in it, each with its reason. */
  readonly omitted: OmittedTable[];
}

const WITHOUT_SENTENCES: OmittedTable = {
  id: NARASI.id,
  judul: 'Kalimat laporan',
  alasan:
    'Kalimat tidak dimuat dalam dokumen karena tabel “narasi” tidak dipilih. Centang Narasi pada susunan laporan, atau hapus “narasi” dari pengaturan Tabel Dilewati, lalu buat dokumen lagi.',
};

function wantsSentences({ pengaturan: { tabelDilewati } }: Laporan, ids: readonly string[] | undefined): boolean {
  return ids === undefined ? !tabelDilewati.has(NARASI.id) : ids.includes(NARASI.id);
}

function sasaranOf(laporan: Laporan, hasil: Hasil): SasaranDokumen[] {
  const texts = new Map(laporan.sasaran.map(({ kode, sasaran }) => [kode, cleanName(sasaran)]));
  return listSasaran(laporan, hasil).map((narasi, index) => ({
    narasi,
    nomor: String(index + 1),
    sasaran: texts.get(narasi.kode) || narasi.kode || 'Indikator tanpa sasaran',
  }));
}

/** The person's own rows that name a section of the report, by its heading. */
function takeOwnRows(simpul: readonly Simpul[], pool: SentencePool, laporan: Laporan, generated: ReadonlySet<string>) {
  const byHeading = new Map<string, KalimatTerpakai[]>();
  const walk = (nodes: readonly Simpul[]): void => {
    for (const one of nodes) {
      if (one.jenis !== 'judul' && one.jenis !== 'bertanda') continue;
      if (one.jenis === 'judul') {
        const name = bareHeading(fillIn(one.judul, laporan.pengaturan));
        const own = pool.takeRest(({ kunci, bagian }) => !generated.has(kunci) && bareHeading(bagian) === name);
        if (own.length > 0) byHeading.set(name, own);
      }
      walk(one.isi);
    }
  };
  walk(simpul);
  return byHeading;
}

/** The heading of a chapter as printed; `urut` is `''` for one that is not in the document. */
function chapterHeading({ judul }: BabKerangka, urut: string, { pengaturan }: Laporan): string[] {
  return judul.map((line) => fillTemplate(fillIn(line, pengaturan), { urut }).trim());
}

function emptyChapter(bab: BabKerangka, laporan: Laporan): OmittedTable {
  const judul = chapterHeading(bab, '', laporan).join(' ');
  return {
    id: judul.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    judul,
    alasan: `Bagian “${judul}” tidak dimuat dalam dokumen karena tidak ada tabel maupun kalimat untuknya. Lengkapi data bagian ini pada buku kerja, atau tulis sendiri bagiannya di Word.`,
  };
}

/** Tables without a place of their own stand at the end of the chapter the layout counts them to, or of the last. */
function strayTables(bab: readonly BabKerangka[], index: number, elsewhere: readonly LakipTable[]): Blok[] {
  const names = bab.map(({ judul }) => judul.join(' '));
  return elsewhere
    .filter((table) => (names.includes(table.bab) ? table.bab === names[index] : index === bab.length - 1))
    .map((tabel) => ({ jenis: 'tabel', tabel }));
}

/**
 * The report as a document, in the skeleton of the setting `Susunan`: cover, chapters with headings, the sentences beside
 * their tables (the person's own wording wins, rows added stand in their part or section), signatures from the settings. Only
 * what the data carries: a chapter without anything is left out and said. Every table and sentence stands once. Pure.
 */
export function buildDokumen(laporan: Laporan, hasil: Hasil, options: DokumenOptions = {}): BuiltDokumen {
  const { kalimatSendiri = new Map<string, string>(), barisTambahan = [], ids } = options;
  const { pengaturan } = laporan;
  const built = buildTables(laporan, hasil, { kalimatSendiri, barisTambahan, ...(ids && { ids }) });
  const narasi = wantsSentences(laporan, ids) ? buildNarasi(laporan, hasil) : null;
  const kalimat = narasi === null ? [] : effectiveSentences(narasi, kalimatSendiri, barisTambahan);
  const pool = new SentencePool(kalimat);
  const { sampul, bab } = chooseKerangka(pengaturan.susunan);
  const semua = sasaranOf(laporan, hasil);
  const chapters = bab.map(({ isi }) => expandKerangka(isi, pool, semua));
  const tables = placeTables(
    chapters.flat(),
    built.tables.filter(({ id }) => id !== NARASI.id),
  );
  const generated = new Set(narasi?.map(({ kunci }) => kunci));
  const ownOfHeading = takeOwnRows(chapters.flat(), pool, laporan, generated);
  const context: DrawContext = { pengaturan, pool, tables, ownOfHeading };
  const bagian: BagianDokumen[] = [];
  const omitted = [...built.omitted, ...(narasi === null ? [WITHOUT_SENTENCES] : [])];
  let urut = 0;
  bab.forEach((one, index) => {
    const blok = [...drawChapter(chapters[index] ?? [], context), ...strayTables(bab, index, tables.elsewhere)];
    if (hasContent(blok)) {
      if (one.judul.some((line) => line.includes('{urut}'))) urut += 1;
      bagian.push({ judul: chapterHeading(one, String(urut), laporan), blok });
    } else if (ids === undefined) omitted.push(emptyChapter(one, laporan));
  });
  const cover = sampul.map((line) => fillIn(line, pengaturan)).filter((line) => line !== '');
  return { dokumen: { sampul: cover, bahasa: 'id-ID', bagian }, omitted };
}
