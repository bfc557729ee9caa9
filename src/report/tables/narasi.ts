import { headerRows } from '../cells/header-rows';
import type { KolomJadi } from '../cells/header-rows';
import { ordinalCell } from '../cells/number-cell';
import { textCell } from '../cells/text-cell';
import type { LakipRow } from '../lakip-table';
import { buildNarasi } from '../narasi/build-narasi';
import { ownWording, withOwnRows } from '../narasi/effective-sentences';
import type { EntriDasar } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';

/** Layout of *Narasi*. Its columns are the same in every layout: the sheet is read back by these headings. */
export interface EntriNarasi extends EntriDasar {
  readonly id: 'narasi';
}

const KOLOM: readonly KolomJadi[] = [
  { judul: 'No', lebar: 5, rata: 'center' },
  { judul: 'Bagian', lebar: 16, rata: 'left' },
  { judul: 'Kunci', lebar: 22, rata: 'left' },
  { judul: 'Kalimat', lebar: 66, rata: 'left' },
  { judul: 'Kalimat Anda', lebar: 40, rata: 'left' },
];

/** Bagian of own wording whose sentence is not made any more. */
const TIDAK_LAGI_DIBUAT = 'Tidak lagi dibuat';

const TANPA_KALIMAT =
  'Tabel Target, Realisasi, dan Anggaran belum berisi angka untuk dikalimatkan. Isi salah satunya, lalu buat tabel lagi.';

const NOTES: readonly string[] = [
  'Kalimat disusun dari angka yang sama dengan tabel-tabel lainnya; kalimat yang datanya belum ada tidak dibuat.',
  'Persentase dibulatkan setengah ke atas menurut Desimal Capaian dan Desimal Serapan, bagian dari jumlah dan selisih poin sampai 2 desimal; nilai di bawah 100 tidak dicetak 100. Selisih dihitung dari nilai yang belum dibulatkan.',
  'Isi kolom Kalimat Anda bila ingin kalimat lain: kalimat Anda yang dipakai dalam laporan Word, dan tidak hilang bila tabel dibuat lagi. Jangan ubah kolom Kunci.',
];

const GUGUR_NOTE = `Baris “${TIDAK_LAGI_DIBUAT}” berisi kalimat Anda yang kalimat asalnya tidak dibuat lagi karena datanya berubah; kalimat itu disimpan, tetapi tidak dipakai.`;

/** One row of the table before it is numbered. */
interface Baris {
  readonly bagian: string;
  readonly kunci: string;
  readonly kalimat: string;
  readonly sendiri: string;
}

function row({ bagian, kunci, kalimat, sendiri }: Baris, index: number): LakipRow {
  const no = ordinalCell(String(index + 1));
  return { role: 'data', cells: [no, textCell(bagian), textCell(kunci), textCell(kalimat), textCell(sendiri)] };
}

function build({ laporan, hasil, kalimatSendiri, barisTambahan = [] }: BuildContext, layout: EntriNarasi): BuildResult {
  const kalimat = buildNarasi(laporan, hasil);
  const own = (kunci: string): string => ownWording(kunci, kalimatSendiri) ?? '';
  const known = new Set(kalimat.map(({ kunci }) => kunci));
  const orphans = [...kalimatSendiri.keys()].filter((kunci) => !known.has(kunci) && own(kunci) !== '');
  const made: Baris[] = kalimat.map(({ bagian, kunci, teks }) => ({ bagian, kunci, kalimat: teks, sendiri: own(kunci) }));
  const added: Baris[] = barisTambahan.map(({ bagian, kunci, teks }) => ({ bagian, kunci, kalimat: '', sendiri: teks }));
  const dropped: Baris[] = orphans.map((kunci) => ({ bagian: TIDAK_LAGI_DIBUAT, kunci, kalimat: '', sendiri: own(kunci) }));
  const lines = [...withOwnRows(made, added), ...dropped];
  if (lines.length === 0) return { alasan: TANPA_KALIMAT };
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(KOLOM, layout.nomorKolom, laporan.pengaturan),
        rows: lines.map(row),
        notes: [...NOTES, ...(orphans.length > 0 ? [GUGUR_NOTE] : [])],
      },
    ],
  };
}

/** *Narasi*: the sentences that carry the figures, with room for the user's own wording. Not a table of the printed reports. */
export const narasi: TableBuilder<EntriNarasi> = { nama: 'Narasi', build };
