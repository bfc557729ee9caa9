import type { Skala } from '../../domain/predikat/skala';
import { SKALA_PREDIKAT } from '../../domain/predikat/skala';
import type { Pengaturan } from '../../model/pengaturan';
import { headerRows } from '../cells/header-rows';
import { ordinalCell } from '../cells/number-cell';
import { textCell } from '../cells/text-cell';
import type { LakipCell, LakipRow } from '../lakip-table';
import type { EntriDasar, GayaNomor, KolomSusunan } from '../susunan/entri';
import { numberLabel } from '../susunan/number-label';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { tanpaIndikator } from './alasan';
import { printRentang } from './skala-rentang';
import type { GayaRentang } from './skala-rentang';

export type IsiSkala = 'no' | 'kategori' | 'nilai' | 'predikat';

/** Layout of *Skala Predikat*. */
export interface EntriSkala extends EntriDasar {
  readonly id: 'skala-predikat';
  /** A column `kategori` is left out where the scale has no letters. */
  readonly kolom: readonly KolomSusunan<IsiSkala>[];
  readonly nomor: GayaNomor;
  readonly rentang: GayaRentang;
  /** Predikat in capitals. */
  readonly hurufBesar: boolean;
}

const TANPA_SKALA =
  'Tabel SkalaKustom belum ada atau belum dapat dipakai, jadi skala predikatnya tidak diketahui. Perbaiki tabel itu, atau pilih Skala Predikat lain pada tabel Pengaturan, lalu buat tabel lagi.';

function scaleInUse({ skalaPredikat, skalaKustom }: Pengaturan): Skala | null {
  return skalaPredikat === 'Kustom' ? skalaKustom : SKALA_PREDIKAT[skalaPredikat];
}

function notesOf({ pita }: Skala, pengaturan: Pengaturan, { rentang }: EntriSkala): string[] {
  const { skalaPredikat, nilaiPenentuPredikat } = pengaturan;
  const nilai = nilaiPenentuPredikat === 'Tepat' ? 'tepat (belum dibulatkan)' : 'yang sudah dibulatkan';
  const notes = [`Skala ${skalaPredikat}, dalam persen; predikat dilihat dari nilai ${nilai}.`];
  const hasPrintedGap = rentang.batasAtas === 'bulat' && pita.slice(0, -1).some(({ inklusif }) => inklusif);
  if (hasPrintedGap) notes.push('Nilai di antara dua rentang masuk rentang yang lebih rendah: yang menentukan batas bawahnya.');
  if (rentang.nolLebihDari && pita.at(-1)?.batasBawah === 0) notes.push('Nilai 0 termasuk predikat terendah.');
  return notes;
}

function build({ laporan }: BuildContext, layout: EntriSkala): BuildResult {
  const { pengaturan } = laporan;
  // A scale alone, with nothing it judges, is no table of a report.
  if (laporan.indikator.length === 0) return { alasan: tanpaIndikator(null) };
  const skala = scaleInUse(pengaturan);
  if (skala === null) return { alasan: TANPA_SKALA };
  const { pita } = skala;
  const hasLetters = pita.some(({ kategori }) => kategori !== null);
  const kolom = layout.kolom.filter(({ isi }) => isi !== 'kategori' || hasLetters);
  const rows = pita.map((band, index): LakipRow => {
    const diAtas = pita[index - 1] ?? null;
    const terendah = index === pita.length - 1;
    const { batasAtasCapaian: palingTinggi, batasBawahCapaian: palingRendah } = pengaturan;
    const cells = kolom.map(({ isi }): LakipCell => {
      switch (isi) {
        case 'no':
          return ordinalCell(numberLabel(index + 1, layout.nomor));
        case 'kategori':
          return textCell(band.kategori ?? '');
        case 'nilai':
          return textCell(printRentang({ pita: band, diAtas, terendah, palingTinggi, palingRendah }, layout.rentang));
        case 'predikat':
          return textCell(layout.hurufBesar ? band.predikat.toUpperCase() : band.predikat);
      }
    });
    return { role: 'data', cells };
  });
  return {
    parts: [{ bagian: '', ...headerRows(kolom, layout.nomorKolom, pengaturan), rows, notes: notesOf(skala, pengaturan, layout) }],
  };
}

/** *Skala Predikat*: the bands of the scale in use (Ajung L357–364, Ambulu L365–369). */
export const skalaPredikat: TableBuilder<EntriSkala> = { nama: 'Skala Predikat Capaian Kinerja', build };
