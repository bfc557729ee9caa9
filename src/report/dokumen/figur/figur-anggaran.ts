import { subtractExact } from '../../../domain/angka/desimal';
import type { HasilAnggaran } from '../../../model/hasil';
import { isProgram } from '../../../model/is-program';
import type { BarisAnggaran } from '../../../model/laporan';
import type { Figur } from '../figur';
import type { BahanFigur, FigurPerKode, FigurTunggal, JenisFigur } from './daftar-figur';
import { countFigur, rupiahFigur, serapanFigur } from './make-figur';

const NO_PAGU = 'Belum ada pagu pada tabel Anggaran yang dapat dijumlahkan. Isilah kolom Pagu, lalu ulangi.';
const NO_REALISASI = 'Belum ada realisasi pada tabel Anggaran yang dapat dijumlahkan. Isilah kolom Realisasi, lalu ulangi.';

/** Whether a row of the budget is of the kind a mark names; an urusan or bidang is none. */
const KINDS = {
  program: isProgram,
  kegiatan: ({ jenis }: BarisAnggaran): boolean => jenis === 'Kegiatan',
  'sub-kegiatan': ({ jenis }: BarisAnggaran): boolean => jenis === 'Sub Kegiatan',
} as const;

type Kind = keyof typeof KINDS;

const WORDS: Readonly<Record<Kind, string>> = { program: 'program', kegiatan: 'kegiatan', 'sub-kegiatan': 'sub kegiatan' };

function eachRow(kind: Kind, read: (hasil: HasilAnggaran, row: BarisAnggaran, bahan: BahanFigur) => Figur): FigurPerKode['each'] {
  return (bahan) =>
    bahan.laporan.anggaran.flatMap((row, index) => {
      const hasil = bahan.hasil.anggaran[index];
      return hasil === undefined || !KINDS[kind](row) ? [] : [[row.kode, read(hasil, row, bahan)] as const];
    });
}

function moneyOf(kind: Kind): FigurPerKode[] {
  const words = WORDS[kind];
  const lacks = (what: string, { kode }: BarisAnggaran): string =>
    `${what} ${words} ${kode} pada tabel Anggaran belum ada atau belum dapat dibaca. Periksa barisnya, lalu ulangi.`;
  return [
    {
      nama: `pagu-${kind}-<kode>`,
      uraian: `pagu satu ${words}`,
      each: eachRow(kind, ({ pagu }, row, { laporan }) => rupiahFigur(pagu, lacks('Pagu', row), laporan.pengaturan)),
    },
    {
      nama: `realisasi-${kind}-<kode>`,
      uraian: `realisasi anggaran satu ${words}`,
      each: eachRow(kind, ({ realisasi }, row, { laporan }) =>
        rupiahFigur(realisasi, lacks('Realisasi', row), laporan.pengaturan),
      ),
    },
    {
      nama: `serapan-${kind}-<kode>`,
      uraian: `serapan anggaran satu ${words}, dalam persen`,
      each: eachRow(kind, ({ serapan }, _row, { laporan }) => serapanFigur(serapan.nilai, serapan.alasan, laporan.pengaturan)),
    },
    {
      nama: `sisa-${kind}-<kode>`,
      uraian: `sisa anggaran satu ${words}`,
      each: eachRow(kind, ({ sisa }, row, { laporan }) => rupiahFigur(sisa, lacks('Sisa', row), laporan.pengaturan)),
    },
  ];
}

const count = (kind: Kind): FigurTunggal => ({
  nama: `jumlah-${kind}`,
  uraian: `jumlah ${WORDS[kind]}`,
  read: ({ laporan }) =>
    countFigur(laporan.anggaran.filter(KINDS[kind]).length, `Tabel Anggaran belum memuat ${WORDS[kind]}. Isilah, lalu ulangi.`),
});

const TOTALS: readonly FigurTunggal[] = [
  {
    nama: 'total-pagu',
    uraian: 'jumlah seluruh pagu',
    read: ({ laporan, hasil }) => rupiahFigur(hasil.ringkasan.totalPagu, NO_PAGU, laporan.pengaturan),
  },
  {
    nama: 'total-realisasi',
    uraian: 'jumlah seluruh realisasi anggaran',
    read: ({ laporan, hasil }) => rupiahFigur(hasil.ringkasan.totalRealisasi, NO_REALISASI, laporan.pengaturan),
  },
  {
    nama: 'serapan',
    uraian: 'serapan seluruh anggaran, dalam persen',
    read: ({ laporan, hasil: { ringkasan } }) =>
      serapanFigur(ringkasan.serapan.nilai, ringkasan.serapan.alasan, laporan.pengaturan),
  },
  {
    nama: 'sisa',
    uraian: 'sisa seluruh anggaran (pagu dikurangi realisasi)',
    read: ({ laporan, hasil: { ringkasan } }) => {
      const { totalPagu, totalRealisasi } = ringkasan;
      const sisa = totalPagu === null || totalRealisasi === null ? null : subtractExact(totalPagu, totalRealisasi);
      return rupiahFigur(sisa, totalPagu === null ? NO_PAGU : NO_REALISASI, laporan.pengaturan);
    },
  },
];

/** The money: whole, and of each program, kegiatan and sub kegiatan. Rupiah; serapan in percent. */
export const FIGUR_ANGGARAN: readonly JenisFigur[] = [
  ...TOTALS,
  count('program'),
  count('kegiatan'),
  count('sub-kegiatan'),
  ...moneyOf('program'),
  ...moneyOf('kegiatan'),
  ...moneyOf('sub-kegiatan'),
];
