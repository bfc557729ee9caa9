import { contentType, CONTENT_TYPES } from '../package/content-types';
import { decodeXml, parsePart } from '../package/package-draft';
import { refuseOtherPackages, refuseWhatIsNoPackage } from '../package/recognise-file';
import { readRelationships, relationshipKind, type Relationship } from '../package/relationships';
import { readZip, type Parts } from '../package/zip-package';
import { readDrawing } from '../drawing/read-charts';
import { readSheet, type SheetReadContext } from '../sheet/read-sheet';
import { readTable } from '../sheet/read-table';
import type { SheetState } from '../sheet-state';
import { readPalette } from '../styles/palette';
import { readStyles } from '../styles/read-styles';
import { WorkbookFormatError } from '../workbook-format-error';
import type { WorkbookState } from '../workbook-state';
import { attribute, childElements, descend, firstChild, numberAttribute, relationshipId } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { readNames } from './names';
import { readSettings, settingsText } from './read-settings';
import { readSharedStrings } from './shared-strings';
import { copyOf, membersOf, type SheetSource, type TableSource, type WorkbookSource } from './workbook-source';

export interface ReadWorkbook {
  state: WorkbookState;
  source: WorkbookSource;
  warnings: string[];
}

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** A cell whose text stands in the part `sharedStrings`. */
const SHARED_TEXT = /<(?:\w+:)?c\b[^>]*\st=["']s["']/;

const NO_STRINGS =
  'Daftar teks berkas ini (xl/sharedStrings.xml) tidak ada di dalamnya, jadi sel berisi tulisan terbaca kosong. Buka berkas aslinya di Excel, perbaiki, lalu simpan ulang.';

/** Reads a package into a state, remembering what is needed to patch it. */
export function readWorkbook(bytes: Uint8Array, fileName: string): ReadWorkbook {
  refuseWhatIsNoPackage(bytes);
  const parts = readZip(bytes);
  const workbookPath = findMainPart(parts);
  const workbook = parsePart(parts, workbookPath).root;
  if ([...workbook.attributes.values()].includes(STRICT)) {
    throw new WorkbookFormatError(
      'Berkas ini tersimpan sebagai "Strict Open XML Spreadsheet", yang belum didukung. Buka di Excel, lalu simpan sebagai "Excel Workbook (*.xlsx)".',
    );
  }
  const relationships = readRelationships(parts, workbookPath);
  const partOf = (kind: string): string | null =>
    relationships.find((relationship) => relationshipKind(relationship) === kind && parts.has(relationship.target))?.target ??
    null;
  const rootOf = (path: string | null): XmlElement | null => (path === null ? null : parsePart(parts, path).root);
  const stylesPath = partOf('styles');
  const stringsPath = partOf('sharedStrings');
  const stylesRoot = rootOf(stylesPath);
  const palette = readPalette(rootOf(partOf('theme')), stylesRoot);
  const context: SheetReadContext = {
    palette,
    styles: readStyles(stylesRoot, palette),
    strings: readSharedStrings(rootOf(stringsPath)),
  };
  const warnings: string[] = [];
  const sheets = new Map<string, SheetSource>();
  const atPosition: (SheetState | null)[] = [];
  const order: string[] = [];
  for (const element of childElements(firstChild(workbook, 'sheets'), 'sheet')) {
    const id = relationshipId(element) ?? '';
    const name = attribute(element, 'name') ?? '';
    order.push(id);
    const relationship = relationships.find((candidate) => candidate.id === id);
    if (!relationship || relationshipKind(relationship) !== 'worksheet') {
      atPosition.push(null);
      warnings.push(`Lembar "${name}" bukan lembar kerja biasa (misalnya lembar grafik): dibiarkan apa adanya.`);
      continue;
    }
    const { sheet, source } = openSheet(parts, relationship, element, atPosition.length, context, warnings);
    atPosition.push(sheet);
    sheets.set(sheet.id, source);
  }
  const namesStrings = relationships.some((relationship) => relationshipKind(relationship) === 'sharedStrings');
  if (stringsPath === null && (namesStrings || [...sheets.values()].some(({ xml }) => SHARED_TEXT.test(xml))))
    warnings.push(NO_STRINGS);
  const states = atPosition.filter((sheet) => sheet !== null);
  const firstSheet = states[0];
  if (!firstSheet) throw new WorkbookFormatError('Berkas ini tidak memuat satu pun lembar kerja.');
  const names = readNames(workbook, (position) => atPosition[position] ?? null);
  const activeTab = numberAttribute(descend(workbook, 'bookViews', 'workbookView'), 'activeTab', 0);
  const mode = attribute(firstChild(workbook, 'calcPr'), 'calcMode');
  const state: WorkbookState = {
    fileName,
    sheets: states,
    activeSheetId: (atPosition[activeTab] ?? states.find((sheet) => sheet.visibility === 'Visible') ?? firstSheet).id,
    names,
    settings: readSettings(parts),
    calculationMode: mode === 'manual' ? 'Manual' : mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic',
    readOnly: false,
  };
  // Only now are the layouts complete: print areas stand among the names.
  for (const sheet of states) Object.assign(sheets.get(sheet.id) ?? {}, { members: membersOf(sheet) });
  const source: WorkbookSource = {
    parts,
    bytes,
    workbookPath,
    stylesPath,
    stringsPath,
    styles: context.styles,
    strings: context.strings,
    sheets,
    order,
    names: copyOf(names),
    activeSheetId: state.activeSheetId,
    calculationMode: state.calculationMode,
    settings: settingsText(state.settings),
  };
  return { state, source, warnings };
}

function findMainPart(parts: Parts): string {
  const main = parts.has(CONTENT_TYPES)
    ? readRelationships(parts, '').find((relationship) => relationshipKind(relationship) === 'officeDocument')
    : undefined;
  refuseOtherPackages(main ? contentType(parts, main.target) : null, parts.keys());
  return main?.target ?? '';
}

function openSheet(
  parts: Parts,
  relationship: Relationship,
  element: XmlElement,
  position: number,
  context: SheetReadContext,
  warnings: string[],
): { sheet: SheetState; source: SheetSource } {
  const path = relationship.target;
  const bytes = parts.get(path);
  if (!bytes) throw new WorkbookFormatError(`Berkas ini rusak: bagian "${path}" tidak ada di dalamnya.`);
  const xml = decodeXml(bytes);
  const id = `{00000000-0001-0000-${position.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
  const name = attribute(element, 'name') ?? '';
  let read;
  try {
    read = readSheet(xml, id, name, context);
  } catch (error) {
    throw new WorkbookFormatError(
      `Berkas ini rusak: isi lembar "${name}" bukan XML yang utuh. Buka di Excel, perbaiki, lalu simpan ulang.`,
      {
        cause: error,
      },
    );
  }
  const { sheet, scan, shared } = read;
  const state = attribute(element, 'state');
  sheet.visibility = state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  const tables: TableSource[] = [];
  for (const candidate of readRelationships(parts, path)) {
    if (relationshipKind(candidate) !== 'table') continue;
    if (!parts.has(candidate.target)) {
      warnings.push(
        `Satu tabel di lembar "${name}" tidak dibaca, karena bagiannya ("${candidate.target}") tidak ada di dalam berkas. Buka berkas aslinya di Excel, perbaiki, lalu simpan ulang.`,
      );
      continue;
    }
    const table = readTable(parsePart(parts, candidate.target).root);
    if (!table) {
      warnings.push(
        `Satu tabel di lembar "${name}" tidak menyebut selnya sehingga tidak dibaca; tabel itu dibiarkan apa adanya.`,
      );
      continue;
    }
    sheet.tables.push(table);
    tables.push({ path: candidate.target, relationshipId: candidate.id, table: copyOf(table) });
  }
  const drawing = readDrawing(parts, path, (index) =>
    id.replace(/^\{0{8}/, `{${index.toString(16).padStart(8, '0').toUpperCase()}`),
  );
  sheet.charts = copyOf(drawing?.charts ?? []).map(({ chart }) => chart);
  const source: SheetSource = {
    path,
    relationshipId: relationship.id,
    name,
    visibility: sheet.visibility,
    xml,
    scan,
    shared,
    columns: new Map([...sheet.columns].map(([column, value]) => [column, { ...value }])),
    rows: new Map([...sheet.rows].map(([row, value]) => [row, { ...value }])),
    tables,
    drawing,
    members: membersOf(sheet),
  };
  return { sheet, source };
}
