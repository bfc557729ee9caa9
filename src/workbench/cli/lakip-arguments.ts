import { extname, resolve } from 'node:path';
import type { Susunan } from '../../model/pengaturan';

/** What the headless command was asked to do. */
export interface LakipArguments {
  readonly input: string;
  readonly out: string | null;
  readonly json: string | null;
  /** A layout for this run instead of the workbook's setting. */
  readonly susunan: Susunan | null;
}

export const USAGE =
  'Pemakaian: npm run --silent lakip -- MASUKAN.xlsx [--out KELUARAN.xlsx] [--json HASIL.json] [--susunan NAMA]';

const SUSUNAN: readonly Susunan[] = ['Baku', 'Ajung 2023', 'Ambulu 2021'];

type Option = '--out' | '--json' | '--susunan';
const isOption = (word: string): word is Option => word === '--out' || word === '--json' || word === '--susunan';

/** A device such as /dev/stdout can be written to, but not replaced. */
export const isDevice = (path: string): boolean => resolve(path).startsWith('/dev/');

/** Reads the command line; a wrong one gives the Indonesian sentence that says why. */
export function parseLakipArguments(argv: readonly string[]): LakipArguments | { readonly pesan: string } {
  let input: string | null = null;
  const options: Record<Option, string | null> = { '--out': null, '--json': null, '--susunan': null };
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word === '--docx') {
      return { pesan: 'Pilihan --docx belum tersedia pada versi ini: laporan Word menyusul. Jalankan tanpa --docx.' };
    }
    if (isOption(word)) {
      const value = argv[index + 1];
      if (value === undefined || value.startsWith('--')) {
        const what = word === '--susunan' ? `nama susunan (${SUSUNAN.join(', ')})` : 'nama berkas';
        return { pesan: `Pilihan ${word} memerlukan ${what}. ${USAGE}` };
      }
      if (options[word] !== null) return { pesan: `Pilihan ${word} ditulis dua kali. ${USAGE}` };
      options[word] = value;
      index += 1;
    } else if (word.startsWith('--')) {
      return { pesan: `Pilihan ${word} tidak dikenal. ${USAGE}` };
    } else if (input === null) {
      input = word;
    } else {
      return { pesan: `Hanya satu berkas masukan yang dapat diproses, tetapi ada dua: ${input} dan ${word}. ${USAGE}` };
    }
  }
  if (input === null) return { pesan: `Berkas masukan belum disebut. ${USAGE}` };
  const { '--out': out, '--json': json, '--susunan': named } = options;
  const susunan = SUSUNAN.find((name) => name.toLowerCase() === named?.trim().toLowerCase()) ?? null;
  if (named !== null && susunan === null)
    return {
      pesan: `Susunan “${named}” tidak dikenal. Yang tersedia: ${SUSUNAN.map((name) => `"${name}"`).join(', ')}. ${USAGE}`,
    };
  const kinds = [extname(input).toLowerCase(), extname(out ?? input).toLowerCase()];
  // Excel opens no workbook whose name promises another kind than it is (with macros or without).
  if (kinds[0] !== kinds[1] && kinds.includes('.xlsm') && kinds.includes('.xlsx'))
    return { pesan: `Buku kerja hasil ${String(out)} harus berakhiran ${String(kinds[0])} seperti masukannya. ${USAGE}` };
  if (json !== null && !isDevice(json)) {
    // The workbook may replace its own input; the result in its place would destroy it.
    if (resolve(json) === resolve(input)) return { pesan: `Pilihan --json akan menimpa berkas masukan ${input}. ${USAGE}` };
    if (out !== null && resolve(json) === resolve(out))
      return { pesan: `Pilihan --out dan --json menyebut berkas yang sama: ${json}. ${USAGE}` };
  }
  return { input, out, json, susunan };
}
