import { SKALA_PREDIKAT, SKALA_SKM } from '../../domain/predikat/skala';
import type { Skala } from '../../domain/predikat/skala';
import { normalizeHeader } from '../contract/normalize-header';
import type { RawValue } from '../raw';
import type { Findings } from '../findings';
import type { TableView } from './table-view';
import { isBlank } from './table-view';

/**
 * Result columns found by another word (`Keterangan`, `%`), or `Kategori`, may hold the user's own text. They are the
 * add-in's to write only if they are blank or hold what such a column holds. Returns the canonical names that are not;
 * each is reported once.
 */
export function findForeignResults(view: TableView, kustom: Skala | null, findings: Findings): ReadonlySet<string> {
  const words = scaleWords(kustom);
  const foreign = new Set<string>();
  for (const { kolom, nama, cara, index } of view.matched()) {
    if (kolom.peran !== 'hasil' || (cara === 'nama' && nama !== 'Kategori')) continue;
    const values = view.raw.columns[index]?.values ?? [];
    const isWord = nama === 'Predikat' || nama === 'Kategori';
    const row = values.findIndex(
      (value) => !isBlank(value) && !(isWord ? words.has(normalizeHeader(String(value))) : looksComputed(value)),
    );
    if (row < 0) continue;
    foreign.add(nama);
    const alamat = view.alamat(nama, row);
    const instead =
      nama === 'Kategori'
        ? 'Kolom ini tidak ditulis; ganti judulnya bila kategori predikat diperlukan.'
        : `Hasilnya ditulis ke kolom “${kolom.nama}”.`;
    findings.add(
      'kolom-hasil-milik-sendiri',
      'peringatan',
      `Kolom “${view.header(nama)}” di tabel ${view.nama} berisi catatan Anda sendiri (“${String(values[row])}” di ${alamat}), jadi tidak ditimpa. ${instead}`,
      { tabel: view.nama, kolom: nama, alamat },
    );
  }
  return foreign;
}

function looksComputed(value: RawValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^-?[\d.,]*\s*%?$/.test(value.trim()));
}

function scaleWords(kustom: Skala | null): ReadonlySet<string> {
  const scales: Skala[] = [...Object.values(SKALA_PREDIKAT), ...Object.values(SKALA_SKM)];
  if (kustom !== null) scales.push(kustom);
  const words = scales.flatMap(({ pita }) => pita.flatMap(({ kategori, predikat }) => [kategori ?? predikat, predikat]));
  return new Set(['-', 'Cukup', ...words].map(normalizeHeader));
}
