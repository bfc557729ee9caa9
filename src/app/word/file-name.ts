import type { Pengaturan } from '../../model/pengaturan';

/** Windows refuses these in a name; a hyphen keeps the words apart. */
const FORBIDDEN = /[\\/:*?"<>|]+/g;
/** Control and format characters (a right-to-left mark would show another name than the file has). */
const INVISIBLE = /\p{C}+/gu;
/** Long enough for any office, short enough for the 255 bytes a file name may have. */
const MOST_BYTES = 180;

function cutToBytes(text: string): string {
  const encoder = new TextEncoder();
  let cut = '';
  let bytes = 0;
  for (const letter of text) {
    bytes += encoder.encode(letter).length;
    if (bytes > MOST_BYTES) return cut;
    cut += letter;
  }
  return cut;
}

/** Text as a part of a file name, on any system: no forbidden sign, no blank or dot at the ends. */
function safePart(text: string): string {
  const clean = text.replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(FORBIDDEN, '-').trim();
  return cutToBytes(clean).replace(/^[\s.]+|[\s.]+$/gu, '');
}

/** `LAKIP Kecamatan Ajung 2023.docx`; what the settings do not say goes. */
export function reportFileName({ namaInstansi, tahunLaporan }: Pengaturan): string {
  const parts = ['LAKIP', safePart(namaInstansi), tahunLaporan === null ? '' : String(tahunLaporan)];
  return `${parts.filter((part) => part !== '').join(' ')}.docx`;
}

/** Name of a filled template, never that of the template itself: `Templat LAKIP.docx` → `Templat LAKIP terisi.docx`. */
export function filledFileName(nama: string): string {
  const base = safePart(nama.replace(/\.(?:docx|dotx)$/iu, ''));
  return `${base === '' ? 'LAKIP' : base} terisi.docx`;
}
