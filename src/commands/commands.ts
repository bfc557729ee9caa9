import { openSession } from '../app/open-session';
import { leaveRibbonMessage, openRibbonPlace, type RibbonMessage } from '../app/ribbon-message';
import { runHitung } from './run-hitung';

/**
 * The ribbon's functions, by the names manifest.xml gives them. The page has no
 * face: Office opens it unseen, calls the function and closes it.
 */
void Office.onReady(() => {
  const say = (message: RibbonMessage): void => leaveRibbonMessage(openRibbonPlace(Office.context), message, Date.now());
  Office.actions.associate('hitung', (event: Office.AddinCommands.Event) => void runHitung(() => openSession(), event, say));
});
