import { COLUMNS } from '../contract/columns';
import type { Findings } from '../findings';
import type { RawTable } from '../raw';
import { columnLetters, quoteSheet } from '../address';
import type { TableView } from './table-view';

/**
 * Whether a new column at the right end of a table is out of the question. Adding one moves everything right of the table
 * in its rows; Excel moves another table only as a whole, so one that lies right of it and reaches beyond its rows
 * makes Excel refuse. Reported (`kolom-hasil-terhalang`) when result columns are missing, so that all else is still written.
 * `foreign`: result columns that hold the user's own content and need a new column beside them.
 */
export function isGrowthBlocked(
  view: TableView,
  tables: readonly RawTable[],
  foreign: ReadonlySet<string>,
  findings: Findings,
): boolean {
  const blocker = tables.find((other) => blocks(view.raw, other));
  if (blocker === undefined) return false;
  // Kategori is added only for some scales: its absence alone is no loss to speak of.
  const missing = COLUMNS[view.nama].filter(
    ({ peran, nama }) => peran === 'hasil' && nama !== 'Kategori' && (!view.has(nama) || foreign.has(nama)),
  );
  if (missing.length > 0) {
    const there = `${quoteSheet(blocker.sheet)}!${columnLetters(blocker.firstColumn)}${blocker.headerRow}`;
    const names = missing.map(({ nama }) => `“${nama}”`).join(', ');
    findings.add(
      'kolom-hasil-terhalang',
      'peringatan',
      `Kolom hasil ${names} tidak dapat ditambahkan di ujung kanan tabel ${view.nama}, karena tabel “${blocker.name}” di ${there} berdiri di sebelah kanannya dan barisnya tidak sama, sehingga Excel menolak menggesernya. Hasilnya tetap dihitung; pindahkan tabel “${blocker.name}” ke tempat lain, atau buat sendiri kolom itu di dalam tabel ${view.nama}, lalu hitung lagi.`,
      { tabel: view.nama, alamat: view.headerAlamatAt(0), terkait: [there] },
    );
  }
  return true;
}

function blocks(table: RawTable, other: RawTable): boolean {
  if (other === table || other.sheet !== table.sheet) return false;
  if (other.firstColumn < table.firstColumn + table.columns.length) return false;
  const [first, last] = rowsOf(table);
  const [otherFirst, otherLast] = rowsOf(other);
  const meets = otherFirst <= last && otherLast >= first;
  return meets && (otherFirst < first || otherLast > last);
}

/** Heading row and last body row; a table without a body keeps one blank row. */
function rowsOf({ headerRow, rowCount }: RawTable): readonly [number, number] {
  return [headerRow, headerRow + Math.max(1, rowCount)];
}
