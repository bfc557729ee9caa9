import { buildDokumen } from '../../../src/report/dokumen/build-dokumen';
import { TITIK_TITIK } from '../../../src/report/dokumen/tanda-tangan';
import { sample, signatures } from './sample';

const BLANK = {
  tempat: '',
  tanggalLaporan: '',
  jabatanKepala: '',
  namaKepala: '',
  pangkatKepala: '',
  nipKepala: '',
  jabatanAtasan: '',
  namaAtasan: '',
} as const;

function signed(settings: Parameters<typeof sample>[1]) {
  const { laporan, hasil } = sample('ajung-2023', settings);
  return signatures(buildDokumen(laporan, hasil).dokumen.bagian);
}

describe('the signatures', () => {
  it('are those of the settings: the report by the head alone, the agreements by both', () => {
    const [report, agreement] = signed({});
    expect(report?.kiri).toBeNull();
    expect(report?.kanan.baris).toEqual([
      'Jember, 27 Februari 2024',
      'CAMAT AJUNG',
      '',
      'Nama Camat',
      'Pangkat Camat',
      'NIP. 00000000 000000 0 000',
    ]);
    expect(agreement?.kiri?.baris).toEqual(['\u00a0', 'Bupati Jember', '', 'Nama Bupati']);
    // Nothing says when the agreement was signed; the date of the report is another one.
    expect(agreement?.kanan.baris[0]).toBe(`Jember, ${TITIK_TITIK}`);
    expect(agreement?.kanan.baris.slice(1)).toEqual(report?.kanan.baris.slice(1));
  });

  it('leave dots for what no setting says, and invent nothing', () => {
    const [report, agreement] = signed(BLANK);
    expect(report?.kanan.baris).toEqual([
      `${TITIK_TITIK}, ${TITIK_TITIK}`,
      TITIK_TITIK,
      '',
      TITIK_TITIK,
      TITIK_TITIK,
      `NIP. ${TITIK_TITIK}`,
    ]);
    expect(agreement?.kiri?.baris).toEqual(['\u00a0', TITIK_TITIK, '', TITIK_TITIK]);
  });
});
