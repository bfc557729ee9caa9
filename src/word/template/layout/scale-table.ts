/** Half points below which text is not made smaller: 6 pt. */
const SMALLEST_TEXT = 12;
/** Text shrinks less than the columns do: it may wrap. */
const TEXT_FACTOR = 0.75;
/** Columns narrowed by less than this take the text as it is. */
const TEXT_STAYS = 0.9;
const WIDTHS = /<w:(tblW|tcW|gridCol|tblInd)\b[^>]*>/g;

/** Width of a table's columns in twips, the widest of the block; 0 = it has none. */
export function tableWidth(xml: string): number {
  const grids = xml.match(/<w:tblGrid>[\s\S]*?<\/w:tblGrid>/g) ?? [];
  return Math.max(
    0,
    ...grids.map((grid) =>
      [...grid.matchAll(/<w:gridCol\b[^>]*\bw:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    ),
  );
}

/** The block with its columns narrowed by a factor below 1; its text follows as far as it stays readable. */
export function scaleTable(xml: string, factor: number): string {
  const text = factor >= TEXT_STAYS ? 1 : Math.max(factor, TEXT_FACTOR);
  return xml
    .replace(WIDTHS, (tag) =>
      /w:type="(pct|auto|nil)"/.test(tag)
        ? tag
        : tag.replace(/\bw:w="(\d+)"/, (_whole, width: string) => `w:w="${Math.max(1, Math.floor(Number(width) * factor))}"`),
    )
    .replace(/<w:(sz|szCs) w:val="(\d+)"/g, (whole, name: string, size: string) => {
      const old = Number(size);
      return old <= SMALLEST_TEXT ? whole : `<w:${name} w:val="${Math.max(SMALLEST_TEXT, Math.floor(old * text))}"`;
    });
}

const EMU_A_TWIP = 635;

/** The paragraph of a picture, made no wider than `width` twips. */
export function fitPicture(xml: string, width: number): string {
  const extent = Number(/<wp:extent\b[^>]*\bcx="(\d+)"/.exec(xml)?.[1] ?? 0);
  const factor = extent > width * EMU_A_TWIP ? (width * EMU_A_TWIP) / extent : 1;
  if (factor === 1) return xml;
  return xml.replace(/<(?:wp:extent|a:ext) [^>]*>/g, (tag) =>
    tag.replace(/\b(cx|cy)="(\d+)"/g, (_whole, name: string, size: string) => `${name}="${Math.floor(Number(size) * factor)}"`),
  );
}
