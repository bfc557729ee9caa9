import { describeFailure } from '../../../src/app/describe-failure';
import { isiTemplat } from '../../../src/app/word/isi-templat';
import { wordRefusal } from '../../../src/app/word/word-refusal';
import type { Embedded } from '../../excel/contract/embedded';
import { fakeGambar } from '../../word/docx/fake-gambar';
import { all, readDocx, textOf } from '../../word/docx/read-docx';
import { makeDocx, p } from '../../word/template/docx-fixture';
import { openSample, pictureOf } from '../open-book';

let excel: Embedded;
beforeEach(() => {
  excel = openSample('ajung-2023');
});
afterEach(() => excel.close());

const fill = (bytes: Uint8Array, signal?: AbortSignal) =>
  isiTemplat(excel.session, { bytes, nama: 'Templat Kami.docx', gambar: fakeGambar, ...(signal && { signal }) });

const template = (...texts: string[]): Uint8Array => makeDocx({ body: texts.map((text) => p(text)).join('') });

it('fills figures, amounts in words, sentences and tables from the workbook, and changes neither file nor workbook', async () => {
  const bytes = template(
    'Serapan {{serapan}} dari {{total-pagu}}.',
    '{{terbilang:jumlah-program}}',
    '{{kalimat:jumlah-program}}',
    '{{tabel:pengukuran-realisasi}}',
  );
  const [given, before] = [bytes.slice(), pictureOf(excel.state)];
  const filled = await fill(bytes);
  expect(bytes).toEqual(given);
  expect(pictureOf(excel.state)).toEqual(before);
  expect(filled.nama).toBe('Templat Kami terisi.docx');
  expect(filled.tidakDikenal).toEqual([]);
  const { body } = readDocx(filled.bytes);
  const paragraphs = all(body, 'w:p').map(textOf);
  // 3.347.440.282 of 3.443.692.072, the row JUMLAH of Tabel 3.8
  expect(paragraphs).toContain('Serapan 97% dari Rp 3.443.692.072.');
  expect(paragraphs).toContain('empat');
  expect(
    paragraphs.some((text) => text.includes('4 (empat) program, 8 (delapan) kegiatan, dan 16 (enam belas) sub kegiatan')),
  ).toBe(true);
  expect(all(body, 'w:tbl')).toHaveLength(1);
});

it('lists what it does not know, tells a missing figure from a misspelt one, and leaves both as they are', async () => {
  const filled = await fill(template('{{serapn}}', '{{skm-rata-rata}}', '{{tabel:skm-skor}}'));
  expect(filled.tidakDikenal).toEqual([expect.objectContaining({ tanda: '{{serapn}}', saran: '{{serapan}}' })]);
  expect(filled.peringatan.join(' ')).toMatch(/skm-rata-rata/);
  expect(filled.peringatan.join(' ')).toMatch(/tabel:skm-skor/);
  const texts = all(readDocx(filled.bytes).body, 'w:p').map(textOf);
  expect(texts).toEqual(['{{serapn}}', '{{skm-rata-rata}}', '{{tabel:skm-skor}}']);
});

it('knows a table of the layout by its key too, and says why it is not there', async () => {
  // Without the typed IKU of the attachment, and without indicators to derive it from, there is none.
  excel.sheet('IKU').tables.length = 0;
  excel.sheet('Target').tables.length = 0;
  excel.sheet('Realisasi').tables.length = 0;
  const filled = await fill(template('{{tabel:iku-lampiran}}'));
  expect(filled.tidakDikenal).toEqual([]);
  expect(filled.peringatan.join(' ')).toMatch(/tabel:iku-lampiran.*Target/s);
});

it('refuses what is no Word document with a reason, and can be stopped', async () => {
  const refused: unknown = await fill(new TextEncoder().encode('bukan dokumen')).catch((error: unknown) => error);
  expect(wordRefusal(refused)).toMatch(/^[A-Z].{20,}\.$/s);
  expect(describeFailure(refused).judul).toBe('Dokumen tidak dibuat');
  const stopped: unknown = await fill(template('{{serapan}}'), AbortSignal.abort()).catch((error: unknown) => error);
  expect(wordRefusal(stopped)).toBeNull();
  expect(describeFailure(stopped).judul).toBe('Dihentikan');
});
