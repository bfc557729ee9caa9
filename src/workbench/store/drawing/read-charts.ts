import { isOwnChart, readChart, referencesOf } from '../chart/read-chart';
import type { ChartState } from '../chart-state';
import { decodeXml, parsePart } from '../package/package-draft';
import { readRelationships, relationshipKind } from '../package/relationships';
import type { Parts } from '../package/zip-package';
import { attribute, childElements, descend, relationshipId, textOf } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { isAnchor, readAnchor } from './anchor';

/** A chart of the opened file as it was read, and where it hangs. */
export interface ChartSource {
  path: string;
  relationshipId: string;
  chart: ChartState;
}

/** A sheet's drawing with its charts; pictures and shapes are not among them. */
export interface DrawingSource {
  path: string;
  relationshipId: string;
  charts: ChartSource[];
}

/** The frame of a chart in an anchor, `null` = the anchor holds something else. */
export const frameOf = (anchor: XmlElement): XmlElement | null => descend(anchor, 'graphicFrame');
export const chartIdOf = (anchor: XmlElement): string | null =>
  relationshipId(descend(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart'));

/**
 * The drawing of a sheet. One that is damaged is left alone as it stands: the sheet's cells matter more.
 * @param newId gives the id of a chart for this session
 * @returns `null` when the sheet has none (that can be read)
 */
export function readDrawing(parts: Parts, sheetPath: string, newId: (number: number) => string): DrawingSource | null {
  const relationship = readRelationships(parts, sheetPath).find((candidate) => relationshipKind(candidate) === 'drawing');
  if (!relationship || !parts.has(relationship.target)) return null;
  const path = relationship.target;
  const root = readRoot(parts, path);
  if (!root) return null;
  const related = readRelationships(parts, path);
  const charts = childElements(root)
    .filter(isAnchor)
    .flatMap((anchor, index): ChartSource[] => {
      const target = related.find((candidate) => candidate.id === chartIdOf(anchor) && relationshipKind(candidate) === 'chart');
      if (!target || !parts.has(target.target)) return [];
      const frame = descend(frameOf(anchor), 'nvGraphicFramePr', 'cNvPr');
      const name = attribute(frame, 'name') ?? '';
      const chart = {
        id: newId(index),
        name,
        anchor: readAnchor(anchor),
        origin: target.target,
        ...readPart(parts, target.target),
      };
      return [{ path: target.target, relationshipId: target.id, chart }];
    });
  return { path, relationshipId: relationship.id, charts };
}

function readPart(parts: Parts, path: string): Pick<ChartState, 'content' | 'isOwn' | 'references'> {
  const root = readRoot(parts, path);
  const bytes = parts.get(path);
  if (!root || !bytes) return { content: null, isOwn: false, references: [] };
  const content = readChart(root);
  const isOwn = content !== null && isOwnChart(content, decodeXml(bytes));
  return { content, isOwn, references: isOwn ? [] : referencesOf(root).map(textOf) };
}

function readRoot(parts: Parts, path: string): XmlElement | null {
  try {
    return parsePart(parts, path).root;
  } catch {
    return null; // damaged: nothing in it can be listed, and it goes back as it came
  }
}
