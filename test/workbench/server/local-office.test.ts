import { readFileSync } from 'node:fs';
import { withLocalOffice } from '../../../src/workbench/server/local-office';

describe('withLocalOffice', () => {
  it.each(['src/taskpane/taskpane.html', 'src/commands/commands.html'])('changes only the office.js address of %s', (file) => {
    const html = readFileSync(file, 'utf8');
    const local = withLocalOffice(html);
    expect(local).toContain('<script src="/office-js/office.js">');
    expect(local.replace('/office-js/office.js', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js')).toBe(html);
  });

  it('finds the address in a minified page too', () => {
    expect(withLocalOffice('<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>')).toBe(
      '<script src=/office-js/office.js></script>',
    );
  });

  it('leaves a page alone that loads no office.js from the CDN', () => {
    const html = '<script src="page.js"></script> https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    expect(withLocalOffice(html)).toBe(html);
  });
});
