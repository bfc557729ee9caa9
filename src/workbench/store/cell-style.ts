/** How a cell looks. Immutable and shared: change it by making another. Colours are `#RRGGBB`, `''` = automatic/none. */
export interface CellStyle {
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly border: BorderStyles;
  /** Excel number format code in en-US notation, `General` by default. */
  readonly numberFormat: string;
  readonly alignment: AlignmentStyle;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly color: string;
}

export interface FillStyle {
  /** Solid colour, `''` = no fill. */
  readonly color: string;
}

export type BorderLine =
  | 'None'
  | 'Thin'
  | 'Hairline'
  | 'Dotted'
  | 'Dashed'
  | 'DashDot'
  | 'DashDotDot'
  | 'SlantDashDot'
  | 'Double'
  | 'Medium'
  | 'MediumDashed'
  | 'MediumDashDot'
  | 'MediumDashDotDot'
  | 'Thick';

export interface BorderStyle {
  readonly line: BorderLine;
  readonly color: string;
}

export interface BorderStyles {
  readonly left: BorderStyle;
  readonly right: BorderStyle;
  readonly top: BorderStyle;
  readonly bottom: BorderStyle;
  readonly diagonalUp: BorderStyle;
  readonly diagonalDown: BorderStyle;
}

export interface AlignmentStyle {
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  /** Degrees, 180 = stacked. */
  readonly textOrientation: number;
}

const NO_BORDER: BorderStyle = { line: 'None', color: '' };

export const DEFAULT_STYLE: CellStyle = Object.freeze<CellStyle>({
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: 'None', strikethrough: false, color: '#000000' },
  fill: { color: '' },
  border: {
    left: NO_BORDER,
    right: NO_BORDER,
    top: NO_BORDER,
    bottom: NO_BORDER,
    diagonalUp: NO_BORDER,
    diagonalDown: NO_BORDER,
  },
  numberFormat: 'General',
  alignment: { horizontal: 'General', vertical: 'Bottom', wrapText: false, shrinkToFit: false, indent: 0, textOrientation: 0 },
  locked: true,
  formulaHidden: false,
});
