import { matchHeaders } from './contract/match-header';
import { parseNamaTabel } from './contract/nama-tabel';
import { normalizeHeader } from './contract/normalize-header';
import type { RawTable, RawWorkbook } from './raw';
import type { SettingField } from './settings/settings';
import { SETTINGS } from './settings/settings';

/** Where settings go: cells of rows that are there, and rows to be added. */
export interface SettingWrites {
  /** The table's name as Excel has it. */
  readonly tabel: string;
  /** Heading of the column of values. */
  readonly header: string;
  readonly cells: readonly { readonly baris: number; readonly nilai: string }[];
  /** Whole rows, a value a column of the table. */
  readonly baru: readonly (readonly string[])[];
}

/** Why settings cannot be written (Indonesian sentence). */
export type SettingRefusal = { readonly alasan: string };

const TANPA_PENGATURAN =
  'Pilihan ini disimpan pada tabel Pengaturan, yang belum ada di buku kerja ini. Tekan Siapkan Buku Kerja untuk membuatnya.';

function locate(table: RawTable): { kunci: number; nilai: number } | null {
  const { kolom } = matchHeaders(
    'Pengaturan',
    table.columns.map(({ header }) => header),
  );
  const [kunci, nilai] = [kolom.get('Kunci')?.index, kolom.get('Nilai')?.index];
  return kunci === undefined || nilai === undefined ? null : { kunci, nilai };
}

/**
 * Plans the writing of settings into table `Pengaturan`: every row that bears the key gets the value (a key that stands
 * twice must not contradict itself), a missing key a new row. Refused where there is no such table, it lacks its two
 * columns, or its sheet is protected.
 */
export function planSettingWrites(
  raw: RawWorkbook,
  values: Readonly<Partial<Record<SettingField, string>>>,
): SettingWrites | SettingRefusal {
  const table = raw.tables.find(({ name }) => parseNamaTabel(name) === 'Pengaturan');
  if (table === undefined) return { alasan: TANPA_PENGATURAN };
  const place = locate(table);
  if (place === null)
    return {
      alasan:
        'Tabel Pengaturan tidak punya kolom Kunci dan Nilai, jadi pilihan ini tidak dapat disimpan. Lengkapi judul kolomnya.',
    };
  if (table.isProtected) {
    return {
      alasan: `Lembar ${table.sheet} terproteksi, jadi pilihan ini tidak dapat disimpan pada tabel Pengaturan. Buka proteksinya, lalu ulangi.`,
    };
  }
  const keys = (table.columns[place.kunci]?.values ?? []).map((value) => normalizeHeader(String(value ?? '')));
  const cells: { baris: number; nilai: string }[] = [];
  const baru: string[][] = [];
  for (const [field, nilai] of Object.entries(values) as [SettingField, string][]) {
    const { kunci } = SETTINGS[field];
    const wanted = normalizeHeader(kunci);
    const rows = keys.flatMap((key, row) => (key === wanted ? [row] : []));
    cells.push(...rows.map((baris) => ({ baris, nilai })));
    if (rows.length > 0 || nilai === '') continue;
    baru.push(table.columns.map((_, index) => (index === place.kunci ? kunci : index === place.nilai ? nilai : '')));
  }
  return { tabel: table.name, header: table.columns[place.nilai]?.header ?? 'Nilai', cells, baru };
}
