import { nameOf } from '../marks/mark-names';
import { resolveMark } from '../marks/resolve-mark';
import type { XmlElement } from '../xml/xml-nodes';
import type { TextPiece } from './paragraph-text';
import { piecesOf } from './paragraph-text';
import type { PartContext } from './part-context';
import { textNodes } from './text-nodes';

const MARK = /\{\{([^{}]*)\}\}/g;

/** A mark of the text and what comes in its place: a text, or an element that holds a table's place. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  /** First letter of the name: the value takes the formatting of its run. */
  readonly letter: number;
  readonly value: string | XmlElement;
}

/** Fills the marks in the text of one paragraph; those that cannot be filled are told and stay as they are. */
export function fillTextMarks(paragraph: XmlElement, context: PartContext): void {
  const pieces = piecesOf(paragraph, context.inserted);
  const text = pieces.map((piece) => piece.text).join('');
  if (!text.includes('{{') && !text.includes('}}')) return;
  const tempat = context.place(text);
  const replacements = [...text.matchAll(MARK)].flatMap((match) => replacementOf(match, tempat, paragraph, context) ?? []);
  tellUnclosed(
    text.replace(MARK, (mark) => ' '.repeat(mark.length)),
    tempat,
    context,
  );
  if (replacements.length === 0) return;
  context.changed = true;
  let first = 0;
  for (const piece of pieces) {
    while ((replacements[first]?.to ?? Infinity) <= piece.start) first += 1;
    replaceInPiece(piece, replacements, first);
  }
}

function replacementOf(match: RegExpExecArray, tempat: string, paragraph: XmlElement, context: PartContext): Replacement | null {
  const [whole, inner = ''] = match;
  const { isi, index, log } = context;
  const mark = index.find(inner);
  if (!mark) {
    log.addUnknown(whole, inner, tempat);
    return null;
  }
  const name = nameOf(mark);
  const value = resolveMark(mark, isi);
  if (value.kind === 'belum') {
    log.addEmpty(name, value.alasan, tempat);
    return null;
  }
  log.addFilled(name);
  const from = match.index;
  const letter = from + 2 + Math.max(0, inner.search(/[\p{L}\p{N}]/u));
  const content = value.kind === 'teks' ? value.teks : context.makeSlot({ tabel: value.tabel, name, tempat, paragraph });
  return { from, to: from + whole.length, letter, value: content };
}

/** @param rest the paragraph's text with its closed marks blanked out */
function tellUnclosed(rest: string, tempat: string, context: PartContext): void {
  for (const [found] of rest.matchAll(/\{\{[^{}\n]{0,40}|\}\}/g)) {
    const name = /^\{\{\s*([\p{L}\p{N}:._-]+)/u.exec(found)?.[1] ?? null;
    const lacking = found === '}}' ? 'tanpa pembuka {{' : 'tanpa penutup }}';
    context.log.addUnknown(found.trim(), name, `${lacking}, ${tempat}`);
  }
}

/** Rewrites one piece without the marks that lie over it, the first of which may be `first`; a value stands where the first letter of its name stood. */
function replaceInPiece({ element, parent, text, start }: TextPiece, replacements: readonly Replacement[], first: number): void {
  const end = start + text.length;
  const own: Replacement[] = [];
  for (let index = first; index < replacements.length; index += 1) {
    const replacement = replacements[index];
    if (!replacement || replacement.from >= end) break;
    if (replacement.to > start) own.push(replacement);
  }
  if (own.length === 0) return;
  const parts: (string | XmlElement)[] = [];
  let at = start;
  for (const { from, to, letter, value } of own) {
    parts.push(text.slice(at - start, Math.max(at, from) - start));
    if (letter >= start && letter < end) parts.push(value);
    at = Math.min(to, end);
  }
  parts.push(text.slice(at - start));
  const nodes = joinTexts(parts).flatMap((part) => (typeof part === 'string' ? textNodes(part) : [part]));
  parent.children.splice(parent.children.indexOf(element), 1, ...nodes);
}

/** Neighbouring texts as one: fewer elements, and a mark never splits a word. */
function joinTexts(parts: readonly (string | XmlElement)[]): (string | XmlElement)[] {
  const joined: (string | XmlElement)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
