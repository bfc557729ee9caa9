import type { Token } from './tokenize';

/** Walks over the pieces of one text; every look and step is bounded, so no reading can run past the end. */
export class TokenCursor {
  private posisi = 0;

  constructor(
    private readonly teks: string,
    private readonly tokens: readonly Token[],
  ) {}

  peek(ahead = 0): Token | null {
    return this.tokens[this.posisi + ahead] ?? null;
  }

  get selesai(): boolean {
    return this.peek() === null;
  }

  /** Whether the next piece (or one further ahead) is one of these signs. */
  isSimbol(tanda: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.jenis === 'simbol' && tanda.includes(token.teks);
  }

  /** Whether an amount begins here: a figure, perhaps after sign, `Rp` or bracket. */
  isJumlah(ahead = 0): boolean {
    for (let langkah = ahead; langkah < ahead + 4; langkah += 1) {
      const jenis = this.peek(langkah)?.jenis;
      if (jenis === 'angka') return true;
      if (jenis !== 'rupiah' && !this.isSimbol('-+(', langkah)) return false;
    }
    return false;
  }

  take(): Token | null {
    const token = this.peek();
    if (token !== null) this.posisi += 1;
    return token;
  }

  /** The text as typed, from the first of the pieces to the last. */
  slice(pieces: readonly Token[]): string {
    const [first] = pieces;
    const last = pieces.at(-1);
    return first === undefined || last === undefined ? '' : this.teks.slice(first.awal, last.akhir);
  }
}
