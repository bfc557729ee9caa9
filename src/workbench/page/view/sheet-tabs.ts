import type { WorkbookState } from '../../store/workbook-state';
import { element } from './element';

/** The sheet tabs under the grid; arrow keys move between them, as the ARIA tab pattern asks. */
export class SheetTabs {
  constructor(
    private readonly list: HTMLElement,
    private readonly onActivate: (sheetId: string) => void,
  ) {
    list.addEventListener('click', (event) => {
      const id = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=tab]')?.dataset['sheet'] : undefined;
      if (id !== undefined) this.onActivate(id);
    });
    list.addEventListener('keydown', (event) => this.onKey(event));
  }

  show(state: WorkbookState): void {
    const hadFocus = this.list.contains(document.activeElement);
    const tabs = state.sheets
      .filter((sheet) => sheet.visibility === 'Visible')
      .map((sheet) => {
        const isActive = sheet.id === state.activeSheetId;
        const tab = element(
          'button',
          {
            type: 'button',
            role: 'tab',
            class: 'sheet-tab',
            'data-sheet': sheet.id,
            'aria-selected': String(isActive),
            tabindex: isActive ? 0 : -1,
            'aria-controls': 'grid',
          },
          sheet.name,
        );
        if (sheet.protection) tab.append(element('span', { class: 'lock', title: 'Lembar ini diproteksi' }, ' (diproteksi)'));
        if (sheet.tabColor !== '') tab.style.setProperty('--tab-color', sheet.tabColor);
        return tab;
      });
    this.list.replaceChildren(...tabs);
    const active = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) active?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const tabs = [...this.list.querySelectorAll<HTMLElement>('[role=tab]')];
    const now = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const next = tabs[now + step]?.dataset['sheet'];
    if (next === undefined) return;
    event.preventDefault();
    this.onActivate(next);
  }
}
