import { lookupPredikat } from '../../domain/predikat/lookup-predikat';
import type { Pita, Skala } from '../../domain/predikat/skala';
import { skalaOf } from '../../model/compute/compute-indikator';
import type { HasilSasaran } from '../../model/hasil';
import type { Laporan } from '../../model/laporan';
import type { Pengaturan } from '../../model/pengaturan';
import { headerRows } from '../cells/header-rows';
import type { KolomJadi } from '../cells/header-rows';
import { percentCell } from '../cells/number-cell';
import { textCell } from '../cells/text-cell';
import type { LakipCell, LakipRow, RowRole } from '../lakip-table';
import { capaianNotes, DASH_NOTE, nameSome } from '../notes/capaian-notes';
import { hasDash } from '../notes/has-dash';
import type { EntriDasar } from '../susunan/entri';
import { fillTemplate } from '../susunan/fill-template';
import type { BuildContext, BuildResult, TableBuilder } from '../table-builder';
import { TANPA_SKALA, TANPA_TAHUN, tanpaIndikator } from './alasan';
import type { SasaranGroup } from './group-by-sasaran';
import { listPlaces, printedCapaian } from './indikator-rows';
import type { Place } from './indikator-rows';
import { sasaranNumbers } from './sasaran-numbers';

/** Layout of *Ikhtisar Capaian Kinerja*. */
export interface EntriIkhtisar extends EntriDasar {
  readonly id: 'ikhtisar-capaian';
  readonly kolomUraian: { readonly judul: string; readonly lebar: number };
  readonly kolomCapaian: { readonly judul: string; readonly lebar: number };
  /** Heading above the predikat columns, and the width of each. */
  readonly kolomPredikat: { readonly judul: string; readonly lebar: number };
  /** Whether a predikat loses what stands in brackets: `Cukup (Memadai)` → `Cukup`. */
  readonly predikatRingkas: boolean;
  /** Texts of the three kinds of rows; `{no}` and `{teks}` are the sasaran's number and the text. */
  readonly label: { readonly sasaran: string; readonly indikator: string; readonly rataRata: string };
  readonly tanda: string;
}

/** Heads the indicators whose Kode Sasaran is blank; they have no mean. */
const TANPA_SASARAN_INDIKATOR = 'Indikator tanpa sasaran';

/** One row: its text, and the capaian (percent) that decides its predikat. */
interface Line {
  readonly role: RowRole;
  readonly text: string;
  readonly capaian: number | null;
  readonly indent?: number;
}

function linesOf(
  laporan: Laporan,
  places: readonly Place[],
  means: ReadonlyMap<string, HasilSasaran>,
  { label }: EntriIkhtisar,
): Line[] {
  const numbers = sasaranNumbers(
    laporan,
    places.map(({ group }) => group.kode),
  );
  const meanOf = ({ kode }: SasaranGroup): number | null => means.get(kode)?.capaian.nilai ?? null;
  return places.flatMap(({ group, urutan, indikator, hasil }): Line[] => {
    const isMapped = group.kode !== '';
    const sasaran = isMapped
      ? fillTemplate(label.sasaran, { no: String(numbers.get(group.kode)), teks: group.sasaran || group.kode })
      : TANPA_SASARAN_INDIKATOR;
    const text = fillTemplate(label.indikator, { no: String(urutan + 1), teks: indikator.indikator || indikator.kode });
    return [
      ...(urutan === 0 ? [{ role: 'sasaran' as const, text: sasaran, capaian: meanOf(group) }] : []),
      { role: 'data', text, capaian: hasil?.capaian.nilai ?? null, indent: 1 },
      ...(isMapped && urutan === group.anggota.length - 1
        ? [{ role: 'rata-rata' as const, text: label.rataRata, capaian: meanOf(group) }]
        : []),
    ];
  });
}

function pitaOf(skala: Skala, capaian: number | null, pengaturan: Pengaturan): Pita | null {
  if (capaian === null) return null;
  return lookupPredikat(skala, capaian, { penentu: pengaturan.nilaiPenentuPredikat, desimal: pengaturan.desimalCapaian });
}

