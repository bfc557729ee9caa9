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

  of(text: string): Paragraph[] {
    return splitLists(text).flatMap((piece) => {
      if (piece.jenis === 'paragraf') return [new Paragraph({ style: 'BodyText', text: piece.teks })];
      this.lists += 1;
      const numbering = { reference: LIST, level: 0, instance: this.lists };
      return piece.butir.map((entry) => new Paragraph({ style: 'ListNumber', text: entry, numbering }));
    });
  }
}
