// Quoted or not: a minifier may drop the quotes.
const CDN_OFFICE = /(<script\b[^>]*\bsrc=["']?)https:\/\/appsforoffice\.microsoft\.com\/[^"'\s>]*\/office\.js(?=["'\s>])/g;

/** The address under which the npm package's office.js is served. */
const LOCAL_OFFICE = '/office-js/office.js';

/** A page of the add-in that takes office.js from the npm package instead of Microsoft's CDN; nothing else is changed. */
export function withLocalOffice(html: string): string {
  return html.replace(CDN_OFFICE, `$1${LOCAL_OFFICE}`);
}
