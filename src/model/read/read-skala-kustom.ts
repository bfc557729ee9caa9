import type { Pita, Skala } from '../../domain/predikat/skala';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import type { TableView } from './table-view';

/**
 * Reads table `SkalaKustom`: a band a row, by its lower edge in percent. `90` and `≥90` include the edge, `>90` does not;
 * rows may stand in any order; the lowest band takes everything below it. Refused as a whole (`null` and a `galat`) when
 * the table is missing or empty, an edge is no single number, a predikat is blank, or an edge stands twice.
 */
export function readSkalaKustom(view: TableView | null, alamatSkala: string | null, context: ReadContext): Skala | null {
  const { findings } = context;
  if (view === null || view.rows.length === 0 || !view.has('Batas Bawah') || !view.has('Predikat')) {
    findings.add(
      'skala-kustom-tidak-ada',
      'galat',
      'Skala Predikat diisi “Kustom”, tetapi tabel SkalaKustom tidak ada atau kosong, jadi tidak ada predikat. Buat tabel SkalaKustom dengan kolom Batas Bawah, Kategori, dan Predikat, atau pilih skala lain.',
      { tabel: 'SkalaKustom', alamat: view?.headerAlamat('Batas Bawah') ?? alamatSkala },
    );
    return null;
  }
  const bands: Pita[] = [];
  let usable = true;
  const refuse = (kolom: string, row: number, why: string): void => {
    usable = false;
    const alamat = view.alamat(kolom, row);
    findings.add(
      'skala-kustom-salah',
      'galat',
      `${kolom} di ${alamat} ${why}, jadi skala kustom tidak dipakai dan tidak ada predikat.`,
      {
        tabel: view.nama,
        kolom,
        alamat,
      },
    );
  };
  for (const row of view.rows) {
    const sel = readAngka(view, 'Batas Bawah', row, 'kinerja', context);
    const predikat = view.text('Predikat', row);
    if (predikat === '') refuse('Predikat', row, 'kosong; isi nama predikatnya');
    if (sel === null || sel.angka.kind !== 'angka' || sel.angka.operator === '<' || sel.angka.operator === '≤') {
      refuse('Batas Bawah', row, 'bukan satu angka batas bawah; isi misalnya 90, ≥90, atau >90');
      continue;
    }
    const { nilai, operator } = sel.angka;
    const inklusif = operator !== '>';
    if (bands.some((band) => band.batasBawah === nilai && band.inklusif === inklusif)) {
      refuse('Batas Bawah', row, 'sama dengan baris lain; setiap predikat perlu batasnya sendiri');
    }
    const kategori = view.text('Kategori', row);
    bands.push({ kategori: kategori === '' ? null : kategori, predikat, batasBawah: nilai, inklusif });
  }
  // `>90` stands above `≥90`: it is the narrower of the two.
  bands.sort((a, b) => b.batasBawah - a.batasBawah || Number(a.inklusif) - Number(b.inklusif));
  return usable ? { nama: 'Kustom', pita: bands } : null;
}
