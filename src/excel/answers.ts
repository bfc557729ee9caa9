import type { AmbiguityAnswer } from '../model/raw';
import { ExcelFailure, withConsequence } from './failure';
import type { ExcelSession } from './session';

const KEY = 'lakip.jawaban';

function isAnswer(value: unknown): value is AmbiguityAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { table, column, reading } = value as Partial<Record<keyof AmbiguityAnswer, unknown>>;
  return typeof table === 'string' && typeof column === 'string' && (reading === 'ribuan' || reading === 'desimal');
}

/** The answers of a setting's value; what is not an answer (another version's, a damaged file's) is left out and will be asked again. */
export function parseAnswers(stored: unknown): AmbiguityAnswer[] {
  if (typeof stored !== 'string') return [];
  try {
    const parsed: unknown = JSON.parse(stored);
    return Array.isArray(parsed) ? parsed.filter(isAnswer) : [];
  } catch {
    return []; // no JSON: nothing was answered that could be used, and asking again loses nothing
  }
}

/** Queues the reading of the stored answers; call what comes back after the sync. */
export function queueAnswers(context: Excel.RequestContext): () => AmbiguityAnswer[] {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return () => takeAnswers(setting);
}

function takeAnswers(setting: Excel.Setting): AmbiguityAnswer[] {
  return setting.isNullObject ? [] : parseAnswers(setting.value);
}

const sameColumn = (a: AmbiguityAnswer, b: AmbiguityAnswer): boolean =>
  a.table.toLowerCase() === b.table.toLowerCase() && a.column.toLowerCase() === b.column.toLowerCase();

/**
 * Keeps one answer in the workbook itself (it travels with the file, not with
 * the person); a former answer about the same column is replaced.
 */
export async function saveAnswer(session: ExcelSession, answer: AmbiguityAnswer): Promise<void> {
  const stored = await session.read(async (context) => {
    const take = queueAnswers(context);
    await context.sync();
    return take();
  });
  const kept = [...stored.filter((other) => !sameColumn(other, answer)), answer];
  try {
    await session.write(async (context) => {
      context.workbook.settings.add(KEY, JSON.stringify(kept));
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    throw withConsequence(error, 0, 'Jawaban mungkin sudah tersimpan; bila pertanyaannya masih tampil, jawab sekali lagi.', null);
  }
}
