import { placeTables } from '../layout/place-tables';
import type { Mark } from '../marks/mark-names';
import { nameOf } from '../marks/mark-names';
import { resolveMark } from '../marks/resolve-mark';
import { suggestMark } from '../marks/suggest-mark';
import type { XmlElement, XmlNode } from '../xml/xml-nodes';
import { attributeOf, childOf, copyNode, isElement, makeElement } from '../xml/xml-query';
import type { PartContext } from './part-context';
import { firstRunProperties, isTextOnly } from './replaced-content';
import { textRun } from './text-nodes';

/** Kinds of control that hold something else than text, or are filled by Word itself. */
const OTHER_KINDS = [
  'w:dataBinding',
  'w15:dataBinding',
  'w:docPartObj',
  'w:docPartList',
  'w:picture',
  'w14:checkbox',
  'w:equation',
  'w:citation',
  'w:bibliography',
] as const;

/** Shorter tags are too often near some mark by chance. */
const SHORTEST_GUESS = 5;

/**
 * Fills a content control whose tag or title is a mark. The control itself stays, so that the file can be filled again;
 * a table pushes out a control that can hold only a line of text.
 * @returns what stands in its place; `null` = this control is none of ours, its content is to be looked at
 */
export function fillControl(control: XmlElement, context: PartContext): XmlNode[] | null {
  const properties = childOf(control, 'w:sdtPr');
  const found = markOfControl(properties, context);
  if (found === null) return null;
  const { mark, label } = found;
  const name = nameOf(mark);
  const tempat = context.place('');
  const leave = (why: string): null => {
    context.log.warn(`Kontrol isi (content control) “${label}” dibiarkan (${tempat}): ${why}`);
    return null;
  };
  if (OTHER_KINDS.some((kind) => childOf(properties, kind) !== null)) {
    return leave('isinya diatur Word sendiri. Pakai kontrol teks biasa, atau ketik tandanya dengan {{ }}.');
  }
  const value = resolveMark(mark, context.isi);
  if (value.kind === 'belum') {
    context.log.addEmpty(name, value.alasan, tempat);
    return null;
  }
  const content = childOf(control, 'w:sdtContent');
  const level = levelOf(content, context);
  if (content === null || level === 'baris') return leave('kontrolnya membungkus baris tabel. Letakkan di dalam satu sel.');
  if (value.kind === 'teks' && !isReplaceable(content))
    return leave('di dalamnya ada gambar, tabel, atau isian lain yang akan hilang.');
  context.changed = true;
  context.log.addFilled(name);
  if (value.kind === 'teks') {
    const run = textRun(value.teks, formattingOf(properties, content));
    context.inserted.add(run);
    putText(content, run, level);
    showAsFilled(properties);
    return [control];
  }
  const paragraph = content.children.find((node): node is XmlElement => isElement(node, 'w:p')) ?? null;
  const slot = context.makeSlot({ tabel: value.tabel, name, tempat, paragraph });
  if (level === 'kalimat' || (level === 'paragraf' && childOf(properties, 'w:text') !== null)) return [slot];
  const holder = level === 'sel' ? (childOf(content, 'w:tc') ?? content) : content;
  context.ancestors.push(control, content, holder);
  const kept = holder.children.filter((node) => isElement(node, 'w:tcPr'));
  holder.children = [...kept, ...placeTables([slot], context)];
  context.ancestors.length -= 3;
  showAsFilled(properties);
  return [control];
}

function markOfControl(
  properties: XmlElement | null,
  context: PartContext,
): { readonly mark: Mark; readonly label: string } | null {
  const labels = ['w:tag', 'w:alias']
    .map((name) => attributeOf(childOf(properties, name), 'w:val') ?? '')
    .filter((label) => label.trim() !== '');
  for (const label of labels) {
    const mark = context.index.find(withoutBraces(label));
    if (mark) return { mark, label };
  }
  for (const label of labels) {
    const name = withoutBraces(label);
    const meant = /^\s*(tabel|kalimat|terbilang)\s*:/i.test(name) || name !== label;
    if (!meant && (name.length < SHORTEST_GUESS || suggestMark(name, context.index.names) === null)) continue;
    context.log.addUnknown(label, name, `kontrol isi (content control), ${context.place('')}`);
    break;
  }
  return null;
}

function withoutBraces(label: string): string {
  return /^\s*\{\{([^{}]*)\}\}\s*$/.exec(label)?.[1] ?? label;
}

type Level = 'kalimat' | 'paragraf' | 'sel' | 'baris';

function levelOf(content: XmlElement | null, context: PartContext): Level {
  if (childOf(content, 'w:tr')) return 'baris';
  if (childOf(content, 'w:tc')) return 'sel';
  return context.inLine ? 'kalimat' : 'paragraf';
}

function isReplaceable(content: XmlElement): boolean {
  const cell = childOf(content, 'w:tc');
  return isTextOnly(cell?.children ?? content.children);
}

/** Of the text that stood there; a placeholder's grey is not the formatting of a value. */
function formattingOf(properties: XmlElement | null, content: XmlElement): XmlElement | null {
  if (childOf(properties, 'w:showingPlcHdr') === null) return firstRunProperties(content.children);
  const own = childOf(properties, 'w:rPr');
  return own === null ? null : copyNode(own);
}

function putText(content: XmlElement, run: XmlElement, level: Level): void {
  if (level === 'kalimat') {
    content.children = [run];
    return;
  }
  const holder = level === 'sel' ? (childOf(content, 'w:tc') ?? content) : content;
  const paragraph = childOf(holder, 'w:p') ?? makeElement('w:p');
  paragraph.children = [...paragraph.children.filter((node) => isElement(node, 'w:pPr')), run];
  holder.children = [...holder.children.filter((node) => isElement(node, 'w:tcPr')), paragraph];
}

function showAsFilled(properties: XmlElement | null): void {
  if (properties) properties.children = properties.children.filter((child) => !isElement(child, 'w:showingPlcHdr'));
}
