import { countInWords } from '../../domain/angka/terbilang';
import { rupiahText, serapanText } from './figures';
import type { Bahan, Butir } from './kalimat';
import { inYear, officeName } from './office';
import { chooseStaff } from './pegawai';

/** Staff and budget that the year's work rested on: Ajung L705. */
export function sumberDaya(bahan: Bahan): Butir[] {
  const { uang, laporan } = bahan;
  const { pengaturan } = laporan;
  const staff = chooseStaff(bahan, ['jabatan', 'pendidikan', 'golongan']);
  if (staff === null || uang.pagu === null || uang.realisasi === null) return [];
  const share = uang.serapan === null ? '' : ` (${serapanText(uang.serapan, pengaturan)})`;
  return [
    {
      kunci: 'sumber-daya',
      teks: `Sumber daya manusia ${officeName(pengaturan)}${inYear(pengaturan)} berjumlah ${countInWords(staff.jumlah)} orang menurut ${staff.dasar}. Pelaksanaan tugas dan fungsinya didukung anggaran sebesar ${rupiahText(uang.pagu, pengaturan)} dan terserap sebesar ${rupiahText(uang.realisasi, pengaturan)}${share}.`,
    },
  ];
}
