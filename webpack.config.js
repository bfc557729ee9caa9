// Two builds in one run: dist/addin (what is deployed) and dist/workbench (the page with the embedded Excel).
// LAKIP_URL is the address the add-in will be served from; only dist/addin/manifest.xml depends on it.
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const root = __dirname;
const from = (...parts) => path.join(root, ...parts);

/** The address that stands in manifest.xml; a build replaces it. */
const MANIFEST_URL = 'https://localhost:3443/addin';

const ICON_SIZES = [16, 32, 64, 80];
const ICONS = ['lakip', 'hitung'].flatMap((name) => ICON_SIZES.map((size) => `ikon/${name}-${size}.png`));

/**
 * Files of dist/addin whose names are fixed, with their sources: the only ones other files may point at.
 * `npm run manifest` checks the manifest's addresses against this list.
 */
const ADDIN_FILES = {
  'taskpane.html': 'src/taskpane/taskpane.html',
  'commands.html': 'src/commands/commands.html',
  'bantuan.html': 'src/taskpane/bantuan.html',
  'manifest.xml': 'manifest.xml',
  ...Object.fromEntries(ICONS.map((icon) => [icon, `assets/${icon}`])),
};

/** Writes ukuran.json: raw and gzip bytes of each page's initial script, so that growth is noticed. */
class SizePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SizePlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SizePlugin', stage }, () => {
        const sizes = {};
        for (const [name, entrypoint] of compilation.entrypoints) {
          const files = entrypoint.getFiles().filter((file) => file.endsWith('.js'));
          const sources = files.map((file) => compilation.getAsset(file).source.buffer());
          const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
          sizes[name] = {
            files,
            raw: sum(sources.map((s) => s.length)),
            gzip: sum(sources.map((s) => gzipSync(s, { level: 9 }).length)),
          };
        }
        compilation.emitAsset('ukuran.json', new compiler.webpack.sources.RawSource(`${JSON.stringify(sizes, null, 2)}\n`));
        compiler.hooks.done.tap('SizePlugin', () => {
          for (const [name, { raw, gzip }] of Object.entries(sizes)) console.log(`${name}: ${raw} bytes, ${gzip} gzipped`);
        });
      });
    });
  }
}

function common(mode) {
  return {
    mode,
    target: ['web', 'es2022'],
    devtool: 'source-map',
    performance: { hints: false },
    stats: 'errors-warnings',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2022',
              },
            },
          },
        },
        // A page names its style sheet by require() in its template: no style loader, no inline <style> of ours.
        { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name].[contenthash:8].css' } },
      ],
    },
  };
}

function addin(mode, url) {
  const page = (name, filename) =>
    new HtmlPlugin({ filename, template: from(ADDIN_FILES[filename]), chunks: [name], publicPath: '', minify: false });
  const manifest = (content) =>
    content.toString('utf8').replaceAll(MANIFEST_URL, url).replaceAll(new URL(MANIFEST_URL).origin, new URL(url).origin);
  return {
    ...common(mode),
    name: 'addin',
    entry: { taskpane: from('src/taskpane/index.tsx'), commands: from('src/commands/commands.ts') },
    output: { path: from('dist/addin'), filename: '[name].[contenthash:8].js', publicPath: 'auto', clean: true },
    plugins: [
      page('taskpane', 'taskpane.html'),
      page('commands', 'commands.html'),
      new CopyPlugin({
        patterns: [
          { from: from('manifest.xml'), to: 'manifest.xml', transform: manifest },
          { from: from(ADDIN_FILES['bantuan.html']), to: 'bantuan.html' },
          ...ICONS.map((icon) => ({ from: from(ADDIN_FILES[icon]), to: icon })),
        ],
      }),
      new SizePlugin(),
    ],
  };
}

function workbench(mode) {
  return {
    ...common(mode),
    name: 'workbench',
    entry: { page: from('src/workbench/page/index.ts') },
    output: { path: from('dist/workbench'), filename: '[name].[contenthash:8].js', publicPath: 'auto', clean: true },
    plugins: [new HtmlPlugin({ filename: 'index.html', template: from('src/workbench/page/index.html'), publicPath: '' })],
  };
}

/** Refuses an address that Office would refuse, and drops a trailing slash. */
function addinUrl() {
  const url = new URL(process.env.LAKIP_URL ?? MANIFEST_URL);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`LAKIP_URL must be a plain https address, got ${url.href}`);
  }
  return url.href.replace(/\/+$/, '');
}

module.exports = (_env, argv = {}) => {
  const mode = argv.mode ?? 'production';
  return [addin(mode, addinUrl()), workbench(mode)];
};
module.exports.MANIFEST_URL = MANIFEST_URL;
module.exports.ADDIN_FILES = ADDIN_FILES;