function rowOf({ role, text, capaian, indent }: Line, skala: Skala, layout: EntriIkhtisar, pengaturan: Pengaturan): LakipRow {
  const own = pitaOf(skala, capaian, pengaturan);
  const marks = skala.pita.map((pita): LakipCell => textCell(pita === own ? layout.tanda : ''));
  const name = textCell(text, indent === undefined ? {} : { indent });
  return { role, cells: [name, percentCell(capaian, pengaturan.desimalCapaian, layout.persen), ...marks] };
}

/** Means that leave out indicators without capaian, and by which of the two values they were made. */
function meanNotes(places: readonly Place[], means: ReadonlyMap<string, HasilSasaran>, { rataRataDari }: Pengaturan): string[] {
  const nilai = rataRataDari === 'Nilai Terbatas' ? 'sesudah dibatasi' : 'sebelum dibatasi';
  const skipped = [...new Set(places.map(({ group }) => group.kode))].flatMap((kode) => {
    const capaian = means.get(kode)?.capaian;
    if (capaian === undefined || capaian.dilewati === 0) return [];
    return [{ kode, alasan: `dari ${capaian.n} indikator, ${capaian.dilewati} tanpa capaian` }];
  });
  return [
    `Capaian sasaran adalah rata-rata capaian indikatornya (${nilai}); predikatnya dilihat dari rata-rata itu.`,
    ...(skipped.length === 0 ? [] : [`Rata-rata yang tidak memuat semua indikator: ${nameSome(skipped)}.`]),
  ];
}

function build({ laporan, hasil, sasaran }: BuildContext, layout: EntriIkhtisar): BuildResult {
  const { pengaturan } = laporan;
  if (laporan.indikator.length === 0) return { alasan: tanpaIndikator(null) };
  if (pengaturan.tahunLaporan === null) return { alasan: TANPA_TAHUN };
  const skala = skalaOf(pengaturan);
  if (skala === null || skala.pita.length === 0) return { alasan: TANPA_SKALA };
  const places = listPlaces(laporan, hasil, sasaran);
  if (places.length === 0) return { alasan: tanpaIndikator(sasaran) };
  const means = new Map(hasil.ringkasan.perSasaran.map((row) => [row.kodeSasaran, row]));
  const rows = linesOf(laporan, places, means, layout).map((line) => rowOf(line, skala, layout, pengaturan));
  const { kolomUraian, kolomCapaian, kolomPredikat, predikatRingkas } = layout;
  const kolom: KolomJadi[] = [
    { ...kolomUraian, rata: 'left' },
    { ...kolomCapaian, rata: 'center' },
    ...skala.pita.map(({ predikat }): KolomJadi => ({
      judul: predikatRingkas ? predikat.replace(/\s*\([^)]*\)\s*$/, '') : predikat,
      induk: kolomPredikat.judul,
      lebar: kolomPredikat.lebar,
      rata: 'center',
    })),
  ];
  const hasBlank = rows.some(({ cells }) => !cells.some((cell) => cell?.text === layout.tanda));
  return {
    parts: [
      {
        bagian: '',
        ...headerRows(kolom, layout.nomorKolom, pengaturan),
        rows,
        notes: [
          ...capaianNotes(places.map(printedCapaian), pengaturan, { berpredikat: true }),
          ...meanNotes(places, means, pengaturan),
          ...(hasBlank ? [`Baris tanpa capaian tidak diberi tanda ${layout.tanda}.`] : []),
          ...(hasDash(rows) ? [DASH_NOTE] : []),
        ],
      },
    ],
  };
}

/** *Ikhtisar Capaian Kinerja* (Ajung Tabel 3.5): every capaian in exactly one predikat of the scale, and the mean of each sasaran. */
export const ikhtisarCapaian: TableBuilder<EntriIkhtisar> = { nama: 'Ikhtisar Capaian Kinerja', build };
