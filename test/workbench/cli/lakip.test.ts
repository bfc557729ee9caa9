import { unzipSync, zipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBlankWorkbook, openWorkbook, saveWorkbook } from '../../../src/workbench/store/codec';

const root = join(__dirname, '..', '..', '..');
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const command = join(root, 'src', 'workbench', 'cli', 'lakip.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lakip(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, command, ...argv], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

interface Result {
  indikator: { kode: string; capaian: number | null; kategori: string | null; predikat: string | null }[];
  anggaran: { kode: string; jenis: string; pagu: number | null; realisasi: number | null; serapan: number | null }[];
  ringkasan: { serapan: number; totalPagu: number; totalRealisasi: number };
  temuan: { aturan: string; tingkat: string; pesan: string; alamat: string | null; terkait: string[] }[];
  tabel: { id: string; lembar: string }[];
}

describe('the headless command', () => {
  it('computes the Ajung report', () => {
    const { status, stderr } = lakip(join(root, 'assets/contoh/ajung-2023.xlsx'), '--out', 'ajung.xlsx', '--json', 'ajung.json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const result = JSON.parse(readFileSync(join(folder, 'ajung.json'), 'utf8')) as Result;
    expect(result.indikator.map(({ capaian, kategori, predikat }) => [capaian, kategori, predikat])).toEqual(
      Array.from({ length: 4 }, () => [100, 'AA', 'Sangat Memuaskan']),
    );
    // 3.347.440.282 / 3.443.692.072, the JUMLAH row of Tabel 3.8
    expect(result.ringkasan.totalPagu).toBe(3_443_692_072);
    expect(result.ringkasan.totalRealisasi).toBe(3_347_440_282);
    expect(result.ringkasan.serapan).toBeCloseTo(97.20498, 5);
    // 93.502.000 / 112.208.000; the report prints 85 %
    const honorarium = result.anggaran.find((row) => row.jenis === 'Sub Kegiatan' && row.pagu === 112_208_000);
    expect(honorarium?.serapan).toBeCloseTo(83.32917, 5);
    expect(result.tabel.map((table) => table.id)).toEqual(expect.arrayContaining(['pengukuran-realisasi', 'realisasi-anggaran']));
    const saved = openWorkbook(new Uint8Array(readFileSync(join(folder, 'ajung.xlsx'))));
    expect(saved.state.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(result.tabel.map((table) => table.lembar)),
    );
  });

  it('computes the Ambulu report, and points at the typed parents that are not the sum of their leaves', () => {
    const { status } = lakip(join(root, 'assets/contoh/ambulu-2021.xlsx'), '--json', 'ambulu.json');
    expect(status).toBe(0);
    const result = JSON.parse(readFileSync(join(folder, 'ambulu.json'), 'utf8')) as Result;
    // 71,7/85, 100/100, 90/100; the report prints 95 % for the last
    expect(result.indikator[0]?.capaian).toBeCloseTo(84.352941, 6);
    expect(result.indikator.slice(1).map((row) => row.capaian)).toEqual([100, 90]);
    expect(result.indikator.map((row) => row.predikat)).toEqual(['Baik', 'Baik', 'Baik']);
    // 1.706.404.375 / 1.922.049.301
    expect(result.anggaran.find((row) => row.pagu === 1_922_049_301)?.serapan).toBeCloseTo(88.78047, 5);
    const parents = result.temuan.filter((temuan) => temuan.aturan === 'induk-tidak-sama-dengan-jumlah');
    // Typed 2.008.709.301; the leaves 1.922.049.301 + 86.710.000 = 2.008.759.301
    const kegiatan = parents.find((temuan) => temuan.pesan.includes('2.008.709.301') && temuan.pesan.includes('2.008.759.301'));
    expect(kegiatan?.alamat).toMatch(/^Anggaran![A-Z]+\d+$/);
    expect(kegiatan?.terkait).toHaveLength(2);
  });

  it('says what of the file could not be read', () => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(root, 'assets/contoh/ajung-2023.xlsx'))));
    const table = Object.keys(parts).find((name) => name.startsWith('xl/tables/')) ?? 'no table';
    delete parts[table];
    writeFileSync(join(folder, 'kurang.xlsx'), zipSync(parts));
    const { status, stdout, stderr } = lakip('kurang.xlsx');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').filter((line) => line.startsWith('Peringatan: '))).toEqual([expect.stringContaining(table)]);
    const elsewhere = lakip('kurang.xlsx', '--json', '/dev/null');
    expect(elsewhere.stdout).toBe('');
    expect(elsewhere.stderr).toMatch(/^Peringatan: .*\n$/);
  });

  it('refuses what is no .xlsx with one line and exit 2, and writes nothing', () => {
    writeFileSync(join(folder, 'bukan.xlsx'), 'ini bukan buku kerja');
    const { status, stderr } = lakip('bukan.xlsx', '--out', 'keluar.xlsx', '--json', 'keluar.json');
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('bukan.xlsx');
    expect(existsSync(join(folder, 'keluar.xlsx'))).toBe(false);
    expect(existsSync(join(folder, 'keluar.json'))).toBe(false);
  });

  it('says in one line that an output has no place to go, when a file stands where its folder should', () => {
    writeFileSync(join(folder, 'berkas'), '');
    const { status, stderr } = lakip(join(root, 'assets/contoh/ajung-2023.xlsx'), '--json', 'berkas/dalam/hasil.json');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Berkas berkas\/dalam\/hasil\.json tidak dapat ditulis \(.*\n$/);
  });

  it('refuses a workbook with none of the tables, and a file that is not there', () => {
    writeFileSync(join(folder, 'kosong.xlsx'), saveWorkbook(createBlankWorkbook()));
    const none = lakip('kosong.xlsx');
    expect(none.status).toBe(2);
    expect(none.stderr).toMatch(/^Berkas kosong\.xlsx tidak memuat satu pun tabel yang dikenal .*\n$/);
    const absent = lakip('tidak-ada.xlsx');
    expect(absent.status).toBe(2);
    expect(absent.stderr).toContain('tidak ditemukan');
  });
});
