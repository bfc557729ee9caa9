import fc from 'fast-check';
import { routeOf } from '../../../src/workbench/server/route';

describe('routeOf', () => {
  it.each([
    ['/', 'workbench', 'index.html'],
    ['/page.12ab.js', 'workbench', 'page.12ab.js'],
    ['/addin/taskpane.html', 'addin', 'taskpane.html'],
    ['/addin/ikon/lakip-16.png', 'addin', 'ikon/lakip-16.png'],
    ['/contoh/buku%20kerja.xlsx', 'contoh', 'buku kerja.xlsx'],
    ['/office-js/en-us/office_strings.js', 'office-js', 'en-us/office_strings.js'],
  ])('%s is a file of %s', (pathname, folder, path) => {
    expect(routeOf(pathname)).toEqual({ folder, path });
  });

  it.each([
    '/../package.json',
    '/addin/../../package.json',
    '/addin/%2e%2e/%2e%2e/package.json',
    '/addin/..%2f..%2fpackage.json',
    '/addin/..%5c..%5cpackage.json',
    '/addin/..\\package.json',
    '/contoh/%00.xlsx',
    '/.git/config',
    '/addin/.env',
    '/addin/%E0%A4%A',
    'addin/taskpane.html',
  ])('refuses %s', (pathname) => {
    expect(routeOf(pathname)).toBeNull();
  });

  it('never gives a path with a part that climbs', () => {
    const part = fc.constantFrom('..', '.', '%2e%2e', '%2E.', 'a', 'addin', '%2f', '%5c', '', 'x y', '%00');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const route = routeOf(`/${parts.join('/')}`);
        return route === null || !/(^|[/\\])\.|\\|\0/.test(route.path);
      }),
    );
  });
});
