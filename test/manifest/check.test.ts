import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngSize, type BuildFiles } from '../../src/workbench/cli/manifest/check-addresses';
import { checkManifest } from '../../src/workbench/cli/manifest/check';
import { associatedFunctions, projectFiles } from '../../src/workbench/cli/manifest/project-files';

const ROOT = join(__dirname, '..', '..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const FILES = projectFiles(ROOT);
const FUNCTIONS = associatedFunctions(ROOT);

const rules = (text: string, files: BuildFiles = FILES, functions = FUNCTIONS): string[] =>
  checkManifest(text, files, functions).map((problem) => problem.rule);

/** The manifest with one thing changed; fails when there is nothing to change. */
function broken(find: string | RegExp, put: string): string {
  const text = MANIFEST.replace(find, put);
  expect(text).not.toBe(MANIFEST);
  return text;
}

it('finds nothing wrong with the manifest of the project', () => expect(checkManifest(MANIFEST, FILES, FUNCTIONS)).toEqual([]));

describe('a broken copy is refused', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['no XML', '</OfficeApp>', '', 'xml'],
    ['another root', /OfficeApp/g, 'Officeapp', 'xml'],
    ['a group label after the icon', /(<Label resid="Kelompok.Label" \/>)(\s*<Icon>[\s\S]*?<\/Icon>)/, '$2$1', 'order'],
    [
      'permissions before the settings',
      /(<DefaultSettings>[\s\S]*<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/,
      '$2$1',
      'order',
    ],
    [
      'texts before addresses in the resources',
      /(<bt:Urls>[\s\S]*<\/bt:Urls>)\s*(<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>)/,
      '$2$1',
      'order',
    ],
    ['an unknown element', '<GetStarted>', '<Getstarted/><GetStarted>', 'unknown-element'],
    ['no support address', /<SupportUrl .*\/>/, '', 'missing-element'],
    ['two ids', /<Id>.*<\/Id>/, '$&$&', 'repeated-element'],
    ['no GUID', '6b0f1d5e-', 'g', 'guid'],
    ['a three-part version', '0.1.0.0', '0.1.0', 'version'],
    ['another locale', 'id-ID', 'en-US', 'locale'],
    ['Word as host', 'Host Name="Workbook"', 'Host Name="Document"', 'host'],
    ['another floor', 'Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.15"', 'floor'],
    ['reading only', 'ReadWriteDocument', 'ReadDocument', 'permissions'],
    ["Outlook's overrides", 'VersionOverridesV1_0"', 'VersionOverridesV1_1"', 'overrides'],
    ['a content add-in', 'TaskPaneApp', 'ContentApp', 'type'],
    ['one control id twice', 'id="Lakip.Hitung"', 'id="Lakip.BukaPanel"', 'duplicate-id'],
    ['one resource id twice', ' id="Hitung.Label"', ' id="BukaPanel.Label"', 'duplicate-id'],
    ['a control without id', 'id="Lakip.Hitung"', '', 'missing-id'],
    ['a control id too long', 'id="Lakip.Hitung"', `id="${'x'.repeat(126)}"`, 'id-length'],
    ['a resource id too long', /Mulai\.Judul/g, 'm'.repeat(33), 'id-length'],
    ['a resid that names nothing', '<Label resid="Hitung.Label"', '<Label resid="Hitung.Lable"', 'resid'],
    ['a long text as a label', '<Label resid="Hitung.Label"', '<Label resid="Hitung.Uraian"', 'resid-kind'],
    ['a text as an address', '<FunctionFile resid="Perintah.Url"', '<FunctionFile resid="Tab.Label"', 'resid-kind'],
    [
      'a resource nobody uses',
      '<bt:ShortStrings>',
      '<bt:ShortStrings><bt:String id="Sisa" DefaultValue="x"/>',
      'unused-resource',
    ],
    ['a short text too long', 'DefaultValue="Buka Panel"', `DefaultValue="${'x'.repeat(126)}"`, 'length'],
    [
      'a long text too long',
      /DefaultValue="Menghitung capaian, predikat, serapan, dan/,
      `DefaultValue="${'x'.repeat(251)}`,
      'length',
    ],
    ['a description too long', 'DefaultValue="Menghitung capaian, predikat, dan', `DefaultValue="${'x'.repeat(251)}`, 'length'],
    [
      'a tab label too long',
      'id="Tab.Label" DefaultValue="LAKIP"',
      'id="Tab.Label" DefaultValue="Laporan Kinerja Instansi"',
      'length',
    ],
    ['a blank label', 'DefaultValue="Buka Panel"', 'DefaultValue=""', 'empty-text'],
    ['an icon without 64', /\s*<bt:Image size="64" resid="Hitung.64" \/>/, '', 'icon-sizes'],
    ['an icon of another size', 'size="80" resid="Hitung.80"', 'size="80" resid="Hitung.64"', 'icon-dimensions'],
    [
      'the add-in icon too large',
      'IconUrl DefaultValue="https://localhost:3443/addin/ikon/lakip-32.png"',
      'IconUrl DefaultValue="https://localhost:3443/addin/ikon/lakip-80.png"',
      'icon-dimensions',
    ],
    [
      'a page instead of a picture',
      'id="Hitung.80" DefaultValue="https://localhost:3443/addin/ikon/hitung-80.png"',
      'id="Hitung.80" DefaultValue="https://localhost:3443/addin/taskpane.html"',
      'icon-format',
    ],
    ['a file the build does not make', 'addin/commands.html', 'addin/perintah.html', 'no-such-file'],
    ['http', 'https://localhost:3443/addin/taskpane.html', 'http://localhost:3443/addin/taskpane.html', 'https'],
    ['a relative address', 'https://localhost:3443/addin/bantuan.html', 'bantuan.html', 'https'],
    [
      'somebody else’s address',
      'https://localhost:3443/addin/bantuan.html',
      'https://example.com/bantuan.html',
      'foreign-address',
    ],
    ['a foreign domain', '<AppDomain>https://localhost:3443<', '<AppDomain>https://example.com<', 'app-domain'],
    ['a pane button without a page', /<SourceLocation resid="Panel.Url" \/>/, '', 'action'],
    ['a command without a function', '<FunctionName>hitung</FunctionName>', '', 'action'],
    ['a function nobody associates', '<FunctionName>hitung<', '<FunctionName>hitungSemua<', 'function'],
  ])('%s', (_what, find, put, rule) => expect(rules(broken(find, put))).toContain(rule));

  it('an icon whose source is gone', () => {
    const without: BuildFiles = { ...FILES, sourceExists: (path) => path !== 'ikon/lakip-16.png' && FILES.sourceExists(path) };
    expect(rules(MANIFEST, without)).toEqual(['no-such-file']);
  });
});

describe('pngSize', () => {
  it('reads the header', () => expect(pngSize(FILES.read('ikon/hitung-64.png'))).toEqual({ width: 64, height: 64 }));
  it('refuses anything else', () => {
    expect(pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
    expect(pngSize(new Uint8Array(3))).toBeNull();
  });
});
