import { salinTabel } from '../../../src/app/word/salin-tabel';
import type { Embedded } from '../../excel/contract/embedded';
import { openSample, pictureOf } from '../open-book';
import { spendOtherwise } from '../spend-otherwise';

let excel: Embedded;
beforeEach(() => {
  excel = openSample('ajung-2023');
});
afterEach(() => excel.close());

it('gives the tables asked for in report order, as HTML and as text, and writes nothing', async () => {
  const before = pictureOf(excel.state);
  const { html, teks, tabel, omitted } = await salinTabel(excel.session, {
    kunci: ['realisasi-anggaran', 'pengukuran-realisasi'],
  });
  expect([tabel, omitted]).toEqual([2, []]);
  expect(html.match(/<table/g)).toHaveLength(2);
  expect(teks.indexOf('Tabel 3.1')).toBeGreaterThanOrEqual(0);
  expect(teks.indexOf('Tabel 3.8')).toBeGreaterThan(teks.indexOf('Tabel 3.1'));
  // Row JUMLAH of Tabel 3.8
  expect(teks).toMatch(/JUMLAH\t+3\.443\.692\.072\t3\.347\.440\.282\t97%/);
  expect(pictureOf(excel.state)).toEqual(before);
});

it('takes an id for all tables of it, and counts what stands in the workbook now', async () => {
  expect((await salinTabel(excel.session, { kunci: ['renstra-matriks'] })).tabel).toBe(2);
  const before = await salinTabel(excel.session, { kunci: ['realisasi-anggaran'] });
  spendOtherwise(excel);
  const after = await salinTabel(excel.session, { kunci: ['realisasi-anggaran'] });
  expect(after.teks).not.toBe(before.teks);
});

it('says why a table is not there', async () => {
  const { html, teks, tabel, omitted } = await salinTabel(excel.session, { kunci: ['alokasi-sasaran', 'tidak-ada'] });
  expect([html, teks, tabel]).toEqual(['', '', 0]);
  expect(omitted.map(({ id }) => id)).toEqual(['alokasi-sasaran', 'tidak-ada']);
  for (const { alasan } of omitted) expect(alasan).toMatch(/^[A-Z].{20,}\.$/);
});
