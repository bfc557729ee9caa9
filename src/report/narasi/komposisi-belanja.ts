import { computeProporsi, computeSerapan } from '../../domain/anggaran/compute-serapan';
import type { KelompokBelanja } from './belanja';
import { gatherBelanja } from './belanja';
import { countedRows, sumColumn } from '../tables/belanja-rows';
import { rupiahText, serapanText } from './figures';
import type { Bahan, Butir } from './kalimat';
import { inYear } from './office';
import { joinWords, upperFirst } from './wording';

/** `Belanja Operasi sebesar Rp … (97,36%)`, the share of the named total; `null` when a part has no figure. */
function partsOf(
  groups: readonly KelompokBelanja[],
  kolom: 'pagu' | 'realisasi',
  total: number,
  { laporan: { pengaturan } }: Bahan,
): string[] | null {
  const parts = groups.map((group) => {
    const amount = group[kolom];
    const share = computeProporsi(amount, total).nilai;
    if (amount === null || share === null) return null;
    return `${group.nama} sebesar ${rupiahText(amount, pengaturan)} (${serapanText(share, pengaturan)})`;
  });
  return parts.every((part) => part !== null) ? parts : null;
}

function compositionSentence(bahan: Bahan, kunci: string, groups: readonly KelompokBelanja[]): Butir[] {
  const { laporan } = bahan;
  const total = sumColumn(countedRows(laporan.belanja), 'pagu');
  const filled = groups.filter(({ pagu }) => pagu !== null);
  const parts = total === null ? null : partsOf(filled, 'pagu', total, bahan);
  if (total === null || parts === null || parts.length === 0) return [];
  const amount = rupiahText(total, laporan.pengaturan);
  return [
    {
      kunci,
      teks: `Anggaran belanja${inYear(laporan.pengaturan)} menurut rincian belanja sebesar ${amount} terdiri atas ${joinWords(parts)}; persentase dihitung dari jumlah tersebut.`,
    },
  ];
}

/** Composition by kelompok (Operasi, Modal) with shares of the named total: Ajung L74–76, L716–721, Ambulu L607. */
export function komposisiBelanja(bahan: Bahan): Butir[] {
  const rows = countedRows(bahan.laporan.belanja);
  return compositionSentence(
    bahan,
    'komposisi-belanja',
    gatherBelanja(rows, ({ kelompok, jenis }) => kelompok || jenis || null),
  );
}

/** Groups by sifat; none when a row with pagu has no sifat: the shares would not add up to the total they are named of. */
function groupsBySifat({ laporan: { belanja } }: Bahan): KelompokBelanja[] {
  const rows = countedRows(belanja);
  const isComplete = rows.every(({ sifat, pagu }) => sifat !== null || pagu === null || pagu.angka.kind === 'kosong');
  return isComplete ? gatherBelanja(rows, ({ sifat }) => sifat) : [];
}

/** Composition by sifat (Langsung, Tidak Langsung): Ambulu L90. */
export function sifatBelanja(bahan: Bahan): Butir[] {
  return compositionSentence(bahan, 'sifat-belanja', groupsBySifat(bahan));
}

/** Realisasi of each sifat with its serapan, the pagu it is measured against named: Ambulu L92. */
export function realisasiSifat(bahan: Bahan): Butir[] {
  const { pengaturan } = bahan.laporan;
  const parts = groupsBySifat(bahan).flatMap(({ nama, pagu, realisasi }) => {
    const serapan = computeSerapan(pagu, realisasi).nilai;
    if (pagu === null || realisasi === null || serapan === null) return [];
    return [
      `realisasi ${nama} sebesar ${rupiahText(realisasi, pengaturan)} atau ${serapanText(serapan, pengaturan)} dari pagu ${nama} sebesar ${rupiahText(pagu, pengaturan)}`,
    ];
  });
  if (parts.length === 0) return [];
  return [{ kunci: 'realisasi-sifat-belanja', teks: `${upperFirst(joinWords(parts))}.` }];
}

/** Realisasi by sifat as shares of the total pagu: Ambulu L675 (51,35 % and 42,02 %, which is 42,03 %). */
export function bagianRealisasiSifat(bahan: Bahan): Butir[] {
  const { pengaturan, belanja } = bahan.laporan;
  const total = sumColumn(countedRows(belanja), 'pagu');
  const groups = groupsBySifat(bahan);
  const parts = total === null || groups.length < 2 ? null : partsOf(groups, 'realisasi', total, bahan);
  if (total === null || parts === null) return [];
  return [
    {
      kunci: 'penutup-sifat-belanja',
      teks: `Realisasi belanja${inYear(pengaturan)} meliputi ${joinWords(parts)}; persentase dihitung dari total pagu belanja sebesar ${rupiahText(total, pengaturan)}.`,
    },
  ];
}
