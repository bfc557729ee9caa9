import { readLaporan } from '../../../src/model/read-laporan';
import type { Temuan } from '../../../src/model/temuan';
import type { TableInput } from '../make-workbook';
import { makeWorkbook } from '../make-workbook';

const read = (tables: Record<string, TableInput>) => readLaporan(makeWorkbook(tables));
const named = (temuan: readonly Temuan[], aturan: string) => temuan.filter((each) => each.aturan === aturan);
const ANGGARAN = {
  headers: ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
  rows: [
    ['7.01.01', 'Program Penunjang', null, null],
    ['7.01.01.2.01', 'Kegiatan', 10, 5],
  ],
};

describe('table PerjanjianKinerja', () => {
  const HEADERS = ['Dokumen', 'Kode', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'];
  const TARGET = { headers: ['Kode', 'Indikator', 'Arah', 'Target 2023'], rows: [['IK.1', 'x', 'Positif', 80]] };

  it('takes a blank dokumen for Murni and keeps blanks below a sasaran', () => {
    const { laporan, temuan } = read({
      Target: TARGET,
      PerjanjianKinerja: {
        headers: HEADERS,
        rows: [
          [null, 'ik.1', 'S', 'I', '85%'],
          [null, null, null, 'J', 'B'],
          ['PK Perubahan', 'IK.1', 'S', 'I', 1],
        ],
        formats: { '2:4': '0%' },
      },
    });
    expect(
      laporan.perjanjian.map(({ dokumen, kode, sasaran, indikator, target }) => [
        dokumen,
        kode,
        sasaran,
        indikator,
        target?.teks,
      ]),
    ).toEqual([
      ['Murni', 'ik.1', 'S', 'I', '85%'],
      ['Murni', '', '', 'J', 'B'],
      ['Perubahan', 'IK.1', 'S', 'I', '100%'],
    ]);
    expect(temuan.filter(({ tabel }) => tabel === 'PerjanjianKinerja')).toEqual([]);
  });

  it('leaves out a row of an unknown dokumen', () => {
    const { laporan, temuan } = read({ PerjanjianKinerja: { headers: HEADERS, rows: [['Perubahn', null, 'S', 'I', 1]] } });
    expect(laporan.perjanjian).toEqual([]);
    const [finding] = named(temuan, 'dokumen-tidak-dikenal');
    expect(finding).toMatchObject({ tingkat: 'galat', kolom: 'Dokumen', alamat: 'PerjanjianKinerja!A2' });
    expect(finding?.pesan).toContain('Mungkin maksud Anda “Perubahan”?');
  });

  it('doubts a blank dokumen below Perubahan', () => {
    const { temuan } = read({
      PerjanjianKinerja: {
        headers: HEADERS,
        rows: [
          ['Perubahan', null, 'S', 'I', 1],
          [null, null, null, 'J', 1],
        ],
      },
    });
    expect(named(temuan, 'kolom-pembeda-kosong')).toMatchObject([{ tingkat: 'peringatan', alamat: 'PerjanjianKinerja!A3' }]);
  });

  it('reports a kode that no row of Target bears, with the nearest; nothing without table Target', () => {
    const PerjanjianKinerja = { headers: HEADERS, rows: [[null, 'IKK.1', 'S', 'I', 1]] };
    const [finding] = named(read({ Target: TARGET, PerjanjianKinerja }).temuan, 'kode-tidak-dikenal');
    expect(finding).toMatchObject({ tingkat: 'peringatan', tabel: 'PerjanjianKinerja', alamat: 'PerjanjianKinerja!B2' });
    expect(finding?.pesan).toContain('tabel Target');
    expect(named(read({ PerjanjianKinerja }).temuan, 'kode-tidak-dikenal')).toEqual([]);
  });
});

describe('table AnggaranPK', () => {
  it('reads amounts however they are typed, the total left out', () => {
    const { laporan, temuan } = read({
      Anggaran: ANGGARAN,
      AnggaranPK: {
        headers: ['Dokumen', 'Kode', 'Nama Program', 'Anggaran (Rp)', 'Ket.'],
        rows: [
          ['Murni', '7.01.01', 'Program Penunjang', 'Rp. 2.222.157.672', 'APBD'],
          ['Murni', null, 'Jumlah', 'Rp. 2.222.157.672', null],
        ],
      },
    });
    expect(laporan.anggaranPk).toMatchObject([
      { dokumen: 'Murni', kode: '7.01.01', program: 'Program Penunjang', keterangan: 'APBD', alamat: 'AnggaranPK!C2' },
    ]);
    expect(laporan.anggaranPk[0]?.anggaran?.angka).toMatchObject({ kind: 'angka', nilai: 2_222_157_672 });
    expect(named(temuan, 'baris-jumlah')).toHaveLength(1);
    expect(named(temuan, 'kode-tidak-dikenal')).toEqual([]);
  });

  it('reports a kode that is no program, and an amount that cannot be read', () => {
    const { temuan } = read({
      Anggaran: ANGGARAN,
      AnggaranPK: { headers: ['Kode', 'Program', 'Anggaran'], rows: [['7.01.01.2.01', 'P', '1.745,818.972']] },
    });
    expect(named(temuan, 'kode-tidak-dikenal')).toMatchObject([{ tingkat: 'peringatan', alamat: 'AnggaranPK!A2' }]);
    expect(named(temuan, 'angka-rusak')).toMatchObject([{ tingkat: 'galat', alamat: 'AnggaranPK!C2' }]);
  });

  it('takes no running number for a code', () => {
    const { laporan, temuan } = read({
      Anggaran: ANGGARAN,
      AnggaranPK: { headers: ['Nomor', 'Program', 'Anggaran'], rows: [[1, 'P', 5]] },
    });
    expect(laporan.anggaranPk[0]?.kode).toBe('');
    expect(temuan.filter(({ tabel }) => tabel === 'AnggaranPK')).toEqual([]);
  });
});

describe('table IKU', () => {
  const HEADERS = ['Dokumen', 'Kinerja Utama', 'Indikator Kinerja Utama', 'Formulasi Perhitungan dan Penjelasan', 'Sumber Data'];

  it('reads where each row is printed; blank is both', () => {
    const { laporan } = read({
      IKU: {
        headers: HEADERS,
        rows: [
          ['laporan', 'S', 'I', 'a / b x 100%', 'SUKMA-E'],
          [null, null, 'J', null, null],
        ],
      },
    });
    expect(laporan.iku).toMatchObject([
      { dokumen: 'Laporan', sasaran: 'S', indikator: 'I', formulasi: 'a / b x 100%', penanggungJawab: '', sumberData: 'SUKMA-E' },
      { dokumen: null, sasaran: '', indikator: 'J', alamat: 'IKU!C3' },
    ]);
  });

  it('leaves out a row of an unknown dokumen', () => {
    const { laporan, temuan } = read({ IKU: { headers: HEADERS, rows: [['SK Camat', 'S', 'I', null, null]] } });
    expect(laporan.iku).toEqual([]);
    expect(named(temuan, 'dokumen-tidak-dikenal')).toMatchObject([{ tingkat: 'galat', tabel: 'IKU', alamat: 'IKU!A2' }]);
  });
});
