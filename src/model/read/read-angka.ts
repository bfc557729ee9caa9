import { formatAngka } from '../../domain/angka/format-angka';
import type { Angka } from '../../domain/angka/parse-angka';
import { parseAngka } from '../../domain/angka/parse-angka';
import type { SelAngka } from '../laporan';
import type { RawValue } from '../raw';
import type { Ambiguities } from './ambiguity';
import type { Findings } from '../findings';
import { isDateFormat, showDate } from './date-cell';
import type { ColumnView, TableView } from './table-view';

/**
 * A figure that says what it shows and where it stands only when asked: of tens of thousands of budget cells
 * hardly one is, and making both texts for all of them cost more than everything else of reading.
 */
class ReadCell implements SelAngka {
  /** @param parsed what the cell reads as; `null` = the plain number it holds */
  constructor(
    private readonly parsed: Angka | null,
    private readonly column: ColumnView,
    private readonly row: number,
  ) {}

  get angka(): Angka {
    if (this.parsed !== null) return this.parsed;
    return { kind: 'angka', nilai: Number(this.column.value(this.row)), operator: null, satuan: null, huruf: null };
  }

  get teks(): string {
    return showCell(this.column.value(this.row), this.angka, this.column.format(this.row));
  }

  get alamat(): string {
    return this.column.alamat(this.row);
  }
}

/** Where findings and questions of one reading go. */
export interface ReadContext {
  readonly findings: Findings;
  readonly ambiguities: Ambiguities;
}

/**
 * Reads one cell as a figure. Missing is `kosong`, never zero; `null` only when the column does not exist.
 * An ambiguous or malformed cell stays so in the result and becomes a finding (`galat`) at the cell;
 * letters and several figures are left to the computation, which knows whether they matter.
 */
export function readAngka(
  view: TableView,
  kolom: string,
  row: number,
  jenis: 'rupiah' | 'kinerja',
  context: ReadContext,
): SelAngka | null {
  const column = view.column(kolom);
  if (column === null) return null;
  const angka = parseCell(view, column, kolom, row, jenis, context);
  const sel = cellOf(angka, column, row);
  if (angka.kind !== 'angka' && angka.kind !== 'kosong') reportUnusable(view, kolom, sel, jenis, context);
  else if (jenis === 'rupiah' && angka.kind === 'angka') reportRupiah(view, kolom, sel, angka.nilai, context.findings);
  return sel;
}

/**
 * Reads a cell that is printed as typed (kinerja): `≥80`, `B`, a sentence or `3.666` are no finding. Only what is no text
 * of the user's is: a failed formula, a date, TRUE. `null` only when the column does not exist.
 */
export function readPrinted(view: TableView, kolom: string, row: number, context: ReadContext): SelAngka | null {
  const column = view.column(kolom);
  if (column === null) return null;
  const angka = parseCell(view, column, kolom, row, 'kinerja', context);
  const sel = cellOf(angka, column, row);
  const value = column.value(row);
  const isTyped = typeof value === 'string' && !/^\s*#[A-Z/0!?]+\s*$/.test(value);
  if (angka.kind === 'rusak' && !isTyped) reportUnusable(view, kolom, sel, 'kinerja', context);
  return sel;
}

function parseCell(
  view: TableView,
  column: ColumnView,
  kolom: string,
  row: number,
  jenis: 'rupiah' | 'kinerja',
  context: ReadContext,
): Angka {
  const value = column.value(row);
  // Only text can be doubtful: numbers skip the look-up.
  const dotReading = typeof value === 'string' ? context.ambiguities.readingOf(view.nama, column.raw.header, kolom) : null;
  return parseAngka(value, { jenis, numberFormat: column.format(row), dotReading });
}

function cellOf(angka: Angka, column: ColumnView, row: number): SelAngka {
  const isPlain = angka.kind === 'angka' && angka.nilai === column.value(row) && angka.satuan === null;
  return new ReadCell(isPlain ? null : angka, column, row);
}

