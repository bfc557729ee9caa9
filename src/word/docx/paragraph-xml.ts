import type { Align } from '../../report/lakip-table';
import type { RunLook } from './xml-text';

/** The kinds of paragraph a table is made of. */
export type ParagraphKind = 'keterangan' | 'pembuka' | 'kepala' | 'isi' | 'sumber';

/**
 * `bernama`: by the named styles of our own document, so that the user changes them in one place. `langsung`: by direct
 * formatting, for a foreign document, which may lack our styles or mean something else by their names.
 */
export type Gaya = 'bernama' | 'langsung';

interface KindLook {
  readonly style: string;
  /** Twips above and below. */
  readonly before: number;
  readonly after: number;
  readonly align: Align;
  readonly run: { readonly bold: boolean; readonly italic: boolean; readonly size: number };
}

/** How each kind looks, whichever way it is written: the named styles are made from this too. */
export const KIND_LOOKS: Readonly<Record<ParagraphKind, KindLook>> = {
  keterangan: { style: 'Caption', before: 240, after: 80, align: 'center', run: { bold: true, italic: false, size: 11 } },
  pembuka: { style: 'PembukaTabel', before: 0, after: 40, align: 'left', run: { bold: false, italic: false, size: 10 } },
  kepala: { style: 'KepalaTabel', before: 20, after: 20, align: 'center', run: { bold: true, italic: false, size: 10 } },
  isi: { style: 'IsiTabel', before: 20, after: 20, align: 'left', run: { bold: false, italic: false, size: 10 } },
  sumber: { style: 'SumberTabel', before: 40, after: 40, align: 'left', run: { bold: false, italic: true, size: 9 } },
};

/** What Word calls our alignments. */
export const JUSTIFICATION: Readonly<Record<Align, string>> = { left: 'left', center: 'center', right: 'right', justify: 'both' };

export interface ParagraphLook {
  /** Stays on the page of the paragraph (in a table: the row) below. */
  readonly keepNext?: boolean;
  readonly align?: Align;
  /** Indentation at the left, in twips. */
  readonly indent?: number;
  /** Twips below, where it differs from the kind's. */
  readonly after?: number;
}

/** The look of letters as far as it must be written: in a document with our styles only what differs from the style. */
export function runLook(kind: ParagraphKind, wanted: RunLook, gaya: Gaya): RunLook {
  const { run } = KIND_LOOKS[kind];
  const full = { ...run, ...wanted };
  if (gaya === 'langsung') return full;
  return {
    ...(full.bold === run.bold ? {} : { bold: full.bold }),
    ...(full.italic === run.italic ? {} : { italic: full.italic }),
    ...(full.size === run.size ? {} : { size: full.size }),
  };
}

/** `w:p` of a kind around runs that are XML already. */
export function paragraphXml(kind: ParagraphKind, look: ParagraphLook, runs: string, gaya: Gaya): string {
  const { style, before, after, align } = KIND_LOOKS[kind];
  const isNamed = gaya === 'bernama';
  const wanted = { align: look.align ?? align, after: look.after ?? after, indent: look.indent ?? 0 };
  const properties = [
    isNamed ? `<w:pStyle w:val="${style}"/>` : '',
    look.keepNext === true ? '<w:keepNext/>' : '',
    isNamed
      ? wanted.after === after
        ? ''
        : `<w:spacing w:after="${wanted.after}"/>`
      : `<w:spacing w:before="${before}" w:after="${wanted.after}" w:line="240" w:lineRule="auto"/>`,
    isNamed && wanted.indent === 0 ? '' : `<w:ind w:left="${wanted.indent}" w:right="0" w:firstLine="0"/>`,
    isNamed && wanted.align === align ? '' : `<w:jc w:val="${JUSTIFICATION[wanted.align]}"/>`,
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}
