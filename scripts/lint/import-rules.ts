// Which folder may import which: docs of the architecture as lint rules. Each entry below is a zone of files with what it may not
// import. Where two zones hold the same file the later one counts alone, so each is complete.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Pattern {
  regex: string;
  /** The names that may not be imported; any when left out. */
  importNames?: string[];
  message: string;
  allowTypeImports?: true;
}

const none = (regex: string, message: string): Pattern => ({ regex, message });
const only = (allowed: string[], message: string): Pattern => ({ regex: `^${otherThan(allowed)}`, message });

const relative = none('^\\.\\.?/', 'Import through "#", with the file extension.');
const outer = (layers: string, message: string) => none(`^#(?:${layers})`, message);

const notNodesDomain = none('^domain$', 'Node has a module of that name: write domain/core.');

const zone = (files: string[], ...zonePatterns: Pattern[]) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [notNodesDomain, ...zonePatterns] }] as [
      'error',
      { patterns: Pattern[] },
    ],
  },
});

// domain: each room may import only what stands before it.
const DOMAIN_ROOMS = [
  'language',
  'vocabulary',
  'model',
  'registers',
  'entries',
  'derived',
  'law',
  'access',
  'merging',
  'impact',
  'rules',
  'tables',
  'contract',
  'demo',
  'entry-points',
];
const zodOnly = only(['zod$', '#'], 'The domain depends on zod only.');
const noTests = none('^#test/|^domain/testing(?:/|$)|\\.cases\\.ts$', 'The product knows none of its tests.');
const zodAndTests = only(
  ['zod$', '#', 'vitest$', 'fast-check$', 'csv-parse/sync$', 'node:', 'domain/'],
  'Tests of the domain need nothing else.',
);

const domainRoom = (room: string, index: number) => {
  const later = DOMAIN_ROOMS.slice(index + 1);
  const order = later.map((name) => outer(`${name}/`, `${DOMAIN_ROOMS.join(' → ')}: import only what comes before.`));
  return zone([`domain/src/${room}/**/*.ts`], relative, zodOnly, noTests, ...order);
};

// A kind knows the fields all kinds share, and nothing of other kinds.
const kindFolder = (kind: string) =>
  zone(
    [`domain/src/registers/${kind}/**/*.ts`],
    relative,
    only(
      ['zod$', '#language/', '#vocabulary/', '#model/', '#registers/shared-fields/', `#registers/${kind}/`],
      'A kind imports no other kind: what several share stands in registers/shared-fields/.',
    ),
  );

const domain = [
  zone(['domain/src/**/*.ts'], relative, zodOnly, noTests),
  ...DOMAIN_ROOMS.map(domainRoom),
  zone(
    ['domain/src/registers/shared-fields/**/*.ts'],
    relative,
    only(['zod$', '#language/', '#vocabulary/', '#model/', '#registers/shared-fields/'], 'Shared fields know no kind.'),
  ),
  ...foldersIn('domain/src/registers')
    .filter((name) => name !== 'shared-fields')
    .map(kindFolder),
  zone(['domain/src/**/*.{test,cases}.ts', 'domain/test/**'], relative, zodAndTests),
];

// api: main → app → routes → use cases → storage port
const API_FLOW = 'main → app → routes → use cases → storage → scheduling: import only what comes after.';
const notWeb = none(
  '^(?:web|e2e)(?:/|$)|^(?:react|react-dom|@mantine|@tanstack)(?:/|$)',
  'The API knows nothing of the screens.',
);
const noExpress = none('^(?:express|express-rate-limit|helmet)$', 'Only http/, routes/ and app.ts speak Express.');
const noSqlite = none('^better-sqlite3$', 'Only storage/sqlite/ speaks SQLite.');
const noAdapter = none(
  '^#storage/sqlite/',
  'Only main.ts, server.ts, cli.ts and describe.ts choose an adapter: go through the port.',
);
const noOtherUseCase = none(
  `^#use-cases/${otherThan(['actor/', 'permission/', 'problems/'])}`,
  'What every use case stands on knows none of them.',
);
// What a role may do is decided in one function, at the gate and in the turn of writing.
const noRoles: Pattern = {
  regex: '^domain/core$',
  importNames: ['roleFor'],
  message: 'Only use-cases/permission asks the table of roles: call permit.',
};
const noPermit: Pattern = {
  regex: '^#use-cases/permission/',
  importNames: ['permit', 'isPermitted'],
  message: 'A route declares its gate; the use case decides in the turn of writing.',
};
const apiLayer = (files: string[], ...patterns: Pattern[]) => zone(files, relative, notWeb, ...patterns);
const layerOfUseCases = (files: string[], ...patterns: Pattern[]) =>
  apiLayer(
    files,
    noExpress,
    noSqlite,
    noAdapter,
    noTests,
    outer('main\\.|server\\.|app\\.|cli[./]|startup/|routes/|http/', API_FLOW),
    ...patterns,
  );

