import type { KolomKontrak } from './columns';
import { COLUMNS, HEADER_RAGU } from './columns';
import type { NamaTabel } from './nama-tabel';
import { normalizeHeader, splitTrailingUnit } from './normalize-header';

/** How sure a match is: by the canonical heading, or by another word for it. */
export type CaraCocok = 'nama' | 'alias';

export interface KolomCocok {
  readonly kolom: KolomKontrak;
  /** Canonical name, with the year for a yearly column: `Target 2023`. */
  readonly nama: string;
  /** Year of a yearly column; `null` otherwise, and for a yearly column headed without a year. */
  readonly tahun: number | null;
  /** Index into the headings. */
  readonly index: number;
  readonly cara: CaraCocok;
}

/** A heading that cannot be used as it stands. */
export interface MasalahHeader {
  /**
   * `ganda`: equally good candidates, none taken. `ganda-tahun`: the same, but each bears a year of its own and the report's
   * year could decide. `tahun-lain`: it did; the first was taken. `alias-diabaikan`: a better one was taken. `ragu`: may
   * mean two things.
   */
  readonly jenis: 'ganda' | 'ganda-tahun' | 'tahun-lain' | 'alias-diabaikan' | 'ragu';
  /** Canonical name it is about. */
  readonly nama: string;
  /** Indexes of the headings concerned. */
  readonly indexes: readonly number[];
}

export interface HeaderMatch {
  /** By canonical name. */
  readonly kolom: ReadonlyMap<string, KolomCocok>;
  readonly masalah: readonly MasalahHeader[];
}

interface Candidate extends KolomCocok {
  /** 0 best. */
  readonly rank: number;
  /** The year in the heading, also of a column that is not yearly: `Pagu 2023`. */
  readonly tahunJudul: number | null;
}

interface Vocabulary {
  readonly byName: ReadonlyMap<string, KolomKontrak>;
  readonly byAlias: ReadonlyMap<string, KolomKontrak>;
  readonly ragu: ReadonlySet<string>;
}

const YEAR = /^(.*?)(?:tahun|thn|th|ta)?((?:19|20)\d{2})$/u;

function buildVocabulary(nama: NamaTabel): Vocabulary {
  const byName = new Map<string, KolomKontrak>();
  const byAlias = new Map<string, KolomKontrak>();
  for (const kolom of COLUMNS[nama]) byName.set(normalizeHeader(kolom.nama), kolom);
  for (const kolom of COLUMNS[nama]) {
    for (const alias of kolom.aliases) {
      const key = normalizeHeader(alias);
      if (!byName.has(key) && !byAlias.has(key)) byAlias.set(key, kolom);
    }
  }
  return { byName, byAlias, ragu: new Set((HEADER_RAGU[nama] ?? []).map(normalizeHeader)) };
}

const vocabularies = new Map<NamaTabel, Vocabulary>();

function vocabularyOf(nama: NamaTabel): Vocabulary {
  const known = vocabularies.get(nama);
  if (known !== undefined) return known;
  const built = buildVocabulary(nama);
  vocabularies.set(nama, built);
  return built;
}

const isPercent = ({ peran, nama }: KolomKontrak): boolean => peran === 'kinerja' || (peran === 'hasil' && nama.endsWith('(%)'));

function candidateFor(nama: NamaTabel, header: string, index: number): Candidate | 'ragu' | null {
  const words = vocabularyOf(nama);
  const { base, unit } = splitTrailingUnit(header);
  const readings: { key: string; penalty: number; allowed: (kolom: KolomKontrak) => boolean }[] = [
    { key: normalizeHeader(header), penalty: 0, allowed: () => true },
  ];
  // `(Rp)` may follow any figure of the user's, `(%)` only one of performance or a percentage that is computed:
  // `Realisasi (%)` of a budget is no rupiah.
  if (unit === 'Rp')
    readings.push({ key: normalizeHeader(base), penalty: 0, allowed: ({ peran, nama: n }) => peran !== 'hasil' || n === 'Sisa' });
  if (unit === '%') readings.push({ key: normalizeHeader(base), penalty: 2, allowed: isPercent });
  for (const { key, penalty, allowed } of readings) {
    if (key === '') continue;
    const found = lookup(words, key);
    if (found === 'ragu') return 'ragu';
    if (found !== null && allowed(found.kolom)) {
      const { kolom, tahun, tahunJudul, byName } = found;
      return {
        kolom,
        tahun,
        tahunJudul,
        index,
        nama: tahun === null ? kolom.nama : `${kolom.nama} ${tahun}`,
        cara: byName ? 'nama' : 'alias',
        rank: (byName ? 0 : 1) + penalty,
      };
    }
  }
  return null;
}

