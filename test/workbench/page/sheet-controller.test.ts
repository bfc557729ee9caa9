/** @jest-environment jsdom */
import type { HostPort } from '../../../src/workbench/page/host-port';
import { SheetController } from '../../../src/workbench/page/sheet-controller';
import type { CellRect, SheetState } from '../../../src/workbench/store/sheet-state';
import { measure, sheetOf } from './sample-sheet';

interface Page {
  heard: string[];
  refused: unknown[];
  modes: string[];
  sheet: SheetState;
  grid: HTMLElement;
  controller: SheetController;
  host: HostPort;
}

function openPage(protect = false, onSelect = (): void => undefined): Page {
  document.body.innerHTML = '<div id="grid"></div><input id="content" />';
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { configurable: true, value: 400 },
    clientWidth: { configurable: true, value: 800 },
    scrollTo: { configurable: true, value: () => undefined },
  });
  const [scroller, content] = [
    document.querySelector<HTMLElement>('#grid'),
    document.querySelector<HTMLInputElement>('#content'),
  ];
  if (!scroller || !content) throw new Error('the page of the test is incomplete');
  const sheet = sheetOf([
    ['Kode', 'Target'],
    ['IK-1', 80.5],
  ]);
  const heard: string[] = [];
  const host: HostPort = {
    state: {
      fileName: 'a.xlsx',
      sheets: [sheet],
      activeSheetId: sheet.id,
      names: [],
      settings: new Map(),
      calculationMode: 'Automatic',
      readOnly: false,
    },
    onChange: () => () => undefined,
    beginCellEdit: () => heard.push('begin'),
    endCellEdit: () => heard.push('end'),
    userSelect: (_id: string, rect: CellRect) => {
      sheet.selection = { ...rect };
      onSelect();
    },
    userEdit: (_id, row, column, typed) => {
      if (protect) throw Object.assign(new Error('AccessDenied'), { pesan: 'Lembar diproteksi.' });
      heard.push(`${row},${column}=${typed}`);
    },
    userActivate: () => undefined,
  };
  const refused: unknown[] = [];
  const modes: string[] = [];
  const controller = new SheetController(host, scroller, content, measure, {
    onSelection: () => undefined,
    onMode: (mode) => modes.push(mode),
    onRefused: (error) => refused.push(error),
  });
  const grid = document.querySelector<HTMLElement>('[role=grid]');
  if (!grid) throw new Error('no grid was drawn');
  grid.focus();
  return { heard, refused, modes, sheet, grid, controller, host };
}

/** Presses a key where the focus is. */
function press(key: string, more: KeyboardEventInit = {}): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

function type(text: string): void {
  const input = document.activeElement;
  if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) throw new Error('nothing to type into');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const activeCell = (): string | null => document.querySelector('[role=grid]')?.getAttribute('aria-activedescendant') ?? null;

describe('SheetController', () => {
  it('draws an accessible grid that names its active cell', () => {
    const { grid } = openPage();
    expect(grid.getAttribute('aria-label')).toBe('Lembar Contoh');
    expect(document.querySelector('#sel-B2')?.textContent).toBe('80,5');
    expect(activeCell()).toBe('sel-A1');
    expect(document.querySelector('#sel-A1')?.getAttribute('aria-selected')).toBe('true');
  });

  it('types over a cell: edit mode begins with the first key, Enter writes and goes down', () => {
    const { heard, modes } = openPage();
    press('ArrowRight');
    press('9');
    expect(heard).toEqual(['begin']);
    type('91,5');
    expect(document.querySelector<HTMLInputElement>('#content')?.value).toBe('91,5');
    press('Enter');
    expect(heard).toEqual(['begin', '0,1=91,5', 'end']);
    expect(activeCell()).toBe('sel-B2');
    expect(modes).toEqual(['Masukkan', 'Siap']);
  });

  it('F2 opens the full value, Esc leaves it as it was', () => {
    const { heard } = openPage();
    press('ArrowRight');
    press('ArrowDown');
    press('F2');
    expect(document.querySelector<HTMLTextAreaElement>('.cell-editor')?.value).toBe('80,5');
    type('1');
    press('Escape');
    expect(heard).toEqual(['begin', 'end']);
    expect(activeCell()).toBe('sel-B2');
  });

  it('arrows finish what was typed, but move the caret after F2', () => {
    const { heard } = openPage();
    press('x');
    press('ArrowRight');
    expect(heard).toEqual(['begin', '0,0=x', 'end']);
    expect(activeCell()).toBe('sel-B1');
    press('F2');
    press('ArrowRight');
    expect(heard).toEqual(['begin', '0,0=x', 'end', 'begin']);
  });

  it('Delete empties only the filled cells of the selection', () => {
    const { heard } = openPage();
    press('ArrowDown');
    press('ArrowRight', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    press('Delete');
    expect(heard).toEqual(['1,0=', '1,1=']);
  });

  it('tells what the host refuses, and edit mode has ended', () => {
    const { heard, refused } = openPage(true);
    press('x');
    press('Enter');
    expect(heard).toEqual(['begin', 'end']);
    expect(refused).toEqual([expect.objectContaining({ pesan: 'Lembar diproteksi.' })]);
  });

  it('follows a selection made by the add-in', () => {
    const { sheet, controller } = openPage();
    sheet.selection = { top: 1, left: 0, bottom: 1, right: 1 };
    controller.refresh();
    expect(activeCell()).toBe('sel-A2');
    expect(document.querySelector('#sel-B2')?.getAttribute('aria-selected')).toBe('true');
  });

  it('marks its own selections, so that they need no redraw', () => {
    const seen: boolean[] = [];
    const page: Page = openPage(false, () => seen.push(page.controller.isSelecting));
    press('ArrowDown');
    expect(seen).toEqual([true]);
    expect(page.controller.isSelecting).toBe(false);
  });
});
