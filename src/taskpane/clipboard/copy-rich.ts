/** What goes onto the clipboard: the same content twice, for Word and for everything else. */
export interface RichContent {
  readonly html: string;
  readonly teks: string;
}

/**
 * How it got there: by the copy event, by the clipboard API, or not at all, so that the person must press Ctrl+C in the
 * preview.
 */
export type CaraSalin = 'peristiwa' | 'papan-klip' | 'manual';

/** Puts both flavours into a copy event, whoever caused it. */
export function fillCopyEvent(event: ClipboardEvent, { html, teks }: RichContent): boolean {
  if (event.clipboardData === null) return false;
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', teks);
  event.preventDefault();
  return true;
}

/** `execCommand` is the only way that Excel on the web lets through; it is deprecated, and nothing has replaced it there. */
function copyByEvent(content: RichContent): boolean {
  let filled = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    filled = fillCopyEvent(event, content);
  };
  document.addEventListener('copy', onCopy, true);
  try {
    return document.execCommand('copy') && filled;
  } catch {
    return false; // a host that forbids it throws; the next way is tried
  } finally {
    document.removeEventListener('copy', onCopy, true);
  }
}

async function copyByClipboard({ html, teks }: RichContent): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false;
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([teks], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false; // no permission in this frame: the person copies from the preview
  }
}

/**
 * Copies for Word by the first way that works: the copy event, then the clipboard API. `manual`: neither did, and the
 * preview must be shown. To be called from a click, or soon after one.
 */
export async function copyRich(content: RichContent): Promise<CaraSalin> {
  if (copyByEvent(content)) return 'peristiwa';
  return (await copyByClipboard(content)) ? 'papan-klip' : 'manual';
}
