import { textLines } from '../text-lines';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML, in an element or an attribute; letters XML forbids must be gone (`textLines`). */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (letter) => ESCAPES[letter] ?? letter);
}

/** How letters look; what is absent is as the paragraph's style says. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
}

const onOff = (name: string, value: boolean | undefined): string => {
  if (value === undefined) return '';
  const state = value ? '' : ' w:val="0"';
  return `<w:${name}${state}/><w:${name}Cs${state}/>`;
};

/** `w:rPr`, or nothing when there is nothing to say. Sizes are half points in the file. */
export function runProperties({ bold, italic, size }: RunLook): string {
  const halves = size === undefined ? '' : `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>`;
  const content = `${onOff('b', bold)}${onOff('i', italic)}${halves}`;
  return content === '' ? '' : `<w:rPr>${content}</w:rPr>`;
}

/** One line of text as a run; the text must be free of line ends. */
export function lineRun(line: string, look: RunLook = {}): string {
  return `<w:r>${runProperties(look)}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;
}

/** A text as one run: its line ends are line breaks. */
export function textRun(text: string, look: RunLook = {}): string {
  const lines = textLines(text).map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${runProperties(look)}${lines.join('<w:br/>')}</w:r>`;
}

/** A field whose shown result is `result`; Word finds the same when it updates it. */
export function fieldRuns(instruction: string, result: string, look: RunLook = {}): string {
  const properties = runProperties(look);
  const char = (type: string): string => `<w:r>${properties}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r>${properties}<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>`;
  return `${char('begin')}${code}${char('separate')}${lineRun(result, look)}${char('end')}`;
}
