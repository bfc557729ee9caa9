import { z } from 'zod';
import { parseAngka } from '../../domain/angka/parse-angka';
import { normalizeHeader } from '../contract/normalize-header';

/** One setting: its key in table `Pengaturan`, what holds when it is blank or wrong, its check, and what is accepted (Indonesian). */
export interface Setting<T> {
  readonly kunci: string;
  readonly bawaan: T;
  readonly schema: z.ZodType<T>;
  /** Completes `… harus berisi …`. */
  readonly harap: string;
  /** The values to choose from, where there are few; for a drop-down list. */
  readonly pilihan?: readonly string[];
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One of a list, whatever the case, spacing and punctuation as long as it fits only one. */
export function choice<const V extends readonly [string, ...string[]]>(
  kunci: string,
  values: V,
  bawaan: V[number],
): Setting<V[number]> {
  const find = (input: unknown): unknown => {
    const text = squeeze(String(input));
    const exact = values.find((value) => value === text) ?? values.find((value) => value.toLowerCase() === text.toLowerCase());
    if (exact !== undefined) return exact;
    const near = values.filter((value) => normalizeHeader(value) === normalizeHeader(text));
    return near.length === 1 ? near[0] : text;
  };
  return {
    kunci,
    bawaan,
    schema: z.preprocess(find, z.enum(values)) as z.ZodType<V[number]>,
    harap: `salah satu dari ${values.map((value) => `“${value}”`).join(', ')}`,
    pilihan: values,
  };
}

/** Free text; blank is blank. */
export function freeText(kunci: string): Setting<string> {
  return {
    kunci,
    bawaan: '',
    schema: z.preprocess((input) => squeeze(String(input)), z.string()) as z.ZodType<string>,
    harap: 'teks',
  };
}

/** Text that Excel must not have taken for a number: long digits lose their end, dates become serial numbers. */
export function textOnly(kunci: string, harap: string): Setting<string> {
  return { kunci, bawaan: '', schema: z.string().transform(squeeze) as unknown as z.ZodType<string>, harap };
}

/** A year, alone or inside text that holds exactly one (`Tahun 2023`). */
export function year(kunci: string): Setting<number | null> {
  const find = (input: unknown): unknown => {
    if (typeof input === 'number') return input;
    const years = String(input).match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
    return years.length === 1 ? Number(years[0]) : input;
  };
  const schema = z.preprocess(find, z.number().int().min(1990).max(2100)) as z.ZodType<number | null>;
  return { kunci, bawaan: null, schema, harap: 'satu tahun, misalnya 2023' };
}

/** One of a few percentages, or `Tanpa` (`null`). */
export function limit(kunci: string, values: readonly number[], bawaan: number): Setting<number | null> {
  const find = (input: unknown): unknown => {
    if (typeof input === 'string' && normalizeHeader(input) === 'tanpa') return null;
    return toNumber(input);
  };
  const known = z.number().refine((value) => values.includes(value));
  return {
    kunci,
    bawaan,
    schema: z.preprocess(find, known.nullable()) as z.ZodType<number | null>,
    harap: `salah satu dari ${values.join(', ')}, atau “Tanpa”`,
    pilihan: [...values.map(String), 'Tanpa'],
  };
}

/** How many decimals are shown, 0–6. */
export function decimals(kunci: string, bawaan: number): Setting<number> {
  const schema = z.preprocess(toNumber, z.number().int().min(0).max(6)) as z.ZodType<number>;
  return { kunci, bawaan, schema, harap: 'bilangan bulat 0 sampai 6' };
}

/** What letters count as: `B = 85; BB = 75,5`. */
export function letterValues(kunci: string): Setting<ReadonlyMap<string, number>> {
  const find = (input: unknown): unknown => {
    const map = new Map<string, number>();
    for (const part of String(input).split(/[;\n]/)) {
      if (part.trim() === '') continue;
      const [letter = '', value, ...rest] = part.split('=');
      const number = value === undefined ? input : toNumber(value.trim());
      if (rest.length > 0 || letter.trim() === '' || typeof number !== 'number') return input;
      map.set(letter.trim().toUpperCase(), number);
    }
    return map;
  };
  const schema = z.preprocess(find, z.map(z.string(), z.number())) as z.ZodType<ReadonlyMap<string, number>>;
  return {
    kunci,
    bawaan: new Map<string, number>(),
    schema,
    harap: 'pasangan huruf dan angka yang dipisah titik koma, misalnya “B = 85; BB = 75”',
  };
}

/** Words separated by semicolons or line breaks, in lower case; which words there are is not checked. */
export function wordList(kunci: string, harap: string): Setting<ReadonlySet<string>> {
  const find = (input: unknown): unknown =>
    new Set(
      String(input)
        .split(/[;\n]/)
        .map((word) => squeeze(word).toLowerCase())
        .filter((word) => word !== ''),
    );
  const schema = z.preprocess(find, z.set(z.string())) as z.ZodType<ReadonlySet<string>>;
  return { kunci, bawaan: new Set<string>(), schema, harap };
}

function toNumber(input: unknown): unknown {
  if (typeof input === 'number') return input;
  const angka = parseAngka(String(input), { jenis: 'kinerja' });
  return angka.kind === 'angka' && angka.operator === null ? angka.nilai : input;
}
