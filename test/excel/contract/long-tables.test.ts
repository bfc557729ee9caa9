import { takeBack } from '../../../src/excel/checkpoint';
import { CHUNK_BYTES } from '../../../src/excel/chunks';
import { drawTables } from '../../../src/excel/draw-tables';
import type { LakipTable } from '../../../src/report/lakip-table';
import { longBudget, mergedGroups } from '../long-table';
import { sampleTable } from '../sample-table';
import { openEmbedded, type Embedded } from './embedded';

let excel: Embedded;
beforeEach(() => {
  excel = openEmbedded([]);
});
afterEach(() => excel.close());

const LIMIT = 5 * 1024 * 1024;

/** What went over the wire for one drawing. */
async function sent(table: LakipTable) {
  excel.host.statistics.clear();
  await drawTables(excel.session, [table]);
  const requests = excel.host.statistics.requests;
  const sum = (pick: (request: (typeof requests)[number]) => number): number =>
    requests.reduce((total, request) => total + pick(request), 0);
  return {
    awaited: excel.host.statistics.awaited.length,
    largest: Math.max(...requests.flatMap(({ bytesOut, bytesIn }) => [bytesOut, bytesIn])),
    out: sum(({ bytesOut }) => bytesOut),
    in: sum(({ bytesIn }) => bytesIn),
    actions: sum(({ actions }) => actions),
    refused: requests.filter(({ failure }) => failure !== null).length,
  };
}

describe('a budget of 2,000 and of 10,000 rows', () => {
  it.each([2_000, 10_000])('%d: one message to draw it, by range, none near the limit', async (rows) => {
    const first = await sent(longBudget(rows));
    // One sync for the list of the sheets, one (of nothing) for what stands on them, one a message of writing.
    expect(first).toMatchObject({ awaited: 1 + Math.ceil(first.out / CHUNK_BYTES), refused: 0 });
    expect(first.largest).toBeLessThan(LIMIT);
    // Eight cells a row: far fewer bytes than a look for every cell would take, and less than a request each ten rows.
    expect(first.out / rows).toBeLessThan(300);
    expect(first.actions).toBeLessThan(200 + rows / 10);
  });

  it('drawn again: read in as many messages as its bytes need, none of them refused', async () => {
    await drawTables(excel.session, [longBudget(2_000)]);
    const again = await sent(longBudget(2_000));
    expect(again.refused).toBe(0);
    expect(again.largest).toBeLessThan(LIMIT);
    // The list, the frames, the writing; and its cells in messages of their own.
    expect(again.awaited).toBeLessThanOrEqual(3 + Math.ceil(again.in / 4_000_000));
  });

  it('cost in proportion to their rows, new and again', async () => {
    const small = [await sent(longBudget(2_000)), await sent(longBudget(2_000))] as const;
    excel.close();
    excel = openEmbedded([]);
    const large = [await sent(longBudget(10_000)), await sent(longBudget(10_000))] as const;
    for (const [one, five] of [
      [small[0], large[0]],
      [small[1], large[1]],
    ] as const) {
      expect(five.out).toBeLessThan(5.2 * one.out);
      expect(five.in).toBeLessThan(5.2 * one.in);
      expect(five.actions).toBeLessThan(5.2 * one.actions);
    }
  });

  it('comes back as it was when a drawing over it is taken back', async () => {
    await drawTables(excel.session, [longBudget(2_000)]);
    const { checkpoint } = await drawTables(excel.session, [sampleTable()]);
    await takeBack(excel.session, checkpoint);
    expect(excel.values('Tabel 3.8', 1_999, 0, 1, 2)).toEqual([['1995', '7.01.01.2.1994']]);
    expect(excel.sheet('Tabel 3.8').cells.get(1_999, 1)?.style).toMatchObject({ border: { left: { line: 'Thin' } } });
  });
});

it('five hundred groups merged over two columns: a request each, still one message', async () => {
  const { awaited, largest, out, refused } = await sent(mergedGroups(500));
  expect({ awaited, refused }).toEqual({ awaited: 2, refused: 0 });
  expect(largest).toBeLessThan(LIMIT);
  expect(out / 1_000).toBeLessThan(1_200);
  expect(excel.sheet('Tabel 3.8').merges.filter(({ top, bottom }) => bottom - top === 2)).toHaveLength(1_000);
});
