import fc from 'fast-check';
import { buildDokumen } from '../../../src/report/dokumen/build-dokumen';
import { blocks, paragraphs, sample, SUSUNAN } from './sample';

const { laporan, hasil } = sample('ajung-2023');

/** The text right above a paragraph, heading or sentence. */
function headingAbove(kunci: string, bagian: string, susunan: (typeof SUSUNAN)[number]): string | undefined {
  const own = [{ kunci, bagian, teks: 'Kalimat pegawai.' }];
  const chosen = sample('ajung-2023', { susunan });
  const all = blocks(buildDokumen(chosen.laporan, chosen.hasil, { barisTambahan: own }).dokumen.bagian);
  const at = all.findIndex((one) => one.jenis === 'paragraf' && one.kunci === kunci);
  const above = all
    .slice(0, at)
    .reverse()
    .find((one) => one.jenis === 'judul');
  return above?.jenis === 'judul' ? above.teks : undefined;
}

describe('the words of the person', () => {
  it('win over ours, and keep their place', () => {
    const ours = paragraphs(buildDokumen(laporan, hasil).dokumen.bagian);
    const kalimatSendiri = new Map([['simpulan-kinerja', 'Kinerja kami baik <&> "sekali".']]);
    const theirs = paragraphs(buildDokumen(laporan, hasil, { kalimatSendiri }).dokumen.bagian);
    expect(theirs.map(({ kunci }) => kunci)).toEqual(ours.map(({ kunci }) => kunci));
    expect(theirs.find(({ kunci }) => kunci === 'simpulan-kinerja')?.teks).toBe('Kinerja kami baik <&> "sekali".');
    expect(theirs.filter(({ kunci, teks }) => ours.find((one) => one.kunci === kunci)?.teks !== teks)).toHaveLength(1);
  });

  it.each([
    ['Latar Belakang', 'Ajung 2023', 'A. LATAR BELAKANG'],
    ['A. LATAR BELAKANG', 'Ajung 2023', 'A. LATAR BELAKANG'],
    ['b.2 analisa penyebab keberhasilan dan kegagalan', 'Ajung 2023', 'B.2 ANALISA PENYEBAB KEBERHASILAN DAN KEGAGALAN'],
    ['Perbandingan dengan Realisasi Nasional', 'Baku', '4. Perbandingan dengan Realisasi Nasional'],
    ['Efisiensi', 'Ajung 2023', 'B.4 ANALISA ATAS EFISIENSI SUMBER DAYA'],
    ['sasaran s.2', 'Baku', '5. Analisis Penyebab Keberhasilan dan Kegagalan'],
    ['Inovasi Kecamatan', 'Baku', 'Inovasi Kecamatan'],
  ] as const)('a row added for “%s” stands in the section it names (%s)', (bagian, susunan, heading) => {
    expect(headingAbove('tambahan-1', bagian, susunan)).toBe(heading);
  });

  it('rows of a part that is nowhere stand before the signature of the last chapter', () => {
    const barisTambahan = [{ kunci: 'tambahan-1', bagian: 'Inovasi Kecamatan', teks: 'Layanan keliling.' }];
    const { bagian } = buildDokumen(laporan, hasil, { barisTambahan }).dokumen;
    const penutup = bagian.find(({ judul }) => judul.includes('PENUTUP'));
    expect(penutup?.blok.slice(-3).map(({ jenis }) => jenis)).toEqual(['judul', 'paragraf', 'tanda-tangan']);
  });

  it('no row is lost, and none stands twice, whatever its part is called', () => {
    const part = fc.oneof(
      fc.constantFrom('', 'Penutup', 'LAMPIRAN', 'Sasaran S.1', 'Sasaran S.9', 'Latar Belakang', 'LAMPIRAN 1'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom(...SUSUNAN), (parts, susunan) => {
        const barisTambahan = parts.map((bagian, index) => ({ kunci: `tambahan-${index + 1}`, bagian, teks: `Baris ${index}` }));
        const chosen = sample('ajung-2023', { susunan });
        const { bagian } = buildDokumen(chosen.laporan, chosen.hasil, { barisTambahan }).dokumen;
        const found = paragraphs(bagian).filter(({ kunci }) => kunci.startsWith('tambahan-'));
        expect(found.map(({ kunci }) => kunci).sort()).toEqual(barisTambahan.map(({ kunci }) => kunci).sort());
      }),
      { numRuns: 40 },
    );
  });
});
