import { element } from './element';

/** Messages under the ribbon: stay until closed, one at a time; an error interrupts a screen reader, a note does not. */
export class NoticeBar {
  constructor(private readonly bar: HTMLElement) {}

  show(kind: 'galat' | 'catatan', text: string): void {
    const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Tutup pesan' }, '×');
    close.addEventListener('click', () => this.clear());
    this.bar.replaceChildren(element('p', { role: kind === 'galat' ? 'alert' : 'status' }, text), close);
    this.bar.className = `notice ${kind}`;
    this.bar.hidden = false;
  }

  clear(): void {
    this.bar.hidden = true;
    this.bar.replaceChildren();
  }
}
