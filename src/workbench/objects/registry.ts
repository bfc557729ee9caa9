import type { ErasedType } from '../interpreter/object-type';
import { CHART } from './types/chart';
import { CHART_AXES, CHART_AXIS, CHART_AXIS_TITLE, CHART_GRIDLINES } from './types/chart-axes';
import { CHART_COLLECTION } from './types/chart-collection';
import {
  CHART_DATA_LABELS,
  CHART_FILL,
  CHART_LINE_FORMAT,
  CHART_SERIES,
  CHART_SERIES_COLLECTION,
  CHART_SERIES_FORMAT,
} from './types/chart-series';
import { CHART_LEGEND, CHART_TITLE } from './types/chart-title';
import { DATA_VALIDATION } from './types/data-validation';
import { FREEZE_PANES } from './types/freeze-panes';
import { NAMED_ITEM, NAMED_ITEM_COLLECTION } from './types/named-item';
import { HEADER_FOOTER, HEADER_FOOTER_GROUP, PAGE_LAYOUT } from './types/page-layout';
import { WORKSHEET_PROTECTION } from './types/protection';
import { RANGE } from './types/range';
import { RANGE_AREAS, RANGE_COLLECTION } from './types/range-areas';
import { RANGE_BORDER, RANGE_BORDER_COLLECTION } from './types/range-border';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './types/range-format';
import { SETTING, SETTING_COLLECTION } from './types/setting';
import { TABLE } from './types/table';
import { TABLE_COLLECTION, TABLE_SCOPED_COLLECTION } from './types/table-collection';
import { TABLE_COLUMN, TABLE_COLUMN_COLLECTION } from './types/table-column';
import { TABLE_ROW, TABLE_ROW_COLLECTION } from './types/table-row';
import { ADDIN_INTERNAL_SERVICE, APPLICATION, CULTURE_INFO, NUMBER_FORMAT_INFO, WORKBOOK } from './types/workbook';
import { WORKSHEET } from './types/worksheet';
import { WORKSHEET_COLLECTION } from './types/worksheet-collection';

/** Every type the embedded Excel knows. */
export const OBJECT_TYPES: readonly ErasedType[] = [
  WORKBOOK,
  APPLICATION,
  CULTURE_INFO,
  NUMBER_FORMAT_INFO,
  WORKSHEET_COLLECTION,
  WORKSHEET,
  PAGE_LAYOUT,
  HEADER_FOOTER_GROUP,
  HEADER_FOOTER,
  FREEZE_PANES,
  WORKSHEET_PROTECTION,
  RANGE,
  DATA_VALIDATION,
  RANGE_AREAS,
  RANGE_COLLECTION,
  RANGE_FORMAT,
  RANGE_FONT,
  RANGE_FILL,
  RANGE_BORDER_COLLECTION,
  RANGE_BORDER,
  FORMAT_PROTECTION,
  TABLE_COLLECTION,
  TABLE_SCOPED_COLLECTION,
  TABLE,
  TABLE_COLUMN_COLLECTION,
  TABLE_COLUMN,
  TABLE_ROW_COLLECTION,
  TABLE_ROW,
  NAMED_ITEM_COLLECTION,
  NAMED_ITEM,
  CHART_COLLECTION,
  CHART,
  CHART_TITLE,
  CHART_LEGEND,
  CHART_AXES,
  CHART_AXIS,
  CHART_AXIS_TITLE,
  CHART_GRIDLINES,
  CHART_SERIES_COLLECTION,
  CHART_SERIES,
  CHART_SERIES_FORMAT,
  CHART_FILL,
  CHART_LINE_FORMAT,
  CHART_DATA_LABELS,
  SETTING_COLLECTION,
  SETTING,
  ADDIN_INTERNAL_SERVICE,
];

/** Events that are really fired, by the method that registers them. */
const EVENTS: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: 'onChanged',
  _RegisterActivatedEvent: 'onActivated',
  _RegisterDeactivatedEvent: 'onDeactivated',
  _RegisterSelectionChangedEvent: 'onSelectionChanged',
  _RegisterAddedEvent: 'onAdded',
  _RegisterDeletedEvent: 'onDeleted',
};

/** Type → members as office.js spells them, for the check of what the add-in uses. */
export function knownMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  return new Map(
    OBJECT_TYPES.map((type) => {
      const names = [type.properties, type.navigation, type.methods, type.objectMethods]
        .flatMap((group) => Object.keys(group ?? {}))
        .map(camel);
      for (const [register, event] of Object.entries(EVENTS)) if (register in (type.methods ?? {})) names.push(event);
      if (type.collection) names.push('items');
      if (type.collection?.item) names.push('getItem');
      return [type.name, new Set(names)];
    }),
  );
}
