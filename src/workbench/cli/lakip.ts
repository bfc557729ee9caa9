import { basename } from 'node:path';
import { buatTabel } from '../../app/buat-tabel';
import { describeFailure } from '../../app/describe-failure';
import { hitung, type HitungResult } from '../../app/hitung';
import { openSession } from '../../app/open-session';
import { resultJson } from '../../app/result-json';
import { NAMA_TABEL } from '../../model/contract/nama-tabel';
import { openWorkbook, saveWorkbook, WorkbookFormatError, type OpenedWorkbook } from '../store/codec';
import { openEmbeddedExcel } from './embedded-excel';
import { isDevice, parseLakipArguments, type LakipArguments } from './lakip-arguments';
import { makeDocument, readTemplate } from './lakip-document';
import { readBytes, UnusableInput, writeWhole } from './lakip-files';

function readInput(path: string): OpenedWorkbook {
  const bytes = readBytes(path);
  try {
    return openWorkbook(bytes, basename(path));
  } catch (error) {
    if (error instanceof WorkbookFormatError) throw new UnusableInput(`Berkas ${path} tidak dapat dipakai: ${error.pesan}`);
    throw error;
  }
}

function describeWarning(warning: string): string {
  return `Peringatan: ${warning.replace(/\s*\n\s*/g, ' ')}`;
}

function describeOutcome(
  warnings: readonly string[],
  computed: HitungResult,
  made: number,
  { out, docx }: LakipArguments,
): string {
  const count = (tingkat: string): number => computed.temuan.filter((temuan) => temuan.tingkat === tingkat).length;
  return [
    ...warnings.map(describeWarning),
    computed.ringkasan,
    `Temuan: ${count('galat')} galat, ${count('peringatan')} peringatan, ${count('info')} info. Tabel LAKIP dibuat: ${made}.`,
    ...(out === null ? [] : [`Buku kerja hasil: ${out}`]),
    ...(docx === null ? [] : [`Laporan Word: ${docx}`]),
  ].join('\n');
}

/** Whether a result itself goes to standard output or another device: then nothing else may. */
const goesToDevice = ({ json, docx }: LakipArguments): boolean => [json, docx].some((path) => path !== null && isDevice(path));

async function main(argv: readonly string[]): Promise<number> {
  const request = parseLakipArguments(argv);
  if ('pesan' in request) throw new UnusableInput(request.pesan);
  const opened = readInput(request.input);
  const template = readTemplate(request);
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
    // Before anything is written: a template that cannot be filled leaves no half of a result behind.
    const document = request.docx === null ? null : await makeDocument(session, request, template, made.omitted);
    if (request.out !== null) writeWhole(request.out, saveWorkbook(opened));
    if (request.docx !== null && document !== null) writeWhole(request.docx, document.bytes);
    if (request.json !== null) writeWhole(request.json, `${JSON.stringify(resultJson(computed, made), null, 2)}\n`);
    for (const warning of document?.peringatan ?? []) console.error(describeWarning(warning));
    if (goesToDevice(request)) for (const warning of opened.warnings) console.error(describeWarning(warning));
    else console.log(describeOutcome(opened.warnings, computed, made.drawn.length, request));
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
