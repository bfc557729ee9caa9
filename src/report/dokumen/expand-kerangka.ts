import type { SasaranNarasi } from '../narasi/list-sasaran';
import type { KalimatTerpakai } from '../narasi/effective-sentences';
import { keyPart } from '../frame-table';
import type { Bertanda, Isi, SubJudul } from './kerangka/kerangka';
import type { SentencePool } from './sentence-pool';

/** What stands in the headings of one sasaran. */
export interface JudulSasaran {
  readonly nomor: string;
  readonly sasaran: string;
}

/** A place of the skeleton with the sasaran put in and the sentences that are named there. */
export type Simpul =
  | { readonly jenis: 'kalimat'; readonly kalimat: readonly KalimatTerpakai[] }
  | { readonly jenis: 'sisa'; readonly bagian: string }
  | { readonly jenis: 'tabel'; readonly kunci: string }
  | { readonly jenis: 'lain' }
  | {
      readonly jenis: 'judul';
      readonly judul: string;
      readonly tingkat: SubJudul['tingkat'];
      readonly tetap: boolean;
      readonly sasaran: JudulSasaran | null;
      readonly isi: readonly Simpul[];
    }
  | { readonly jenis: 'bertanda'; readonly bertanda: Bertanda; readonly isi: readonly Simpul[] };

/** The sasaran a place is about, with its heading. */
export interface SasaranDokumen extends JudulSasaran {
  readonly narasi: SasaranNarasi;
}

/** How the sentences name the part of one sasaran. */
const bagianSasaran = (kode: string): string => `Sasaran ${kode || 'tanpa kode'}`;

const withKode = (text: string, kode: string): string => text.split('{kode}').join(kode);

/** Puts the sasaran into the places of a skeleton and takes the sentences they name out of the pool, first come first served. */
export function expandKerangka(
  isi: readonly Isi[],
  pool: SentencePool,
  semua: readonly SasaranDokumen[],
  satu: SasaranDokumen | null = null,
): Simpul[] {
  const kode = satu?.narasi.kode ?? '';
  const inside = (below: readonly Isi[]): Simpul[] => expandKerangka(below, pool, semua, satu);
  return isi.flatMap((item): Simpul[] => {
    if ('kalimat' in item) {
      return [
        {
          jenis: 'kalimat',
          kalimat: satu === null ? pool.take(item.kalimat) : pool.takeOf(bagianSasaran(kode), kode, item.kalimat),
        },
      ];
    }
    if ('sisa' in item) {
      return [{ jenis: 'sisa', bagian: item.sisa === 'Sasaran {kode}' ? bagianSasaran(kode) : item.sisa }];
    }
    if ('tabel' in item) {
      return [{ jenis: 'tabel', kunci: satu === null ? item.tabel : `${item.tabel}-${keyPart(kode)}` }];
    }
    if ('lain' in item) return [{ jenis: 'lain' }];
    if ('bertanda' in item) return [{ jenis: 'bertanda', bertanda: item, isi: inside(item.isi) }];
    if ('perSasaran' in item) {
      return semua.flatMap((one): Simpul[] => {
        const below = expandKerangka(item.perSasaran, pool, semua, one);
        if (item.judul === null) return below;
        return [{ jenis: 'judul', judul: item.judul, tingkat: 3, tetap: false, sasaran: one, isi: below }];
      });
    }
    return [
      {
        jenis: 'judul',
        judul: withKode(item.judul, kode),
        tingkat: item.tingkat,
        tetap: item.tetap === true,
        sasaran: satu,
        isi: inside(item.isi),
      },
    ];
  });
}
