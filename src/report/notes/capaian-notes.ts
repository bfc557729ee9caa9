import type { Arah } from '../../domain/capaian/arah';
import { formatAngka } from '../../domain/angka/format-angka';
import type { NilaiHitung } from '../../model/hasil';
import type { Pengaturan } from '../../model/pengaturan';

/** Long lists say their length and show their beginning. */
const SHOWN = 5;

/** One indicator of the table and what was computed for it. */
export interface CapaianTercetak {
  readonly kode: string;
  readonly arah: Arah;
  readonly capaian: NilaiHitung;
}

export interface CapaianNotesOptions {
  /** What the table calls the figure. */
  readonly nama?: string;
  /** What the realisasi is measured against. */
  readonly acuan?: string;
  /** Whether the table prints kategori or predikat. */
  readonly berpredikat?: boolean;
}

function formulaNotes(arah: ReadonlySet<Arah>, pengaturan: Pengaturan, nama: string, acuan: string): string[] {
  const notes: string[] = [];
  if (arah.has('Positif')) notes.push(`${nama} indikator positif = Realisasi ÷ ${acuan} × 100%.`);
  if (arah.has('Negatif')) {
    const rumus = pengaturan.rumusNegatif === 'T/R' ? `${acuan} ÷ Realisasi` : `(${acuan} − (Realisasi − ${acuan})) ÷ ${acuan}`;
    notes.push(`${nama} indikator negatif = ${rumus} × 100%.`);
  }
  if (arah.has('Stabil')) {
    notes.push(
      `${nama} indikator stabil = Realisasi ÷ ${acuan} × 100%; bila melebihi target = 200% − Realisasi ÷ ${acuan} × 100%.`,
    );
  }
  return notes;
}

function capsNote({ batasAtasCapaian, batasBawahCapaian }: Pengaturan, nama: string): string {
  const parts: string[] = [];
  if (batasAtasCapaian !== null) parts.push(`paling tinggi ${formatAngka(batasAtasCapaian, 0)}%`);
  if (batasBawahCapaian !== null) parts.push(`paling rendah ${formatAngka(batasBawahCapaian, 0)}%`);
  return parts.length === 0 ? `${nama} tidak dibatasi.` : `${nama} dibatasi ${parts.join(' dan ')}.`;
}

/** By which scale and by which of the two values a predikat was found. */
function scaleNote({ skalaPredikat, nilaiPenentuPredikat }: Pengaturan): string {
  const nilai = nilaiPenentuPredikat === 'Tepat' ? 'tepat (belum dibulatkan)' : 'yang sudah dibulatkan';
  return `Predikat menurut skala ${skalaPredikat}, dilihat dari nilai ${nilai}.`;
}

/** Some things by name, each with its reason in brackets; of many only the first, and how many more there are. */
export function nameSome(items: readonly { readonly kode: string; readonly alasan: string | null }[]): string {
  const named = items.slice(0, SHOWN).map(({ kode, alasan }) => {
    const reason = alasan?.trim().replace(/\.$/, '');
    return reason ? `${kode} (${reason})` : kode;
  });
  return `${named.join('; ')}${items.length > SHOWN ? `; dan ${items.length - SHOWN} lainnya` : ''}`;
}

function skippedNote(items: readonly CapaianTercetak[], nama: string): string[] {
  const skipped = items.filter(({ capaian }) => capaian.nilai === null);
  if (skipped.length === 0) return [];
  const named = nameSome(skipped.map(({ kode, capaian }) => ({ kode, alasan: capaian.alasan })));
  return [`${nama} ${skipped.length} dari ${items.length} indikator tidak dapat dihitung: ${named}.`];
}

/**
 * Which formula, caps and rounding stand behind these figures, by which scale a predikat was found where the table has one,
 * and which indicators have no figure and why.
 */
export function capaianNotes(
  items: readonly CapaianTercetak[],
  pengaturan: Pengaturan,
  { nama = 'Capaian', acuan = 'Target', berpredikat = false }: CapaianNotesOptions = {},
): string[] {
  return [
    ...formulaNotes(new Set(items.map(({ arah }) => arah)), pengaturan, nama, acuan),
    capsNote(pengaturan, nama),
    `${nama} dibulatkan setengah ke atas sampai ${pengaturan.desimalCapaian} desimal; nilai di bawah 100 tidak dicetak 100.`,
    ...(berpredikat ? [scaleNote(pengaturan)] : []),
    ...skippedNote(items, nama),
  ];
}

/** Says what the dash means, where the table has one. */
export const DASH_NOTE = 'Tanda - berarti angkanya tidak ada atau tidak dapat dihitung; bukan nol.';
