/**
 * The whole report as data: what a writer of documents draws, without knowing where it came from. Texts are as printed,
 * headings in their own numbering; persons come from the settings alone.
 */
import type { LakipTable } from '../lakip-table';

/** One who signs: place and date, office, name, rank, NIP, a line each. `''` is room for the signature, a no-break space a blank line. */
export interface PenandaTangan {
  readonly baris: readonly string[];
}

export interface BlokJudul {
  readonly jenis: 'judul';
  /** Below the heading of the chapter, which is level 1. */
  readonly tingkat: 2 | 3;
  readonly teks: string;
}

export interface BlokParagraf {
  readonly jenis: 'paragraf';
  /** Key of the sentence, as on the sheet of the sentences. */
  readonly kunci: string;
  /** Lines `1. …` inside are a numbered list. */
  readonly teks: string;
}

/** The chart of a table, if it has one, is drawn after it. */
export interface BlokTabel {
  readonly jenis: 'tabel';
  readonly tabel: LakipTable;
}

export interface BlokTandaTangan {
  readonly jenis: 'tanda-tangan';
  /** `null`: one signature alone, at the right. */
  readonly kiri: PenandaTangan | null;
  readonly kanan: PenandaTangan;
}

export type Blok = BlokJudul | BlokParagraf | BlokTabel | BlokTandaTangan;

/** A part of the report that begins on a new page. */
export interface BagianDokumen {
  /** Lines of the heading: `['BAB III', 'AKUNTABILITAS KINERJA']`. */
  readonly judul: readonly string[];
  readonly blok: readonly Blok[];
}

export interface Dokumen {
  /** Lines of the cover; `''` is a gap. */
  readonly sampul: readonly string[];
  readonly bahasa: 'id-ID';
  readonly bagian: readonly BagianDokumen[];
}
