/** A step of a longer action, for the pane: Indonesian words and how far it is. */
export interface Progress {
  readonly langkah: string;
  readonly selesai: number;
  readonly dari: number;
}

export type OnProgress = (progress: Progress) => void;
