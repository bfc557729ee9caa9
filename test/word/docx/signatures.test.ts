import type { Blok } from '../../../src/report/dokumen/dokumen';
import { writeDocx } from '../../../src/word/docx/write-docx';
import { fakeGambar } from './fake-gambar';
import { makeTable } from './make-table';
import { all, child, readDocx, textOf } from './read-docx';

const paragraf = (teks: string): Blok => ({ jenis: 'paragraf', kunci: 'contoh', teks });
const tabel = (notes: readonly string[]): Blok => ({ jenis: 'tabel', tabel: makeTable({ notes }) });

async function bodyOf(blok: readonly Blok[]) {
  const bagian = [{ judul: ['BAB IV', 'PENUTUP'], blok }];
  return readDocx(await writeDocx({ sampul: ['LAPORAN'], bahasa: 'id-ID', bagian }, { gambar: fakeGambar })).body;
}

describe('who signs', () => {
  const ttd: Blok = { jenis: 'tanda-tangan', kiri: null, kanan: { baris: ['Jember', '', 'Nama Camat'] } };
  /** Whether the last paragraph with text before the signature stays with what follows. */
  const keptBefore = async (blok: readonly Blok[]): Promise<(boolean | null)[]> => {
    const body = await bodyOf([...blok, ttd]);
    const paragraphs = all(body, 'w:p').filter((each) => textOf(each).trim() !== '');
    const end = paragraphs.findIndex((each) => textOf(each) === 'Jember');
    return [child(paragraphs[end - 1] ?? body, 'w:pPr', 'w:keepNext') !== undefined];
  };

  it.each([
    ['a sentence', [paragraf('Pertama.'), paragraf('Terakhir.')]],
    ['a list', [paragraf('Antara lain:\n1. satu\n2. dua')]],
    ['a table', [tabel(['Catatan.'])]],
  ])('is never left alone on a page after %s', async (_what, blok) => {
    expect(await keptBefore(blok)).toEqual([true]);
  });

  it('keeps nothing else back', async () => {
    const body = await bodyOf([paragraf('Pertama.'), paragraf('Kedua.')]);
    const texts = all(body, 'w:p').filter((each) => /Pertama|Kedua/.test(textOf(each)));
    expect(texts.map((each) => child(each, 'w:pPr', 'w:keepNext') === undefined)).toEqual([true, true]);
  });
});
