/** The batch as office.js writes it. Names and numbers are the wire's. */
export interface WireBatch {
  Actions: WireAction[];
  ObjectPaths: Record<string, WirePath>;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PathType = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface WireAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: WireArguments;
  QueryInfo?: WireQuery;
  ObjectState?: Record<string, unknown>;
}

export interface WirePath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  Arguments?: unknown[];
  /** Same shape as `Arguments`: the path id of an object argument, 0 = plain value. */
  ReferencedObjectPathIds?: unknown[] | null;
}

export interface WireQuery {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface WireResult {
  ActionId: number;
  Value: unknown;
}

export interface WireReply {
  Results: WireResult[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string | null; HttpStatusCode: number; ActionIndex: number };
}
