import type { JenisAnalisis } from '../../model/laporan';
import type { Bahan, Butir } from './kalimat';
import type { SasaranNarasi } from './list-sasaran';
import { inYear, officeName } from './office';
import { cleanName, listLines } from './wording';

const JENIS: readonly JenisAnalisis[] = ['Penyebab', 'Permasalahan', 'Solusi'];

/** What announces each list; `tentang` is what it is about. */
const PEMBUKA: Readonly<Record<JenisAnalisis, (tentang: string) => string>> = {
  Penyebab: (tentang) => `Faktor yang memengaruhi pencapaian ${tentang}, antara lain:`,
  Permasalahan: (tentang) => `Permasalahan yang dihadapi dalam pencapaian ${tentang}, antara lain:`,
  Solusi: (tentang) => `Langkah perbaikan untuk pencapaian ${tentang}, antara lain:`,
};

function listsOf({ laporan: { analisis } }: Bahan, kode: string, awalan: string, tentang: string, jenis = JENIS): Butir[] {
  return jenis.flatMap((one) => {
    const items = analisis
      .filter((row) => row.kodeSasaran === kode && row.jenis === one)
      .map(({ uraian }) => uraian)
      .filter((uraian) => cleanName(uraian) !== '');
    return items.length === 0 ? [] : [{ kunci: `${awalan}${one.toLowerCase()}`, teks: listLines(PEMBUKA[one](tentang), items) }];
  });
}

/** Causes, problems and remedies of one sasaran, as typed: Ajung L530–572, Ambulu L410, L546–562. */
export function analisisSasaran(bahan: Bahan, { kode, nama }: SasaranNarasi): Butir[] {
  return kode === '' ? [] : listsOf(bahan, kode, `sasaran-${kode}-`, nama);
}

function wholeOffice({ laporan: { pengaturan } }: Bahan): string {
  return `kinerja ${officeName(pengaturan)}${inYear(pengaturan)}`;
}

/** Problems and remedies of the whole office in the summary: Ajung L76–78, Ambulu L94–104. */
export function ikhtisarAnalisis(bahan: Bahan): Butir[] {
  return listsOf(bahan, '', 'ikhtisar-', wholeOffice(bahan), ['Permasalahan', 'Solusi']);
}

/** Causes, problems and remedies of the whole office in the conclusion: Ajung L777–786, Ambulu L677–685. */
export function penutupAnalisis(bahan: Bahan): Butir[] {
  return listsOf(bahan, '', 'penutup-', wholeOffice(bahan));
}
