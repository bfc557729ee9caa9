import { computeHasil } from '../../../src/model/compute-hasil';
import type { RawValue } from '../../../src/model/raw';
import { readLaporan } from '../../../src/model/read-laporan';
import type { TableInput } from '../make-workbook';
import { makeWorkbook } from '../make-workbook';

const jabatan = (...jumlah: RawValue[]): TableInput => ({
  headers: ['Jabatan', 'Jumlah'],
  rows: jumlah.map((each) => ['Staf', each]),
});
const golongan = (...jumlah: RawValue[]): TableInput => ({
  headers: ['Golongan', 'Jumlah'],
  rows: jumlah.map((each) => ['III/a', each]),
});
const pendidikan = (...rows: [RawValue, RawValue][]): TableInput => ({
  headers: ['Pendidikan', 'Status', 'Jumlah'],
  rows: rows.map(([status, jumlah]) => ['S1', status, jumlah]),
});
const found = (tables: Record<string, TableInput>) =>
  computeHasil(readLaporan(makeWorkbook(tables)).laporan).temuan.filter(({ aturan }) => aturan === 'jumlah-pegawai-berbeda');

describe('staff totals', () => {
  it('that agree say nothing, whoever is no ASN and whatever is blank', () => {
    expect(
      found({
        PegawaiJabatan: jabatan(1, '13 orang', '-'),
        PegawaiGolongan: golongan(4, 10, null),
        PegawaiPendidikan: pendidikan(['ASN', 14], ['Non ASN', 12], [null, '-']),
      }),
    ).toEqual([]);
  });

  it('by golongan that differ from those by jabatan are reported with both', () => {
    const [finding, ...rest] = found({ PegawaiJabatan: jabatan(14), PegawaiGolongan: golongan(15) });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      tingkat: 'peringatan',
      tabel: 'PegawaiGolongan',
      alamat: 'PegawaiGolongan!B1',
      terkait: ['PegawaiJabatan!B1'],
    });
    expect(finding?.pesan).toMatch(/15 orang.*14 orang/);
  });

  it('by pendidikan count only ASN', () => {
    expect(
      found({ PegawaiJabatan: jabatan(14), PegawaiPendidikan: pendidikan(['PNS', 15], ['Non ASN', 11], [null, '-']) }),
    ).toMatchObject([{ tabel: 'PegawaiPendidikan', alamat: 'PegawaiPendidikan!C1', terkait: ['PegawaiJabatan!B1'] }]);
    expect(found({ PegawaiGolongan: golongan(14), PegawaiPendidikan: pendidikan(['ASN', 15]) })).toMatchObject([
      { terkait: ['PegawaiGolongan!B1'] },
    ]);
  });

  it('that differ are told once when the third agrees with one of them', () => {
    expect(
      found({ PegawaiJabatan: jabatan(14), PegawaiGolongan: golongan(15), PegawaiPendidikan: pendidikan(['ASN', 15]) }),
    ).toHaveLength(1);
  });

  it('are not compared while a cell cannot be counted or does not say who is ASN', () => {
    expect(found({ PegawaiJabatan: jabatan(14, 'beberapa'), PegawaiGolongan: golongan(15) })).toEqual([]);
    expect(found({ PegawaiJabatan: jabatan(14), PegawaiPendidikan: pendidikan(['ASN', 10], [null, 5]) })).toEqual([]);
    expect(found({ PegawaiJabatan: jabatan(14), PegawaiPendidikan: pendidikan(['ASN', 10], ['Honorer', 5]) })).toEqual([]);
    expect(found({ PegawaiJabatan: jabatan(null), PegawaiGolongan: golongan(15) })).toEqual([]);
  });
});
