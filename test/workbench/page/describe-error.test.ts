import { describeError } from '../../../src/workbench/page/describe-error';

describe('describeError', () => {
  it.each([
    [Object.assign(new Error('bad zip'), { pesan: 'Berkas ini bukan .xlsx.' }), 'Berkas ini bukan .xlsx.'],
    [new Error('boom'), 'Gagal. (boom)'],
    ['teks', 'Gagal.'],
    [null, 'Gagal.'],
  ])('%p is told as %s', (error, sentence) => {
    expect(describeError(error, 'Gagal.')).toBe(sentence);
  });

  it('says in Indonesian what a protected sheet needs', () => {
    expect(describeError(Object.assign(new Error('You cannot'), { code: 'AccessDenied' }), 'Gagal.')).toMatch(
      /diproteksi.*Buka proteksinya/,
    );
  });
});
