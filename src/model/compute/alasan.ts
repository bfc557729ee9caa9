import type { AlasanProporsi, AlasanSerapan } from '../../domain/anggaran/compute-serapan';
import type { AlasanCapaian } from '../../domain/capaian/compute-capaian';
import type { AlasanEfisiensi } from '../../domain/efisiensi/compute-efisiensi';
import type { AlasanSkor } from '../../domain/skm/compute-skor';

/** Why there is no figure, as sentences for the user. */
export const KALIMAT_CAPAIAN: Readonly<Record<AlasanCapaian, string>> = {
  'target-kosong': 'Target belum diisi.',
  'realisasi-kosong': 'Realisasi belum diisi.',
  'keduanya-kosong': 'Target dan realisasi belum diisi.',
  'target-nol': 'Target nol, jadi capaian tidak dapat dihitung sebagai persen dari target.',
  'target-negatif': 'Target negatif tidak dapat dihitung untuk indikator berarah Negatif.',
  'realisasi-nol': 'Realisasi nol tidak dapat dihitung dengan rumus T/R.',
  'realisasi-negatif': 'Realisasi negatif tidak dapat dihitung dengan rumus T/R.',
  'rentang-terbalik': 'Rentang target terbalik: batas bawahnya lebih besar daripada batas atasnya.',
  'bukan-angka': 'Target atau realisasi terlalu besar atau bukan angka.',
};

export const KALIMAT_SERAPAN: Readonly<Record<AlasanSerapan, string>> = {
  'pagu-kosong': 'Pagu belum diisi.',
  'realisasi-kosong': 'Realisasi belum diisi.',
  'keduanya-kosong': 'Pagu dan realisasi belum diisi.',
  'pagu-nol': 'Pagu nol, jadi serapan tidak dapat dihitung sebagai persen dari pagu.',
  'bukan-angka': 'Pagu atau realisasi terlalu besar atau bukan angka.',
};

export const KALIMAT_PROPORSI: Readonly<Record<AlasanProporsi, string>> = {
  'total-kosong': 'Total belanja belum ada.',
  'bagian-kosong': 'Pagu belum diisi.',
  'keduanya-kosong': 'Pagu belum diisi.',
  'total-nol': 'Total pagu belanja nol, jadi proporsi tidak dapat dihitung.',
  'bukan-angka': 'Pagu terlalu besar atau bukan angka.',
};

export const KALIMAT_SKOR: Readonly<Record<AlasanSkor, string>> = {
  kosong: 'Bagian jawaban belum lengkap.',
  'bagian-di-luar-0-100': 'Ada bagian jawaban di luar 0–100%.',
  'jumlah-bukan-100': 'Jumlah bagian jawaban bukan 100%.',
};

export const KALIMAT_EFISIENSI: Readonly<Record<AlasanEfisiensi, string>> = {
  'capaian-kosong': 'Belum ada capaian indikator untuk sasaran ini.',
  'serapan-kosong': 'Belum ada serapan anggaran untuk sasaran ini.',
  'keduanya-kosong': 'Belum ada capaian indikator dan serapan anggaran untuk sasaran ini.',
  'serapan-nol': 'Serapan nol, jadi rasio tidak dapat dihitung.',
  'capaian-nol': 'Capaian nol, jadi efisiensi menurut PMK 22/2021 tidak dapat dihitung.',
  'pagu-kosong': 'Belum ada pagu untuk sasaran ini.',
  'realisasi-kosong': 'Belum ada realisasi anggaran untuk sasaran ini.',
  'pagu-nol': 'Pagu sasaran ini nol.',
  'bukan-angka': 'Capaian atau serapan bukan angka.',
};
