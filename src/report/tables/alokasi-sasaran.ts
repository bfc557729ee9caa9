import { computeProporsi } from '../../domain/anggaran/compute-serapan';
import { sumRupiah } from '../../domain/angka/sum-rupiah';
import { formatPersen } from '../../domain/angka/format-angka';
import { showRupiah } from '../../model/compute/show-rupiah';
import type { Laporan } from '../../model/laporan';
import { headerRows } from '../cells/header-rows';
import type { KolomJadi } from '../cells/header-rows';
import { moneyCell } from '../cells/money-cell';
import type { GayaUang } from '../cells/money-cell';
import { percentCell } from '../cells/number-cell';
import { textCell } from '../cells/text-cell';
import type { LakipRow, RowRole } from '../lakip-table';
import { DASH_NOTE } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar } from '../susunan/entri';
import { fillTemplate } from '../susunan/fill-template';
import { numberLabel } from '../susunan/number-label';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_ANGGARAN, TANPA_PEMETAAN, tanpaProgram } from './alasan';
import { groupAnggaran } from './anggaran-sasaran';
import type { AnggaranSasaran, SimpulSasaran } from './anggaran-sasaran';
import { BELUM_DIPETAKAN, wideRow } from './program-kegiatan-pohon';
import { sasaranNumbers } from './sasaran-numbers';

/** Layout of the budget by sasaran. Its columns: name, amount, share. */
export interface EntriAlokasi extends EntriDasar {
  readonly id: 'alokasi-sasaran';
  readonly kolom: readonly [KolomJadi, KolomJadi, KolomJadi];
  readonly uang: GayaUang;
  /** `{no}`, `{romawi}`, `{huruf}` (small) and `{teks}` of the sasaran. */
  readonly judulSasaran: string;
  /** Label of the sum of each sasaran. */
  readonly jumlahSasaran: string;
  /** Whether every program shows its share too. */
  readonly proporsiProgram: boolean;
  /** Label of a last row over everything, with what is mapped to no sasaran above it; `null`: a note names that. */
  readonly jumlahSeluruh: string | null;
}

/** The rows that wholly serve the sasaran and stand below none that does: its share in as few lines as possible. */
function highest({ simpul }: AnggaranSasaran): SimpulSasaran[] {
  const whole = new Set(simpul.filter(({ utuh }) => utuh).map(({ index }) => index));
  return simpul.filter(({ index, row }) => whole.has(index) && !(row.induk !== null && whole.has(row.induk)));
}

/** A kegiatan or sub kegiatan is named with the program it belongs to. */
function fullName({ row }: SimpulSasaran, { anggaran }: Laporan): string {
  const names = [row.uraian || row.kode];
  for (let at = row.induk; at !== null; at = anggaran[at]?.induk ?? null) {
    const above = anggaran[at];
    if (above !== undefined && (above.diAtasProgram ?? null) === null) names.unshift(above.uraian || above.kode);
  }
  return names.map((name) => name.trim().replace(/\.$/, '')).join('. ');
}

const paguOf = ({ simpul }: AnggaranSasaran): number | null => {
  const inGroup = new Set(simpul.map(({ index }) => index));
  const tops = simpul.filter(({ row }) => row.induk === null || !inGroup.has(row.induk));
  const values = tops.flatMap(({ pagu }) => pagu ?? []);
  return values.length === 0 ? null : sumRupiah(values);
};

interface Bahan {
  readonly laporan: Laporan;
  readonly layout: EntriAlokasi;
  readonly total: number | null;
}

function row(
  role: RowRole,
  text: string,
  pagu: number | null,
  withShare: boolean,
  { laporan, layout, total }: Bahan,
  indent = 0,
): LakipRow {
  const { desimalSerapan } = laporan.pengaturan;
  const share = computeProporsi(pagu, total).nilai;
  return {
    role,
    cells: [
      textCell(text, indent > 0 ? { indent } : {}),
      moneyCell(pagu, layout.uang),
      withShare ? percentCell(share, desimalSerapan, layout.persen) : textCell(''),
    ],
  };
}

