/** `Sumber Data: …` below a table, `null` when the setting is blank. A typed prefix is not doubled. */
export function sourceLine(sumber: string): string | null {
  const text = sumber.trim().replace(/^sumber(\s+data)?\s*:\s*/i, '');
  return text === '' ? null : `Sumber Data: ${text}`;
}
