import { COLUMNS } from '../contract/columns';
import type { NamaTabel } from '../contract/nama-tabel';
import { NAMA_TABEL, TABEL_PILIHAN, parseNamaTabel } from '../contract/nama-tabel';
import { normalizeHeader } from '../contract/normalize-header';
import type { RawWorkbook } from '../raw';
import type { Findings } from '../findings';
import type { TableView } from './table-view';

const WITHOUT: Readonly<Partial<Record<NamaTabel, string>>> = {
  Pengaturan: 'semua pengaturan memakai nilai bawaan',
  Sasaran: 'kode sasaran tidak dapat diperiksa dan nama sasaran tidak tercetak',
  Target: 'capaian indikator tidak dapat dihitung',
  Realisasi: 'capaian indikator tidak dapat dihitung',
  Anggaran: 'serapan anggaran tidak dapat dihitung',
  Keluaran: 'capaian keluaran sub kegiatan tidak dihitung',
  Belanja: 'proporsi belanja tidak dihitung',
  SKM: 'skor survei kepuasan masyarakat tidak dihitung',
};

/**
 * Reports tables that are not there: only `info`, because any subset will do, unless half of a pair is missing or a name
 * nearly fits. Of the tables in `TABEL_PILIHAN` only the last is worth a word.
 */
export function reportMissingTables(raw: RawWorkbook, found: ReadonlyMap<NamaTabel, unknown>, findings: Findings): void {
  const others = raw.tableNames.filter((name) => parseNamaTabel(name) === null);
  for (const nama of NAMA_TABEL) {
    if (found.has(nama) || nama === 'SkalaKustom') continue;
    const similar = others.find((name) => isSimilar(name, nama));
    if (TABEL_PILIHAN.has(nama) && similar === undefined) continue;
    const halfOfPair = (nama === 'Target' && found.has('Realisasi')) || (nama === 'Realisasi' && found.has('Target'));
    const hint =
      similar === undefined
        ? `Buat tabel Excel bernama “${nama}” bila diperlukan.`
        : `Ada tabel “${similar}”: bila itu yang dimaksud, ganti namanya menjadi “${nama}” (tab Desain Tabel).`;
    findings.add(
      'tabel-tidak-ada',
      halfOfPair || similar !== undefined ? 'peringatan' : 'info',
      `Tabel “${nama}” tidak ada, jadi ${WITHOUT[nama] ?? 'isinya tidak dibaca'}. ${hint}`,
      { tabel: nama },
    );
  }
}

// `tblTarget`, `Target1`, `Tabel_Target`: the name with a word or number of habit around it.
function isSimilar(name: string, nama: NamaTabel): boolean {
  const bare = normalizeHeader(name).replace(/^(tabel|table|tbl|tb)/u, '');
  return bare.replace(/\d+$/u, '') === nama.toLowerCase();
}

/** Reports what is wrong with a table as a whole: protection, missing, double and doubtful columns. */
export function checkTable(view: TableView, findings: Findings): void {
  const { nama } = view;
  if (view.raw.isProtected && COLUMNS[nama].some(({ peran }) => peran === 'hasil')) {
    findings.add(
      'tabel-terproteksi',
      'peringatan',
      `Lembar “${view.raw.sheet}” terproteksi, jadi kolom hasil tabel ${nama} tidak ditulis. Buka proteksinya (Tinjau › Buka Proteksi Lembar), lalu hitung lagi.`,
      { tabel: nama, alamat: view.headerAlamatAt(0) },
    );
  }
  reportHeaderProblems(view, findings);
  const doubled = new Set(view.match.masalah.map(({ nama: kolom }) => kolom));
  const doubtful = view.match.masalah.some(({ jenis }) => jenis === 'ragu');
  for (const kolom of COLUMNS[nama]) {
    if (kolom.wajib !== true || doubled.has(kolom.nama)) continue;
    const present =
      kolom.tahunan === true
        ? view.matched().some((found) => found.kolom === kolom) || hasDoubledYear(view, kolom.nama)
        : view.has(kolom.nama);
    // A bare `Capaian` may be this very column: asked about it already.
    if (present || (doubtful && kolom.nama === 'Realisasi')) continue;
    const wanted = kolom.tahunan === true ? `${kolom.nama} <tahun>` : kolom.nama;
    findings.add(
      'kolom-tidak-ada',
      'galat',
      `Tabel ${nama} tidak punya kolom “${wanted}”, padahal kolom itu diperlukan. Tambahkan kolom itu, atau ganti judul kolom yang dimaksud menjadi “${kolom.tahunan === true ? `${kolom.nama} 2023` : wanted}”.`,
      { tabel: nama, kolom: kolom.nama, alamat: view.headerAlamatAt(0) },
    );
  }
}

function hasDoubledYear(view: TableView, nama: string): boolean {
  return view.match.masalah.some((masalah) => masalah.nama.startsWith(`${nama} `));
}

function reportHeaderProblems(view: TableView, findings: Findings): void {
  for (const { jenis, nama, indexes } of view.match.masalah) {
    const cells = indexes.map((index) => view.headerAlamatAt(index));
    const headers = indexes.map((index) => `“${view.raw.columns[index]?.header ?? ''}”`);
    const [alamat = null, ...terkait] = jenis === 'ragu' || jenis === 'tahun-lain' ? cells : [...cells].reverse();
    const place = { tabel: view.nama, kolom: nama, alamat, terkait };
    if (jenis === 'tahun-lain') {
      findings.add(
        'kolom-ganda',
        'info',
        `Di tabel ${view.nama} dipakai kolom ${headers[0] ?? ''}, sesuai Tahun Laporan; kolom ${headers.slice(1).join(' dan ')} tidak dibaca.`,
        place,
      );
    } else if (jenis === 'ganda' || jenis === 'ganda-tahun') {
      findings.add(
        'kolom-ganda',
        'galat',
        `Kolom ${headers.join(' dan ')} di tabel ${view.nama} sama-sama berarti “${nama}”, jadi tidak satu pun dibaca. Ganti judul atau hapus salah satunya${jenis === 'ganda-tahun' ? ', atau isi Tahun Laporan di Pengaturan dengan tahun salah satu kolom itu' : ''}.`,
        place,
      );
    } else if (jenis === 'alias-diabaikan') {
      findings.add(
        'kolom-ganda',
        'peringatan',
        `Di tabel ${view.nama} dibaca kolom ${headers[0] ?? ''}; kolom ${headers.slice(1).join(' dan ')} dapat berarti hal yang sama dan tidak dibaca. Pastikan kolom yang dibaca itu yang benar.`,
        place,
      );
    } else {
      const taken = view.matched().some(({ kolom }) => kolom.nama === 'Realisasi');
      findings.add(
        'kolom-ambigu',
        taken ? 'peringatan' : 'galat',
        `Kolom ${headers.join('')} di ${alamat ?? view.nama} dapat berarti realisasi atau hasil hitung capaian, jadi tidak dibaca dan tidak ditulis. Ganti judulnya menjadi “Realisasi” (data Anda) atau “Capaian (%)” (dihitung).`,
        place,
      );
    }
  }
}
