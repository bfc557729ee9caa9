import fc from 'fast-check';
import { buildNarasi } from '../../../src/report/narasi/build-narasi';
import type { Kalimat } from '../../../src/report/narasi/kalimat';
import { readTables } from '../sample-laporan';
import { narasiTables } from './arbitrary-narasi';
import { sentencesOf } from './sentences';

const RUNS = { numRuns: 400 };

function eachSentence(check: (one: Kalimat) => void): void {
  fc.assert(
    fc.property(narasiTables, (tables) => sentencesOf(tables).forEach(check)),
    RUNS,
  );
}

describe('the sentences of any workbook', () => {
  it('have no hole: no missing value, placeholder, empty quotation or brackets, lone dash or double space', () => {
    eachSentence(({ teks }) => {
      expect(teks).not.toMatch(/null|undefined|NaN|Infinity|\[object|\$\{|\{\w*\}/);
      expect(teks).not.toMatch(/ {2}|“\s*”|\(\s*\)|\s[.,;:]|,,|\.\.|:\s*\.| - |sasaran \./);
      expect(teks).not.toMatch(/\b(?:sebesar|adalah|tahun|dari|kategori|menjadi|yaitu) ?[.,;]/);
    });
  });

  it('are sentences: a capital first, a full stop last, list lines numbered from 1', () => {
    eachSentence(({ teks }) => {
      const [first = '', ...lines] = teks.split('\n');
      expect(first).toMatch(lines.length > 0 ? /^\p{Lu}.*:$/u : /^\p{Lu}.*[.!?…]$/u);
      lines.forEach((line, index) => expect(line).toMatch(new RegExp(`^${index + 1}\\. \\S.*[.!?…]$`)));
    });
  });

  it('have keys of their own, and come out the same each time', () => {
    fc.assert(
      fc.property(narasiTables, (tables) => {
        const { laporan, hasil } = readTables(tables);
        const kalimat = buildNarasi(laporan, hasil);
        expect(new Set(kalimat.map(({ kunci }) => kunci)).size).toBe(kalimat.length);
        for (const { kunci } of kalimat) expect(kunci).toMatch(/^\S(?:.*\S)?$/);
        expect(buildNarasi(laporan, hasil)).toEqual(kalimat);
      }),
      RUNS,
    );
  });

  it('stand together by their part of the report', () => {
    fc.assert(
      fc.property(narasiTables, (tables) => {
        const parts = sentencesOf(tables).map(({ bagian }) => bagian);
        const begun = parts.filter((bagian, index) => bagian !== parts[index - 1]);
        expect(new Set(begun).size).toBe(begun.length);
      }),
      RUNS,
    );
  });

  it('never say 100% of an indicator below its target, nor that it was met', () => {
    fc.assert(
      fc.property(narasiTables, (tables) => {
        const { laporan, hasil } = readTables(tables);
        const kalimat = buildNarasi(laporan, hasil);
        hasil.indikator.forEach(({ kode, capaian, capaianAsli }) => {
          if (capaian.nilai === null || capaianAsli === null || capaianAsli >= 100 - 1e-9) return;
          if (hasil.indikator.filter((other) => other.kode === kode).length > 1) return;
          const teks = kalimat.find(({ kunci }) => kunci === `indikator-${kode}-capaian`)?.teks ?? '';
          expect(teks).not.toMatch(/capaian 100%|Target tahun 2023 (?:tercapai|terlampaui)/);
        });
      }),
      RUNS,
    );
  });
});
