import { countInWords } from '../../domain/angka/terbilang';
import type { BarisAnggaran } from '../../model/laporan';
import type { Bahan, Butir } from './kalimat';
import type { SasaranNarasi } from './list-sasaran';
import { inYear, officeName } from './office';
import { isProgram } from './program';
import { joinWords, upperFirst } from './wording';

interface JumlahProgram {
  readonly program: number;
  readonly kegiatan: number;
  readonly subKegiatan: number;
}

function countRows(rows: Iterable<BarisAnggaran>): JumlahProgram {
  const list = [...rows];
  const below = (jenis: BarisAnggaran['jenis']): number => list.filter((row) => row.jenis === jenis).length;
  return { program: list.filter(isProgram).length, kegiatan: below('Kegiatan'), subKegiatan: below('Sub Kegiatan') };
}

/** `4 (empat) program, 8 (delapan) kegiatan, dan …`; a level without rows is left out, `null` when all are. */
function countText(rows: Iterable<BarisAnggaran>): string | null {
  const { program, kegiatan, subKegiatan } = countRows(rows);
  const parts = [
    ...(program > 0 ? [`${countInWords(program)} program`] : []),
    ...(kegiatan > 0 ? [`${countInWords(kegiatan)} kegiatan`] : []),
    ...(subKegiatan > 0 ? [`${countInWords(subKegiatan)} sub kegiatan`] : []),
  ];
  return parts.length === 0 ? null : joinWords(parts);
}

/** Programs, kegiatan and sub kegiatan of the whole office: Ajung L578, L723, Ambulu L65, L275, L289. */
export function jumlahProgram({ laporan: { anggaran, pengaturan } }: Bahan): Butir[] {
  const counts = countText(anggaran);
  if (counts === null) return [];
  return [
    {
      kunci: 'jumlah-program',
      teks: `Untuk mewujudkan tujuan dan sasaran${inYear(pengaturan)}, ${officeName(pengaturan)} melaksanakan ${counts}.`,
    },
  ];
}

/** What of it supports a sasaran, where that is not the whole: Ambulu L275, L289. */
export function programPendukung({ laporan: { anggaran, pengaturan }, barisSasaran }: Bahan): Butir[] {
  const supporting = [...barisSasaran].flatMap(([kode, rows]) => (kode === '' ? [] : [...rows]));
  const counts = countText(new Set(supporting));
  if (counts === null || counts === countText(anggaran)) return [];
  return [
    {
      kunci: 'jumlah-program-pendukung',
      teks: `Program dan kegiatan yang langsung mendukung sasaran strategis${inYear(pengaturan)} meliputi ${counts}.`,
    },
  ];
}

/** The same of one sasaran: Ambulu L483, L564 (2 programs printed there, 3 listed). */
export function programSasaran({ barisSasaran }: Bahan, { kode, nama }: SasaranNarasi): Butir[] {
  const counts = kode === '' ? null : countText(barisSasaran.get(kode) ?? []);
  if (counts === null) return [];
  return [{ kunci: `sasaran-${kode}-program`, teks: `${upperFirst(nama)} didukung oleh ${counts}.` }];
}
