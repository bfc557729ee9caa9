import { ExcelFailure } from '../excel/failure';
import type { ExcelSession } from '../excel/session';
import { writeSettings } from '../excel/write-settings';
import { planSettingWrites } from '../model/plan-setting-writes';
import type { SettingField } from '../model/settings/settings';
import { readReport } from './read-report';

/**
 * Keeps choices made in the pane in the workbook's own table `Pengaturan`, where the person sees them and every other way
 * of running finds them. Two syncs of reading, one of writing. Throws `ExcelFailure`, with the reason where there is no such
 * table to write into.
 */
export async function saveSettings(
  session: ExcelSession,
  values: Readonly<Partial<Record<SettingField, string>>>,
): Promise<void> {
  const { raw } = await readReport(session);
  const plan = planSettingWrites(raw, values);
  if ('alasan' in plan) throw new ExcelFailure('InvalidArgument', plan.alasan);
  await writeSettings(session, plan);
}
