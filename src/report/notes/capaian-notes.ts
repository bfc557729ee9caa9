import { formatAngka } from '../../domain/angka/format-angka';
import type { Hasil } from '../../model/hasil';
import type { Laporan } from '../../model/laporan';
import type { Pengaturan } from '../../model/pengaturan';

/** Long lists say their length and show their beginning. */
const SHOWN = 5;

function formulaNotes({ indikator, pengaturan }: Laporan): string[] {
  const arah = new Set(indikator.map((item) => item.arah));
  const notes: string[] = [];
  if (arah.has('Positif')) notes.push('Capaian indikator positif = Realisasi ÷ Target × 100%.');
  if (arah.has('Negatif')) {
    const rumus = pengaturan.rumusNegatif === 'T/R' ? 'Target ÷ Realisasi' : '(Target − (Realisasi − Target)) ÷ Target';
    notes.push(`Capaian indikator negatif = ${rumus} × 100%.`);
  }
  if (arah.has('Stabil')) {
    notes.push('Capaian indikator stabil = Realisasi ÷ Target × 100%; bila melebihi target = 200% − Realisasi ÷ Target × 100%.');
  }
  return notes;
}

function capsNote({ batasAtasCapaian, batasBawahCapaian }: Pengaturan): string {
  const parts: string[] = [];
  if (batasAtasCapaian !== null) parts.push(`paling tinggi ${formatAngka(batasAtasCapaian, 0)}%`);
  if (batasBawahCapaian !== null) parts.push(`paling rendah ${formatAngka(batasBawahCapaian, 0)}%`);
  return parts.length === 0 ? 'Capaian tidak dibatasi.' : `Capaian dibatasi ${parts.join(' dan ')}.`;
}

function scaleNote({ skalaPredikat, nilaiPenentuPredikat }: Pengaturan): string {
  const nilai = nilaiPenentuPredikat === 'Tepat' ? 'tepat (belum dibulatkan)' : 'yang sudah dibulatkan';
  return `Predikat menurut skala ${skalaPredikat}, dilihat dari nilai ${nilai}.`;
}

function skippedNote(hasil: Hasil): string[] {
  const skipped = hasil.indikator.filter((item) => item.capaian.nilai === null);
  if (skipped.length === 0) return [];
  const named = skipped.slice(0, SHOWN).map((item) => {
    const alasan = item.capaian.alasan?.trim().replace(/\.$/, '');
    return alasan ? `${item.kode} (${alasan})` : item.kode;
  });
  const more = skipped.length > SHOWN ? `; dan ${skipped.length - SHOWN} lainnya` : '';
  return [`Capaian ${skipped.length} dari ${hasil.indikator.length} indikator tidak dapat dihitung: ${named.join('; ')}${more}.`];
}

/** Which formula, caps, rounding and scale stand behind the figures, and which indicators have none and why. */
export function capaianNotes(laporan: Laporan, hasil: Hasil): string[] {
  const { pengaturan } = laporan;
  return [
    ...formulaNotes(laporan),
    capsNote(pengaturan),
    `Capaian dibulatkan setengah ke atas sampai ${pengaturan.desimalCapaian} desimal; nilai di bawah 100 tidak dicetak 100.`,
    scaleNote(pengaturan),
    ...skippedNote(hasil),
  ];
}

/** Says what the dash means, where the table has one. */
export const DASH_NOTE = 'Tanda - berarti angkanya tidak ada atau tidak dapat dihitung; bukan nol.';
