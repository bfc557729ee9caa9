import { countInWords } from '../../domain/angka/terbilang';
import type { AmbiguityQuestion } from '../ambiguity-question';
import { normalizeHeader } from '../contract/normalize-header';
import type { AmbiguityAnswer, DotReading } from '../raw';

/** What the user has said about doubtful dots, and the questions that are still open: one a column. */
export class Ambiguities {
  private readonly answers = new Map<string, DotReading>();
  private readonly open = new Map<string, AmbiguityQuestion>();

  constructor(answers: readonly AmbiguityAnswer[]) {
    for (const { table, column, reading } of answers) this.answers.set(keyOf(table, column), reading);
  }

  /** The answer for a column, by its heading as typed or by its canonical name. */
  readingOf(table: string, header: string, nama: string): DotReading | null {
    return this.answers.get(keyOf(table, header)) ?? this.answers.get(keyOf(table, nama)) ?? null;
  }

  /** Notes one doubtful cell; the first of a column stands as the example. */
  note(question: Omit<AmbiguityQuestion, 'jumlah' | 'bacaanRibuan' | 'bacaanDesimal'>): void {
    const key = keyOf(question.table, question.column);
    const known = this.open.get(key);
    if (known !== undefined) {
      this.open.set(key, { ...known, jumlah: known.jumlah + 1 });
      return;
    }
    const { ribuan, desimal } = question;
    this.open.set(key, {
      ...question,
      jumlah: 1,
      bacaanRibuan: countInWords(ribuan),
      bacaanDesimal: countInWords(desimal),
    });
  }

  questions(): AmbiguityQuestion[] {
    return [...this.open.values()];
  }
}

function keyOf(table: string, column: string): string {
  return `${table.trim().toLowerCase()}\u0000${normalizeHeader(column)}`;
}
