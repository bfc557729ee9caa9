import { jenisFromKode, normalizeKode } from '../../domain/anggaran/kode';
import { normalizeHeader } from '../contract/normalize-header';
import type { BarisAnggaran, JenisAnggaran, SelAngka, TingkatAtas } from '../laporan';
import type { TreeNode } from './build-tree';
import { buildTree, indexKode } from './build-tree';
import type { Findings } from '../findings';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import { SeenKode, readKode, readKodeSasaran } from './read-kode';
import type { TableView } from './table-view';
import { withoutTotalRows } from './total-rows';

const JENIS = new Map<string, JenisAnggaran>([
  ['program', 'Program'],
  ['kegiatan', 'Kegiatan'],
  ['subkegiatan', 'Sub Kegiatan'],
  ['sub', 'Sub Kegiatan'],
]);

const JENIS_SEBUTAN = new Map<string, JenisAnggaran>([...JENIS.values()].map((jenis) => [jenis, jenis]));

/** What people call the levels above the programs, when they call them anything. */
const ATAS = /^(?:bidang|urusan|unsur)\b/iu;

/** A budget row that puts its texts together only when asked, as its cells do. */
class AnggaranRow implements BarisAnggaran {
  constructor(
    private readonly view: TableView,
    readonly baris: number,
    readonly kode: string,
    readonly jenis: JenisAnggaran,
    readonly diAtasProgram: TingkatAtas | null,
    readonly kodeSasaran: string,
    readonly kodeSasaranEfektif: string,
    readonly paguMurni: SelAngka | null,
    readonly pagu: SelAngka | null,
    readonly realisasi: SelAngka | null,
    readonly induk: number | null,
    readonly anak: readonly number[],
  ) {}

  get uraian(): string {
    return this.view.text('Uraian', this.baris);
  }

  get penjelasan(): string {
    return this.view.text('Penjelasan', this.baris);
  }

  get alamat(): string {
    return this.view.alamat('Kode', this.baris);
  }
}

/**
 * Reads table `Anggaran` as a tree. `kodeSasaranEfektif` is the nearest one upward; below a cell that was refused
 * (several codes) it is `''`, never the one above it.
 */
export function readAnggaran(view: TableView | null, sasaran: ReadonlySet<string> | null, context: ReadContext): BarisAnggaran[] {
  if (view === null) return [];
  const { findings } = context;
  const heads = withoutTotalRows(view, ['Kode', 'Uraian', 'Jenis'], findings).map((row) => {
    const kode = readKode(view, 'Kode', row, findings, true);
    return {
      row,
      kode,
      /** As codes are compared. */
      rapi: normalizeKode(kode),
      jenis: readJenis(view, row),
      sasaran: readKodeSasaran(view, row, sasaran, findings),
    };
  });
  const kodeIndex = indexKode(heads);
  const tree = buildTree(heads, kodeIndex);
  const seen = new SeenKode();
  const effective: (string | undefined)[] = heads.map(() => undefined);
  const effectiveOf = (index: number): string => {
    const known = effective[index];
    if (known !== undefined) return known;
    const own = heads[index]?.sasaran;
    const parent = tree[index]?.induk ?? null;
    const kode = own === undefined || own.kode !== '' || own.ditolak || parent === null ? (own?.kode ?? '') : effectiveOf(parent);
    effective[index] = kode;
    return kode;
  };
  return heads.map((head, index) => {
    const { row, kode } = head;
    const node: TreeNode = tree[index] ?? { jenis: 'Program', jenisGuessed: true, diAtasProgram: null, induk: null, anak: [] };
    reportJenis(view, row, kode, head.jenis, node, findings);
    if (kodeIndex.repeated.has(head.rapi)) reportDouble(view, row, kode, node, seen, findings);
    return new AnggaranRow(
      view,
      row,
      kode,
      node.jenis,
      node.diAtasProgram,
      head.sasaran.ditolak ? view.text('Kode Sasaran', row) : head.sasaran.kode,
      effectiveOf(index),
      readAngka(view, 'Pagu Murni', row, 'rupiah', context),
      readAngka(view, 'Pagu', row, 'rupiah', context),
      readAngka(view, 'Realisasi', row, 'rupiah', context),
      node.induk,
      node.anak,
    );
  });
}

function readJenis(view: TableView, row: number): JenisAnggaran | null {
  const text = view.text('Jenis', row);
  if (text === '') return null;
  // As the contract writes it, which is nearly always so; else however it is spelled.
  return JENIS_SEBUTAN.get(text) ?? JENIS.get(normalizeHeader(text)) ?? null;
}

function reportJenis(
  view: TableView,
  row: number,
  kode: string,
  typed: JenisAnggaran | null,
  node: TreeNode,
  findings: Findings,
): void {
  const text = typed === null ? view.text('Jenis', row) : '';
  const isUnknown = text !== '' && !(node.diAtasProgram !== null && ATAS.test(text));
  const shape = typed === null ? null : jenisFromKode(kode);
  const differs = shape !== null && typed !== shape;
  if (!node.jenisGuessed && !differs && !isUnknown) return;
  const alamat = view.alamat('Jenis', row);
  const place = { tabel: view.nama, kolom: 'Jenis', alamat };
  if (isUnknown) {
    findings.add(
      'jenis-tidak-dikenal',
      'galat',
      `Jenis “${text}” di ${alamat} tidak dikenal, jadi tidak dipakai. Isi Program, Kegiatan, atau Sub Kegiatan.`,
      place,
    );
  } else if (node.jenisGuessed) {
    findings.add(
      'jenis-tidak-dikenal',
      'galat',
      `Jenis di ${alamat} kosong dan tidak dapat disimpulkan dari kode “${kode}”, jadi baris ini dianggap Program. Isi Program, Kegiatan, atau Sub Kegiatan.`,
      place,
    );
  }
  if (differs) {
    findings.add(
      'jenis-berbeda',
      'peringatan',
      `Jenis di ${alamat} tertulis ${typed}, padahal kode “${kode}” adalah kode ${shape}. Periksa jenis atau kodenya; susunan tetap mengikuti kode.`,
      place,
    );
  }
}

/** A code counts as standing twice only below the same parent: `A` under I and `A` under II are two rows. */
function reportDouble(view: TableView, row: number, kode: string, node: TreeNode, seen: SeenKode, findings: Findings): void {
  if (kode === '') return;
  const earlierRow = seen.note(`${node.induk ?? ''}\u0000${normalizeKode(kode)}`, row);
  if (earlierRow === null) return;
  const [alamat, earlier] = [view.alamat('Kode', row), view.alamat('Kode', earlierRow)];
  findings.add(
    'kode-ganda',
    'galat',
    `Kode “${kode}” di ${alamat} sudah dipakai di ${earlier}; keduanya ikut dijumlahkan. Hapus salah satu baris bila itu baris yang sama, atau betulkan kodenya.`,
    { tabel: view.nama, kolom: 'Kode', alamat, terkait: [earlier] },
  );
}