function groupRows(group: AnggaranSasaran, no: number, bahan: Bahan): LakipRow[] {
  const { layout, laporan } = bahan;
  const values = {
    no: String(no),
    romawi: numberLabel(no, 'romawi'),
    huruf: numberLabel(no, 'huruf').toLowerCase(),
    teks: group.nama,
  };
  const heading = group.kode === '' ? BELUM_DIPETAKAN : fillTemplate(layout.judulSasaran, values);
  return [
    wideRow('sasaran', heading, layout.kolom.length),
    ...highest(group).map((item) => row('data', fullName(item, laporan), item.pagu, layout.proporsiProgram, bahan, 1)),
    row('rata-rata', layout.jumlahSasaran, paguOf(group), true, bahan),
  ];
}

function notesOf(groups: readonly AnggaranSasaran[], { laporan, layout, total }: Bahan): string[] {
  const { desimalSerapan } = laporan.pengaturan;
  const unmapped = groups.find(({ kode }) => kode === '');
  const pagu = unmapped === undefined ? null : paguOf(unmapped);
  const share = computeProporsi(pagu, total).nilai;
  const mapped = new Set(groups.map(({ kode }) => kode));
  const without = laporan.sasaran.filter(({ kode }) => !mapped.has(kode)).map(({ kode }) => kode);
  return [
    `Proporsi = pagu ÷ total pagu tabel Anggaran${total === null ? '' : ` (${showRupiah(total)})`} × 100%, dibulatkan setengah ke atas sampai ${desimalSerapan} desimal.`,
    ...(pagu === null || layout.jumlahSeluruh !== null
      ? []
      : [
          `Pagu ${showRupiah(pagu)}${share === null ? '' : ` (${formatPersen(share, desimalSerapan, { tanda: true })})`} belum dipetakan ke sasaran, jadi tidak dicetak di atas.`,
        ]),
    ...(without.length === 0 ? [] : [`Sasaran tanpa program pada tabel Anggaran: ${without.join(', ')}.`]),
  ];
}

function build({ laporan, hasil, sasaran }: BuildContext, layout: EntriAlokasi): BuildResult {
  if (laporan.anggaran.length === 0) return { alasan: TANPA_ANGGARAN };
  const groups = groupAnggaran(laporan, hasil).filter(({ simpul }) => simpul.length > 0);
  if (groups.every(({ kode }) => kode === '')) return { alasan: TANPA_PEMETAAN };
  const total = hasil.ringkasan.totalPagu;
  const bahan: Bahan = { laporan, layout, total };
  const shown = groups.filter(({ kode }) =>
    sasaran !== null ? kode === sasaran.kode : kode !== '' || layout.jumlahSeluruh !== null,
  );
  if (sasaran !== null && shown.length === 0) return { alasan: tanpaProgram(sasaran) };
  const numbers = sasaranNumbers(
    laporan,
    groups.map(({ kode }) => kode),
  );
  const rows = [
    ...shown.flatMap((group) => groupRows(group, numbers.get(group.kode) ?? 0, bahan)),
    ...(layout.jumlahSeluruh === null || sasaran !== null ? [] : [row('total', layout.jumlahSeluruh, total, true, bahan)]),
  ];
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(layout.kolom, layout.nomorKolom, laporan.pengaturan),
        rows,
        notes: [...notesOf(groups, bahan), ...(hasDash(rows) ? [DASH_NOTE] : [])],
      },
    ],
  };
}

/** Budget by sasaran and its share of the whole (Ambulu L638–665, worded there as a share of the belanja langsung). */
export const alokasiSasaran: TableBuilder<EntriAlokasi> = { nama: 'Alokasi Anggaran per Sasaran', build };
