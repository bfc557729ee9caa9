import { element } from './element';
import type { Box } from './grid-view';

/** What a key pressed while editing asks for. */
export interface EditorEvents {
  onCommit(typed: string, move: { key: 'Enter' | 'Tab' | 'Arrow'; event: KeyboardEvent } | null): void;
  onCancel(): void;
  onInput(typed: string): void;
  /** Arrow keys finish the edit (it was begun by typing). */
  arrowsFinish(): boolean;
  onF2(): void;
}

const LEAST_HEIGHT = 20;

/** Enter, Tab, Esc, F2 and (after begun by typing) arrows, for the editor over the cell and the formula bar alike. */
export function editorKeys(input: HTMLInputElement | HTMLTextAreaElement, events: EditorEvents, signal?: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      input.setRangeText('\n', input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
      events.onInput(input.value);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      events.onCommit(input.value, { key: event.key, event });
    } else if (event.key === 'Escape') {
      event.preventDefault();
      events.onCancel();
    } else if (event.key === 'F2') {
      event.preventDefault();
      events.onF2();
    } else if (event.key.startsWith('Arrow') && events.arrowsFinish()) {
      event.preventDefault();
      events.onCommit(input.value, { key: 'Arrow', event });
    }
  };
  // Without a signal the listeners live as long as the input does.
  const options = signal ? { signal } : {};
  input.addEventListener('keydown', (event) => onKey(event as KeyboardEvent), options);
  input.addEventListener('input', () => events.onInput(input.value), options);
}

/** The text box laid over the cell being edited. */
export class CellEditor {
  readonly input = element('textarea', { class: 'cell-editor', 'aria-label': 'Isi sel', spellcheck: 'false', rows: 1 });

  constructor(events: EditorEvents) {
    this.input.hidden = true;
    editorKeys(this.input, events);
    this.input.addEventListener('input', () => this.grow());
  }

  get isOpen(): boolean {
    return !this.input.hidden;
  }

  open(box: Box, text: string, font: { family: string; size: string }, focus: boolean): void {
    const { style } = this.input;
    this.input.hidden = false;
    this.input.value = text;
    this.place(box);
    style.fontFamily = font.family;
    style.fontSize = font.size;
    this.grow();
    if (!focus) return;
    this.input.focus({ preventScroll: true });
    this.input.setSelectionRange(text.length, text.length);
  }

  place(box: Box): void {
    const { style } = this.input;
    style.left = `${box.left - 1}px`;
    style.top = `${box.top - 1}px`;
    style.minWidth = `${Math.max(60, box.width + 1)}px`;
    style.minHeight = `${Math.max(LEAST_HEIGHT, box.height + 1)}px`;
  }

  set text(value: string) {
    this.input.value = value;
    this.grow();
  }

  close(): void {
    this.input.hidden = true;
    this.input.value = '';
  }

  private grow(): void {
    const { style } = this.input;
    style.width = style.height = '0';
    style.width = `${Math.min(560, this.input.scrollWidth + 12)}px`;
    style.height = `${this.input.scrollHeight + 2}px`;
  }
}
