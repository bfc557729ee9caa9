import { strFromU8 } from 'fflate';
import type { LookUp } from '../chart/chart-cells';
import { referencesOf } from '../chart/read-chart';
import { renderChart } from '../chart/render-chart';
import type { ChartState } from '../chart-state';
import { addContentType } from '../package/content-types';
import type { PackageDraft } from '../package/package-draft';
import { addRelationship, OFFICE_RELATIONSHIPS, removeRelationship } from '../package/relationships';
import { removePartAndItsOwn } from '../package/remove-part';
import { attribute, childElements, descend, localName, makeElement, prefixOf, removeChild, setAttribute } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { isAnchor, writeAnchor } from './anchor';
import { chartIdOf, frameOf, type DrawingSource } from './read-charts';

const DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<xdr:wsDr xmlns:xdr="${DRAWING_NS}" xmlns:a="${A_NS}"/>`;
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Writes the charts of a sheet: new ones with all that leads to them, changed ones in their place; those that are gone go
 * with their parts. A drawing in which nothing is left goes too.
 * @returns the new relationship of the sheet's drawing: `undefined` = as it was, `null` = none any more
 */
export function writeCharts(
  draft: PackageDraft,
  sheetPath: string,
  charts: readonly ChartState[],
  source: DrawingSource | null,
  lookUp: LookUp,
): string | null | undefined {
  const gone = (source?.charts ?? []).filter(({ path }) => !charts.some((chart) => chart.origin === path));
  const added = charts.filter(({ origin }) => origin === null);
  if (source) {
    for (const { path, relationshipId } of gone) removeChart(draft, source.path, path, relationshipId);
    for (const old of source.charts) {
      const chart = charts.find((candidate) => candidate.origin === old.path);
      if (chart) patchChart(draft, source.path, old.relationshipId, old.chart, chart, lookUp);
    }
  }
  if (source && gone.length > 0 && added.length === 0 && !childElements(draft.look(source.path).root).some(isAnchor)) {
    removeRelationship(draft, sheetPath, source.relationshipId);
    removePartAndItsOwn(draft, source.path);
    return null;
  }
  if (added.length === 0) return undefined;
  const path = source?.path ?? addDrawing(draft);
  for (const chart of added) addChart(draft, path, chart, lookUp);
  return source ? undefined : addRelationship(draft, sheetPath, `${OFFICE_RELATIONSHIPS}/drawing`, path);
}

function addDrawing(draft: PackageDraft): string {
  const path = draft.freePath('xl/drawings/drawing', 'xml');
  draft.put(path, EMPTY_DRAWING);
  addContentType(draft, path, DRAWING_TYPE);
  return path;
}

function addChart(draft: PackageDraft, drawing: string, chart: ChartState, lookUp: LookUp): void {
  const path = draft.freePath('xl/charts/chart', 'xml');
  if (chart.content) draft.put(path, renderChart(chart.content, lookUp));
  addContentType(draft, path, CHART_TYPE);
  const id = addRelationship(draft, drawing, `${OFFICE_RELATIONSHIPS}/chart`, path);
  const root = draft.edit(drawing).root;
  const x = prefixOf(root.name);
  const properties = makeElement(`${x}cNvPr`, { id: freeShapeId(root), name: chart.name });
  const reference = makeElement('c:chart', { 'xmlns:c': C_NS, 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:id': id });
  const anchor = makeElement(`${x}twoCellAnchor`, {}, [
    makeElement(`${x}graphicFrame`, { macro: '' }, [
      makeElement(`${x}nvGraphicFramePr`, {}, [properties, makeElement(`${x}cNvGraphicFramePr`)]),
      makeElement(`${x}xfrm`, {}, [
        makeElement('a:off', { 'xmlns:a': A_NS, x: 0, y: 0 }),
        makeElement('a:ext', { 'xmlns:a': A_NS, cx: 0, cy: 0 }),
      ]),
      makeElement('a:graphic', { 'xmlns:a': A_NS }, [makeElement('a:graphicData', { uri: C_NS }, [reference])]),
    ]),
    makeElement(`${x}clientData`),
  ]);
  writeAnchor(anchor, chart.anchor);
  root.children.push(anchor);
}

/** Shapes of a drawing are numbered from 1, each once. */
function freeShapeId(root: XmlElement): number {
  let last = 1;
  const visit = (element: XmlElement): void => {
    if (localName(element.name) === 'cNvPr') last = Math.max(last, Number(attribute(element, 'id')) || 0);
    childElements(element).forEach(visit);
  };
  visit(root);
  return last + 1;
}

const anchorOf = (root: XmlElement, relationshipId: string): XmlElement | null =>
  childElements(root).find((element) => isAnchor(element) && chartIdOf(element) === relationshipId) ?? null;

function removeChart(draft: PackageDraft, drawing: string, path: string, relationshipId: string): void {
  const { root } = draft.edit(drawing);
  removeChild(root, anchorOf(root, relationshipId));
  removeRelationship(draft, drawing, relationshipId);
  removePartAndItsOwn(draft, path);
}

function patchChart(
  draft: PackageDraft,
  drawing: string,
  relationshipId: string,
  before: ChartState,
  now: ChartState,
  lookUp: LookUp,
): void {
  const isMoved = JSON.stringify(before.anchor) !== JSON.stringify(now.anchor);
  if (isMoved || before.name !== now.name) {
    const anchor = anchorOf(draft.edit(drawing).root, relationshipId);
    if (anchor && isMoved) writeAnchor(anchor, now.anchor);
    const properties = anchor && descend(frameOf(anchor), 'nvGraphicFramePr', 'cNvPr');
    if (properties) setAttribute(properties, 'name', now.name);
  }
  const path = now.origin ?? '';
  if (now.isOwn && now.content) {
    const text = renderChart(now.content, lookUp);
    const bytes = draft.parts.get(path);
    if (!bytes || strFromU8(bytes) !== text) draft.put(path, text);
  } else if (JSON.stringify(before.references) !== JSON.stringify(now.references)) {
    referencesOf(draft.edit(path).root).forEach((element, index) => {
      const reference = now.references[index];
      if (reference !== undefined && reference !== before.references[index]) element.children = [reference];
    });
  }
}
