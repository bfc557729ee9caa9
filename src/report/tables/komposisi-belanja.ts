import { showRupiah } from '../../model/compute/show-rupiah';
import { headerRows } from '../cells/header-rows';
import { moneyCell } from '../cells/money-cell';
import type { GayaUang } from '../cells/money-cell';
import { ordinalCell, percentCell } from '../cells/number-cell';
import { textCell } from '../cells/text-cell';
import type { CellLook } from '../cells/text-cell';
import type { LakipCell, LakipRow, RowRole } from '../lakip-table';
import { DASH_NOTE, nameSome } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar, GayaNomor, KolomSusunan } from '../susunan/entri';
import { numberLabel } from '../susunan/number-label';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_BELANJA } from './alasan';
import { groupBelanja } from './belanja-rows';
import type { Jumlah, SusunanBelanja } from './belanja-rows';

export type IsiKomposisi = 'no' | 'uraian' | 'pagu' | 'proporsi' | 'realisasi' | 'serapan';

/** Layout of the composition of spending. Columns of realisasi go when no row has one. */
export interface EntriKomposisi extends EntriDasar {
  readonly id: 'komposisi-belanja';
  readonly kolom: readonly KolomSusunan<IsiKomposisi>[];
  /** Whether each kelompok has a row of its own above its kinds; else the kinds are one numbered list. */
  readonly denganKelompok: boolean;
  readonly nomor: GayaNomor;
  readonly uang: GayaUang;
  /** Label of the last row; `null` for none. */
  readonly jumlah: string | null;
}

interface Line {
  readonly role: RowRole;
  readonly no: string;
  readonly nama: string;
  readonly jumlah: Jumlah;
  readonly look: CellLook;
}

const titled = (kelompok: string): string => (/^belanja\b/i.test(kelompok) ? kelompok : `Belanja ${kelompok}`);

function grouped({ kelompok }: SusunanBelanja, { nomor }: EntriKomposisi): Line[] {
  return kelompok.flatMap(({ nama, jumlah, jenis }, index): Line[] => [
    { role: 'kegiatan', no: numberLabel(index + 1, nomor), nama: titled(nama), jumlah, look: { bold: true } },
    ...jenis.map((item): Line => ({ role: 'data', no: '', ...item, look: { indent: 1 } })),
  ]);
}

function listed({ kelompok }: SusunanBelanja, { nomor }: EntriKomposisi): Line[] {
  const items = kelompok.flatMap(({ nama, jumlah, jenis }) => (jenis.length > 0 ? jenis : [{ nama: titled(nama), jumlah }]));
  return items.map((item, index): Line => ({ role: 'data', no: numberLabel(index + 1, nomor), ...item, look: {} }));
}

function rowOf(
  { role, no, nama, jumlah, look }: Line,
  kolom: EntriKomposisi['kolom'],
  layout: EntriKomposisi,
  decimals: number,
): LakipRow {
  const bold: CellLook = look.bold === true ? { bold: true } : {};
  const cells = kolom.map(({ isi }): LakipCell => {
    if (isi === 'no') return ordinalCell(no, bold);
    if (isi === 'uraian') return textCell(nama, look);
    if (isi === 'pagu' || isi === 'realisasi') return moneyCell(jumlah[isi], layout.uang, bold);
    return percentCell(jumlah[isi], decimals, layout.persen, bold);
  });
  return { role, cells };
}

function build({ laporan }: BuildContext, layout: EntriKomposisi): BuildResult {
  const { belanja, pengaturan } = laporan;
  const susunan = groupBelanja(belanja);
  const { total, tanpaPagu } = susunan;
  if (total.pagu === null) return { alasan: TANPA_BELANJA };
  const hasRealisasi = total.realisasi !== null;
  const kolom = layout.kolom.filter(({ isi }) => hasRealisasi || (isi !== 'realisasi' && isi !== 'serapan'));
  const lines = [
    ...(layout.denganKelompok ? grouped(susunan, layout) : listed(susunan, layout)),
    ...(layout.jumlah === null
      ? []
      : [{ role: 'total' as const, no: '', nama: layout.jumlah, jumlah: total, look: { bold: true } }]),
  ];
  const { desimalSerapan } = pengaturan;
  const rows = lines.map((line) => rowOf(line, kolom, layout, desimalSerapan));
  const hasProporsi = kolom.some(({ isi }) => isi === 'proporsi');
  const hasSerapan = kolom.some(({ isi }) => isi === 'serapan');
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(kolom, layout.nomorKolom, pengaturan),
        rows,
        notes: [
          ...(hasProporsi ? [`Proporsi = pagu ÷ jumlah pagu tabel Belanja (${showRupiah(total.pagu)}) × 100%.`] : []),
          ...(hasSerapan ? ['Serapan = Realisasi ÷ Pagu × 100%.'] : []),
          ...(layout.denganKelompok ? ['Angka kelompok belanja adalah penjumlahan jenisnya.'] : []),
          `Persentase dibulatkan setengah ke atas sampai ${desimalSerapan} desimal.`,
          ...(tanpaPagu.length === 0
            ? []
            : [`Tanpa pagu, jadi tidak ikut dijumlahkan: ${nameSome(tanpaPagu.map((kode) => ({ kode, alasan: null })))}.`]),
          ...(hasDash(rows) ? [DASH_NOTE] : []),
        ],
      },
    ],
  };
}

/** How the spending is made up (Ajung L716–721 with the shares of L74–76; Ambulu L597–607). */
export const komposisiBelanja: TableBuilder<EntriKomposisi> = { nama: 'Komposisi Belanja', build };
