import * as fc from 'fast-check';
import { clearValidations, editValidations, validationsIn } from '../../../src/workbench/objects/validations/edit-validations';
import { columnName } from '../../../src/workbench/store/formula/cell-reference';
import { createSheet } from '../../../src/workbench/store/new-sheet';

const SIZE = 6;
const area = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1)).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
/** A rule on a cell refers to the cell `step` columns right of it, a fixed one to $A$1. */
const act = fc.record({ area, step: fc.option(fc.nat(2), { nil: null }), kind: fc.constantFrom('rule', 'prompt', 'clear') });

const refers = (row: number, column: number, step: number): string => `${columnName(column + step)}${row + 1}<>""`;

describe('validations of overlapping blocks', () => {
  it('say of every single cell what was last said of it, and no cell stands in two', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        const sheet = createSheet('{s}', 'Data');
        const expected = new Map<string, { formula: string | null; prompt: string }>();
        acts.forEach(({ area: rect, step, kind }, index) => {
          const formula1 = step === null ? '$A$1<>""' : refers(rect.top, rect.left, step);
          const prompt = { title: '', message: `p${index % 2}`, showPrompt: true };
          if (kind === 'clear') clearValidations(sheet, rect);
          else editValidations(sheet, rect, () => (kind === 'rule' ? { type: 'Custom', formula1 } : { prompt }));
          for (let row = rect.top; row <= rect.bottom; row += 1) {
            for (let column = rect.left; column <= rect.right; column += 1) {
              const before = expected.get(`${row},${column}`) ?? { formula: null, prompt: '' };
              const formula = step === null ? formula1 : refers(row, column, step);
              expected.set(
                `${row},${column}`,
                kind === 'clear'
                  ? { formula: null, prompt: '' }
                  : kind === 'rule'
                    ? { ...before, formula }
                    : { ...before, prompt: prompt.message },
              );
            }
          }
        });
        for (let row = 0; row < SIZE; row += 1) {
          for (let column = 0; column < SIZE; column += 1) {
            const states = validationsIn(sheet, { top: row, bottom: row, left: column, right: column });
            expect(states.map(({ formula1, prompt }) => ({ formula: formula1, prompt: prompt.message }))).toEqual([
              expected.get(`${row},${column}`) ?? { formula: null, prompt: '' },
            ]);
          }
        }
      }),
    );
  });
});
