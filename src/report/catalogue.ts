import type { Hasil } from '../model/hasil';
import type { Laporan, Sasaran } from '../model/laporan';
import { frameTable } from './frame-table';
import type { LakipTable, OmittedTable } from './lakip-table';
import { chooseSusunan } from './susunan/choose-susunan';
import type { BagianSusunan, EntriOf, EntriTabel, IdTabel, Susunan } from './susunan/susunan';
import type { BarisTambahan, BuildContext, BuildResult, TableBuilder } from './table-builder';
import { pegawaiJabatan } from './tables/pegawai-jabatan';
import { pegawaiGolongan } from './tables/pegawai-golongan';
import { pegawaiPendidikan } from './tables/pegawai-pendidikan';
import { renstraMatriks } from './tables/renstra-matriks';
import { iku } from './tables/iku';
import { rkt } from './tables/rkt';
import { perjanjianKinerja, perjanjianKinerjaPerubahan } from './tables/perjanjian-kinerja';
import { programAnggaran, programAnggaranPerubahan } from './tables/program-anggaran';
import { skalaPredikat } from './tables/skala-predikat';
import { pengukuranRealisasi } from './tables/pengukuran-realisasi';
import { perbandinganTahun } from './tables/perbandingan-tahun';
import { targetRenstra } from './tables/target-renstra';
import { realisasiNasional } from './tables/realisasi-nasional';
import { ikhtisarCapaian } from './tables/ikhtisar-capaian';
import { skmSebaran } from './tables/skm-sebaran';
import { skmSkor } from './tables/skm-skor';
import { programKegiatan } from './tables/program-kegiatan';
import { efisiensi } from './tables/efisiensi';
import { komposisiBelanja } from './tables/komposisi-belanja';
import { alokasiSasaran } from './tables/alokasi-sasaran';
import { realisasiAnggaran } from './tables/realisasi-anggaran';
import { narasi } from './tables/narasi';

/** Every LAKIP table there is. */
const BUILDERS: { readonly [K in IdTabel]: TableBuilder<EntriOf<K>> } = {
  'pegawai-jabatan': pegawaiJabatan,
  'pegawai-golongan': pegawaiGolongan,
  'pegawai-pendidikan': pegawaiPendidikan,
  'renstra-matriks': renstraMatriks,
  iku: iku,
  rkt: rkt,
  'perjanjian-kinerja': perjanjianKinerja,
  'program-anggaran': programAnggaran,
  'perjanjian-kinerja-perubahan': perjanjianKinerjaPerubahan,
  'program-anggaran-perubahan': programAnggaranPerubahan,
  'skala-predikat': skalaPredikat,
  'pengukuran-realisasi': pengukuranRealisasi,
  'perbandingan-tahun': perbandinganTahun,
  'target-renstra': targetRenstra,
  'realisasi-nasional': realisasiNasional,
  'ikhtisar-capaian': ikhtisarCapaian,
  'skm-sebaran': skmSebaran,
  'skm-skor': skmSkor,
  'program-kegiatan': programKegiatan,
  efisiensi,
  'komposisi-belanja': komposisiBelanja,
  'alokasi-sasaran': alokasiSasaran,
  'realisasi-anggaran': realisasiAnggaran,
  narasi,
};

/** The ids of all LAKIP tables, whatever the layout. */
export const TABLE_IDS = Object.keys(BUILDERS) as readonly IdTabel[];

export interface BuildOptions {
  /** Ids or keys of the tables wanted now; absent = all. The numbers stay those of the whole set. */
  readonly ids?: readonly string[];
  /** The user's own wording of sentences, by the sentence's key. */
  readonly kalimatSendiri?: ReadonlyMap<string, string>;
  /** Whole rows the user added to the table of sentences. */
  readonly barisTambahan?: readonly BarisTambahan[];
}

export interface BuiltTables {
  readonly tables: LakipTable[];
  readonly omitted: OmittedTable[];
}

/** One table to be made: an entry of the layout, for all sasaran or for one. */
interface Job {
  readonly entri: EntriTabel;
  readonly sasaran: Sasaran | null;
}

