/**
 * The skeleton of a report as data: which chapters and headings, and what stands below each. Offices differ here, the code
 * that fills it does not. Placeholders in headings: those of `fillIn`, `{huruf}` (A, B …: which heading of level 2),
 * `{urut}` (1, 2 …: which heading of its own level), and within `perSasaran` `{nomor}` and `{sasaran}`.
 */

/**
 * The sentences whose key fits one of these, in the order of the sentences; `*` stands for anything. Within `perSasaran`
 * `{kode}` is the sasaran's kode, and keys without it are looked for among the sentences of that sasaran alone. A sentence
 * stands once: where it fits first.
 */
export interface TempatKalimat {
  readonly kalimat: readonly string[];
}

/** What no `kalimat` of the skeleton names, of one part of the sentences, and the person's own rows of it. */
export interface TempatSisa {
  readonly sisa: string;
}

/** The table of this key in the layout, with all its parts (`renstra-matriks-sebelum`, …). */
export interface TempatTabel {
  readonly tabel: string;
}

/** Sentences that belong nowhere else, such as the person's own rows of a part of their own. */
export interface TempatLain {
  readonly lain: true;
}

export interface SubJudul {
  readonly judul: string;
  readonly tingkat: 2 | 3;
  readonly isi: readonly Isi[];
  /** Stays when nothing stands below it: the office writes that section itself. */
  readonly tetap?: true;
}

/** Once a sasaran; `judul` of level 3, or `null` for none. */
export interface PerSasaran {
  readonly perSasaran: readonly Isi[];
  readonly judul: string | null;
}

export interface Bertanda {
  readonly bertanda: 'kepala' | 'kepala-dan-atasan';
  /** The line of place and date: that of the report, dots for a date the workbook does not know, or none. */
  readonly tanggal: 'laporan' | 'titik-titik' | 'tanpa';
  readonly isi: readonly Isi[];
}

export type Isi = TempatKalimat | TempatSisa | TempatTabel | TempatLain | SubJudul | PerSasaran | Bertanda;

export interface BabKerangka {
  /** Lines of the heading, on a new page; `{urut}` counts the chapters that bear it (`LAMPIRAN 2`). */
  readonly judul: readonly string[];
  readonly isi: readonly Isi[];
}

export interface Kerangka {
  /** Lines of the cover; a line whose setting is blank goes. */
  readonly sampul: readonly string[];
  readonly bab: readonly BabKerangka[];
}
