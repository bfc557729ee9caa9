import { FileChild } from 'docx';

const TAG = 'w:sisipan';
const MARK = /<w:sisipan>(\d+)<\/w:sisipan>/gu;

/** Stands in the library's document for XML of our own. User text cannot make one: it is escaped. */
class Sisipan extends FileChild {
  constructor(index: number) {
    super(TAG);
    this.root.push(String(index));
  }
}

/** Our own XML on its way into the document. */
export class SisipanList {
  private readonly parts: string[] = [];

  /** Takes block-level XML; what it returns stands for it among the library's blocks. */
  add(xml: string): FileChild {
    this.parts.push(xml);
    return new Sisipan(this.parts.length - 1);
  }

  /** Puts each XML in its place. */
  fill(documentXml: string): string {
    return documentXml.replace(MARK, (_mark, index: string) => this.parts[Number(index)] ?? '');
  }
}
