import type { Laporan, Sasaran } from '../model/laporan';
import type { LakipTable } from './lakip-table';
import { sourceLine } from './notes/source-line';
import type { EntriDasar } from './susunan/entri';
import { fillIn } from './susunan/fill-in';
import type { TablePart } from './table-builder';

/** Excel allows 31 letters and none of these in a sheet's name. */
const MOST_LETTERS = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
/** How the parts of one entry are called on their sheets. */
const PART_NAMES: Readonly<Record<string, string>> = {
  sebelum: 'Sebelum Perubahan',
  setelah: 'Setelah Perubahan',
  rpjmd: 'RPJMD',
};

/** A word as a key carries it: lower case, everything but letters and digits a hyphen. */
export function keyPart(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function keyOf(entri: EntriDasar, sasaran: Sasaran | null, bagian: string): string {
  const parts = [entri.kunci, ...(sasaran === null ? [] : [sasaran.kode]), ...(bagian === '' ? [] : [bagian])];
  return parts.map(keyPart).join('-');
}

/** The sheet's name; the sasaran's kode keeps its place at the end when the name must be cut. */
function sheetName(entri: EntriDasar, sasaran: Sasaran | null, bagian: string): string {
  const parts = [...(sasaran === null ? [] : [sasaran.kode]), ...(bagian === '' ? [] : [PART_NAMES[bagian] ?? bagian])];
  const tail = parts.map((part) => ` ${part}`).join('');
  const end = tail.replace(FORBIDDEN, '-').slice(0, MOST_LETTERS - 8);
  return `${entri.lembar.replace(FORBIDDEN, '-').slice(0, MOST_LETTERS - end.length)}${end}`;
}

/** The source line: what table `SumberData` says of this very table (and sasaran), else the setting of its kind. */
function sourceOf({ sumberData, pengaturan }: Laporan, entri: EntriDasar, sasaran: Sasaran | null): string | null {
  const own = sumberData.filter(({ tabel }) => [entri.kunci, entri.id].includes(tabel.trim().toLowerCase()));
  const found =
    own.find(({ kodeSasaran }) => sasaran !== null && kodeSasaran === sasaran.kode) ??
    own.find(({ kodeSasaran }) => kodeSasaran === '');
  if (found !== undefined) return sourceLine(found.sumber);
  if (entri.sumber === 'tanpa') return null;
  return sourceLine(entri.sumber === 'kinerja' ? pengaturan.sumberDataKinerja : pengaturan.sumberDataAnggaran);
}

export interface Framing {
  readonly laporan: Laporan;
  readonly entri: EntriDasar;
  readonly sasaran: Sasaran | null;
  readonly bab: string;
  /** `Tabel 3.1`, or `null`. */
  readonly nomor: string | null;
}

/** Puts number, caption, sheet, page and source line of the layout around what a builder made. */
export function frameTable(part: TablePart, { laporan, entri, sasaran, bab, nomor }: Framing): LakipTable {
  const { columns, header, numbering, rows, notes } = part;
  return {
    id: entri.id,
    kunci: keyOf(entri, sasaran, part.bagian),
    bab,
    nomor,
    judul: [...entri.judul.map((line) => fillIn(line, laporan.pengaturan)), ...(part.judul ?? [])].filter((line) => line !== ''),
    pembuka: part.pembuka ?? [],
    lembar: sheetName(entri, sasaran, part.bagian),
    orientation: entri.orientasi,
    columns,
    header,
    numbering,
    rows,
    source: sourceOf(laporan, entri, sasaran),
    notes,
    grafik: part.grafik ?? null,
  };
}
