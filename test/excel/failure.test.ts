import { ExcelFailure, ownFailure, toExcelFailure } from '../../src/excel/failure';
import { FAILURE_MESSAGES } from '../../src/excel/failure-messages';

const office = (code: string, errorLocation?: string) => ({
  code,
  message: 'English and localised',
  debugInfo: errorLocation ? { errorLocation } : {},
});
const failure = (error: unknown, wrote = false, wroteBefore = false): ExcelFailure => {
  const result = toExcelFailure(error, { wrote, wroteBefore });
  if (!(result instanceof ExcelFailure)) throw new Error('no ExcelFailure');
  return result;
};

describe('words for Office error codes', () => {
  it.each(Object.entries(FAILURE_MESSAGES))(
    '%s: whole Indonesian sentences, nothing of the English message',
    (code, { pesan }) => {
      expect(pesan).toMatch(/^[A-Z].*\.$/s);
      expect(failure(office(code)).pesan).not.toContain('English');
    },
  );

  it('says the code and the place of an error nobody has foreseen', () => {
    expect(failure(office('SomethingNew', 'Range.values')).pesan).toContain('(kode SomethingNew, pada Range.values)');
    expect(failure(office('SomethingNew')).pesan).toContain('(kode SomethingNew)');
  });
});

describe('mayHaveWritten', () => {
  it('is false when nothing was sent or only read', () => {
    expect(failure(office('GeneralException')).mayHaveWritten).toBe(false);
  });

  it('is false when the host refuses a write before it runs anything', () => {
    for (const code of [
      'InvalidOperationInCellEditMode',
      'InvalidOrTimedOutSession',
      'AccessDenied',
      'RequestPayloadSizeLimitExceeded',
    ]) {
      expect(failure(office(code), true).mayHaveWritten).toBe(false);
    }
  });

  it('is true when an action in the middle failed, whatever the code, and says so', () => {
    const half = failure(office('AccessDenied', 'Range.values'), true);
    expect(half.mayHaveWritten).toBe(true);
    expect(half.pesan).toContain('mungkin sudah tertulis');
  });

  it('is true when an earlier message of the same write has landed', () => {
    expect(failure(office('InvalidOrTimedOutSession'), true, true).mayHaveWritten).toBe(true);
  });
});

it('lets a programming error through and does not dress a failure twice', () => {
  const bug = new TypeError('x is undefined');
  expect(toExcelFailure(bug, { wrote: true, wroteBefore: false })).toBe(bug);
  const own = ownFailure('ProtectedSheet', 'Lembar "A" tidak ditulis.');
  expect(toExcelFailure(own, { wrote: true, wroteBefore: true })).toBe(own);
  expect(own.pesan.startsWith('Lembar "A" tidak ditulis. ')).toBe(true);
});
