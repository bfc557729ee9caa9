/**
 * A LAKIP table as plain data: three writers (sheet, clipboard HTML, .docx)
 * draw it, none of them computes. JSON, no Excel, no HTML.
 */

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface LakipColumn {
  /** Relative width; the writers scale the sum to the page. About one unit a character. */
  readonly width: number;
  readonly align: Align;
}

export interface HeaderCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface LakipCell {
  /** What a sheet cell holds: a real number stays a number. */
  readonly value: string | number | null;
  /** Excel number format for a number (en-US notation), absent for text. */
  readonly numberFormat?: string;
  /** What is printed, in Indonesian notation: `2.183.418.672`, `97%`. */
  readonly text: string;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  readonly align?: Align;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Levels of indentation. */
  readonly indent?: number;
}

/** `judul`: a line over the whole width; `kepala`: a heading row inside the body (a box of its own). */
export type RowRole = 'program' | 'kegiatan' | 'sub-kegiatan' | 'sasaran' | 'data' | 'rata-rata' | 'total' | 'judul' | 'kepala';

export interface LakipRow {
  readonly role: RowRole;
  /** One entry a column; `null` where a merged cell from above or the left covers it. */
  readonly cells: readonly (LakipCell | null)[];
}

/** One series of a chart; a `null` leaves a gap. */
export interface DeretGrafik {
  readonly nama: string;
  readonly jenis: 'batang' | 'garis';
  readonly nilai: readonly (number | null)[];
}

/** A chart beside a table, as data: the sheet draws it natively, the document as a picture. */
export interface GrafikTabel {
  readonly judul: string;
  /** One a value of each series. */
  readonly kategori: readonly string[];
  readonly deret: readonly DeretGrafik[];
  /** Title of the value axis, with its unit; `''` for none. */
  readonly sumbuNilai: string;
}

export interface LakipTable {
  /** Id in the catalogue, e.g. `pengukuran-realisasi`; several tables of a report may share it. */
  readonly id: string;
  /** Unique within a report and stable from run to run: it marks the sheet, e.g. `perbandingan-tahun-s-1`. */
  readonly kunci: string;
  /** Heading of the part of the report it stands in, e.g. `BAB III AKUNTABILITAS KINERJA`. */
  readonly bab: string;
  /** `Tabel 3.1`, or `null` for a table the report does not number. */
  readonly nomor: string | null;
  /** Caption lines below the number. */
  readonly judul: readonly string[];
  /** Lines between caption and table, at the left: `Tujuan 1 : …`. */
  readonly pembuka: readonly string[];
  /** Sheet name, at most 31 characters, none of `[]:*?/\`. */
  readonly lembar: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly LakipColumn[];
  /** Rows of the header; spans as in HTML: a covered place has no cell. */
  readonly header: readonly (readonly HeaderCell[])[];
  /** `(1)`, `(2)`, … below the header; `null` when the layout has none. */
  readonly numbering: readonly string[] | null;
  readonly rows: readonly LakipRow[];
  /** `Sumber Data: …`, or `null`. */
  readonly source: string | null;
  /** Which formula, scale, caps and rounding were used. */
  readonly notes: readonly string[];
  readonly grafik: GrafikTabel | null;
}

/** A table the data does not allow, and why (Indonesian sentence). */
export interface OmittedTable {
  readonly id: string;
  readonly judul: string;
  readonly alasan: string;
}
