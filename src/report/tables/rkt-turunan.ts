import { sumRupiah } from '../../domain/angka/sum-rupiah';
import { plainNumber } from '../../model/compute/resolve-figure';
import type { BarisKeluaran, Laporan, Sasaran } from '../../model/laporan';
import { groupBySasaran } from './group-by-sasaran';
import { programOf } from './programs-of';
import { BARIS_KOSONG } from './rkt-baris';
import type { BarisRencana } from './rkt-baris';

/** A kegiatan with those of its lowest rows that support one sasaran. */
interface UnitKegiatan {
  readonly program: string;
  readonly kegiatan: string;
  /** Indexes in `Laporan.anggaran`. */
  readonly daun: number[];
}

type KolomPagu = 'paguMurni' | 'pagu';

const NAMA_PAGU: Readonly<Record<KolomPagu, string>> = { paguMurni: 'Pagu Murni', pagu: 'Pagu' };

/** The nearest kegiatan upward; a lowest row without one stands for itself. */
function kegiatanOf({ anggaran }: Laporan, leaf: number): number {
  for (let at: number | null = leaf; at !== null; at = anggaran[at]?.induk ?? null) {
    if (anggaran[at]?.jenis === 'Kegiatan') return at;
  }
  return leaf;
}

/** The kegiatan of each sasaran, in the order of the budget; under `''` those that support none. */
function unitsBySasaran(laporan: Laporan): Map<string, UnitKegiatan[]> {
  const { anggaran } = laporan;
  const found = new Map<string, Map<number, UnitKegiatan>>();
  anggaran.forEach(({ anak, kodeSasaranEfektif }, index) => {
    if (anak.length > 0) return;
    const units = found.get(kodeSasaranEfektif) ?? new Map<number, UnitKegiatan>();
    found.set(kodeSasaranEfektif, units);
    const kegiatan = kegiatanOf(laporan, index);
    const program = programOf(laporan, index);
    const unit = units.get(kegiatan) ?? {
      program: program === null ? '' : (anggaran[program]?.uraian ?? ''),
      kegiatan: kegiatan === program ? '' : (anggaran[kegiatan]?.uraian ?? ''),
      daun: [],
    };
    unit.daun.push(index);
    units.set(kegiatan, unit);
  });
  return new Map([...found].map(([kode, units]) => [kode, [...units.values()]]));
}

function unitRows(
  { program, kegiatan, daun }: UnitKegiatan,
  laporan: Laporan,
  outputs: ReadonlyMap<string, readonly BarisKeluaran[]>,
  kolom: KolomPagu,
): BarisRencana[] {
  const { anggaran } = laporan;
  const amounts = daun.map((index) => plainNumber(anggaran[index]?.[kolom])).filter((nilai) => nilai !== null);
  const own = daun.flatMap((index) => outputs.get(anggaran[index]?.kode ?? '') ?? []);
  const first: BarisRencana = { ...BARIS_KOSONG, program, kegiatan, anggaran: amounts.length === 0 ? null : sumRupiah(amounts) };
  if (own.length === 0) return [first];
  return own.map((keluaran, index) => ({
    ...(index === 0 ? first : { ...BARIS_KOSONG, lanjutan: true }),
    indikatorKegiatan: keluaran.indikator,
    targetKegiatan: keluaran.target,
    satuanKegiatan: keluaran.satuan,
  }));
}

/** Puts the indicators of a sasaran beside its kegiatan; the shorter list is continued by its last cell. */
function besides(sasaran: string, indikator: readonly BarisRencana[], kegiatan: readonly BarisRencana[]): BarisRencana[] {
  return Array.from({ length: Math.max(indikator.length, kegiatan.length) }, (_, index) => {
    const left = indikator[index];
    return {
      ...(kegiatan[index] ?? { ...BARIS_KOSONG, lanjutan: kegiatan.length > 0 }),
      sasaran: index === 0 ? sasaran : '',
      indikatorSasaran: left?.indikatorSasaran ?? '',
      targetSasaran: left?.targetSasaran ?? null,
      satuanSasaran: left?.satuanSasaran ?? '',
    };
  });
}

/** What a yearly plan prints as the sasaran of kegiatan that support none. */
const TANPA_SASARAN = 'Belum dipetakan ke sasaran';

/**
 * The yearly plan put together from `Target`, `Anggaran` and the outputs of `Keluaran`: per sasaran its indicators with the
 * targets of the report's year, beside them its kegiatan with their outputs and budget (`Pagu Murni` where it is known, for a
 * plan is made before the change). Kegiatan that support no sasaran come last.
 */
export function deriveRencana(laporan: Laporan, only: Sasaran | null): { rows: BarisRencana[]; notes: string[] } {
  const { anggaran, keluaran, pengaturan } = laporan;
  const { tahunLaporan } = pengaturan;
  const kolom = anggaran.some((row) => row.anak.length === 0 && plainNumber(row.paguMurni) !== null) ? 'paguMurni' : 'pagu';
  const outputs = new Map<string, BarisKeluaran[]>();
  for (const row of keluaran) {
    if (row.jenis !== 'Output') continue;
    const own = outputs.get(row.kode);
    if (own === undefined) outputs.set(row.kode, [row]);
    else own.push(row);
  }
  const units = unitsBySasaran(laporan);
  const groups = new Map(groupBySasaran(laporan, [], only).map((group) => [group.kode, group]));
  const kodes =
    only === null ? [...new Set([...laporan.sasaran.map(({ kode }) => kode), ...groups.keys(), ...units.keys()])] : [only.kode];
  const names = new Map(laporan.sasaran.map(({ kode, sasaran }) => [kode, sasaran]));
  const rows = [...kodes.filter((kode) => kode !== ''), ...kodes.filter((kode) => kode === '')].flatMap((kode) => {
    const indikator = (groups.get(kode)?.anggota ?? []).map((member): BarisRencana => ({
      ...BARIS_KOSONG,
      indikatorSasaran: member.indikator.indikator || member.indikator.kode,
      targetSasaran: (tahunLaporan === null ? null : member.indikator.target.get(tahunLaporan)) ?? null,
      satuanSasaran: member.indikator.satuan,
    }));
    const kegiatan = (units.get(kode) ?? []).flatMap((unit) => unitRows(unit, laporan, outputs, kolom));
    return besides(names.get(kode) || kode || TANPA_SASARAN, indikator, kegiatan);
  });
  const wanted = new Set(kodes);
  const leaves = anggaran.filter(({ anak, kodeSasaranEfektif }) => anak.length === 0 && wanted.has(kodeSasaranEfektif));
  const blank = leaves.filter((row) => plainNumber(row[kolom]) === null).length;
  const loose = only === null ? (units.get('')?.length ?? 0) : 0;
  return {
    rows,
    notes: [
      `Tabel RKT belum diisi; tabel ini disusun dari tabel Target, Anggaran (${NAMA_PAGU[kolom]}), dan Keluaran. Indikator dan target program tidak ada di sana; isi tabel RKT bila perlu dicetak.`,
      ...(blank === 0 ? [] : [`${blank} baris terbawah tabel Anggaran tanpa ${NAMA_PAGU[kolom]} tidak ikut dijumlahkan.`]),
      ...(loose === 0 ? [] : [`${loose} kegiatan belum punya Kode Sasaran pada tabel Anggaran dan ditaruh paling akhir.`]),
    ],
  };
}
