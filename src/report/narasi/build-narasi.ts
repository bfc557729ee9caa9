import type { Hasil } from '../../model/hasil';
import type { Laporan } from '../../model/laporan';
import { alokasiLain, alokasiSasaran } from './alokasi-sasaran';
import { analisisSasaran, ikhtisarAnalisis, penutupAnalisis } from './analisis';
import { efisiensiKeseluruhan, efisiensiSasaran, ikhtisarEfisiensi, penutupEfisiensi } from './efisiensi';
import { indikatorBanding } from './indikator-banding';
import { indikatorCapaian } from './indikator-capaian';
import { indikatorRenstra } from './indikator-renstra';
import { indikatorTahunLalu } from './indikator-tahun-lalu';
import { indikatorTren } from './indikator-tren';
import { jumlahKinerja } from './jumlah-kinerja';
import { jumlahProgram, programPendukung, programSasaran } from './jumlah-program';
import type { BagianNarasi, Bahan, Butir, JenisKalimat, JenisKalimatSasaran, Kalimat } from './kalimat';
import { bagianRealisasiSifat, komposisiBelanja, realisasiSifat, sifatBelanja } from './komposisi-belanja';
import { listSasaran } from './list-sasaran';
import type { AnggotaSasaran } from './list-sasaran';
import { readMoney } from './money';
import { mapRows } from './map-rows';
import { pegawai } from './pegawai';
import { perjanjianAnggaran } from './perjanjian-anggaran';
import { predikatSasaran } from './predikat-sasaran';
import { rataRataCapaian, rataRataSasaran } from './rata-rata-capaian';
import { ikhtisarRealisasi, penutupRealisasi, realisasiAnggaran } from './realisasi-anggaran';
import { refocusing } from './refocusing';
import { indikatorTercapai, sebaranPredikat } from './sebaran-predikat';
import { serapanProgram } from './serapan-program';
import { serapanTahunLalu } from './serapan-tahun-lalu';
import { simpulan } from './simpulan';
import { skmDiBawahRataRata, skmPredikat, skmRataRata } from './skm';
import { sumberDaya } from './sumber-daya';

/** A kind that is made once a sasaran, all of them in one part. */
const each =
  (jenis: JenisKalimatSasaran): JenisKalimat =>
  (bahan) =>
    bahan.sasaran.flatMap((sasaran) => jenis(bahan, sasaran));

/** Parts before those of the sasaran, and after them, in report order. */
const SEBELUM: readonly (readonly [BagianNarasi, readonly JenisKalimat[]])[] = [
  [
    'Ikhtisar Eksekutif',
    [
      each(predikatSasaran),
      skmPredikat,
      sebaranPredikat,
      indikatorTercapai,
      komposisiBelanja,
      sifatBelanja,
      ikhtisarRealisasi,
      realisasiSifat,
      ikhtisarEfisiensi,
      ikhtisarAnalisis,
    ],
  ],
  ['Pendahuluan', [pegawai]],
  ['Perjanjian Kinerja', [perjanjianAnggaran]],
  ['Capaian Kinerja', [jumlahKinerja, rataRataCapaian, skmRataRata, skmDiBawahRataRata, jumlahProgram, programPendukung]],
];

const SESUDAH: readonly (readonly [BagianNarasi, readonly JenisKalimat[]])[] = [
  ['Efisiensi', [sumberDaya, efisiensiSasaran, efisiensiKeseluruhan, refocusing]],
  ['Realisasi Anggaran', [realisasiAnggaran, serapanTahunLalu, serapanProgram, each(alokasiSasaran), alokasiLain]],
  ['Penutup', [simpulan, penutupRealisasi, bagianRealisasiSifat, penutupEfisiensi, penutupAnalisis]],
];

type JenisKalimatIndikator = (bahan: Bahan, anggota: AnggotaSasaran) => readonly Butir[];

/** What is said of each indicator, sentence after sentence one paragraph. */
const INDIKATOR: readonly JenisKalimatIndikator[] = [
  indikatorCapaian,
  indikatorTahunLalu,
  indikatorTren,
  indikatorRenstra,
  indikatorBanding,
];

const SASARAN: readonly JenisKalimatSasaran[] = [
  (bahan, { anggota }) => anggota.flatMap((one) => INDIKATOR.flatMap((jenis) => jenis(bahan, one))),
  rataRataSasaran,
  programSasaran,
  analisisSasaran,
];

const placed = (bagian: BagianNarasi, butir: readonly Butir[]): Kalimat[] =>
  butir.map(({ kunci, teks }) => ({ kunci, bagian, teks }));

/** A key that comes again gets a number: a kode that stands twice must not make two sentences share one own wording. */
function withUniqueKeys(kalimat: readonly Kalimat[]): Kalimat[] {
  const taken = new Set(kalimat.map(({ kunci }) => kunci));
  const used = new Set<string>();
  return kalimat.map((one) => {
    if (!used.has(one.kunci)) {
      used.add(one.kunci);
      return one;
    }
    let number = 2;
    while (taken.has(`${one.kunci}-${number}`) || used.has(`${one.kunci}-${number}`)) number += 1;
    const kunci = `${one.kunci}-${number}`;
    used.add(kunci);
    return { ...one, kunci };
  });
}

/**
 * The sentences of the report that carry figures, in report order, the same for the same workbook. Each stands only when the
 * data carries it; what could not be counted in is said. Amounts in rupiah, shares in percent, differences in poin.
 */
export function buildNarasi(laporan: Laporan, hasil: Hasil): readonly Kalimat[] {
  const bahan: Bahan = {
    laporan,
    hasil,
    sasaran: listSasaran(laporan, hasil),
    uang: readMoney(laporan, hasil),
    barisSasaran: mapRows(laporan.anggaran),
  };
  const whole = (parts: typeof SEBELUM): Kalimat[] =>
    parts.flatMap(([bagian, kinds]) =>
      placed(
        bagian,
        kinds.flatMap((jenis) => jenis(bahan)),
      ),
    );
  const perSasaran = bahan.sasaran.flatMap((sasaran) =>
    placed(
      `Sasaran ${sasaran.kode || 'tanpa kode'}`,
      SASARAN.flatMap((jenis) => jenis(bahan, sasaran)),
    ),
  );
  return withUniqueKeys([...whole(SEBELUM), ...perSasaran, ...whole(SESUDAH)]);
}
