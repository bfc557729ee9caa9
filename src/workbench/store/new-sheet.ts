import { CellGrid } from './cell-grid';
import type { CellStyle } from './cell-style';
import type { PageLayoutState, SheetState } from './sheet-state';

/** The page set-up Excel gives a new sheet: A4 portrait, margins of 0.75 and 0.7 inch, in points. */
export function createPageLayout(): PageLayoutState {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    scale: 100,
    fitToWidth: null,
    fitToHeight: null,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
  };
}

/**
 * An empty sheet that no file holds yet, therefore dirty.
 * @param defaultStyle the look of cells nobody styled (the workbook's Normal style)
 */
export function createSheet(id: string, name: string, defaultStyle?: CellStyle): SheetState {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    cells: new CellGrid(defaultStyle),
    merges: [],
    columns: new Map(),
    rows: new Map(),
    defaultRowHeight: 15,
    defaultColumnWidth: 8.43,
    tables: [],
    pageLayout: createPageLayout(),
    validations: [],
    charts: [],
    freeze: null,
    protection: null,
    showGridlines: true,
    showHeadings: true,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    dirty: true,
  };
}
