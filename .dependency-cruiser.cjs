/** The dependency rule of CONTRIBUTING.md as a table; the tsconfig references are the other lock. */
const may = {
  domain: { folders: [], packages: [] },
  contract: { folders: ['domain'], packages: ['zod'] },
  preload: { folders: ['contract'], packages: ['electron'] },
  renderer: {
    folders: ['contract', 'domain'],
    packages: ['react', 'react-dom', 'pdfjs-dist', 'vite'],
  },
  main: {
    folders: ['contract', 'domain'],
    packages: ['electron', 'sqlite3', 'xlsx', 'pdfjs-dist'],
    node: true,
  },
}

const packagePath = (name) => `^node_modules/(@types/)?${name}/`

const layer = ([folder, { folders, packages, node }]) => ({
  name: `${folder}-reaches-only-what-it-may`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    pathNot: [`^${folder}/`, ...folders.map((f) => `^${f}/`), ...packages.map(packagePath)],
    ...(node ? { dependencyTypesNot: ['core'] } : {}),
  },
})

/** `target` is a package's path or a core module; only files under `where` may import it. */
const only = (name, target, where) => ({
  name: `${name}-only-in-its-home`,
  severity: 'error',
  from: { path: '^(domain|contract|preload|renderer|main)/', pathNot: where },
  to: { path: target },
})

module.exports = {
  forbidden: [
    ...Object.entries(may).map(layer),
    only('sqlite3', packagePath('sqlite3'), '^main/store/'),
    only('xlsx', packagePath('xlsx'), '^main/workbook/'),
    only('pdfjs-dist', packagePath('pdfjs-dist'), '^(main/import|renderer/pages/files)/'),
    only('electron', packagePath('electron'), '^(main/(index|shell/.*)|preload/index)\\.ts$'),
    {
      name: 'window-takes-types-and-call-from-contract',
      comment: 'zod stays out of the window: schemas are checked in main.',
      severity: 'error',
      from: { path: '^(preload|renderer)/' },
      to: {
        path: '^contract/',
        pathNot: '^contract/call\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'themes-of-rules-stay-apart',
      comment: 'What two themes need has its home in domain/rules itself.',
      severity: 'error',
      from: { path: '^domain/rules/([^/]+)/' },
      to: { path: '^domain/rules/[^/]+/', pathNot: '^domain/rules/$1/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.cjs$', '^scripts/', '^test/', 'vite\\.config'],
      },
      to: {},
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
