import { saveAnswer } from '../excel/answers';
import type { ExcelSession } from '../excel/session';
import type { AmbiguityAnswer } from '../model/raw';

/** Remembers in the workbook how one column's ambiguous numbers are read; the next reading uses it. */
export async function answerQuestion(session: ExcelSession, answer: AmbiguityAnswer): Promise<void> {
  await saveAnswer(session, answer);
}
