import { siapkan } from '../../../src/app/siapkan';
import { takeBack } from '../../../src/app/take-back';
import { scanWorkbook } from '../../../src/app/scan-workbook';
import { TABEL_SIAPKAN } from '../../../src/model/siapkan/plan-tables';
import { openWorkbook, saveWorkbook } from '../../../src/workbench/store/codec';
import { createBlankWorkbook } from '../../../src/workbench/store/codec';
import { embed, openEmbedded, type Embedded } from './embedded';

const isian = { tahunLaporan: 2023, awalRenstra: 2021, akhirRenstra: 2026 };
let excel: Embedded;
afterEach(() => excel.close());

const names = (): string[] => excel.state.sheets.map(({ name }) => name);

describe('Siapkan Buku Kerja', () => {
  it('makes every input table in an empty workbook, in three syncs, which the reader then finds without a word', async () => {
    excel = openEmbedded([]);
    const { made } = await siapkan(excel.session, { isian });
    // Two of reading for the tables, one for names, one of writing.
    expect(excel.countSyncs()).toBeLessThanOrEqual(4);
    expect(made.map(({ nama }) => nama)).toEqual(TABEL_SIAPKAN);
    expect(names()).toEqual(['Lembar Saya', ...TABEL_SIAPKAN]);
    const scan = await scanWorkbook(excel.session);
    expect(scan.tidakAda).toEqual([]);
    expect(scan.tahunLaporan).toBe(2023);
    expect(scan.temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
  });

  it('keeps lists and notes in the file', async () => {
    const opened = createBlankWorkbook('Kosong');
    excel = embed(opened.state);
    await siapkan(excel.session, { isian });
    const again = openWorkbook(saveWorkbook(opened), 'baru.xlsx').state;
    const target = again.sheets.find(({ name }) => name === 'Target');
    const text = JSON.stringify(target?.validations);
    expect(text).toContain('Positif,Negatif,Stabil');
    expect(text).toContain('INDIRECT');
    expect(text).toContain('Contoh: IK.1');
  });

  it('makes only what is missing, leaves a sheet of that name alone, and says so', async () => {
    excel = openEmbedded([
      { name: 'Target', sheet: 'Realisasi', headers: ['Kode', 'Indikator', 'Target 2023'], rows: [['IK.1', 'A', 1]] },
    ]);
    const { made } = await siapkan(excel.session, { isian, wanted: ['Target', 'Realisasi'] });
    expect(made.map(({ nama, lembar }) => [nama, lembar])).toEqual([['Realisasi', 'Realisasi (2)']]);
    expect(made[0]?.note).toContain('“Realisasi”');
    expect(excel.values('Realisasi', 3, 1, 1, 3)).toEqual([['IK.1', 'A', 1]]);
  });

  it('is taken back as long as nobody has written on the sheets', async () => {
    excel = openEmbedded([]);
    const { checkpoint } = await siapkan(excel.session, { isian });
    if (!checkpoint) throw new Error('nothing made');
    const target = excel.sheet('Target');
    excel.host.userEdit(target.id, 4, 0, 'IK.1');
    await expect(takeBack(excel.session, checkpoint)).rejects.toMatchObject({ pesan: expect.stringContaining('“Target”') });
    expect(names()).toHaveLength(1 + TABEL_SIAPKAN.length);
    excel.host.userEdit(target.id, 4, 0, '');
    await takeBack(excel.session, checkpoint);
    expect(names()).toEqual(['Lembar Saya']);
  });

  it('says what may stand there when Excel stops midway, and lets it be taken back', async () => {
    excel = openEmbedded([]);
    excel.host.faults.inject({ kind: 'fail-at-action', on: 'write', action: 60, times: 1 });
    const failure = await siapkan(excel.session, { isian }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ mayHaveWritten: true, pesan: expect.stringContaining('Batalkan') });
    const { checkpoint } = failure as { checkpoint: Parameters<typeof takeBack>[1] };
    await takeBack(excel.session, checkpoint);
    expect(names()).toEqual(['Lembar Saya']);
  });

  it('refuses a name that stands for something else before it writes anything', async () => {
    excel = openEmbedded([]);
    await excel.session.write(async (context) => {
      context.workbook.names.add('SKM', context.workbook.worksheets.getItem('Lembar Saya').getRange('A1'));
      await context.sync();
    });
    await expect(siapkan(excel.session, { isian })).rejects.toMatchObject({
      pesan: expect.stringContaining('Nama SKM sudah dipakai'),
    });
    expect(names()).toEqual(['Lembar Saya']);
  });
});
