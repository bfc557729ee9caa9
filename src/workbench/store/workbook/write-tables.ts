import { addContentType } from '../package/content-types';
import type { PackageDraft } from '../package/package-draft';
import { addRelationship, OFFICE_RELATIONSHIPS, removeRelationship } from '../package/relationships';
import { removePartAndItsOwn } from '../package/remove-part';
import { makeTableParts } from '../sheet/write-sheet';
import { alignTableHeaders, EMPTY_TABLE, writeTable } from '../sheet/write-table';
import type { SheetState } from '../sheet-state';
import type { XmlElement } from '../xml/xml-tree';
import type { SheetSource } from './workbook-source';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Makes table ids unique in the workbook: two tables of one id or 0 are an error to Excel. Tables that were loaded keep theirs.
 */
export function makeTableIdsUnique(sheets: readonly SheetState[], sources: ReadonlyMap<string, SheetSource>): void {
  const isLoaded = (sheet: SheetState, id: number): boolean =>
    sources.get(sheet.id)?.tables.some((source) => source.table.id === id) ?? false;
  const used = new Set<number>();
  const later: (typeof sheets)[number]['tables'] = [];
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      if (isLoaded(sheet, table.id)) used.add(table.id);
      else later.push(table);
    }
  }
  for (const table of later) {
    if (table.id <= 0 || used.has(table.id)) table.id = Math.max(0, ...used, ...later.map((other) => other.id)) + 1;
    used.add(table.id);
  }
}

/**
 * Writes the tables of a sheet that changed, adds new ones with all that leads to them and removes those that are gone.
 * @returns the new `tableParts`, `undefined` when the set of tables is the same
 */
export function writeTables(draft: PackageDraft, sheet: SheetState, source: SheetSource): XmlElement | null | undefined {
  const gone = source.tables.filter((old) => !sheet.tables.some((table) => table.id === old.table.id));
  let isSetChanged = gone.length > 0;
  for (const { relationshipId, path } of gone) {
    removeRelationship(draft, source.path, relationshipId);
    removePartAndItsOwn(draft, path);
  }
  const ids: string[] = [];
  for (const table of sheet.tables) {
    const old = source.tables.find((candidate) => candidate.table.id === table.id);
    alignTableHeaders(sheet, table, !old || JSON.stringify(old.table.rect) !== JSON.stringify(table.rect));
    if (old) {
      ids.push(old.relationshipId);
      if (JSON.stringify(old.table) !== JSON.stringify(table)) writeTable(draft.edit(old.path).root, table, sheet);
      continue;
    }
    isSetChanged = true;
    const path = draft.freePath('xl/tables/table', 'xml');
    draft.put(path, EMPTY_TABLE);
    addContentType(draft, path, CONTENT_TYPE);
    writeTable(draft.edit(path).root, table, sheet);
    ids.push(addRelationship(draft, source.path, `${OFFICE_RELATIONSHIPS}/table`, path));
  }
  return isSetChanged ? makeTableParts(ids, source) : undefined;
}
