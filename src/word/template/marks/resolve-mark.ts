import type { IsiTemplate, TabelTemplate } from '../isi-template';
import { figureInWords } from './figure-in-words';
import type { Mark } from './mark-names';
import { nameOf } from './mark-names';

/** What a mark is replaced by, or why it cannot be yet (Indonesian, without the mark's name). */
export type MarkValue =
  | { readonly kind: 'teks'; readonly teks: string }
  | { readonly kind: 'tabel'; readonly tabel: TabelTemplate }
  | { readonly kind: 'belum'; readonly alasan: string };

const TANPA_ALASAN = 'datanya belum ada di buku kerja';

/** The value of a known mark. A figure without value is never a zero or a blank: it is told. */
export function resolveMark(mark: Mark, isi: IsiTemplate): MarkValue {
  const belum = (alasan: string | null | undefined): MarkValue => ({
    kind: 'belum',
    alasan: alasan ?? isi.belumAda?.get(nameOf(mark)) ?? TANPA_ALASAN,
  });
  switch (mark.kind) {
    case 'tabel': {
      const tabel = isi.tabel.get(mark.kunci);
      return tabel && tabel.xml !== '' ? { kind: 'tabel', tabel } : belum(null);
    }
    case 'kalimat': {
      const teks = isi.kalimat.get(mark.kunci) ?? '';
      return teks === '' ? belum(null) : { kind: 'teks', teks };
    }
    case 'figur': {
      const figur = isi.figur.get(mark.kunci);
      return figur && figur.teks !== '' ? { kind: 'teks', teks: figur.teks } : belum(figur?.alasan);
    }
    case 'terbilang': {
      const figur = isi.figur.get(mark.kunci);
      const teks = figur ? figureInWords(figur, isi.ejaanMiliar) : null;
      return teks === null ? belum(figur?.alasan) : { kind: 'teks', teks };
    }
  }
}
