import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { buatTabel } from '../../app/buat-tabel';
import { describeFailure } from '../../app/describe-failure';
import { hitung, type HitungResult } from '../../app/hitung';
import { openSession } from '../../app/open-session';
import { resultJson } from '../../app/result-json';
import { NAMA_TABEL } from '../../model/contract/nama-tabel';
import { openWorkbook, saveWorkbook, WorkbookFormatError, type OpenedWorkbook } from '../store/codec';
import { openEmbeddedExcel } from './embedded-excel';
import { isDevice, parseLakipArguments } from './lakip-arguments';

/** The input cannot be used: one line on stderr, exit 2. */
class UnusableInput extends Error {}

function readInput(path: string): OpenedWorkbook {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT'
        ? 'tidak ditemukan'
        : code === 'EISDIR'
          ? 'adalah folder, bukan berkas'
          : `tidak dapat dibaca (${code ?? 'galat'})`;
    throw new UnusableInput(`Berkas ${path} ${why}. Periksa nama dan tempatnya.`);
  }
  try {
    return openWorkbook(bytes, basename(path));
  } catch (error) {
    if (error instanceof WorkbookFormatError) throw new UnusableInput(`Berkas ${path} tidak dapat dipakai: ${error.pesan}`);
    throw error;
  }
}

/** Writes beside the target first, so that a crash never leaves half a file in its place. */
function writeWhole(path: string, content: Uint8Array | string): void {
  const target = resolve(path);
  if (isDevice(path)) return writeFileSync(target, content);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, target);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    const code = (error as NodeJS.ErrnoException).code ?? 'galat';
    throw new UnusableInput(
      `Berkas ${path} tidak dapat ditulis (${code}). Periksa foldernya, dan tutup berkas itu bila sedang dibuka.`,
    );
  }
}

function describeWarning(warning: string): string {
  return `Peringatan: ${warning.replace(/\s*\n\s*/g, ' ')}`;
}

function describeOutcome(warnings: readonly string[], computed: HitungResult, made: number, out: string | null): string {
  const count = (tingkat: string): number => computed.temuan.filter((temuan) => temuan.tingkat === tingkat).length;
  return [
    ...warnings.map(describeWarning),
    computed.ringkasan,
    `Temuan: ${count('galat')} galat, ${count('peringatan')} peringatan, ${count('info')} info. Tabel LAKIP dibuat: ${made}.`,
    ...(out === null ? [] : [`Buku kerja hasil: ${out}`]),
  ].join('\n');
}

async function main(argv: readonly string[]): Promise<number> {
  const request = parseLakipArguments(argv);
  if ('pesan' in request) throw new UnusableInput(request.pesan);
  const opened = readInput(request.input);
  const excel = openEmbeddedExcel(opened);
  try {
    const session = openSession();
    const computed = await hitung(session);
    if (computed.laporan.tabel.size === 0) {
      throw new UnusableInput(
        `Berkas ${request.input} tidak memuat satu pun tabel yang dikenal (${NAMA_TABEL.join(', ')}). Data harus berupa tabel Excel dengan nama itu. ${opened.warnings.join(' ')}`.trim(),
      );
    }
    const made = await buatTabel(session, request.susunan === null ? {} : { susunan: request.susunan });
    if (request.out !== null) writeWhole(request.out, saveWorkbook(opened));
    if (request.json !== null) writeWhole(request.json, `${JSON.stringify(resultJson(computed, made), null, 2)}\n`);
    // Where the result itself goes to standard output, nothing else may.
    if ((request.json ?? '').startsWith('/dev/')) for (const warning of opened.warnings) console.error(describeWarning(warning));
    else console.log(describeOutcome(opened.warnings, computed, made.drawn.length, request.out));
    return 0;
  } finally {
    excel.close();
  }
}

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    if (error instanceof UnusableInput) {
      console.error(error.message.replace(/\s*\n\s*/g, ' '));
      process.exit(2);
    }
    const failure = describeFailure(error);
    console.error(`${failure.judul}: ${failure.pesan}`);
    process.exit(1);
  },
);
