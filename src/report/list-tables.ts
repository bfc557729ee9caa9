import type { Pengaturan } from '../model/pengaturan';
import { chooseSusunan } from './susunan/choose-susunan';

/** A table of the chosen layout, before anything is built. */
export interface ListedTable {
  /** What `Tabel Dilewati` names it by. */
  readonly kunci: string;
  /** Name of its sheet. */
  readonly nama: string;
  /** Heading of its part of the report. */
  readonly bab: string;
  /** Whether it is made once a sasaran. */
  readonly perSasaran: boolean;
  /** `false`: left out by the setting `Tabel Dilewati`. */
  readonly dipilih: boolean;
}

/** The tables of the layout the settings choose, in the order of the report. */
export function listTables(pengaturan: Pengaturan): ListedTable[] {
  const { tabelDilewati } = pengaturan;
  return chooseSusunan(pengaturan).bagian.flatMap(({ judul, isi }) =>
    isi.flatMap((item) => {
      const perSasaran = 'perSasaran' in item;
      return (perSasaran ? item.perSasaran : [item]).map(({ kunci, id, lembar }) => ({
        kunci,
        nama: lembar,
        bab: judul,
        perSasaran,
        dipilih: !tabelDilewati.has(kunci) && !tabelDilewati.has(id),
      }));
    }),
  );
}
