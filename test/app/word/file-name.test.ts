import fc from 'fast-check';
import { filledFileName, reportFileName } from '../../../src/app/word/file-name';
import { defaultPengaturan } from '../../../src/model/settings/settings';

const nameOf = (namaInstansi: string, tahunLaporan: number | null): string =>
  reportFileName({ ...defaultPengaturan(), namaInstansi, tahunLaporan });

describe('the name of the file', () => {
  it.each([
    ['Kecamatan Ajung', 2023, 'LAKIP Kecamatan Ajung 2023.docx'],
    ['Dinas PU/Bina Marga: "Sub" <A|B>?*\\', 2023, 'LAKIP Dinas PU-Bina Marga- -Sub- -A-B- 2023.docx'],
    ['  Badan \n Kepegawaian. ', 2023, 'LAKIP Badan Kepegawaian 2023.docx'],
    ['Kec\u202eamatan\u0000 Ajung', 2023, 'LAKIP Kecamatan Ajung 2023.docx'],
    ['', 2023, 'LAKIP 2023.docx'],
    ['..', null, 'LAKIP.docx'],
    ['🏢'.repeat(200), 2023, `LAKIP ${'🏢'.repeat(45)} 2023.docx`],
  ])('of %j in %s is %s', (instansi, tahun, expected) => {
    expect(nameOf(instansi, tahun)).toBe(expected);
  });

  it('can be used on any system, whatever the office is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (instansi) => {
        const name = nameOf(instansi, 2023);
        expect(name).toMatch(/^LAKIP .*2023\.docx$/u);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{C}]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });

  it.each([
    ['Templat LAKIP.docx', 'Templat LAKIP terisi.docx'],
    ['Laporan v1.2.DOTX', 'Laporan v1.2 terisi.docx'],
    ['tanpa-akhiran', 'tanpa-akhiran terisi.docx'],
    ['.docx', 'LAKIP terisi.docx'],
  ])('of a filled template is never its own: %s', (nama, expected) => {
    expect(filledFileName(nama)).toBe(expected);
  });
});
