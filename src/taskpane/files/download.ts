const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A made file that can be saved, also a second time: some hosts let a download pass only when it is clicked. */
export interface BerkasJadi {
  readonly nama: string;
  /** Address of the bytes within this page. */
  readonly url: string;
}

/** Keeps the bytes for downloading. The former file's address is given up. */
export function keepFile(nama: string, bytes: Uint8Array, former: BerkasJadi | null): BerkasJadi {
  if (former !== null) URL.revokeObjectURL(former.url);
  return { nama, url: URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: DOCX })) };
}

/** Asks the browser to save the file. Nobody is told whether it did: the pane offers the link as well. */
export function startDownload({ nama, url }: BerkasJadi): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = nama;
  link.click();
}
