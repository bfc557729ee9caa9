// The rooms of docs/architecture.md and who may know whom.
const room = (name, allowed) => ({
  name: `${name}-knows-only-its-own`,
  comment: `src/${name} may import only: ${[name, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${[name, ...allowed].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.json$'] }, to: {} },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    room('domain', []),
    room('model', ['domain']),
    room('report', ['domain', 'model']),
    room('audit', ['domain', 'model']),
    room('excel', ['model', 'report']),
    room('word', ['domain', 'model', 'report']),
    room('app', ['domain', 'model', 'report', 'audit', 'excel', 'word']),
    room('taskpane', ['app', 'model', 'report']),
    room('commands', ['app']),
    {
      name: 'workbench-imports-only-entry-points',
      comment: 'The embedded Excel knows the add-in only by its entry points: the use cases in src/app.',
      severity: 'error',
      from: { path: '^src/workbench/cli/' },
      to: { path: '^src/', pathNot: '^src/(workbench|app|model|report)/' },
    },
    {
      name: 'workbench-core-knows-nothing',
      severity: 'error',
      from: { path: '^src/workbench/(transport|interpreter|objects|store|page)/' },
      to: { path: '^src/', pathNot: '^src/workbench/' },
    },
    {
      name: 'interpreter-knows-no-excel',
      severity: 'error',
      from: { path: '^src/workbench/interpreter/' },
      to: { path: '^src/workbench/(objects|store|transport|page|cli)/' },
    },
    {
      name: 'store-knows-no-wire',
      severity: 'error',
      from: { path: '^src/workbench/store/' },
      to: { path: '^src/workbench/(objects|interpreter|transport|page|cli)/' },
    },
    {
      name: 'addin-without-workbench',
      severity: 'error',
      from: { path: '^src/(domain|model|report|audit|excel|word|app|taskpane|commands)/' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'domain-without-platform',
      severity: 'error',
      from: { path: '^src/(domain|model|report|audit)/' },
      to: { path: 'node_modules', pathNot: 'node_modules/(big\\.js|@types/big\\.js|zod)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '\\.(css|svg|png|html)$' },
  },
};
