import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SisipanList } from './sisipan';
import { stylesXml } from './styles-xml';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** The library ends a section with an empty paragraph; as high as a line it could fall on a page of its own. */
const SECTION_END = '<w:p><w:pPr><w:sectPr>';
const FLAT_END = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr>';

/** Puts our own XML and our styles into the file the library has written. */
export function patchPackage(bytes: Uint8Array, sisipan: SisipanList): Uint8Array {
  const parts = unzipSync(bytes);
  const documentXml = parts[DOCUMENT];
  if (documentXml === undefined) throw new Error(`The library wrote no ${DOCUMENT}`);
  return zipSync({
    ...parts,
    [DOCUMENT]: strToU8(sisipan.fill(strFromU8(documentXml).replaceAll(SECTION_END, FLAT_END))),
    [STYLES]: strToU8(stylesXml()),
  });
}
