import type { TandaTerisi, TandaTidakDikenal } from '../isi-template';
import type { MarkIndex } from './mark-names';
import { suggestMark } from './suggest-mark';

/** What happened to the marks of a file, gathered on the way. */
export class FillLog {
  private readonly filledCounts = new Map<string, number>();
  private readonly unknownMarks: TandaTidakDikenal[] = [];
  private readonly warningTexts = new Set<string>();
  private readonly suggestions = new Map<string, string | null>();
  /** Above zero inside a copy for older versions of Word: what happens there has been told of the first copy. */
  private depthOfSilence = 0;

  constructor(private readonly index: MarkIndex) {}

  get filled(): TandaTerisi[] {
    return [...this.filledCounts].map(([tanda, jumlah]) => ({ tanda, jumlah }));
  }

  get unknown(): readonly TandaTidakDikenal[] {
    return this.unknownMarks;
  }

  get warnings(): string[] {
    return [...this.warningTexts];
  }

  get silent(): boolean {
    return this.depthOfSilence > 0;
  }

  quietly(work: () => void): void {
    this.depthOfSilence += 1;
    work();
    this.depthOfSilence -= 1;
  }

  addFilled(name: string): void {
    if (this.silent) return;
    const tanda = `{{${name}}}`;
    this.filledCounts.set(tanda, (this.filledCounts.get(tanda) ?? 0) + 1);
  }

  /** A mark whose figure, sentence or table is not there yet. */
  addEmpty(name: string, alasan: string, tempat: string): void {
    this.warn(`Tanda {{${name}}} belum dapat diisi dan dibiarkan (${tempat}): ${alasan.replace(/\.$/, '')}.`);
  }

  /** @param name what to look for a suggestion by; `null` = nothing can be suggested */
  addUnknown(tanda: string, name: string | null, tempat: string): void {
    if (this.silent) return;
    let saran: string | null = null;
    if (name !== null) {
      if (!this.suggestions.has(name)) this.suggestions.set(name, suggestMark(name, this.index.names));
      saran = this.suggestions.get(name) ?? null;
    }
    this.unknownMarks.push({ tanda, tempat, saran: saran === null ? null : `{{${saran}}}` });
  }

  warn(sentence: string): void {
    if (!this.silent) this.warningTexts.add(sentence);
  }
}
