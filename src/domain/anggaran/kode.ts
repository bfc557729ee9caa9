/**
 * Levels of `urusan.bidang.program.kewenangan.kegiatan.sub` (Permendagri 90/2019 and its updates):
 * program 7.01.01, kegiatan 7.01.01.2.01, sub kegiatan 7.01.01.2.01.0001, in older lists 7.01.01.2.01.01.
 * `X.XX` stands for any urusan in the support program.
 */
const POLA = [
  ['Program', /^(?:\d\.\d{2}|X\.XX)\.\d{2}$/i],
  ['Kegiatan', /^(?:\d\.\d{2}|X\.XX)\.\d{2}\.\d\.\d{2}$/i],
  ['Sub Kegiatan', /^(?:\d\.\d{2}|X\.XX)\.\d{2}\.\d\.\d{2}\.(?:\d{4}|\d{2})$/i],
] as const;

/** What stands above the programs: urusan (or unsur) `7`, bidang urusan `7.01`. */
const POLA_ATAS = [
  ['Urusan', /^(?:\d|X)$/i],
  ['Bidang Urusan', /^(?:\d\.\d{2}|X\.XX)$/i],
] as const;

/** A code that needs nothing done: plain letters and digits with `.`, `/` or `-` between. */
const RAPI = /^(?:[A-Za-z0-9/-]|\.(?!$))*$/;

/**
 * A code as it is compared: no spaces (also no-break ones) anywhere, no dot at the end, typographic dashes as `-`.
 * Letters keep their case and digits their leading zeros: a code is text.
 */
export function normalizeKode(text: string): string {
  // Nearly every code is already so; one test is far cheaper than three replacements over a long table.
  if (RAPI.test(text)) return text;
  return text
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\.+$/, '');
}

/**
 * Level of a budget code by its shape. `null` for any other style (I/A/1, or only an urusan): then the column
 * `Jenis` and the order of the rows give the tree.
 */
export function jenisFromKode(kode: string): 'Program' | 'Kegiatan' | 'Sub Kegiatan' | null {
  const rapi = normalizeKode(kode);
  return POLA.find(([, pola]) => pola.test(rapi))?.[0] ?? null;
}

/**
 * The level above the programs a code may stand for by its shape, else `null`. The shape alone is no proof (`1` also heads
 * lists of another style): the caller looks whether programs stand below.
 */
export function tingkatAtasFromKode(kode: string): 'Urusan' | 'Bidang Urusan' | null {
  const rapi = normalizeKode(kode);
  return POLA_ATAS.find(([, pola]) => pola.test(rapi))?.[0] ?? null;
}

/**
 * Whether `a` stands above `b` by code: `b` continues `a` with at least one further part (7.01.01 above 7.01.01.2.01;
 * I/A above I/A/1). A code is not above itself, and 7.01.0 is not above 7.01.01.
 */
export function isAncestorKode(a: string, b: string): boolean {
  const atas = normalizeKode(a);
  const bawah = normalizeKode(b);
  return atas !== '' && bawah.length > atas.length + 1 && bawah.startsWith(atas) && /[./-]/.test(bawah.charAt(atas.length));
}
