import type { Hasil } from '../../../model/hasil';
import type { Laporan } from '../../../model/laporan';
import type { Figur } from '../figur';
import type { JenisFigur } from './daftar-figur';
import { FIGUR_ANGGARAN } from './figur-anggaran';
import { FIGUR_KINERJA } from './figur-kinerja';
import { FIGUR_SASARAN } from './figur-sasaran';
import { FIGUR_SKM } from './figur-skm';
import { FIGUR_UMUM } from './figur-umum';
import { missingFigur } from './make-figur';

const SEMUA: readonly JenisFigur[] = [
  ...FIGUR_UMUM,
  ...FIGUR_KINERJA,
  ...FIGUR_ANGGARAN,
  ...FIGUR_SKM,
  // After the indicators and the budget: theirs are the shorter names.
  ...FIGUR_SASARAN,
];

/** One kind of figure for the guide and the pane. */
export interface PenjelasanFigur {
  /** `serapan`, or `serapan-program-<kode>` with the code put in. */
  readonly nama: string;
  readonly uraian: string;
}

/** All figures there are marks for, with a short Indonesian description each. */
export function listFigur(): PenjelasanFigur[] {
  return SEMUA.map(({ nama, uraian }) => ({ nama, uraian }));
}

function figuresOf(jenis: JenisFigur, laporan: Laporan, hasil: Hasil): (readonly [string, Figur])[] {
  const bahan = { laporan, hasil };
  if ('read' in jenis) return [[jenis.nama, jenis.read(bahan)]];
  return jenis
    .each(bahan)
    .flatMap(([kode, figur]) => (kode.trim() === '' ? [] : [[jenis.nama.replace('<kode>', () => kode), figur] as const]));
}

/**
 * Every single figure people put into prose, by the name of its mark: `serapan`, `capaian-IK.1`, `pagu-program-7.01.01`. As the
 * sentences print them; a figure that is missing has an empty text and says why. A code that stands twice names nobody.
 */
export function buildFigur(laporan: Laporan, hasil: Hasil): ReadonlyMap<string, Figur> {
  const named = new Map<string, Figur>();
  const twice = new Set<string>();
  for (const jenis of SEMUA) {
    for (const [nama, figur] of figuresOf(jenis, laporan, hasil)) {
      if (named.has(nama)) twice.add(nama);
      else named.set(nama, figur);
    }
  }
  for (const nama of twice) {
    const jenis = named.get(nama)?.jenis ?? 'teks';
    named.set(
      nama,
      missingFigur(
        jenis,
        'Tanda ini dapat berarti dua angka karena kodenya dipakai dua kali. Bedakan kodenya pada tabel, lalu ulangi.',
      ),
    );
  }
  return named;
}
