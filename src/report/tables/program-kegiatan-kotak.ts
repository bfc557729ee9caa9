import type { JenisAnggaran, JenisKeluaran } from '../../model/laporan';
import type { HeaderRows, KolomJadi } from '../cells/header-rows';
import { textCell } from '../cells/text-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import type { AnggaranSasaran, SimpulSasaran } from './anggaran-sasaran';
import { levelText, lineCells, moneyCells } from './program-kegiatan-cells';
import { BELUM_DIPETAKAN, wideRow } from './program-kegiatan-pohon';
import type { Bahan } from './program-kegiatan-pohon';

/** A box for every sub kegiatan: lines that name it, a heading row of its own, its lines and what is to be said of it. */
export interface BentukKotak {
  readonly jenis: 'kotak';
  /** Label, name, target, realisasi, percent; their headings stand in every box. */
  readonly kolom: readonly [KolomJadi, KolomJadi, KolomJadi, KolomJadi, KolomJadi];
  readonly label: Readonly<Record<JenisAnggaran, string>>;
  readonly labelKeluaran: Readonly<Record<JenisKeluaran, string>>;
  readonly labelPenjelasan: string;
  readonly namaInput: string;
}

/** The rows above a leaf that belong to it, its program first, itself last. */
function ancestry(leaf: SimpulSasaran, byIndex: ReadonlyMap<number, SimpulSasaran>): SimpulSasaran[] {
  const above: SimpulSasaran[] = [];
  for (let at: number | null = leaf.index; at !== null;) {
    const simpul = byIndex.get(at);
    if (simpul === undefined) break;
    above.unshift(simpul);
    at = simpul.row.induk;
  }
  return above;
}

function box(
  leaf: SimpulSasaran,
  nomor: number,
  byIndex: ReadonlyMap<number, SimpulSasaran>,
  bentuk: BentukKotak,
  { keluaran, style }: Bahan,
): LakipRow[] {
  const width = bentuk.kolom.length;
  const lines = keluaran.of(leaf.row);
  const line = (jenis: JenisKeluaran, nama: string, figures: readonly LakipCell[]): LakipRow => ({
    role: 'data',
    cells: [textCell(bentuk.labelKeluaran[jenis]), textCell(`: ${nama}`), ...figures],
  });
  const titles = ancestry(leaf, byIndex).map(({ row }, index) =>
    wideRow('judul', `${index === 0 ? `${nomor}. ` : ''}${levelText(row, bentuk.label)}`, width),
  );
  const isWithoutInput = !lines.some(({ baris }) => baris.jenis === 'Input');
  const penjelasan = leaf.row.penjelasan.trim();
  return [
    ...titles,
    { role: 'kepala', cells: bentuk.kolom.map(({ judul }) => textCell(judul)) },
    ...(isWithoutInput ? [line('Input', bentuk.namaInput, moneyCells(leaf, style))] : []),
    ...lines.map((item) => line(item.baris.jenis, item.baris.indikator, lineCells(item, style))),
    ...(penjelasan === ''
      ? []
      : [
          {
            role: 'data' as const,
            cells: [
              textCell(bentuk.labelPenjelasan),
              textCell(`: ${penjelasan}`, { colSpan: width - 1, align: 'left' }),
              ...Array<null>(width - 2).fill(null),
            ],
          },
        ]),
  ];
}

/** The boxes of all sub kegiatan, numbered anew for every sasaran. The table has no header: every box has its own. */
export function buildKotak(
  groups: readonly AnggaranSasaran[],
  bentuk: BentukKotak,
  bahan: Bahan,
): HeaderRows & { readonly rows: LakipRow[] } {
  const width = bentuk.kolom.length;
  const rows = groups.flatMap(({ kode, nama, simpul }) => {
    const byIndex = new Map(simpul.map((item) => [item.index, item]));
    const leaves = simpul.filter(({ row }) => row.anak.length === 0);
    const heading = groups.length > 1 ? [wideRow('judul', kode === '' ? BELUM_DIPETAKAN : `Sasaran : ${nama}`, width)] : [];
    return [...heading, ...leaves.flatMap((leaf, index) => box(leaf, index + 1, byIndex, bentuk, bahan))];
  });
  return {
    columns: bentuk.kolom.map(({ lebar, rata }) => ({ width: lebar, align: rata })),
    header: [],
    numbering: null,
    rows,
  };
}
