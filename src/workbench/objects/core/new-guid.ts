/** A sheet id as Excel writes it: `{…}`. Works in Node and in the browser. */
export function newGuid(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
