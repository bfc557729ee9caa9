import { readPrintedSentences } from './printed-sentences';

/** The numbers of a text; a sentence may word the rest otherwise. */
const digits = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');

describe.each(['ajung', 'ambulu'])('the printed sentences of %s', (name) => {
  const sentences = readPrintedSentences(name);
  const figures = sentences.flatMap(({ baris, tercetak, angka }) => angka.map((figure) => ({ baris, clause: tercetak, figure })));

  it('hold the figures they are listed for', () => {
    expect(figures.filter(({ clause, figure }) => !clause.includes(figure.tercetak))).toEqual([]);
    expect(sentences.filter(({ angka }) => angka.length === 0)).toEqual([]);
  });

  it('have a reason wherever the recomputed figure is another', () => {
    expect(figures.filter(({ figure }) => figure.sebab === '' && digits(figure.tercetak) !== digits(figure.seharusnya))).toEqual(
      [],
    );
  });
});
