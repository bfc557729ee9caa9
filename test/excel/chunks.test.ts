import fc from 'fast-check';
import { CHUNK_BYTES, packByBytes, packTightly, runReadTasks, sliceRows, type ReadTask } from '../../src/excel/chunks';

describe('packByBytes', () => {
  it('keeps the order and loses nothing, and no chunk of several is above the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(150)), (sizes) => {
        const items = sizes.map((bytes, order) => ({ bytes, order }));
        const chunks = packByBytes(items, 100);
        expect(chunks.flat()).toEqual(items);
        for (const chunk of chunks) {
          const sum = chunk.reduce((total, { bytes }) => total + bytes, 0);
          expect(sum <= 100 || chunk.length === 1).toBe(true);
        }
      }),
    );
  });

  it('makes one chunk of what fits', () => {
    expect(packByBytes([{ bytes: CHUNK_BYTES - 1 }, { bytes: 1 }])).toHaveLength(1);
    expect(packByBytes([{ bytes: CHUNK_BYTES }, { bytes: 1 }])).toHaveLength(2);
  });
});

describe('packTightly', () => {
  it('loses nothing, keeps to the limit, and never makes two chunks that would fit one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(150)), (sizes) => {
        const chunks = packTightly(
          sizes.map((bytes, order) => ({ bytes, order })),
          100,
        );
        expect(
          chunks
            .flat()
            .map(({ order }) => order)
            .sort((a, b) => a - b),
        ).toEqual(sizes.map((_bytes, order) => order));
        const sums = chunks.map((chunk) => chunk.reduce((total, { bytes }) => total + bytes, 0)).sort((a, b) => a - b);
        for (const chunk of chunks) {
          const sum = chunk.reduce((total, { bytes }) => total + bytes, 0);
          expect(sum <= 100 || chunk.length === 1).toBe(true);
        }
        expect(sums.length < 2 || (sums[0] ?? 0) + (sums[1] ?? 0) > 100).toBe(true);
      }),
    );
  });

  it('fills holes that packing in order would leave', () => {
    const items = [60, 60, 40, 40].map((bytes) => ({ bytes }));
    expect(packByBytes(items, 100)).toHaveLength(3);
    expect(packTightly(items, 100)).toHaveLength(2);
  });
});

it('sliceRows covers every row once', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.integer({ min: 1, max: 500 }), (count, bytes) => {
      const rows = sliceRows(count, bytes, 1000).flatMap(({ start, length }) =>
        Array.from({ length }, (_row, offset) => start + offset),
      );
      expect(rows).toEqual(Array.from({ length: count }, (_row, row) => row));
    }),
  );
});

describe('runReadTasks', () => {
  /** A context that answers nothing but counts, and refuses a message that asks for more than `most` rows. */
  function fakeContext(most: number) {
    const state = { asked: 0, syncs: 0 };
    const context = {
      async sync() {
        state.syncs += 1;
        const { asked } = state;
        state.asked = 0;
        if (asked > most) throw Object.assign(new Error('too large'), { code: 'ResponsePayloadSizeLimitExceeded' });
      },
    } as unknown as Excel.RequestContext;
    return { context, state };
  }

  function task(state: { asked: number }, got: number[], start: number, length: number, bytes = 1): ReadTask {
    return {
      bytes,
      queue() {
        state.asked += length;
        return () => {
          for (let row = start; row < start + length; row += 1) got.push(row);
        };
      },
      async split() {
        const half = Math.floor(length / 2);
        return length < 2
          ? null
          : [task(state, got, start, half, CHUNK_BYTES), task(state, got, start + half, length - half, CHUNK_BYTES)];
      },
    };
  }

  it('asks in one sync what fits', async () => {
    const { context, state } = fakeContext(100);
    const got: number[] = [];
    await runReadTasks(context, [task(state, got, 0, 40), task(state, got, 40, 60)]);
    expect(state.syncs).toBe(1);
    expect(got).toHaveLength(100);
  });

  it('halves what Excel finds too large until it fits, and loses no row', async () => {
    const { context, state } = fakeContext(30);
    const got: number[] = [];
    await runReadTasks(context, [task(state, got, 0, 100), task(state, got, 100, 20)]);
    expect(got).toEqual(Array.from({ length: 120 }, (_row, row) => row));
  });

  it('gives up when one row alone is too large', async () => {
    const { context, state } = fakeContext(0);
    await expect(runReadTasks(context, [task(state, [], 0, 2)])).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });

  it('passes any other failure on', async () => {
    const context = { sync: () => Promise.reject(new Error('lain')) } as unknown as Excel.RequestContext;
    await expect(runReadTasks(context, [task({ asked: 0 }, [], 0, 2)])).rejects.toThrow('lain');
  });
});