function jobsOf({ isi }: BagianSusunan, sasaran: readonly Sasaran[]): Job[] {
  return isi.flatMap((item): Job[] => {
    if (!('perSasaran' in item)) return [{ entri: item, sasaran: null }];
    // Without sasaran there is still something to say: why these tables are missing.
    const each = sasaran.length === 0 ? [null] : sasaran;
    return each.flatMap((one) => item.perSasaran.map((entri) => ({ entri, sasaran: one })));
  });
}

function buildOne<K extends IdTabel>(entri: EntriOf<K>, context: BuildContext): BuildResult {
  const builder: TableBuilder<EntriOf<K>> = BUILDERS[entri.id as K];
  return builder.build(context, entri);
}

function namaOf({ entri, sasaran }: Job): string {
  const { nama: kind } = BUILDERS[entri.id];
  // A layout may show the same table of two documents.
  const nama = entri.kunci === entri.id ? kind : `${kind} (${entri.lembar})`;
  return sasaran === null ? nama : `${nama} (sasaran ${sasaran.kode})`;
}

/** Two codes may differ only in signs a key leaves out; the mark of a sheet must be one table's. */
function withUniqueKeys(tables: readonly LakipTable[]): LakipTable[] {
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const times = (seen.get(table.kunci) ?? 0) + 1;
    seen.set(table.kunci, times);
    return times === 1 ? table : { ...table, kunci: `${table.kunci}-${times}` };
  });
}

function reasonAgainstUnknown(id: string): string {
  return (TABLE_IDS as readonly string[]).includes(id)
    ? `Tabel “${id}” tidak ada dalam susunan ini. Pilih susunan lain pada tabel Pengaturan, lalu buat tabel lagi.`
    : `Tabel “${id}” tidak dikenal. Yang tersedia: ${TABLE_IDS.join(', ')}.`;
}

/**
 * Builds the LAKIP tables the data allows, in the order and the layout of the setting `Susunan`, without those of
 * `Tabel Dilewati`. Tables are numbered through their part of the report, those that could not be built not counted. A table
 * without data, and a wanted id nobody knows, comes back in `omitted` with its reason (an Indonesian sentence). Pure;
 * never throws.
 */
export function buildTables(laporan: Laporan, hasil: Hasil, options: BuildOptions = {}): BuiltTables {
  const { ids } = options;
  const susunan = chooseSusunan(laporan.pengaturan);
  const { kalimatSendiri = new Map<string, string>(), barisTambahan = [] } = options;
  const base = { laporan, hasil, kalimatSendiri, barisTambahan };
  const tables: LakipTable[] = [];
  const omitted: OmittedTable[] = [];
  for (const bagian of susunan.bagian) {
    let number = 0;
    for (const job of jobsOf(bagian, laporan.sasaran)) {
      const { entri, sasaran } = job;
      // Wanted by name beats left out in general.
      if (isSkipped(entri, laporan) && (ids === undefined || !isWanted(ids, entri))) continue;
      const result = buildOne(entri, { ...base, sasaran });
      if ('alasan' in result) {
        if (isWanted(ids, entri)) omitted.push({ id: entri.id, judul: namaOf(job), alasan: result.alasan });
        continue;
      }
      for (const part of result.parts) {
        if (entri.bernomor) number += 1;
        const nomor = entri.bernomor ? `Tabel ${bagian.awalanNomor}.${number}` : null;
        if (isWanted(ids, entri)) tables.push(frameTable(part, { laporan, entri, sasaran, bab: bagian.judul, nomor }));
      }
    }
  }
  for (const id of ids ?? []) {
    if (listEntries(susunan).some((entri) => isWanted([id], entri))) continue;
    omitted.push({ id, judul: id, alasan: reasonAgainstUnknown(id) });
  }
  return { tables: withUniqueKeys(tables), omitted };
}

const isWanted = (ids: readonly string[] | undefined, entri: EntriTabel): boolean =>
  ids === undefined || ids.includes(entri.id) || ids.includes(entri.kunci);

const isSkipped = (entri: EntriTabel, { pengaturan: { tabelDilewati } }: Laporan): boolean =>
  tabelDilewati.has(entri.kunci) || tabelDilewati.has(entri.id);

function listEntries({ bagian }: Susunan): EntriTabel[] {
  return bagian.flatMap(({ isi }) => isi.flatMap((item) => ('perSasaran' in item ? item.perSasaran : [item])));
}
