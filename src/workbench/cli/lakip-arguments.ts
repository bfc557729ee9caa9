import { extname, resolve } from 'node:path';
import type { Susunan } from '../../model/pengaturan';

/** What the headless command was asked to do. */
export interface LakipArguments {
  readonly input: string;
  readonly out: string | null;
  readonly json: string | null;
  /** The report in Word; with a template, the template filled. */
  readonly docx: string | null;
  readonly template: string | null;
  /** A layout for this run instead of the workbook's setting. */
  readonly susunan: Susunan | null;
}

export const USAGE =
  'Pemakaian: npm run --silent lakip -- MASUKAN.xlsx [--out KELUARAN.xlsx] [--json HASIL.json] [--docx LAPORAN.docx [--template TEMPLAT.docx]] [--susunan NAMA]';

const SUSUNAN: readonly Susunan[] = ['Baku', 'Ajung 2023', 'Ambulu 2021'];

const OPTIONS = ['--out', '--json', '--docx', '--template', '--susunan'] as const;
type Option = (typeof OPTIONS)[number];
const isOption = (word: string): word is Option => (OPTIONS as readonly string[]).includes(word);

type Files = Omit<LakipArguments, 'susunan'>;

/** A device such as /dev/stdout can be written to, but not replaced. */
export const isDevice = (path: string): boolean => resolve(path).startsWith('/dev/');

const samePlace = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && !isDevice(one) && resolve(one) === resolve(other);

/** Why these files cannot be used together; `null` when they can. The workbook may replace its own input, nothing else may. */
function refuseFiles({ input, out, json, docx, template }: Files): string | null {
  const kinds = [extname(input).toLowerCase(), extname(out ?? input).toLowerCase()];
  // Excel opens no workbook whose name promises another kind than it is (with macros or without).
  if (kinds[0] !== kinds[1] && kinds.includes('.xlsm') && kinds.includes('.xlsx'))
    return `Buku kerja hasil ${String(out)} harus berakhiran ${String(kinds[0])} seperti masukannya.`;
  if (docx !== null && !isDevice(docx) && extname(docx).toLowerCase() !== '.docx')
    return `Laporan Word ${docx} harus berakhiran .docx, supaya Word membukanya.`;
  if (template !== null && docx === null)
    return 'Pilihan --template memerlukan --docx: sebutkan nama berkas hasilnya. Templat sendiri tidak pernah diubah.';
  if (samePlace(docx, template))
    return `Pilihan --docx dan --template menyebut berkas yang sama: ${String(docx)}. Templat tidak pernah diubah; beri hasilnya nama lain.`;
  if (samePlace(out, template)) return `Pilihan --out akan menimpa templat ${String(template)}.`;
  if (samePlace(json, template)) return `Pilihan --json akan menimpa templat ${String(template)}.`;
  if (samePlace(json, input)) return `Pilihan --json akan menimpa berkas masukan ${input}.`;
  if (samePlace(docx, input)) return `Pilihan --docx akan menimpa berkas masukan ${input}.`;
  const outputs = [
    ['--out', out],
    ['--json', json],
    ['--docx', docx],
  ] as const;
  for (const [index, [name, path]] of outputs.entries()) {
    const twin = outputs.slice(index + 1).find(([, other]) => samePlace(path, other));
    if (twin !== undefined) return `Pilihan ${name} dan ${twin[0]} menyebut berkas yang sama: ${String(path)}.`;
  }
  return null;
}

/** What an option without its value lacks. */
const wants = (option: Option): string => (option === '--susunan' ? `nama susunan (${SUSUNAN.join(', ')})` : 'nama berkas');

/** Reads the command line; a wrong one gives the Indonesian sentence that says why. */
export function parseLakipArguments(argv: readonly string[]): LakipArguments | { readonly pesan: string } {
  const refuse = (pesan: string): { readonly pesan: string } => ({ pesan: `${pesan} ${USAGE}` });
  let input: string | null = null;
  const options = new Map<Option, string>();
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (isOption(word)) {
      const value = argv[index + 1];
      if (value === undefined || value.startsWith('--')) return refuse(`Pilihan ${word} memerlukan ${wants(word)}.`);
      if (options.has(word)) return refuse(`Pilihan ${word} ditulis dua kali.`);
      options.set(word, value);
      index += 1;
    } else if (word.startsWith('--')) {
      return refuse(`Pilihan ${word} tidak dikenal.`);
    } else if (input === null) {
      input = word;
    } else {
      return refuse(`Hanya satu berkas masukan yang dapat diproses, tetapi ada dua: ${input} dan ${word}.`);
    }
  }
  if (input === null) return refuse('Berkas masukan belum disebut.');
  const valueOf = (option: Option): string | null => options.get(option) ?? null;
  const named = valueOf('--susunan');
  const susunan = SUSUNAN.find((name) => name.toLowerCase() === named?.trim().toLowerCase()) ?? null;
  if (named !== null && susunan === null)
    return refuse(`Susunan “${named}” tidak dikenal. Yang tersedia: ${SUSUNAN.map((name) => `"${name}"`).join(', ')}.`);
  const files: Files = {
    input,
    out: valueOf('--out'),
    json: valueOf('--json'),
    docx: valueOf('--docx'),
    template: valueOf('--template'),
  };
  const why = refuseFiles(files);
  return why === null ? { ...files, susunan } : refuse(why);
}
