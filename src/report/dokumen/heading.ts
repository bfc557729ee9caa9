import type { Pengaturan } from '../../model/pengaturan';
import { fillIn } from '../susunan/fill-in';
import { fillTemplate } from '../susunan/fill-template';
import { numberLabel } from '../susunan/number-label';
import type { JudulSasaran } from './expand-kerangka';

/** Counts the headings that are kept, so that a section left out leaves no gap: `A.` to `C.`, below each `1.`, `2.`. */
export class HeadingCounter {
  #kedua = 0;
  #ketiga = 0;

  /** The heading as printed, and counted unless it is that of a sasaran, which bears its own number. */
  label(judul: string, tingkat: 2 | 3, sasaran: JudulSasaran | null, pengaturan: Pengaturan): string {
    if (sasaran === null && tingkat === 2) {
      this.#kedua += 1;
      this.#ketiga = 0;
    }
    if (sasaran === null && tingkat === 3) this.#ketiga += 1;
    const urut = tingkat === 2 ? this.#kedua : this.#ketiga;
    return fillTemplate(fillIn(judul, pengaturan), {
      huruf: numberLabel(this.#kedua, 'huruf'),
      urut: String(urut),
      ...(sasaran === null ? {} : { nomor: sasaran.nomor, sasaran: sasaran.sasaran }),
    });
  }
}

/** A heading, or a part named by a person, without its number, to tell whether they mean the same. */
export function bareHeading(judul: string): string {
  return judul
    .trim()
    .replace(/^(?:(?:[a-z]|\d+|\{huruf\}|\{urut\})\.(?:\d+|\{urut\})?\.?\s*)/iu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
