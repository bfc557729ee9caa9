/** @jest-environment jsdom */
import fc from 'fast-check';
import { escapeHtml } from '../../../src/word/html/escape-html';

/** What a browser shows of the HTML: its text, line breaks as `\n`, Word's blanks as blanks. */
function shown(html: string): { text: string; elements: string[] } {
  const { body } = new DOMParser().parseFromString(`<body><p>${html}</p></body>`, 'text/html');
  const elements = [...body.querySelectorAll('p *')].map(({ tagName }) => tagName);
  for (const span of body.querySelectorAll('span')) span.textContent = span.textContent.replaceAll('\u00a0', ' ');
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
  return { text: body.textContent ?? '', elements };
}

describe('escapeHtml', () => {
  it.each([
    '<b>tebal</b>',
    '&amp; bukan &',
    '"><script>alert(1)</script>',
    "' onmouseover='x",
    '=HYPERLINK("http://contoh","klik")',
    '<!--EndFragment-->',
    '<![endif]-->',
    '\u202Eterbalik\u202C dan \u200Fkanan',
    'Camat 👩🏽‍💼 ≥ 80',
    '  dua blank  di  mana  pun ',
    'a'.repeat(5_000),
  ])('shows %j as it is', (text) => {
    const { text: back, elements } = shown(escapeHtml(text));
    expect(back).toBe(text);
    expect(elements.filter((name) => name !== 'SPAN')).toEqual([]);
  });

  it('breaks lines where the text does, whatever signs it does so with', () => {
    expect(shown(escapeHtml('a\nb\r\nc\rd\u2028e\vf'))).toEqual({ text: 'a\nb\nc\nd\ne\nf', elements: Array(5).fill('BR') });
  });

  it('drops letters no document may hold, makes a blank of a tab', () => {
    expect(escapeHtml('a\u0000b\u0007c\u001Bd\uFFFEe\uD800f\tg')).toBe('abcdef g');
  });

  it('shows any text as it is', () => {
    const signs = fc.constantFrom(...'<>&"\' =;#/!-ab\u00a0\u200F😀\n');
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(signs, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) }), (text) => {
        const printable = text
          .replace(/\r\n|[\n\v\r\u0085\u2028\u2029]/g, '\n')
          .replaceAll('\t', ' ')
          .replace(/(?!\n)\p{Cc}/gu, '')
          .replace(/\p{Noncharacter_Code_Point}/gu, '');
        const { text: back, elements } = shown(escapeHtml(text));
        // A blank that does not break the line may stand for itself within Word's own span only.
        expect(back.replaceAll('\u00a0', ' ')).toBe(printable.replaceAll('\u00a0', ' '));
        expect(elements.filter((name) => name !== 'SPAN' && name !== 'BR')).toEqual([]);
      }),
    );
  });
});
