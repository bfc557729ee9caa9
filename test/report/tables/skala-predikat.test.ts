import type { RawTable, RawValue } from '../../../src/model/raw';
import { printRentang } from '../../../src/report/tables/skala-rentang';
import { buildId, only, texts } from '../built';
import { rawTable } from '../sample-laporan';

const TARGET = rawTable('Target', ['Kode', 'Indikator', 'Target 2023'], [['IK.1', 'Indeks', 80]]);

function skala(
  settings: readonly (readonly [string, RawValue])[],
  susunan?: 'Ajung 2023' | 'Ambulu 2021',
  extra: RawTable[] = [],
) {
  return buildId('skala-predikat', [TARGET, ...extra], susunan, settings);
}

describe('Skala Predikat', () => {
  it('prints the seven bands as Ajung does, and says where 0 belongs', () => {
    const table = only(skala([['Skala Predikat', 'AKIP 88/2021']], 'Ajung 2023'));
    expect(texts(table)[0]).toEqual(['1.', 'AA', '> 90 - 100', 'Sangat Memuaskan']);
    expect(texts(table)[6]).toEqual(['7.', 'D', '> 0 - 30', 'Sangat Kurang']);
    expect(table.notes).toContain('Nilai 0 termasuk predikat terendah.');
  });

  it('prints the four bands in words as Ambulu does, without a column of letters', () => {
    const table = only(
      skala(
        [
          ['Skala Predikat', 'Empat Pita'],
          ['Batas Atas Capaian', 'Tanpa'],
          ['Batas Bawah Capaian', 'Tanpa'],
        ],
        'Ambulu 2021',
      ),
    );
    expect(texts(table)).toEqual([
      ['1.', 'Lebih dari 100 %', 'SANGAT BAIK'],
      ['2.', '76 % s/d 100 %', 'BAIK'],
      ['3.', '55 % s/d 75 %', 'CUKUP'],
      ['4.', 'Kurang dari 55 %', 'KURANG'],
    ]);
    expect(table.notes.join('\n')).toContain('Nilai di antara dua rentang masuk rentang yang lebih rendah');
  });

  it('leaves no gap in the standard layout', () => {
    const table = only(skala([['Skala Predikat', 'Permendagri 86/2017']]));
    expect(texts(table)).toEqual([
      ['1', '91 - 100', 'Sangat Tinggi'],
      ['2', '76 - < 91', 'Tinggi'],
      ['3', '66 - < 76', 'Sedang'],
      ['4', '51 - < 66', 'Rendah'],
      ['5', '0 - < 51', 'Sangat Rendah'],
    ]);
  });

  it('follows the own scale of the office', () => {
    const own = rawTable(
      'SkalaKustom',
      ['Batas Bawah', 'Kategori', 'Predikat'],
      [
        ['>90', 'A', 'Istimewa'],
        [50, 'B', 'Cukup'],
      ],
    );
    const table = only(skala([['Skala Predikat', 'Kustom']], undefined, [own]));
    expect(texts(table)).toEqual([
      ['1', 'A', '> 90 - 100', 'Istimewa'],
      // The lowest band takes what is below its edge as well.
      ['2', 'B', '≤ 90', 'Cukup'],
    ]);
  });

  it('says why there is none: an own scale that is missing, nothing to judge', () => {
    expect(skala([['Skala Predikat', 'Kustom']]).alasan).toEqual([expect.stringContaining('Tabel SkalaKustom')]);
    expect(buildId('skala-predikat', []).alasan).toEqual([expect.stringContaining('belum berisi indikator')]);
  });
});

describe('printRentang', () => {
  const gaya = { bentuk: 'tanda', batasAtas: 'tepat', nolLebihDari: false } as const;
  const pita = (batasBawah: number, inklusif: boolean) => ({ kategori: null, predikat: 'X', batasBawah, inklusif });

  it('prints the highest band up to the cap, or open', () => {
    const tempat = { pita: pita(90, false), diAtas: null, terendah: false, palingRendah: 0 };
    expect(printRentang({ ...tempat, palingTinggi: 120 }, gaya)).toBe('> 90 - 120');
    expect(printRentang({ ...tempat, palingTinggi: null }, gaya)).toBe('> 90');
    expect(printRentang({ ...tempat, pita: pita(85, true), palingTinggi: null }, { ...gaya, bentuk: 'kata' })).toBe(
      '85 % ke atas',
    );
  });

  it('prints decimals of an edge and one band alone', () => {
    const only = { pita: pita(0, true), diAtas: null, terendah: true, palingTinggi: null, palingRendah: null };
    expect(printRentang(only, gaya)).toBe('Semua nilai');
    const lower = { ...only, diAtas: pita(43.75, false) };
    expect(printRentang(lower, gaya)).toBe('≤ 43,75');
    expect(printRentang(lower, { ...gaya, bentuk: 'kata' })).toBe('Sampai dengan 43,75 %');
  });
});
