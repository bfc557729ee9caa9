import { WorkbookFormatError } from '../workbook-format-error';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses, by its first bytes, what is no zip package.
 * @throws WorkbookFormatError with a sentence that names what the file is
 */
export function refuseWhatIsNoPackage(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFormatError('Berkas ini kosong (0 byte), jadi bukan buku kerja Excel.');
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    // Directory entries of a compound file are named in UTF-16.
    if (containsUtf16(bytes, 'EncryptedPackage') || containsUtf16(bytes, 'EncryptionInfo')) {
      throw new WorkbookFormatError(
        'Berkas ini dilindungi kata sandi. Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook > Encrypt with Password), simpan, lalu coba lagi.',
      );
    }
    throw new WorkbookFormatError(
      'Berkas ini berformat lama (.xls atau dokumen Office 97–2003). Buka di Excel, lalu simpan sebagai "Excel Workbook (*.xlsx)".',
    );
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  if (!isZip) throw new WorkbookFormatError('Berkas ini bukan buku kerja Excel (.xlsx): isinya bukan paket Office.');
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const MAIN_TYPES = /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml$/i;

/**
 * Refuses, by the content type of its main part, a package that is no workbook of XML parts.
 * @param mainType `null` when the package has no main part
 */
export function refuseOtherPackages(mainType: string | null, partNames: Iterable<string>): void {
  if (mainType !== null && MAIN_TYPES.test(mainType)) return;
  const names = new Set(partNames);
  if (mainType !== null && /binary/i.test(mainType)) {
    throw new WorkbookFormatError(
      'Berkas ini buku kerja biner (.xlsb). Buka di Excel, lalu simpan sebagai "Excel Workbook (*.xlsx)".',
    );
  }
  if (mainType !== null && /wordprocessingml|ms-word/i.test(mainType)) {
    throw new WorkbookFormatError('Berkas ini dokumen Word (.docx), bukan buku kerja Excel (.xlsx).');
  }
  if (mainType !== null && /presentationml|ms-powerpoint/i.test(mainType)) {
    throw new WorkbookFormatError('Berkas ini presentasi PowerPoint (.pptx), bukan buku kerja Excel (.xlsx).');
  }
  if (names.has('mimetype') && names.has('content.xml')) {
    throw new WorkbookFormatError('Berkas ini berformat OpenDocument (.ods). Simpan dahulu sebagai "Excel 2007-365 (.xlsx)".');
  }
  throw new WorkbookFormatError('Berkas ini paket zip, tetapi di dalamnya tidak ada buku kerja Excel (.xlsx).');
}
