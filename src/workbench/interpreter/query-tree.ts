import type { WireQuery } from './wire';

/** What a load asks for at one object: `all` scalars, or members by lower-case name with what is asked of them. */
export interface QueryNode {
  all: boolean;
  members: Map<string, QueryNode>;
}

const emptyNode = (): QueryNode => ({ all: false, members: new Map() });

/** `['name', 'format/font/bold']` as a tree. An empty select asks for all scalars. */
export function queryTree(query: WireQuery): QueryNode {
  const root = emptyNode();
  for (const path of query.Select ?? []) insert(root, path);
  for (const path of query.Expand ?? []) insert(root, `${path}/*`);
  if ((query.Select ?? []).length === 0) root.all = true;
  return root;
}

function insert(root: QueryNode, path: string): void {
  let node = root;
  for (const part of path.split(/[/.]/).map((text) => text.trim().toLowerCase())) {
    if (part === '') continue;
    if (part === '*') {
      node.all = true;
      return;
    }
    let next = node.members.get(part);
    if (!next) node.members.set(part, (next = emptyNode()));
    node = next;
  }
}
