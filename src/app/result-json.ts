import type { BuatTabelResult } from './buat-tabel';
import type { HitungResult } from './hitung';

/**
 * The headless command's RESULT.json. Percents are exact numbers in percent,
 * money is rupiah; names and shape are a contract with other people's scripts
 * (docs/workbook.md).
 */
export function resultJson(computed: HitungResult, made: BuatTabelResult): object {
  const { hasil, laporan } = computed;
  // Urusan and bidang are the sums of these very rows: listed among the programs they would count twice.
  const anggaran = hasil.anggaran.filter((_, index) => (laporan.anggaran[index]?.diAtasProgram ?? null) === null);
  return {
    indikator: hasil.indikator.map((row) => ({
      kode: row.kode,
      capaian: row.capaian.nilai,
      kategori: row.kategori,
      predikat: row.predikat,
      alasan: row.capaian.alasan,
    })),
    anggaran: anggaran.map((row) => ({
      kode: row.kode,
      jenis: row.jenis,
      pagu: row.pagu,
      realisasi: row.realisasi,
      serapan: row.serapan.nilai,
      sisa: row.sisa,
    })),
    keluaran: hasil.keluaran.map((row) => ({ kode: row.kode, jenis: row.jenis, capaian: row.capaian.nilai })),
    skm: hasil.skm.map((row) => ({ unsur: row.unsur, skor: row.skor.nilai, predikat: row.predikat })),
    ringkasan: {
      rataRataCapaian: hasil.ringkasan.rataRataCapaian.nilai,
      totalPagu: hasil.ringkasan.totalPagu,
      totalRealisasi: hasil.ringkasan.totalRealisasi,
      serapan: hasil.ringkasan.serapan.nilai,
      efisiensi: hasil.ringkasan.perSasaran.map((row) => ({
        kodeSasaran: row.kodeSasaran,
        capaian: row.capaian.nilai,
        serapan: row.serapan.nilai,
        efisiensi: row.efisiensi.nilai,
      })),
    },
    temuan: computed.temuan.map(({ aturan, tingkat, pesan, tabel, kolom, alamat, terkait }) => ({
      aturan,
      tingkat,
      pesan,
      tabel,
      kolom,
      alamat,
      terkait,
    })),
    tabel: made.drawn.map(({ id, kunci, judul, lembar, alamat, perubahan }) => ({ id, kunci, judul, lembar, alamat, perubahan })),
    tidakDibuat: made.omitted.map(({ id, judul, alasan }) => ({ id, judul, alasan })),
  };
}
