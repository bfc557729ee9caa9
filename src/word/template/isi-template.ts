import type { EjaanMiliar } from '../../domain/angka/terbilang';
import type { Figur } from '../../report/dokumen/figur';

/** The chart of a table, as it is put behind it. */
export interface GrafikTemplate {
  readonly png: Uint8Array;
  /** A `w:p` with the picture. `relation`: id of the part's relationship to it; `id`: unique among the drawings of the file. */
  paragraph(relation: string, id: number): string;
}

/** A table ready to be put into a foreign document. */
export interface TabelTemplate {
  /** Block-level `w:` elements: caption, table, source, notes. */
  readonly xml: string;
  /** Laid out for a page on its side. */
  readonly lanskap: boolean;
  readonly grafik?: GrafikTemplate | null;
}

/** What the marks of a template stand for. The names are those of the marks, without braces and prefix. */
export interface IsiTemplate {
  /** `serapan` for `{{serapan}}` and `{{terbilang:serapan}}`. */
  readonly figur: ReadonlyMap<string, Figur>;
  /** By key, the user's own wording already in; lines are separated by `\n`. */
  readonly kalimat: ReadonlyMap<string, string>;
  /** By `kunci` and by id (the first of that id). */
  readonly tabel: ReadonlyMap<string, TabelTemplate>;
  readonly ejaanMiliar: EjaanMiliar;
  /** Marks that exist but have nothing to show yet, `tabel:skm` → why (Indonesian sentence). They are told from misspelt ones. */
  readonly belumAda?: ReadonlyMap<string, string>;
}

export interface TandaTerisi {
  /** As documented: `{{serapan}}`. */
  readonly tanda: string;
  readonly jumlah: number;
}

export interface TandaTidakDikenal {
  /** As it stands in the file. */
  readonly tanda: string;
  /** Where, for a person (Indonesian). */
  readonly tempat: string;
  /** The mark that was probably meant; `null` = none is near. */
  readonly saran: string | null;
}

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** In the order of their first place in the file. */
  readonly terisi: readonly TandaTerisi[];
  readonly tidakDikenal: readonly TandaTidakDikenal[];
  /** What the user should look at (Indonesian sentences). */
  readonly peringatan: readonly string[];
}
