const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file as the person gave it. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** Fetches the workbook that the page's address names. Refuses what is not under `/contoh/` of the same origin. */
export async function fetchNamedWorkbook(address: string): Promise<GivenFile> {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin || !url.pathname.startsWith('/contoh/')) {
    throw new Error('hanya buku kerja di /contoh/ yang dapat dibuka lewat alamat');
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${decodeURIComponent(url.pathname)}: ${response.status}`);
  return { name: decodeURIComponent(url.pathname.split('/').pop() ?? ''), bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Hands bytes to the browser as a download. */
export function downloadWorkbook(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Calls back with a file chosen in the dialog or dropped anywhere on the page. */
export function receiveFiles(input: HTMLInputElement, onFile: (file: File) => void): void {
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) onFile(file);
    input.value = '';
  });
  const mark = (isOver: boolean): void => void document.body.classList.toggle('drop-target', isOver);
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  document.addEventListener('drop', (event) => {
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  });
}
