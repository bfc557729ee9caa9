import { formatAngka } from '../../domain/angka/format-angka';
import { equalRupiah } from '../../domain/angka/sum-rupiah';
import { plainNumber } from '../../model/compute/resolve-figure';
import type { Laporan } from '../../model/laporan';
import { DASH_NOTE, nameSome } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar } from '../susunan/entri';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_ANGGARAN, tanpaProgram } from './alasan';
import { groupAnggaran, onlySasaran } from './anggaran-sasaran';
import type { AnggaranSasaran } from './anggaran-sasaran';
import { indexKeluaran } from './keluaran-lines';
import type { KeluaranLines } from './keluaran-lines';
import { buildKotak } from './program-kegiatan-kotak';
import type { BentukKotak } from './program-kegiatan-kotak';
import { buildPohon } from './program-kegiatan-pohon';
import type { BentukPohon } from './program-kegiatan-pohon';

/** Layout of programs, kegiatan and sub kegiatan with their outputs: one tree, or a box a sub kegiatan. */
export interface EntriProgramKegiatan extends EntriDasar {
  readonly id: 'program-kegiatan';
  readonly bentuk: BentukPohon | BentukKotak;
  readonly desimalRupiah: 0 | 2;
}

/** Programs that serve more than one sasaran: their figures here are only a part. */
function partialNote(groups: readonly AnggaranSasaran[]): string[] {
  const split = new Map<string, string | null>();
  for (const { simpul } of groups) {
    for (const { row, utuh } of simpul) if (!utuh && row.jenis === 'Program') split.set(row.kode || row.uraian, null);
  }
  if (split.size === 0) return [];
  const named = nameSome([...split].map(([kode, alasan]) => ({ kode, alasan })));
  return [
    `Program yang mendukung lebih dari satu sasaran dicetak pada setiap sasarannya, hanya dengan jumlah sub kegiatan sasaran itu: ${named}.`,
  ];
}

/** Input lines that do not say what the budget says of the same row; both are printed as they stand. */
function differingNote(groups: readonly AnggaranSasaran[], keluaran: KeluaranLines): string[] {
  const differs = (typed: number | null, budget: number | null): boolean =>
    typed !== null && budget !== null && !equalRupiah(typed, budget);
  const items = groups.flatMap(({ simpul }) =>
    simpul.flatMap(({ row, pagu, realisasi }) => {
      const inputs = keluaran.of(row).filter(({ baris }) => baris.jenis === 'Input');
      const [only] = inputs;
      if (only === undefined || inputs.length > 1) return [];
      const what = [
        ...(differs(plainNumber(only.baris.target), pagu) ? ['target'] : []),
        ...(differs(plainNumber(only.baris.realisasi), realisasi) ? ['realisasi'] : []),
      ];
      return what.length === 0 ? [] : [{ kode: row.kode, alasan: what.join(' dan ') }];
    }),
  );
  return items.length === 0 ? [] : [`Input tabel Keluaran berbeda dengan tabel Anggaran: ${nameSome(items)}.`];
}

function notesOf(groups: readonly AnggaranSasaran[], laporan: Laporan): string[] {
  const { desimalSerapan, batasAtasCapaian } = laporan.pengaturan;
  const cap = batasAtasCapaian === null ? '' : `, paling tinggi ${formatAngka(batasAtasCapaian, 0)}%`;
  return [
    'Angka program dan kegiatan adalah penjumlahan sub kegiatannya; % = realisasi ÷ pagu × 100%.',
    ...(laporan.keluaran.length === 0
      ? []
      : [
          `% Input = realisasi ÷ target dalam rupiah × 100%; % Output dan Outcome = realisasi ÷ target × 100%${cap}; bukan serapan.`,
        ]),
    `% dibulatkan setengah ke atas sampai ${desimalSerapan} desimal; nilai di bawah 100 tidak dicetak 100.`,
    ...partialNote(groups),
  ];
}

function build({ laporan, hasil, sasaran }: BuildContext, layout: EntriProgramKegiatan): BuildResult {
  if (laporan.anggaran.length === 0) return { alasan: TANPA_ANGGARAN };
  const groups = onlySasaran(groupAnggaran(laporan, hasil), sasaran).filter(({ simpul }) => simpul.length > 0);
  if (groups.length === 0) return { alasan: sasaran === null ? TANPA_ANGGARAN : tanpaProgram(sasaran) };
  const keluaran = indexKeluaran(laporan, hasil);
  const style = {
    desimalRupiah: layout.desimalRupiah,
    desimalPersen: laporan.pengaturan.desimalSerapan,
    persen: layout.persen,
  };
  const { bentuk, nomorKolom } = layout;
  const table =
    bentuk.jenis === 'pohon'
      ? buildPohon(groups, bentuk, { keluaran, style, nomorKolom, laporan })
      : buildKotak(groups, bentuk, { keluaran, style, nomorKolom, laporan });
  return {
    parts: [
      {
        bagian: '',
        ...table,
        notes: [
          ...notesOf(groups, laporan),
          ...keluaran.notes,
          ...differingNote(groups, keluaran),
          ...(hasDash(table.rows) ? [DASH_NOTE] : []),
        ],
      },
    ],
  };
}

/** Programs that support the sasaran, down to Input, Output and Outcome (Ajung Tabel 3.6; Ambulu's boxes, L485–593). */
export const programKegiatan: TableBuilder<EntriProgramKegiatan> = {
  nama: 'Program dan Kegiatan Pendukung Sasaran',
  build,
};
