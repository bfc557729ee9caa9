/** A single figure as it stands in a sentence, for the marks of a template. */
export interface Figur {
  /** As printed, in Indonesian notation: `97,2%`, `Rp 3.443.692.072`; `''` when there is none. */
  readonly teks: string;
  /** The exact number: rupiah, percent (97.2, not 0.972), poin or a count; `null` for a text and for a missing figure. */
  readonly angka: number | null;
  readonly jenis: 'rupiah' | 'persen' | 'poin' | 'angka' | 'teks';
  /** Why there is none (Indonesian sentence); `null` when there is one. */
  readonly alasan: string | null;
}
