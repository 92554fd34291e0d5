// Who may import whom: the table of folders and the doors of the dependencies. Imports of types are free,
// since they bind nothing at run time. `npm run lint` checks it.

const INTERFACES = '^src/retrieval/(retriever|library)[.]ts$'
const STORE_INTERFACE = '^src/store/(?!lowdb[.]ts$)'
/** The composition root, and the programs that go through it: `npm start`, the command line, and the report and the
 *  benchmark, which measure what is shipped. */
const ROOT =
  '^src/((main|cli|compose|without-disk)[.]ts$|commands/|training/report/asking(-sizes)?[.]ts$|bench/quoth[.]ts$)'

/** What a folder may import of `src/`, besides itself. */
const FOLDERS = {
  text: [],
  corpus: ['^src/text/'],
  index: [],
  ranking: ['^src/(index|text)/'],
  retrieval: ['^src/(corpus|text|index|ranking)/'],
  answer: [INTERFACES, '^src/text/'],
  store: [],
  bot: ['^src/answer/', STORE_INTERFACE, INTERFACES],
  web: ['^src/answer/', STORE_INTERFACE, INTERFACES],
  evaluate: ['^src/answer/', INTERFACES],
  training: [
    '^src/(corpus|text|index|ranking|retrieval|answer|evaluate)/',
    '^src/bench/make-corpus[.]ts$',
    '^src/compose[.]ts$',
  ],
  bench: ['^src/(corpus|text|answer|evaluate)/', INTERFACES, '^src/ranking/bm25[.]ts$', '^src/compose[.]ts$'],
}

/** Where each dependency comes in. A new dependency needs a line here. */
const DOORS = {
  grammy: '^src/(bot/|main)',
  '@grammyjs/runner': '^src/(bot/|main)',
  '@grammyjs/auto-retry': '^src/(bot/|main)',
  'wink-nlp': '^src/(text/|(training/report/peers|bench/wink)[.]ts$)',
  'wink-eng-lite-web-model': '^src/(text/|(training/report/peers|bench/wink)[.]ts$)',
  'wink-bm25-text-search': '^src/(training/report/peers|bench/wink)[.]ts$',
  'node-sqlite3-wasm': '^src/training/report/peers[.]ts$',
  stemmer: '^src/text/',
  lowdb: '^src/store/lowdb[.]ts$',
  valibot: '^src/(config[.]ts$|corpus/|store/lowdb[.]ts$)',
  pino: '^src/log[.]ts$',
  yaml: '^src/corpus/',
  commander: '^src/cli[.]ts$',
  tsx: '^src/retrieval/embedded/start-thread[.]mjs$',
  'cli-progress': '^src/(evaluate/progress|commands/(reading|bench)-bar)[.]ts$',
}

const NOT_TYPES = { dependencyTypesNot: ['type-only'] }
const FILES = '^(node:)?fs(/|$)'
const NETWORK = '^(node:)?(net|http|https|http2|tls|dgram|dns|inspector)(/|$)'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(FOLDERS).map(([folder, allowed]) => ({
      name: `folder-${folder}`,
      comment: `${folder}/ imports more of src/ than the table of folders in .dependency-cruiser.cjs allows`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: [`^src/${folder}/`, ...allowed], ...NOT_TYPES },
    })),
    ...Object.entries(DOORS).map(([dependency, door]) => ({
      name: `door-${dependency.replace('/', '-')}`,
      comment: `${dependency} comes in through ${door} alone`,
      severity: 'error',
      from: { path: '^src/', pathNot: door },
      to: { path: packagePattern(dependency), ...NOT_TYPES },
    })),
    {
      name: 'door-missing',
      comment: 'a dependency needs a door: one place that imports it, listed in .dependency-cruiser.cjs',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        couldNotResolve: false,
        dependencyTypesNot: ['core', 'local', 'type-only'],
        pathNot: Object.keys(DOORS).map(packagePattern),
      },
    },
    {
      name: 'development-only',
      comment: 'what runs may not need what only tests have',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'pure-core',
      comment: 'these know neither files nor the network: they get values',
      severity: 'error',
      from: { path: '^src/(text|ranking|answer)/' },
      to: { path: [FILES, NETWORK], ...NOT_TYPES },
    },
    {
      name: 'index-files',
      comment: 'one folder of index/ knows the disk',
      severity: 'error',
      from: { path: '^src/index/', pathNot: '^src/index/disk/' },
      to: { path: [FILES, NETWORK], ...NOT_TYPES },
    },
    {
      name: 'programs-are-not-imported',
      comment: 'programs run when imported',
      severity: 'error',
      from: {},
      to: {
        path: '^src/((main|cli)[.]ts$|bench/(write-benchmarks|subject-process)[.]ts$|training/((train|calibrate)[.]ts$|report/(run-|worker)))',
      },
    },
    {
      name: 'values-from-the-root',
      comment: 'only the composition root builds, configures and logs; everyone else receives values',
      severity: 'error',
      from: { path: '^src/', pathNot: ROOT },
      to: { path: '^src/((compose|without-disk|config|log)[.]ts$|commands/)', ...NOT_TYPES },
    },
    {
      name: 'no-cycle',
      comment: 'data only moves right',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'a file that neither imports nor is imported does nothing',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'this import leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'default', 'types'],
    },
  },
}

function packagePattern(dependency) {
  return `(^|node_modules/)${dependency}(/|$)`
}
