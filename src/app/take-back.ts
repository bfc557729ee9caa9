import { takeBack as restore, type Checkpoint } from '../excel/checkpoint';
import type { ExcelSession } from '../excel/session';

export type { Checkpoint };

/** Puts back what one write changed. Throws `ExcelFailure`. */
export async function takeBack(session: ExcelSession, checkpoint: Checkpoint): Promise<void> {
  await restore(session, checkpoint);
}
