import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeHasil } from '../../src/model/compute-hasil';
import { readLaporan } from '../../src/model/read-laporan';
import { buildNarasi } from '../../src/report/narasi/build-narasi';
import { isSaidIn, numbersOf, readPrintedSentences } from './printed-sentences';
import { rawFromData } from './raw-from-data';

const REPORTS = [
  { report: 'ajung-2023', name: 'ajung' },
  { report: 'ambulu-2021', name: 'ambulu' },
];

describe.each(REPORTS)('the printed sentences of $report', ({ report, name }) => {
  const sentences = readPrintedSentences(name);
  const figures = sentences.flatMap(({ kunci, baris, tercetak, angka }) =>
    angka.map((figure) => ({ kunci, baris, clause: tercetak, figure })),
  );
  const { laporan } = readLaporan(rawFromData(report));
  const built = new Map(buildNarasi(laporan, computeHasil(laporan)).map(({ kunci, teks }) => [kunci, teks]));
  const compared = figures.filter(({ kunci }) => kunci !== '');

  afterAll(() => {
    const wrong = compared.filter(({ figure }) => figure.sebab !== '').length;
    console.info(
      `${report}: ${compared.length} figures of ${sentences.length} printed sentences compared with ` +
        `${new Set(compared.map(({ kunci }) => kunci)).size} generated ones, ${wrong} of them errors of the report; ` +
        `${figures.length - compared.length} that no generated sentence says\n` +
        compared
          .map(({ kunci, baris, figure }) => `  L${baris} ${figure.apa}: ${figure.tercetak} | ${figure.seharusnya} | ${kunci}`)
          .join('\n'),
    );
  });

  it('hold the figures they are listed for', () => {
    expect(figures.filter(({ clause, figure }) => !clause.includes(figure.tercetak))).toEqual([]);
    expect(sentences.filter(({ angka }) => angka.length === 0)).toEqual([]);
  });

  it('have a reason wherever the recomputed figure is another', () => {
    expect(
      figures.filter(
        ({ figure }) => figure.sebab === '' && numbersOf(figure.tercetak).join(' ') !== numbersOf(figure.seharusnya).join(' '),
      ),
    ).toEqual([]);
  });

  it('are said by the generated ones with the figures as recomputed', () => {
    const unsaid = compared.filter(({ kunci, figure }) => !isSaidIn(built.get(kunci) ?? '', figure.seharusnya));
    expect(unsaid.map((one) => ({ ...one, built: built.get(one.kunci) ?? '(none)' }))).toEqual([]);
  });

  it('have their errors in the document', () => {
    const document = readFileSync(join(__dirname, `../../docs/kesalahan/${report}.md`), 'utf8');
    const lines = document.split('\n').map((line) => line.split('|').map((part) => part.trim()));
    const missing = figures.filter(({ baris, figure: { tercetak, seharusnya, sebab } }) => {
      if (sebab === '') return false;
      return !lines.some((parts) => [`L${baris}`, tercetak, seharusnya, sebab].every((cell) => parts.includes(cell)));
    });
    expect(missing).toEqual([]);
  });
});
