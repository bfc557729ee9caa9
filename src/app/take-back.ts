import { takeBack as restore, type Checkpoint } from '../excel/checkpoint';
import { removeTables } from '../excel/remove-tables';
import type { ExcelSession } from '../excel/session';

export type { Checkpoint };

/** Puts back what one write changed. Throws `ExcelFailure`. */
export async function takeBack(session: ExcelSession, checkpoint: Checkpoint): Promise<void> {
  if (checkpoint.addedTables !== undefined) await removeTables(session, checkpoint.addedTables);
  else await restore(session, checkpoint);
}
