/** What a fresh input table says of itself: a sentence above it, and a note with an example on each column. */
export interface PetunjukTabel {
  /** What the table is for, one or two sentences. */
  readonly pengantar: string;
  /** By canonical column; a yearly column (`Target`) stands once, `{tahun}` in its text is the column's year. */
  readonly kolom: Readonly<Record<string, string>>;
}
