import { countPersons } from '../count-persons';
import type { BarisPegawai, SelAngka } from '../laporan';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import { readWord } from './read-word';
import type { TableView } from './table-view';
import { withoutTotalRows } from './total-rows';

// The law on civil servants (UU 20/2023) counts both as ASN.
const STATUS = {
  words: ['ASN', 'Non ASN'] as const,
  others: { PNS: 'ASN', PPPK: 'ASN', 'Bukan ASN': 'Non ASN' } as const,
};

/**
 * Reads one of the three staff tables; `kolomNama` is the column that says what is counted (`Jabatan`, `Pangkat`,
 * `Pendidikan`). A jumlah that is not one whole number of persons is reported and kept as read; blank and `-` are missing.
 * An unknown status is reported and kept as typed. Empty when the table is missing.
 */
export function readPegawai(view: TableView | null, kolomNama: string, context: ReadContext): BarisPegawai[] {
  if (view === null) return [];
  const { findings } = context;
  return withoutTotalRows(view, [kolomNama, 'Golongan', 'Status'], findings).map((row) => {
    const jumlah = readAngka(view, 'Jumlah', row, 'kinerja', context);
    if (jumlah !== null) reportJumlah(view, jumlah, context);
    return {
      nama: view.text(kolomNama, row),
      golongan: view.text('Golongan', row),
      status: readStatus(view, row, context),
      jumlah,
      keterangan: view.text('Keterangan', row),
      alamat: view.alamat(kolomNama, row),
    };
  });
}

function readStatus(view: TableView, row: number, { findings }: ReadContext): string {
  const finding = {
    aturan: 'status-tidak-dikenal',
    tingkat: 'peringatan',
    akibat: 'baris ini dicetak apa adanya dan tidak ikut dalam jumlah ASN',
  } as const;
  const cell = readWord(view, 'Status', row, STATUS, finding, findings);
  if (cell.kind === 'dikenal') return cell.word;
  return cell.kind === 'asing' ? cell.teks : '';
}

function reportJumlah(view: TableView, sel: SelAngka, { findings }: ReadContext): void {
  const { angka, teks, alamat } = sel;
  // Ambiguous and malformed cells were reported when they were read.
  if (angka.kind === 'kosong' || angka.kind === 'ambigu' || angka.kind === 'rusak' || countPersons(sel) !== null) return;
  findings.add(
    'jumlah-pegawai-salah',
    'galat',
    `“${teks}” di ${alamat} bukan jumlah pegawai, jadi jumlah tabel ${view.nama} tidak dihitung. Isi satu bilangan bulat, atau kosongkan bila tidak ada.`,
    { tabel: view.nama, kolom: 'Jumlah', alamat },
  );
}
