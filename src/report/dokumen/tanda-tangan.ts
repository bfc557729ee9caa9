import type { Pengaturan } from '../../model/pengaturan';
import type { BlokTandaTangan, PenandaTangan } from './dokumen';
import type { Bertanda } from './kerangka/kerangka';

/** What the settings do not say is written by hand: it is never invented. */
export const TITIK_TITIK = '………………………………';

/** A line left blank, where `''` would be room for the signature. */
const KOSONG = '\u00a0';

const orDots = (text: string): string => text.trim() || TITIK_TITIK;

function placeAndDate({ tempat, tanggalLaporan }: Pengaturan, tanggal: Bertanda['tanggal']): string[] {
  if (tanggal === 'tanpa') return [];
  return [`${orDots(tempat)}, ${tanggal === 'laporan' ? orDots(tanggalLaporan) : TITIK_TITIK}`];
}

/** The head of the office: place and date, office, room to sign, name, rank, NIP. */
function kepala(pengaturan: Pengaturan, tanggal: Bertanda['tanggal']): PenandaTangan {
  const { jabatanKepala, namaKepala, pangkatKepala, nipKepala } = pengaturan;
  const baris = [orDots(jabatanKepala), '', orDots(namaKepala), orDots(pangkatKepala), `NIP. ${orDots(nipKepala)}`];
  return { baris: [...placeAndDate(pengaturan, tanggal), ...baris] };
}

/**
 * The block of signatures, from the settings alone. The superior stands at the left, his office on a line with that of the head;
 * what a setting does not say is a dotted line. As on the reports' last page and their agreements (Perjanjian Kinerja).
 */
export function signatureBlock(pengaturan: Pengaturan, { bertanda, tanggal }: Bertanda): BlokTandaTangan {
  const kanan = kepala(pengaturan, tanggal);
  if (bertanda === 'kepala') return { jenis: 'tanda-tangan', kiri: null, kanan };
  const above = placeAndDate(pengaturan, tanggal).map(() => KOSONG);
  const kiri = { baris: [...above, orDots(pengaturan.jabatanAtasan), '', orDots(pengaturan.namaAtasan)] };
  return { jenis: 'tanda-tangan', kiri, kanan };
}
