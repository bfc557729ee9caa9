/** Cells as the clipboard's plain text: tabs and line ends between, quoted where a cell holds one of them. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'))
    .join('\r\n');
}

/** The clipboard's plain text as cells; a trailing line end adds no row. */
export function fromTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const row = rows[rows.length - 1] ?? [];
    const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(rest);
    const taken = quoted ? quoted[0] : (/^[^\t\n]*/.exec(rest)?.[0] ?? '');
    row.push(quoted ? (quoted[1] ?? '').replace(/""/g, '"') : taken);
    const separator = rest[taken.length];
    if (separator === undefined) return rows;
    if (separator === '\n') rows.push([]);
    rest = rest.slice(taken.length + 1);
  }
}
