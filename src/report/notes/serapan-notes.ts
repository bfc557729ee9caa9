import type { Hasil } from '../../model/hasil';
import type { Laporan } from '../../model/laporan';

/** How many rows are named in a note before it only counts. */
const SHOWN = 5;

function missingNote(hasil: Hasil): string[] {
  const missing = hasil.anggaran.filter((row) => row.serapan.nilai === null);
  if (missing.length === 0) return [];
  const named = missing.slice(0, SHOWN).map((row) => {
    const alasan = row.serapan.alasan?.trim().replace(/\.$/, '');
    return alasan ? `${row.kode} (${alasan})` : row.kode;
  });
  const more = missing.length > SHOWN ? `; dan ${missing.length - SHOWN} lainnya` : '';
  return [`Serapan ${missing.length} baris tidak dapat dihitung: ${named.join('; ')}${more}.`];
}

/** Which formula, sums and rounding stand behind a budget table, and which rows have no serapan and why. */
export function serapanNotes(laporan: Laporan, hasil: Hasil): string[] {
  const hasParents = laporan.anggaran.some((row) => row.anak.length > 0);
  return [
    'Serapan = Realisasi ÷ Pagu × 100%.',
    ...(hasParents
      ? [
          'Pagu dan realisasi program, kegiatan, dan jumlah seluruhnya adalah penjumlahan baris terbawahnya, bukan angka yang diketik.',
        ]
      : []),
    `Serapan dibulatkan setengah ke atas sampai ${laporan.pengaturan.desimalSerapan} desimal; nilai di bawah 100 tidak dicetak 100.`,
    ...missingNote(hasil),
  ];
}
