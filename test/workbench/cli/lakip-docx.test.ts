import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, lakipTables, readDocx, textOf } from '../../word/docx/read-docx';
import { makeDocx, p } from '../../word/template/docx-fixture';

const root = join(__dirname, '..', '..', '..');
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const command = join(root, 'src', 'workbench', 'cli', 'lakip.ts');
const AJUNG = join(root, 'assets/contoh/ajung-2023.xlsx');
const AMBULU = join(root, 'assets/contoh/ambulu-2021.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-docx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => join(folder, name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(inFolder(name)));

function lakip(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, command, ...argv], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

describe('the headless command with --docx', () => {
  it('writes the report in Word, its chart as a picture, and says which chapter is not in it', () => {
    const { status, stdout, stderr } = lakip(AMBULU, '--docx', 'ambulu.docx', '--json', 'ambulu.json');
    expect(status).toBe(0);
    expect(stdout).toContain('Laporan Word: ambulu.docx');
    // The Ambulu report prints no staff tables, and its workbook has none.
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^Peringatan: Bagian “BAB I PENDAHULUAN” tidak dimuat/)]);
    const { body, parts } = readDocx(bytesOf('ambulu.docx'));
    const paragraphs = all(body, 'w:p').map(textOf);
    expect(paragraphs.join('\n')).toContain('C. AKUNTABILITAS KEUANGAN');
    // The row TOTAL as the report prints it
    const cells = lakipTables(body).flatMap(({ rows }) => rows.map((row) => row.cells.map(({ text }) => text).join('|')));
    expect(cells.find((row) => row.startsWith('TOTAL'))).toMatch(/3\.488\.774\.701,00\|3\.257\.595\.175,00\|93,37$/);
    const picture = Object.entries(parts).find(([name]) => name.endsWith('.png'))?.[1];
    expect([...(picture ?? []).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    // More than a blank canvas: bars, line and words.
    expect(picture?.length).toBeGreaterThan(10_000);
  });

  it('fills a template, lists the marks it does not know, and never changes it', () => {
    const template = makeDocx({ body: `${p('{{serapan}} dari {{total-pagu}}')}${p('{{serapn}}')}${p('{{tabel:efisiensi}}')}` });
    writeFileSync(inFolder('templat.docx'), template);
    const { status, stderr } = lakip(AJUNG, '--template', 'templat.docx', '--docx', 'terisi.docx');
    expect(status).toBe(0);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^Peringatan: Tanda \{\{serapn\}\} .*\{\{serapan\}\}/)]);
    const { body } = readDocx(bytesOf('terisi.docx'));
    expect(all(body, 'w:p').map(textOf)).toContain('97% dari Rp 3.443.692.072');
    expect(all(body, 'w:tbl')).toHaveLength(1);
    expect(bytesOf('templat.docx')).toEqual(template);
  });

  it.each([
    ['itself', 'templat-x.docx', () => undefined],
    ['a symbolic link', 'lambang.docx', () => symlinkSync(inFolder('templat-x.docx'), inFolder('lambang.docx'))],
    ['another name of the file', 'kembar.docx', () => linkSync(inFolder('templat-x.docx'), inFolder('kembar.docx'))],
  ])('refuses the template as its own result: %s', (_what, out, prepare) => {
    const template = makeDocx({ body: p('{{serapan}}') });
    writeFileSync(inFolder('templat-x.docx'), template);
    prepare();
    const { status, stderr } = lakip(AJUNG, '--template', 'templat-x.docx', '--docx', out);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/[Tt]emplat.*tidak pernah diubah/);
    expect(bytesOf('templat-x.docx')).toEqual(template);
  });

  it.each([
    ['is not there', 'tiada.docx', null, /tiada\.docx tidak ditemukan/],
    ['is no Word document', 'bukan.docx', new TextEncoder().encode('bukan dokumen'), /^Templat bukan\.docx tidak dapat diisi: /],
    [
      'is locked by a password',
      'sandi.docx',
      // How every compound file begins: Word keeps a locked document in one.
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]),
      /^Templat sandi\.docx tidak dapat diisi: /,
    ],
  ])('refuses a template that %s with one line and exit 2, and writes nothing', (_what, name, content, why) => {
    if (content !== null) writeFileSync(inFolder(name), content);
    const outputs = ['tak-jadi.docx', 'tak-jadi.xlsx', 'tak-jadi.json'];
    const { status, stderr } = lakip(
      AJUNG,
      '--template',
      name,
      '--docx',
      'tak-jadi.docx',
      '--out',
      'tak-jadi.xlsx',
      '--json',
      'tak-jadi.json',
    );
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(why);
    expect(outputs.filter((output) => existsSync(inFolder(output)))).toEqual([]);
  });
});