const api = [
  apiLayer(
    ['api/src/**/*.ts'],
    noRoles,
    noExpress,
    noSqlite,
    noAdapter,
    noTests,
    outer('main\\.|server\\.|app\\.|cli\\.|routes/', API_FLOW),
  ),
  apiLayer(['api/src/{main,server,cli,describe,journal-thread}.ts'], noExpress, noSqlite, noTests, noRoles),
  apiLayer(['api/src/**/*.test.ts'], noExpress, noSqlite),
  layerOfUseCases(['api/src/use-cases/**'], noRoles),
  layerOfUseCases(['api/src/use-cases/permission/**'], noOtherUseCase),
  layerOfUseCases(['api/src/use-cases/{actor,problems}/**'], noRoles, noOtherUseCase),
  apiLayer(
    ['api/src/app.ts'],
    noSqlite,
    noAdapter,
    noTests,
    noRoles,
    noPermit,
    outer('main\\.|server\\.|cli[./]|startup/', API_FLOW),
  ),
  apiLayer(
    ['api/src/routes/**'],
    noSqlite,
    noAdapter,
    noTests,
    noRoles,
    noPermit,
    outer('main\\.|server\\.|cli[./]|startup/|app\\.', API_FLOW),
  ),
  apiLayer(
    ['api/src/http/**'],
    noSqlite,
    noAdapter,
    noTests,
    outer('main\\.|server\\.|cli[./]|startup/|app\\.|routes/', API_FLOW),
  ),
  apiLayer(
    ['api/src/scheduling/**'],
    noExpress,
    noSqlite,
    noTests,
    outer('main\\.|server\\.|cli[./]|startup/|app\\.|routes/|http/|use-cases/|storage/', API_FLOW),
  ),
  apiLayer(
    ['api/src/storage/**'],
    noExpress,
    noSqlite,
    noAdapter,
    noTests,
    outer('main\\.|server\\.|cli[./]|startup/|app\\.|routes/|http/|use-cases/', API_FLOW),
  ),
  apiLayer(
    ['api/src/storage/sqlite/**'],
    noExpress,
    noTests,
    outer('main\\.|server\\.|cli[./]|startup/|app\\.|routes/|http/|use-cases/', API_FLOW),
  ),
  apiLayer(['api/src/{http,routes,storage}/**/*.test.ts']),
];

// web: app → features → register → ui, lib
const WEB_FLOW = 'app → features → register → ui, lib: import only what comes after.';
const notApi = none('^(?:api|e2e)(?:/|$)', 'The screens know the API by its addresses only.');
const notNode = none('^node:|^(?:express|better-sqlite3)$', 'A browser has no such thing.');
const contractAsTypes: Pattern = {
  ...none(
    '^domain/contract$',
    'The screens take the contract as types alone: its shapes would come into their scripts.',
  ),
  allowTypeImports: true,
};
const webLayer = (files: string[], ...patterns: Pattern[]) =>
  zone(files, relative, notApi, notNode, noTests, contractAsTypes, ...patterns);

const web = [
  webLayer(['web/src/**/*.{ts,tsx}']),
  webLayer(['web/src/{ui,lib}/**'], outer('register/|features/|app/', WEB_FLOW)),
  webLayer(['web/src/register/**'], outer('features/|app/', WEB_FLOW)),
  ...foldersIn('web/src/features').map((name) =>
    webLayer(
      [`web/src/features/${name}/**`],
      outer('app/', WEB_FLOW),
      none(
        `^#features/${otherThan([`${name}/`])}`,
        'A feature never imports another: move what both need to register/, ui/ or lib/.',
      ),
    ),
  ),
  zone(['web/src/**/*.test.{ts,tsx}', 'web/test/**'], relative, notApi),
];

const locales = [
  zone(
    ['locales/src/**'],
    relative,
    only(['vite$', 'node:', '#'], 'What reads the sources knows them as text, not as modules.'),
  ),
];

const e2e = [zone(['e2e/src/**'], relative, none('^(?:api|web)(?:/|$)', 'End-to-end tests see what a user sees.'))];

export const importRules = [...domain, ...api, ...web, ...locales, ...e2e];

function foldersIn(path: string): string[] {
  const folder = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** A pattern for what begins with none of these ("$" ends a word); the linter's engine has no look-ahead. */
function otherThan(allowed: string[]): string {
  const letters = new Set(allowed.map((word) => word.charAt(0)));
  const others = letters.delete('$') ? [] : ['$'];
  others.push(letters.size === 0 ? '.' : `[^${[...letters].join('').replaceAll('-', '\\-')}]`);
  for (const letter of letters) {
    const rests = allowed.filter((word) => word.startsWith(letter)).map((word) => word.slice(1));
    if (!rests.includes('')) others.push(letter + otherThan(rests));
  }
  return `(?:${others.join('|')})`;
}