function reportRupiah(view: TableView, kolom: string, sel: SelAngka, nilai: number, findings: Findings): void {
  const isFraction = nilai !== 0 && Math.abs(nilai) < 1;
  if (nilai >= 0 && !isFraction) return;
  const place = { tabel: view.nama, kolom, alamat: sel.alamat };
  if (nilai < 0) {
    findings.add(
      'negatif',
      'peringatan',
      `${kolom} di ${sel.alamat} bernilai negatif (${sel.teks}). Angka itu tetap dipakai; periksa tandanya, dan perbaiki bila salah ketik.`,
      place,
    );
  }
  // A budget's number formats are not read: `85%` arrives as 0.85 and could pass for money.
  if (isFraction) {
    findings.add(
      'rupiah-pecahan',
      'peringatan',
      `${kolom} di ${sel.alamat} bernilai ${showExact(nilai)}, kurang dari satu rupiah; mungkin diketik sebagai persen (${showExact(nilai * 100)}%). Angka itu dihitung apa adanya; isi jumlah rupiahnya.`,
      place,
    );
  }
}

function showExact(nilai: number): string {
  return formatAngka(nilai, 10, { trailingZeros: false });
}

function reportUnusable(
  view: TableView,
  kolom: string,
  sel: SelAngka,
  jenis: 'rupiah' | 'kinerja',
  { findings, ambiguities }: ReadContext,
): void {
  const { angka, teks, alamat } = sel;
  const place = { tabel: view.nama, kolom, alamat };
  if (angka.kind === 'ambigu') {
    const { ribuan, desimal } = angka;
    ambiguities.note({ table: view.nama, column: view.header(kolom), alamat, contoh: teks, ribuan, desimal });
    findings.add(
      'angka-ambigu',
      'galat',
      `“${teks}” di ${alamat} dapat berarti ${formatAngka(ribuan, 0)} (titik sebagai pemisah ribuan) atau ${formatAngka(desimal, 3)} (titik sebagai desimal), jadi tidak dihitung. Jawab pertanyaan untuk kolom “${view.header(kolom)}” di panel, atau ketik ulang tanpa titik.`,
      place,
    );
  } else if (angka.kind === 'rusak') {
    findings.add(
      'angka-rusak',
      'galat',
      `“${teks}” di ${alamat} tidak dapat dibaca sebagai angka: ${angka.sebab}. Sel ini tidak dihitung; ketik ulang angkanya.`,
      place,
    );
  } else if (jenis === 'rupiah') {
    findings.add(
      'angka-rusak',
      'galat',
      `“${teks}” di ${alamat} bukan satu jumlah rupiah, padahal kolom ${kolom} berisi uang. Sel ini tidak dihitung; isi dengan satu angka, atau kosongkan bila belum ada.`,
      place,
    );
  }
}

/** What the person sees in the cell, as near as the value and its number format tell. */
function showCell(value: RawValue, angka: Angka, numberFormat: string | null): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value).trim();
  if (angka.kind === 'angka' && angka.satuan === null && Number.isSafeInteger(value) && !(numberFormat ?? '').includes('.0')) {
    return groupThousands(value);
  }
  // Of a date Excel shows the day, never the count of days behind it.
  if (angka.kind === 'rusak' && value >= 1 && isDateFormat(numberFormat)) return showDate(value);
  const decimals = /\.(0+)/.exec(numberFormat ?? '')?.[1]?.length;
  const show = (nilai: number): string =>
    decimals === undefined ? formatAngka(nilai, 10, { trailingZeros: false }) : formatAngka(nilai, decimals);
  if (angka.kind !== 'angka') return show(value);
  return angka.satuan === '%' ? `${show(angka.nilai)}%` : show(angka.nilai);
}

/** Most cells of a large budget are whole rupiah: this is far cheaper than formatting decimals, and prints the same. */
function groupThousands(value: number): string {
  const digits = String(Math.abs(value));
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) text = `${digits.slice(Math.max(0, end - 3), end)}.${text}`;
  return value < 0 ? `-${text}` : text;
}