interface Meaning {
  readonly kolom: KolomKontrak;
  readonly tahun: number | null;
  readonly tahunJudul: number | null;
  readonly byName: boolean;
}

function lookup(words: Vocabulary, key: string): Meaning | 'ragu' | null {
  const named = words.byName.get(key);
  if (named !== undefined) return { kolom: named, tahun: null, tahunJudul: null, byName: true };
  if (words.ragu.has(key)) return 'ragu';
  const aliased = words.byAlias.get(key);
  if (aliased !== undefined) return { kolom: aliased, tahun: null, tahunJudul: null, byName: false };
  const year = YEAR.exec(key);
  if (year === null) return null;
  const [, prefix = '', digits = ''] = year;
  if (words.ragu.has(prefix)) return 'ragu';
  // A heading that is nothing but a year can only mean the one yearly column of the table.
  const yearly = [...words.byName.values()].find((kolom) => kolom.tahunan === true);
  const kolom = prefix === '' ? yearly : (words.byName.get(prefix) ?? words.byAlias.get(prefix));
  if (kolom === undefined || kolom.peran === 'hasil' || kolom.peran === 'kode' || kolom.peran === 'teks') return null;
  const tahunJudul = Number(digits);
  if (kolom.tahunan === true) return { kolom, tahun: tahunJudul, tahunJudul, byName: prefix === normalizeHeader(kolom.nama) };
  return { kolom, tahun: null, tahunJudul, byName: false };
}

/** Whether each bears a year of its own, so that the report's year can tell them apart. */
function haveYearEach(candidates: readonly Candidate[]): boolean {
  const years = new Set(candidates.map(({ tahunJudul }) => tahunJudul));
  return years.size === candidates.length && !years.has(null);
}

/**
 * Finds the contract's columns among the headings of a table. The canonical heading wins over another word for it;
 * two equally good headings are a problem and none is taken, unless each bears a year and one of them is the report's
 * (`tahun`, `null` when not known); headings of the user's own are left out without a word.
 */
export function matchHeaders(nama: NamaTabel, headers: readonly string[], tahun: number | null = null): HeaderMatch {
  const perName = new Map<string, Candidate[]>();
  const masalah: MasalahHeader[] = [];
  headers.forEach((header, index) => {
    const candidate = candidateFor(nama, header, index);
    if (candidate === 'ragu') masalah.push({ jenis: 'ragu', nama: header, indexes: [index] });
    else if (candidate !== null) perName.set(candidate.nama, [...(perName.get(candidate.nama) ?? []), candidate]);
  });
  const kolom = new Map<string, KolomCocok>();
  for (const [name, candidates] of perName) {
    const best = Math.min(...candidates.map(({ rank }) => rank));
    const equals = candidates.filter(({ rank }) => rank === best);
    const perTahun = equals.length > 1 && haveYearEach(equals);
    const first = perTahun ? equals.find(({ tahunJudul }) => tahunJudul === tahun) : equals[0];
    if (first === undefined || (equals.length > 1 && !perTahun)) {
      const jenis = perTahun ? 'ganda-tahun' : 'ganda';
      masalah.push({ jenis, nama: name, indexes: equals.map(({ index }) => index) });
      continue;
    }
    if (perTahun) {
      const others = equals.filter((candidate) => candidate !== first);
      masalah.push({ jenis: 'tahun-lain', nama: name, indexes: [first, ...others].map(({ index }) => index) });
    }
    kolom.set(name, { kolom: first.kolom, nama: name, tahun: first.tahun, index: first.index, cara: first.cara });
    const worse = candidates.filter(({ rank, kolom: { peran } }) => rank > best && peran !== 'kode');
    if (worse.length > 0 && first.kolom.peran !== 'hasil' && first.kolom.peran !== 'teks') {
      masalah.push({ jenis: 'alias-diabaikan', nama: name, indexes: [first, ...worse].map(({ index }) => index) });
    }
  }
  return { kolom, masalah };
}
