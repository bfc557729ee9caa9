/** What the pointer is on: a cell, a row's or column's header, or the corner. */
export type PointerTarget =
  | { kind: 'cell'; row: number; column: number }
  | { kind: 'row'; row: number }
  | { kind: 'column'; column: number }
  | { kind: 'all' };

function targetOf(event: Event): PointerTarget | null {
  const node = event.target instanceof Element ? event.target.closest<HTMLElement>('td, th') : null;
  if (!node) return null;
  const { row, column } = node.dataset;
  if (row !== undefined && column !== undefined) return { kind: 'cell', row: Number(row), column: Number(column) };
  if (row !== undefined) return { kind: 'row', row: Number(row) };
  if (column !== undefined) return { kind: 'column', column: Number(column) };
  return node.classList.contains('corner') ? { kind: 'all' } : null;
}

/** Selecting by mouse: press, Shift+press, drag; a double click opens the cell. */
export function gridPointer(
  table: HTMLTableElement,
  onPointer: (target: PointerTarget, extend: boolean) => void,
  onOpen: () => void,
): void {
  let isDragging = false;
  let last = '';
  table.addEventListener('mousedown', (event) => {
    if (event.button !== 0) return;
    const target = targetOf(event);
    if (!target) return;
    // The browser would select text while dragging; the table takes the focus itself.
    event.preventDefault();
    table.focus({ preventScroll: true });
    isDragging = target.kind === 'cell';
    last = JSON.stringify(target);
    onPointer(target, event.shiftKey);
  });
  table.addEventListener('mouseover', (event) => {
    if (!isDragging) return;
    const target = targetOf(event);
    const key = JSON.stringify(target);
    if (target?.kind !== 'cell' || key === last) return;
    last = key;
    onPointer(target, true);
  });
  table.ownerDocument.addEventListener('mouseup', () => (isDragging = false));
  table.addEventListener('dblclick', (event) => {
    if (targetOf(event)?.kind === 'cell') onOpen();
  });
}
