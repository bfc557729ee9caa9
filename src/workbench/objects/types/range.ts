import { HostError, invalidArgument } from '../../interpreter/host-error';
import { defineType } from '../../interpreter/object-type';
import { clearRange } from '../cells/clear-range';
import { mergeRange, unmergeRange } from '../cells/merge-range';
import { copyFormats } from '../cells/copy-formats';
import { deleteCells } from '../cells/shift-cells';
import { columnCount, rowCount } from '../core/rect';
import { make, targetOf, type RangeTarget } from '../core/targets';
import { CELL_PROPERTY_METHODS } from '../cells/cell-properties';
import { selectRange } from '../sheets/select';
import { otherRect, RANGE_OBJECT_METHODS } from './range-navigation';
import { RANGE_SCALARS } from './range-scalars';

export const RANGE = defineType<RangeTarget>({
  name: 'Range',
  keepsReference: true,
  properties: RANGE_SCALARS,
  navigation: {
    Format: (t) => make('RangeFormat', t),
    DataValidation: (t) => make('DataValidation', t),
    Worksheet: (t) => make('Worksheet', { book: t.book, sheet: t.sheet }),
  },
  objectMethods: RANGE_OBJECT_METHODS,
  methods: {
    ...CELL_PROPERTY_METHODS,
    _ValidateArraySize: (t, args) => {
      if (args.number(0) !== rowCount(t.rect) || args.number(1) !== columnCount(t.rect)) {
        throw invalidArgument(`The number of rows or columns in the input array doesn't match the size of the range.`);
      }
    },
    Clear: (t, args) => clearRange(t, args.textOr(0, 'All')),
    CopyFrom: (t, args) => {
      const object = args.object(0, 'Range');
      const source = object ? targetOf('Range', object) : { ...t, rect: otherRect(t, args, 0) };
      copyFormats(t, source, args.textOr(1, 'All'));
    },
    Merge: (t, args) => mergeRange(t, args.flag(0, false)),
    Unmerge: (t) => unmergeRange(t),
    Delete: (t, args) => {
      const shift = args.text(0);
      if (shift !== 'Up' && shift !== 'Left') throw new HostError('InvalidArgument', 'delete shifts Up or Left.');
      deleteCells(t, shift);
    },
    Select: (t) => selectRange(t),
    // Nothing is recalculated here.
    Calculate: () => null,
  },
});
