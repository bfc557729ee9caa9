import type { Selection } from '../navigate/move-selection';

const CLASSES = ['selected', 'active', 'edge-top', 'edge-right', 'edge-bottom', 'edge-left'];

/** Marks the drawn cells and headers of the selection; the look itself is the style sheet's. */
export function paintSelection(
  table: HTMLTableElement,
  cells: ReadonlyMap<string, HTMLTableCellElement>,
  selection: Selection,
): void {
  const { rect, active } = selection;
  for (const cell of table.querySelectorAll('td.selected, th.in-selection')) {
    cell.classList.remove(...CLASSES, 'in-selection');
    cell.removeAttribute('aria-selected');
  }
  for (const [key, cell] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) continue;
    cell.classList.add('selected');
    cell.setAttribute('aria-selected', 'true');
    cell.classList.toggle('active', row === active.row && column === active.column);
    cell.classList.toggle('edge-top', row === rect.top);
    cell.classList.toggle('edge-left', column === rect.left);
    cell.classList.toggle('edge-bottom', row + cell.rowSpan - 1 >= rect.bottom);
    cell.classList.toggle('edge-right', column + cell.colSpan - 1 >= rect.right);
  }
  for (const head of table.querySelectorAll<HTMLElement>('th.head')) {
    const { row, column } = head.dataset;
    const isInside =
      (row !== undefined && Number(row) >= rect.top && Number(row) <= rect.bottom) ||
      (column !== undefined && Number(column) >= rect.left && Number(column) <= rect.right);
    head.classList.toggle('in-selection', isInside);
  }
}
