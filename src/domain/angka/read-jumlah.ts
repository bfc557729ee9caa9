import type { ParseOptions } from './angka';
import { readLiteral } from './read-literal';
import type { Literal } from './read-literal';
import type { TokenCursor } from './token-cursor';

/** An amount with the unit typed after it. */
export interface Jumlah {
  readonly literal: Literal;
  /** As typed; `Rp` when that stood before the figure and no unit after it. */
  readonly satuan: string | null;
}

function negate(literal: Literal): Literal {
  if (literal.kind === 'pasti') return { kind: 'pasti', nilai: -literal.nilai + 0 };
  if (literal.kind === 'ambigu') return { kind: 'ambigu', ribuan: -literal.ribuan, desimal: -literal.desimal };
  return literal;
}

const MALFORMED: Literal = { kind: 'rusak', sebab: 'susunan tanda di sekitar angka tidak dikenali' };

/** `,-` after money, and a full stop that ends nothing but the figure (`60.%`, `60.`). */
function skipSuffix(cursor: TokenCursor): void {
  if (cursor.isSimbol(',.') && cursor.isSimbol('-', 1) && !cursor.isJumlah(2)) {
    cursor.take();
    while (cursor.isSimbol('-')) cursor.take();
  } else if (cursor.isSimbol('.') && (cursor.peek(1) === null || cursor.isSimbol('%)', 1))) cursor.take();
}

/** Words and signs up to the next amount, range word or separator. */
function readSatuan(cursor: TokenCursor): string | null {
  const pieces = [];
  for (let token = cursor.peek(); token !== null; token = cursor.peek()) {
    const tanda = cursor.isSimbol(pieces.length === 0 ? '%‰°/(' : '%‰°/().&\'’"+²³-');
    if (token.jenis !== 'kata' && !(tanda && !(cursor.isSimbol('-(+') && cursor.isJumlah(1)))) break;
    pieces.push(token);
    cursor.take();
  }
  const satuan = cursor
    .slice(pieces)
    .replace(/(?:\s+dan|[\s/&+.-])+$/iu, '')
    .trim();
  return satuan === '' ? null : satuan;
}

/**
 * Reads one amount with its unit: signs, `Rp` and an opening bracket in any order, the figure, its suffix, the unit.
 * `(5)` and `(Rp5.000)` are negative, as accountants write. Two minus signs, or an open bracket, are malformed.
 */
export function readJumlah(cursor: TokenCursor, options: ParseOptions): Jumlah {
  let minus = false;
  let plus = false;
  let rupiah = false;
  let kurung = false;
  for (let token = cursor.take(); token !== null; token = cursor.take()) {
    if (token.jenis === 'angka') {
      let literal = readLiteral(token.teks, rupiah || options.jenis === 'rupiah', options);
      skipSuffix(cursor);
      let persen = false;
      if (kurung) {
        if (cursor.isSimbol('%')) persen = cursor.take() !== null;
        if (!cursor.isSimbol(')') || minus || plus) return { literal: MALFORMED, satuan: null };
        cursor.take();
        skipSuffix(cursor);
      }
      if (minus || kurung) literal = negate(literal);
      const satuan = persen ? '%' : readSatuan(cursor);
      return { literal, satuan: satuan ?? (rupiah ? 'Rp' : null) };
    }
    if (token.jenis === 'rupiah' && !rupiah) rupiah = true;
    else if (token.teks === '-' && !minus && !plus) minus = true;
    else if (token.teks === '+' && !minus && !plus) plus = true;
    else if (token.teks === '(' && !kurung) kurung = true;
    else break;
  }
  return { literal: MALFORMED, satuan: null };
}
