import { normalizeKode } from '../../domain/anggaran/kode';
import type { NamaTabel } from '../contract/nama-tabel';
import { isProgram } from '../is-program';
import type { BarisAnggaran, Indikator, Laporan } from '../laporan';
import { readAnalisis } from './read-analisis';
import { readAnggaranPk } from './read-anggaran-pk';
import type { ReadContext } from './read-angka';
import { readIku } from './read-iku';
import type { IndikatorMentah } from './read-indikator';
import type { KnownKode } from './read-kode-acuan';
import { collectKode } from './read-kode-acuan';
import { pairingKey } from './read-kode';
import { readPegawai } from './read-pegawai';
import { readPerjanjian } from './read-perjanjian';
import { readRefocusing } from './read-refocusing';
import { readRenstra } from './read-renstra';
import { readRiwayatAnggaran } from './read-riwayat-anggaran';
import { readRkt } from './read-rkt';
import { readRpjmd } from './read-rpjmd';
import { readSumberData } from './read-sumber-data';
import type { TableView } from './table-view';

/** The parts of a report that are printed from what was planned and told, not computed. */
type Dokumen = Pick<
  Laporan,
  | 'pegawaiJabatan'
  | 'pegawaiGolongan'
  | 'pegawaiPendidikan'
  | 'renstra'
  | 'iku'
  | 'perjanjian'
  | 'anggaranPk'
  | 'rpjmd'
  | 'rkt'
  | 'analisis'
  | 'refocusing'
  | 'riwayatAnggaran'
  | 'sumberData'
>;

/** What was read before and codes are checked with. */
interface Acuan {
  readonly kodeSasaran: ReadonlySet<string> | null;
  readonly mentah: readonly IndikatorMentah[];
  readonly anggaran: readonly BarisAnggaran[];
}

/** Reads the tables of staff, plans, agreements and analysis; each is empty when its table is missing. */
export function readDokumen(
  view: (nama: NamaTabel) => TableView | null,
  { kodeSasaran, mentah, anggaran }: Acuan,
  context: ReadContext,
): Dokumen {
  // Only where a table needs them: looking through a large budget costs, and most workbooks have none of these tables.
  const kodeTarget = (): KnownKode | null =>
    view('Target')?.has('Kode') === true ? collectKode(withTarget(mentah), pairingKey, 'Target') : null;
  const kodeAnggaran = (rows: readonly BarisAnggaran[], di: string): KnownKode | null =>
    view('Anggaran')?.has('Kode') === true ? collectKode(rows, normalizeKode, di) : null;
  const perjanjian = view('PerjanjianKinerja');
  const anggaranPk = view('AnggaranPK');
  const refocusing = view('Refocusing');
  return {
    pegawaiJabatan: readPegawai(view('PegawaiJabatan'), 'Jabatan', context),
    pegawaiGolongan: readPegawai(view('PegawaiGolongan'), 'Pangkat', context),
    pegawaiPendidikan: readPegawai(view('PegawaiPendidikan'), 'Pendidikan', context),
    renstra: readRenstra(view('Renstra'), context),
    iku: readIku(view('IKU'), context.findings),
    perjanjian: perjanjian === null ? [] : readPerjanjian(perjanjian, kodeTarget(), context),
    anggaranPk:
      anggaranPk === null
        ? []
        : readAnggaranPk(anggaranPk, kodeAnggaran(anggaran.filter(isProgram), 'Anggaran sebagai program'), context),
    rpjmd: readRpjmd(view('RPJMD')),
    rkt: readRkt(view('RKT'), context),
    analisis: readAnalisis(view('Analisis'), kodeSasaran, context.findings),
    refocusing: refocusing === null ? [] : readRefocusing(refocusing, kodeAnggaran(anggaran, 'Anggaran'), context),
    riwayatAnggaran: readRiwayatAnggaran(view('RiwayatAnggaran'), context),
    sumberData: readSumberData(view('SumberData'), kodeSasaran, context.findings),
  };
}

function withTarget(mentah: readonly IndikatorMentah[]): Indikator[] {
  return mentah.flatMap(({ indikator }) => (indikator.barisTarget === null ? [] : [indikator]));
}
