import { describeFailure } from '../app/describe-failure';
import { goTo } from '../app/go-to';
import { hitung, type HitungResult } from '../app/hitung';
import type { ExcelSession } from '../app/open-session';
import { describeRibbonFailure, describeRibbonHitung, type RibbonMessage } from '../app/ribbon-message';

/** What Office hands to a ribbon function; `completed` must be called or the button stays busy. */
export interface CommandEvent {
  completed(): void;
}

/**
 * The cell a person should see after computing from the ribbon, where no
 * message can be shown: the first `galat` that names a cell (a figure is
 * missing there), else the first column written, else nothing.
 */
export function outcomeAddress({ temuan, written }: Pick<HitungResult, 'temuan' | 'written'>): string | null {
  const galat = temuan.find((item) => item.tingkat === 'galat' && item.alamat !== null);
  return galat?.alamat ?? written[0]?.alamat ?? null;
}

/**
 * Computes without the pane. A failure leaves the workbook as `hitung` leaves
 * it (nothing half-written without a refusal of Excel's in the middle). How it
 * ended goes to `say`, for the pane to show; going to a cell may fail without a
 * word there, because the computing is done. `event.completed()` is called
 * whatever happens.
 */
export async function runHitung(
  open: () => ExcelSession,
  event: CommandEvent,
  say: (message: RibbonMessage) => void,
): Promise<void> {
  let hasComputed = false;
  try {
    const session = open();
    const result = await hitung(session);
    hasComputed = true;
    say(describeRibbonHitung(result));
    const alamat = outcomeAddress(result);
    if (alamat !== null) await goTo(session, alamat);
  } catch (error) {
    console.error('hitung', error);
    if (!hasComputed) say(describeRibbonFailure(describeFailure(error)));
  } finally {
    event.completed();
  }
}
