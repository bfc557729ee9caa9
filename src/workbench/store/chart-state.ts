/** The kinds of chart the host draws itself, as office.js spells them. */
export type ChartKind = 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'Line' | 'LineMarkers' | 'Pie';

/** A place on the sheet: a cell (0-based) and how far into it, in points. */
export interface Corner {
  row: number;
  column: number;
  rowOffset: number;
  columnOffset: number;
}

/** Where a drawing lies: between two corners, or (as other programs may save it) from one corner with a size in points. */
export interface ChartAnchor {
  from: Corner;
  to: Corner | null;
  size: { width: number; height: number } | null;
}

export interface ChartSeriesState {
  /** The name typed out, or as last read behind `nameReference`. */
  name: string;
  /** References without `=`, as the file has them: `Data!$B$1`; `null` = none. */
  nameReference: string | null;
  values: string | null;
  categories: string | null;
  kind: ChartKind;
  /** `#RRGGBB`, `''` = automatic. */
  fillColor: string;
  lineColor: string;
  /** Points, `null` = automatic. */
  lineWeight: number | null;
  markerStyle: string;
  /** Percent of a bar's breadth, `null` = automatic; bars only. */
  gapWidth: number | null;
  hasDataLabels: boolean;
  labelFormat: string;
  /** As office.js spells it (`OutsideEnd`, `Top`, …); `''` = automatic. */
  labelPosition: string;
}

export interface ChartAxisState {
  /** `null` = automatic. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  title: { text: string; visible: boolean };
  majorGridlines: boolean;
  visible: boolean;
  reversePlotOrder: boolean;
  /** `''` = as the cells. */
  numberFormat: string;
}

/** What a chart shows. */
export interface ChartContent {
  /** `text` null = Excel's own: the name of the only series, or a placeholder. */
  title: { text: string | null; visible: boolean };
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' };
  series: ChartSeriesState[];
  valueAxis: ChartAxisState;
  categoryAxis: ChartAxisState;
}

/** A chart on a sheet. */
export interface ChartState {
  /** Stable during the session, `{…}`. */
  id: string;
  name: string;
  anchor: ChartAnchor;
  /** What it shows, as far as the host knows it; `null` = of a kind the host does not draw. */
  content: ChartContent | null;
  /**
   * Whether the host would write the same part for the same content: then it may be written anew. Else another program made
   * it and there is more in it: it can be read, named, moved and deleted, and its references follow their cells.
   */
  isOwn: boolean;
  /** Of a chart that is not our own: every reference in its part, in their order. */
  references: string[];
  /** Its part in the opened file; `null` = made here. */
  origin: string | null;
}

export function newAxis(majorGridlines: boolean): ChartAxisState {
  return {
    minimum: null,
    maximum: null,
    majorUnit: null,
    title: { text: '', visible: false },
    majorGridlines,
    visible: true,
    reversePlotOrder: false,
    numberFormat: '',
  };
}

export function newSeries(kind: ChartKind, name = ''): ChartSeriesState {
  return {
    name,
    nameReference: null,
    values: null,
    categories: null,
    kind,
    fillColor: '',
    lineColor: '',
    lineWeight: null,
    markerStyle: 'Automatic',
    gapWidth: null,
    hasDataLabels: false,
    labelFormat: '',
    labelPosition: '',
  };
}
