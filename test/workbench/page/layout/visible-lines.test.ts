import fc from 'fast-check';
import { Axis } from '../../../../src/workbench/page/layout/axis';
import { mergeLayout } from '../../../../src/workbench/page/layout/merge-layout';
import { visibleLines, type VisibleLines } from '../../../../src/workbench/page/layout/visible-lines';

describe('visibleLines', () => {
  it('draws few of 50,000 rows, wherever the view stands, and all that are in view', () => {
    const axis = new Axis(
      50_000,
      20,
      new Map([
        [7, 60],
        [30_000, 0],
      ]),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_000 }), fc.nat(5), (scroll, frozen) => {
        const { lines, frozenCount } = visibleLines(axis, scroll, 600, frozen, []);
        expect(lines.length).toBeLessThan(80);
        expect(frozenCount).toBe(frozen);
        const drawn = new Set(lines);
        const last = axis.indexAt(Math.min(scroll + 599, axis.total - 1));
        for (let i = axis.indexAt(scroll + axis.startOf(frozen)); i <= last; i++) expect(drawn.has(i)).toBe(!axis.isHidden(i));
      }),
    );
  });

  it('takes in a merge that begins above the view, and the merges that this one brings along', () => {
    const axis = new Axis(1000, 20, new Map());
    const { first, last } = visibleLines(axis, 5000, 400, 0, [
      [180, 245],
      [150, 185],
      [900, 950],
    ]);
    expect(first).toBe(150);
    expect(last).toBeLessThan(900);
  });

  it('cuts a merge too long to draw whole', () => {
    const axis = new Axis(50_000, 20, new Map());
    expect(visibleLines(axis, 400_000, 400, 0, [[0, 49_999]]).lines.length).toBeLessThan(80);
  });
});

const visible = (frozen: number[], scrolled: number[]): VisibleLines => ({
  lines: [...frozen, ...scrolled],
  frozenCount: frozen.length,
  first: scrolled[0] ?? 0,
  last: scrolled[scrolled.length - 1] ?? -1,
});

describe('mergeLayout', () => {
  it('counts only drawn rows and columns', () => {
    const layout = mergeLayout(visible([], [0, 2, 3]), visible([], [0, 1, 4]), [{ top: 0, left: 1, bottom: 2, right: 4 }]);
    expect(layout.get('0,1')).toMatchObject({ kind: 'anchor', rowSpan: 2, colSpan: 2, showsContent: true });
    expect([...layout].filter(([, piece]) => piece.kind === 'covered').map(([key]) => key)).toEqual(['0,4', '2,1', '2,4']);
  });

  it('anchors at the first visible row when the merge begins in a hidden one', () => {
    const layout = mergeLayout(visible([], [1, 2]), visible([], [0]), [{ top: 0, left: 0, bottom: 2, right: 0 }]);
    expect(layout.get('1,0')).toMatchObject({ kind: 'anchor', rowSpan: 2, showsContent: true });
  });

  it('cuts a merge at the frozen edge and shows its content once', () => {
    const layout = mergeLayout(visible([0], [1, 2]), visible([0], [1]), [{ top: 0, left: 0, bottom: 2, right: 1 }]);
    expect(layout.get('0,0')).toMatchObject({ rowSpan: 1, colSpan: 1, showsContent: true });
    expect(layout.get('1,0')).toMatchObject({ rowSpan: 2, showsContent: false });
    expect([...layout.values()].filter((piece) => piece.kind === 'anchor' && piece.showsContent)).toHaveLength(1);
  });

  it('leaves merges out of view alone', () => {
    expect(mergeLayout(visible([], [10, 11]), visible([], [0]), [{ top: 0, left: 0, bottom: 5, right: 0 }]).size).toBe(0);
  });
});
