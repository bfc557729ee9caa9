import { AlignmentType, LevelFormat, Paragraph, type INumberingOptions } from 'docx';
import { splitLists } from './split-lists';

const LIST = 'daftar-bernomor';

/** The numbered list of sentences: `1.`, `2.`, …, hanging. Lengths in twips. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 567, hanging: 425 } } },
        },
      ],
    },
  ],
};

/** The paragraphs of sentences; every list begins at 1. */
export class TextParagraphs {
  private lists = 0;

  /** `keepsNext`: the last paragraph stays on the page of what follows, and in one piece. */
  of(text: string, keepsNext = false): Paragraph[] {
    const pieces = splitLists(text);
    return pieces.flatMap((piece, nth) => {
      const kept = keepsNext && nth === pieces.length - 1 ? { keepNext: true, keepLines: true } : {};
      if (piece.jenis === 'paragraf') return [new Paragraph({ style: 'BodyText', text: piece.teks, ...kept })];
      this.lists += 1;
      const numbering = { reference: LIST, level: 0, instance: this.lists };
      const last = piece.butir.length - 1;
      return piece.butir.map(
        (entry, index) => new Paragraph({ style: 'ListNumber', text: entry, numbering, ...(index === last ? kept : {}) }),
      );
    });
  }
}
