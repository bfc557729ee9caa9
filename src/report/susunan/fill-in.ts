import type { Pengaturan } from '../../model/pengaturan';

function values(pengaturan: Pengaturan): Readonly<Record<string, string | null>> {
  const { tahunLaporan: tahun, awalRenstra, akhirRenstra, namaInstansi, kabupatenKota } = pengaturan;
  const text = (value: number | null): string | null => (value === null ? null : String(value));
  const bare = namaInstansi.replace(/^(?:kantor\s+)?(?:kecamatan|dinas|badan)\s+/iu, '');
  return {
    tahun: text(tahun),
    tahunLalu: text(tahun === null ? null : tahun - 1),
    renstra: awalRenstra === null || akhirRenstra === null ? null : `${awalRenstra}-${akhirRenstra}`,
    akhir: text(akhirRenstra),
    instansi: namaInstansi || null,
    INSTANSI: namaInstansi.toUpperCase() || null,
    namaPendek: bare || null,
    kabupaten: kabupatenKota || null,
    KABUPATEN: kabupatenKota.toUpperCase() || null,
  };
}

/**
 * Puts settings into a caption or heading: `{tahun}`, `{tahunLalu}`, `{renstra}` its period (`2021-2026`), `{akhir}` its last year, `{instansi}`,
 * `{INSTANSI}` in capitals, `{namaPendek}` without its kind of office, `{kabupaten}`, `{KABUPATEN}`. What is not known goes, and the word
 * `Tahun` that announced it: a caption never carries a year that nobody stated.
 */
export function fillIn(text: string, pengaturan: Pengaturan): string {
  const known = values(pengaturan);
  return text
    .replace(/(\s*(?:\btahun\s+)?)\{(\w+)\}/giu, (whole, before: string, name: string) => {
      const value = known[name];
      if (value === undefined) return whole;
      return value === null ? '' : `${before}${value}`;
    })
    .trim();
}
