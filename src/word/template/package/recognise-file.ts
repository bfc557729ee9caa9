import { WordFailure } from '../../word-failure';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const SAVE_AS = 'Buka di Word, pilih File > Simpan Sebagai > "Dokumen Word (*.docx)", lalu pilih berkas yang baru itu.';

/** Packed size above this is refused before anything is read: a template with many photographs is far below. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;

/**
 * Refuses, by its first bytes, what is no zip package.
 * @throws WordFailure with a sentence that names what the file is and what to do
 */
export function refuseWhatIsNoPackage(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new WordFailure('bukan-docx', 'Templat ini kosong (0 byte), jadi tidak dapat diisi. Pilih berkas .docx lain.');
  }
  if (bytes.length > MAX_FILE_BYTES) {
    throw new WordFailure(
      'terlalu-besar',
      'Templat ini lebih besar dari 100 MB, jadi tidak diisi. Kecilkan gambarnya di Word (Format Gambar > Kompres Gambar), simpan, lalu coba lagi.',
    );
  }
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFile(bytes);
  if (startsWith(bytes, ZIP)) return;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  const what = head.startsWith('{\\rtf')
    ? 'berkas RTF'
    : head.startsWith('%pdf')
      ? 'berkas PDF'
      : /^(<\?xml|<!doctype|<html|<\w+:)/.test(head.replace(/^ï»¿/, ''))
        ? 'berkas HTML atau XML'
        : 'bukan paket dokumen Word';
  throw new WordFailure('bukan-docx', `Templat harus dokumen Word (.docx), sedangkan yang dipilih ${what}. ${SAVE_AS}`);
}

function compoundFile(bytes: Uint8Array): WordFailure {
  // Directory entries of a compound file are named in UTF-16.
  if (containsUtf16(bytes, 'EncryptedPackage') || containsUtf16(bytes, 'EncryptionInfo')) {
    return new WordFailure(
      'berkata-sandi',
      'Templat ini dilindungi kata sandi, jadi isinya tidak dapat dibaca. Buka di Word, hapus kata sandinya (File > Info > Proteksi Dokumen > Enkripsi dengan Kata Sandi, kosongkan), simpan, lalu coba lagi.',
    );
  }
  return new WordFailure('bukan-docx', `Templat ini berformat lama (.doc, Word 97–2003), jadi tidak dapat diisi. ${SAVE_AS}`);
}

const MACRO = /ms-word\.(document|template)\.macroEnabled/i;
const DOCUMENT = /wordprocessingml\.(document|template)\.main\+xml$/i;

/**
 * Refuses a package that is no Word document without macros.
 * @param mainType content type of the main part; `null` = the package has none
 * @throws WordFailure with a sentence that names what the file is and what to do
 */
export function refuseOtherPackages(mainType: string | null, paths: ReadonlySet<string>): void {
  if (mainType !== null && DOCUMENT.test(mainType)) return;
  if (mainType !== null && MACRO.test(mainType)) {
    throw new WordFailure(
      'bukan-docx',
      `Templat ini memuat makro (.docm atau .dotm). Hasilnya berkas .docx, yang tidak boleh memuat makro, jadi templat ini tidak diisi. ${SAVE_AS}`,
    );
  }
  throw new WordFailure(
    'bukan-docx',
    `Templat harus dokumen Word (.docx), sedangkan yang dipilih ${nameOther(mainType ?? '', paths)}. ${SAVE_AS}`,
  );
}

function nameOther(mainType: string, paths: ReadonlySet<string>): string {
  if (/spreadsheetml|ms-excel/i.test(mainType)) return 'buku kerja Excel';
  if (/presentationml|ms-powerpoint/i.test(mainType)) return 'presentasi PowerPoint';
  if (paths.has('mimetype') && paths.has('content.xml')) return 'berkas OpenDocument (.odt)';
  return 'paket zip tanpa dokumen Word di dalamnya';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
