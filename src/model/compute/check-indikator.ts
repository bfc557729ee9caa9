import { formatAngka } from '../../domain/angka/format-angka';
import type { Findings } from '../findings';
import type { Indikator, SelAngka } from '../laporan';

/** A number typed into a percent cell by hand seldom reaches this; `85` in a cell that shows percent becomes 8500%. */
const SUSPICIOUS_PERCENT = 1000;

const PERCENT_WORDS = new Set(['%', 'persen', 'prosen', 'persentase', 'prosentase', 'percent']);

/** A unit as it is compared: case, spacing and the words for percent do not count. */
export function normalizeSatuan(satuan: string): string {
  const bare = satuan.toLowerCase().replace(/[\s.]+/g, '');
  return PERCENT_WORDS.has(bare) ? '%' : bare;
}

/** Target and realisasi of one indicator in one year, as far as their columns exist. */
export interface YearPair {
  readonly tahun: number;
  readonly target: SelAngka | undefined;
  readonly realisasi: SelAngka | undefined;
}

/** Looks at target and realisasi of the report's year side by side; reports doubts, changes nothing. */
export function checkIndikator(indikator: Indikator, pair: YearPair, findings: Findings): void {
  checkSatuan(indikator, pair, findings);
  checkPercent(indikator.satuan, 'Target', pair, findings);
  checkPercent(indikator.satuan, 'Realisasi', pair, findings);
  const { target, realisasi, tahun } = pair;
  if (realisasi?.angka.kind !== 'angka') return;
  const { nilai, operator } = realisasi.angka;
  const place = { tabel: 'Realisasi', kolom: `Realisasi ${tahun}`, alamat: realisasi.alamat };
  const isTargetNegative = target?.angka.kind === 'angka' && target.angka.nilai < 0;
  if (nilai < 0 && !isTargetNegative) {
    findings.add(
      'negatif',
      'peringatan',
      `Realisasi di ${realisasi.alamat} bernilai negatif (${realisasi.teks}). Angka itu tetap dipakai; periksa tandanya, dan perbaiki bila salah ketik.`,
      place,
    );
  }
  if (operator !== null) {
    findings.add(
      'realisasi-berbatas',
      'peringatan',
      `Realisasi di ${realisasi.alamat} tertulis “${realisasi.teks}” dengan tanda ${operator}; dihitung sebagai ${formatAngka(nilai, 6, { trailingZeros: false })}. Isi angka realisasi yang sebenarnya.`,
      place,
    );
  }
}

function satuanOf(sel: SelAngka | undefined): string | null {
  return sel?.angka.kind === 'angka' || sel?.angka.kind === 'rentang' ? sel.angka.satuan : null;
}

function checkSatuan(indikator: Indikator, { target, realisasi, tahun }: YearPair, findings: Findings): void {
  const inTarget = satuanOf(target);
  const inRealisasi = satuanOf(realisasi);
  if (target !== undefined && realisasi !== undefined && inTarget !== null && inRealisasi !== null) {
    if (normalizeSatuan(inTarget) === normalizeSatuan(inRealisasi)) return;
    findings.add(
      'satuan-berbeda',
      'peringatan',
      `Satuan realisasi “${inRealisasi}” di ${realisasi.alamat} berbeda dengan satuan target “${inTarget}” di ${target.alamat}. Capaian tetap dihitung; samakan satuannya bila salah ketik.`,
      { tabel: 'Realisasi', kolom: `Realisasi ${tahun}`, alamat: realisasi.alamat, terkait: [target.alamat] },
    );
    return;
  }
  if (indikator.satuan === '') return;
  for (const [tabel, sel, satuan] of [
    ['Target', target, inTarget],
    ['Realisasi', realisasi, inRealisasi],
  ] as const) {
    if (sel === undefined || satuan === null || normalizeSatuan(satuan) === normalizeSatuan(indikator.satuan)) continue;
    findings.add(
      'satuan-berbeda',
      'peringatan',
      `Satuan “${satuan}” di ${sel.alamat} berbeda dengan kolom Satuan (“${indikator.satuan}”) untuk indikator “${indikator.kode}”. Capaian tetap dihitung; samakan satuannya bila salah ketik.`,
      { tabel, kolom: `${tabel} ${tahun}`, alamat: sel.alamat, terkait: [indikator.alamat] },
    );
  }
}

/** Percent cells hold 0.85 for 85%; a plain 0.85 beside them, or 8500%, is probably a slip. */
function checkPercent(satuan: string, tabel: 'Target' | 'Realisasi', pair: YearPair, findings: Findings): void {
  const [sel, other] = tabel === 'Target' ? [pair.target, pair.realisasi] : [pair.realisasi, pair.target];
  if (sel?.angka.kind !== 'angka') return;
  const { nilai, satuan: typed } = sel.angka;
  const isPercent = typed === '%';
  const expectsPercent = normalizeSatuan(satuan) === '%' || satuanOf(other) === '%';
  const place = {
    tabel,
    kolom: `${tabel} ${pair.tahun}`,
    alamat: sel.alamat,
    terkait: other === undefined ? [] : [other.alamat],
  };
  if (!isPercent && expectsPercent && nilai !== 0 && Math.abs(nilai) <= 1) {
    const percent = formatAngka(nilai * 100, 6, { trailingZeros: false });
    findings.add(
      'persen-bercampur',
      'peringatan',
      `${sel.alamat} berisi ${sel.teks} tanpa format persen, padahal satuannya persen; dihitung sebagai ${sel.teks}, bukan ${percent}. Bila maksudnya ${percent}%, ketik ${percent} atau beri sel format persen.`,
      place,
    );
  } else if (isPercent && Math.abs(nilai) >= SUSPICIOUS_PERCENT) {
    const hundredth = formatAngka(nilai / 100, 6, { trailingZeros: false });
    findings.add(
      'persen-bercampur',
      'peringatan',
      `${sel.alamat} berformat persen dan bernilai ${sel.teks}; mungkin maksudnya ${hundredth}%. Angka itu dipakai apa adanya; ketik ulang bila salah.`,
      place,
    );
  }
}
