import { invalidArgument } from '../../interpreter/host-error';
import { defineType } from '../../interpreter/object-type';
import { formatAddress } from '../core/address';
import { columnCount, rowCount } from '../core/rect';
import { make, range, type AreasTarget } from '../core/targets';

const address = (t: AreasTarget): string => t.rects.map((rect) => formatAddress(t.sheet.name, rect)).join(',');

/** Several ranges of one sheet: what getMergedAreas and the print area give. */
export const RANGE_AREAS = defineType<AreasTarget>({
  name: 'RangeAreas',
  keepsReference: true,
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: (t) => t.rects.length },
    CellCount: { get: (t) => t.rects.reduce((sum, rect) => sum + rowCount(rect) * columnCount(rect), 0) },
  },
  navigation: {
    Areas: (t) => make('RangeCollection', t),
    Worksheet: (t) => make('Worksheet', { book: t.book, sheet: t.sheet }),
  },
});

export const RANGE_COLLECTION = defineType<AreasTarget>({
  name: 'RangeCollection',
  collection: { items: (t) => t.rects.map((rect) => range(t, rect)) },
  objectMethods: {
    GetItemAt: (t, args) => {
      const rect = t.rects[args.number(0)];
      if (!rect) throw invalidArgument('There is no area at this index.');
      return range(t, rect);
    },
  },
  methods: { GetCount: (t) => t.rects.length },
});
