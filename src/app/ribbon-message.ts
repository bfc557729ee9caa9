import { formatAngka } from '../domain/angka/format-angka';
import type { FailureDescription } from './describe-failure';
import type { HitungResult } from './hitung';

/** How Hitung from the ribbon ended, for the pane to show: the ribbon's own page has no face. */
export interface RibbonMessage {
  readonly jenis: 'success' | 'warning' | 'error';
  readonly judul: string;
  readonly isi: string;
}

/** Where both pages of the add-in, the ribbon's and the pane's, can leave each other a message: web storage of their origin. */
export interface RibbonPlace {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly key: string;
  /** Address of the open workbook: the message of another one is not shown. */
  readonly buku: string;
}

/** The part of `Office.context` that tells one workbook and one partition of the storage from another. */
export interface ContextLike {
  /** Excel on the web keeps add-ins of different sites apart by it; absent elsewhere. */
  readonly partitionKey?: string;
  readonly document?: { readonly url?: string } | null;
}

/** How long a message is worth showing. */
const FRESH_MS = 60 * 60 * 1000;

/** `null` where the browser keeps its storage shut: then the ribbon stays mute. */
export function openRibbonPlace(context: ContextLike | undefined): RibbonPlace | null {
  try {
    const key = `${context?.partitionKey ?? ''}lakip.pita`;
    return { storage: globalThis.localStorage, key, buku: context?.document?.url ?? '' };
  } catch {
    return null; // the very look at localStorage throws where the person or the company has blocked it
  }
}

/** Leaves the message for the pane of the same workbook; the one before it is replaced. `now` in milliseconds. */
export function leaveRibbonMessage(place: RibbonPlace | null, message: RibbonMessage, now: number): void {
  if (place === null) return;
  try {
    place.storage.setItem(place.key, JSON.stringify({ ...message, buku: place.buku, waktu: now }));
  } catch (error) {
    // A full or blocked storage must not spoil what Hitung has done.
    console.error('ribbon message', error);
  }
}

/** The waiting message of this workbook, at most an hour old, which is then gone; `null` when there is none. */
export function takeRibbonMessage(place: RibbonPlace | null, now: number): RibbonMessage | null {
  if (place === null) return null;
  const text = place.storage.getItem(place.key);
  const left = text === null ? null : parseLeft(text);
  if (left === null || left.buku !== place.buku) return null;
  place.storage.removeItem(place.key);
  return Math.abs(now - left.waktu) > FRESH_MS ? null : { jenis: left.jenis, judul: left.judul, isi: left.isi };
}

function parseLeft(text: string): (RibbonMessage & { readonly buku: string; readonly waktu: number }) | null {
  let left: unknown;
  try {
    left = JSON.parse(text);
  } catch {
    return null; // not ours, or of another version
  }
  if (typeof left !== 'object' || left === null) return null;
  const { jenis, judul, isi, buku, waktu } = left as Record<string, unknown>;
  if (jenis !== 'success' && jenis !== 'warning' && jenis !== 'error') return null;
  if (typeof judul !== 'string' || typeof isi !== 'string' || typeof buku !== 'string' || typeof waktu !== 'number') return null;
  return { jenis, judul, isi, buku, waktu };
}

/** Calls back with a message that waits already, and with every later one. Returns how to stop. */
export function watchRibbonMessages(place: RibbonPlace | null, listener: (message: RibbonMessage) => void): () => void {
  const look = (): void => {
    const message = takeRibbonMessage(place, Date.now());
    if (message !== null) listener(message);
  };
  look();
  // `storage` comes from the other page; where a host delivers none, the person's next click into the pane does.
  const events = ['storage', 'focus'] as const;
  for (const event of events) window.addEventListener(event, look);
  return () => {
    for (const event of events) window.removeEventListener(event, look);
  };
}

/** What the pane says after Hitung from the ribbon has done its work. */
export function describeRibbonHitung({
  temuan,
  written,
  ringkasan,
}: Pick<HitungResult, 'temuan' | 'written' | 'ringkasan'>): RibbonMessage {
  const galat = temuan.filter(({ tingkat }) => tingkat === 'galat').length;
  const hint = ` Ada ${formatAngka(galat, 0)} galat yang membuat sel hasil kosong; tekan Hitung di panel untuk melihatnya.`;
  return {
    jenis: galat > 0 || written.length === 0 ? 'warning' : 'success',
    judul: written.length === 0 ? 'Hitung dari pita: tidak ada kolom yang ditulis' : 'Hitung dari pita selesai',
    isi: galat > 0 ? ringkasan + hint : ringkasan,
  };
}

/** What the pane says after Hitung from the ribbon has failed. */
export function describeRibbonFailure({ judul, pesan }: Pick<FailureDescription, 'judul' | 'pesan'>): RibbonMessage {
  return { jenis: 'error', judul: `Hitung dari pita: ${judul}`, isi: pesan };
}
