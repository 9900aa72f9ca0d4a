interface Imports {
  forbidden: string[];
  allowed: string[];
}

const layers = (later: string[], allowed: string[]): Imports => ({ forbidden: later, allowed });

export const imports: Record<string, Imports> = {
  'locales/src/a.ts': layers(['domain/core', './b.ts', 'zod'], ['vite', 'node:fs', '#b.ts']),
  'domain/src/entry-points/core.ts': layers(
    ['node:fs', 'react', 'express', 'zod-openapi', 'zo', '../model/field.ts', 'api', '#test/build.ts'],
    ['zod', '#model/field.ts', '#tables/columns.ts'],
  ),
  'domain/src/vocabulary/a.ts': layers(
    ['#model/a.ts', '#registers/a.ts', '#rules/a.ts', '#tables/a.ts'],
    ['#language/text.ts'],
  ),
  'domain/src/model/field.ts': layers(
    ['#registers/a.ts', '#entries/a.ts', '#rules/a.ts', '#tables/a.ts', 'node:crypto', './define-register.ts'],
    ['zod', '#language/text.ts', '#vocabulary/a.ts'],
  ),
  'domain/src/registers/a.ts': layers(
    ['#entries/a.ts', '#rules/a.ts', '#tables/a.ts', '#test/a.ts', 'domain/testing', 'express', 'react'],
    ['#model/define-register.ts', '#registers/b.ts'],
  ),
  'domain/src/registers/unit/layout.ts': layers(
    ['#registers/registers.ts', '#registers/person/definition.ts', '#registers/units/a.ts', '#entries/a.ts'],
    ['#registers/unit/definition.ts', '#registers/shared-fields/contact.ts', '#model/layout.ts'],
  ),
  'domain/src/registers/shared-fields/a.ts': layers(
    ['#registers/registers.ts', '#registers/unit/definition.ts', '#entries/a.ts'],
    ['#registers/shared-fields/b.ts', '#model/field.ts', '#vocabulary/a.ts'],
  ),
  'domain/src/entries/a.ts': layers(['#derived/a.ts', '#law/a.ts', '#test/a.ts'], ['#registers/a.ts']),
  'domain/src/law/a.ts': layers(['#rules/a.ts', '#access/a.ts'], ['#derived/a.ts', '#entries/a.ts']),
  'domain/src/rules/a.ts': layers(
    ['#tables/a.ts', '#test/build.ts', '#rules/a.cases.ts', 'dayjs'],
    ['#registers/a.ts', '#law/a.ts'],
  ),
  'domain/src/tables/a.ts': layers(['#test/build.ts', 'csv-stringify'], ['#rules/a.ts', '#registers/a.ts']),
  'domain/test/a.ts': layers(
    ['react', 'express', './b.ts'],
    ['vitest', 'fast-check', 'node:path', '#tables/a.ts', '#test/b.ts'],
  ),
  'domain/src/rules/a.cases.ts': layers(['react', './b.ts'], ['#rules/b.cases.ts', '#test/state.ts']),
  'domain/src/a.test.ts': layers(
    ['react', 'express', './a.ts'],
    ['vitest', 'fast-check', 'csv-parse/sync', 'node:fs', '#tables/a.ts', 'domain/testing'],
  ),

  'api/src/main.ts': layers(
    ['express', 'better-sqlite3', 'domain', 'domain/testing', 'web', 'react', './app.ts'],
    ['#app.ts', '#storage/sqlite/journal.ts', 'domain/core'],
  ),
  'api/src/app.ts': layers(
    ['#main.ts', '#cli/a.ts', '#startup/config.ts', 'better-sqlite3', '#storage/sqlite/a.ts', 'web/src/a.ts'],
    ['express', 'helmet', '#routes/a.ts', '#use-cases/entries/a.ts'],
  ),
  'api/src/a.ts': layers(
    ['#main.ts', '#app.ts', '#routes/a.ts', 'express', 'helmet', 'better-sqlite3', '@mantine/core', './storage/a.ts'],
    ['#storage/journal.ts', '#use-cases/problems/problem.ts', 'domain/core', 'zod'],
  ),
  'api/src/cli/a.ts': layers(
    ['#main.ts', '#storage/sqlite/a.ts', 'better-sqlite3'],
    ['#storage/store.ts', '#startup/config.ts', '#use-cases/entries/a.ts'],
  ),
  'api/src/use-cases/entries/a.ts': layers(
    [
      '#main.ts',
      '#app.ts',
      '#cli/a.ts',
      '#startup/config.ts',
      '#routes/a.ts',
      '#http/etag.ts',
      '#storage/sqlite/a.ts',
      'express',
      'better-sqlite3',
      'react',
      'domain/testing',
      './b.ts',
    ],
    ['#storage/journal.ts', '#use-cases/problems/problem.ts', '#use-cases/lists/a.ts', 'domain/core', 'zod'],
  ),
  'api/src/use-cases/permission/a.ts': layers(
    ['#http/signed-in.ts', '#use-cases/entries/a.ts', '#use-cases/accounts/a.ts', 'express'],
    ['#use-cases/problems/problem.ts', '#use-cases/actor/actor.ts', 'domain/core'],
  ),
  'api/src/routes/a.ts': layers(
    [
      '#app.ts',
      '#main.ts',
      '#storage/sqlite/a.ts',
      'better-sqlite3',
      'react',
      'domain/testing/example',
      '../http/signed-in.ts',
    ],
    ['express', '#http/signed-in.ts', '#use-cases/entries/a.ts'],
  ),
  'api/src/http/a.ts': layers(
    ['#app.ts', '#routes/a.ts', '#storage/sqlite/a.ts', 'better-sqlite3'],
    ['express', '#http/b.ts'],
  ),
  'api/src/scheduling/a.ts': layers(
    ['express', 'better-sqlite3', '#storage/a.ts', '#use-cases/entries/a.ts', '#http/a.ts', '#app.ts'],
    ['domain/core', '#scheduling/b.ts'],
  ),
  'api/src/storage/a.ts': layers(
    ['#app.ts', '#routes/a.ts', '#http/a.ts', '#use-cases/a.ts', '#storage/sqlite/a.ts', 'express', 'better-sqlite3'],
    ['#storage/b.ts', 'domain/core'],
  ),
  'api/src/storage/sqlite/a.ts': layers(
    ['#app.ts', '#routes/a.ts', '#http/a.ts', '#use-cases/a.ts', 'express', 'domain/testing'],
    ['better-sqlite3', '#storage/b.ts', '#storage/sqlite/b.ts', 'domain/core'],
  ),
  'api/src/a.test.ts': layers(
    ['express', 'better-sqlite3', 'react', './a.ts'],
    ['#app.ts', 'supertest', 'domain/testing'],
  ),
  'api/src/storage/a.test.ts': layers(['web'], ['better-sqlite3', '#storage/a.ts']),

  'web/src/main.tsx': layers(
    ['api', 'api/src/a.ts', 'domain/contract', 'express', 'node:fs', './app/app.tsx'],
    ['#app/app.tsx', 'react'],
  ),
  'web/src/app/a.tsx': layers(
    ['api', 'domain/testing', '#test/fake-api.ts', '../lib/a.ts'],
    ['#features/map/a.tsx', '#register/a.ts', '#ui/a.tsx'],
  ),
  'web/src/features/map/a.tsx': layers(
    [
      '#features/activities/a.tsx',
      '#features/maps/a.tsx',
      '#app/a.tsx',
      'api',
      'node:fs',
      '../activities/a.tsx',
      './b.tsx',
      '#test/show-screen.tsx',
    ],
    ['#features/map/b.tsx', '#register/a.ts', '#ui/a.module.css', '#lib/a.ts', 'domain/core'],
  ),
  'web/src/features/activities/a.tsx': layers(['#features/map/a.tsx'], ['#features/activities/deep/b.tsx']),
  'web/src/features/maps/a.tsx': layers(['#features/map/a.tsx'], ['#features/maps/b.tsx']),
  'web/src/register/a.ts': layers(
    ['#features/map/a.tsx', '#app/a.tsx', 'better-sqlite3', 'domain/testing', '#test/answers.ts'],
    ['#ui/a.tsx', '#lib/a.ts'],
  ),
  'web/src/ui/a.tsx': layers(
    ['#register/a.ts', '#features/map/a.tsx', '#app/a.tsx', '#test/setup.ts', 'api'],
    ['#lib/a.ts'],
  ),
  'web/src/lib/a.ts': layers(
    ['#register/a.ts', '#features/map/a.tsx', '#app/a.tsx', 'node:path'],
    ['#lib/b.ts', 'domain/core'],
  ),
  'web/src/a.test.tsx': layers(['api', './a.tsx'], ['vitest', 'node:fs', '#app/a.tsx', '#test/fake-api.ts']),
  'web/test/a.tsx': layers(['api', './b.ts'], ['vitest', 'domain/testing', '#register/a.ts', '#test/b.ts']),

  'e2e/src/a.spec.ts': layers(
    ['api', 'api/src/a.ts', 'web', './b.ts'],
    ['domain/core', 'domain/testing', '@playwright/test', 'node:fs', '#b.ts'],
  ),
};

/** Two folders in a circle although no two files are, and folders that are in none; `found` is what is to be said of them. */
export const folderCircle = {
  files: {
    'circle-a/from.ts': "import { to } from '#circle-b/to.ts';\nexport const from = to;\n",
    'circle-a/to.ts': 'export const to = 1;\n',
    'circle-b/from.ts': "import type { to } from '#circle-a/to.ts';\nexport type From = typeof to;\n",
    'circle-b/to.ts': 'export const to = 1;\n',
    'circle-c/from.ts': "import { to } from '#circle-a/to.ts';\nexport const from = to;\n",
    'circle-a/from.test.ts': "import { from } from '#circle-c/from.ts';\nexport const tested = from;\n",
  },
  found: ['circle-a → circle-b → circle-a', 'circle-b → circle-a → circle-b'],
};

/** One offence each; the first file is the one to be reported. */
export const offences: { rule: string; files: Record<string, string> }[] = [
  {
    rule: 'import(no-cycle)',
    files: {
      'domain/src/cycle-a.ts': "import { b } from '#cycle-b.ts';\nexport const a = () => b();\n",
      'domain/src/cycle-b.ts': "import { a } from '#cycle-a.ts';\nexport const b = (): unknown => a();\n",
    },
  },
  {
    rule: 'import(no-cycle)',
    files: {
      'web/src/ui/cycle-a.tsx': "import { b } from '#ui/cycle-b.tsx';\nexport const a = () => b();\n",
      'web/src/ui/cycle-b.tsx': "import { a } from '#ui/cycle-a.tsx';\nexport const b = (): unknown => a();\n",
    },
  },
  {
    rule: 'typescript(no-floating-promises)',
    files: { 'domain/src/floating.ts': 'const later = async () => 1;\nexport const now = () => {\n  later();\n};\n' },
  },
  {
    rule: 'typescript(no-misused-promises)',
    files: { 'domain/src/misused.ts': 'export const a = (b: () => Promise<boolean>) => (b() ? 1 : 2);\n' },
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    files: {
      'domain/src/switch.ts':
        "export function a(b: 'c' | 'd') {\n  switch (b) {\n    case 'c':\n      return 1;\n  }\n  return 2;\n}\n",
    },
  },
  ...[String.raw`/\s+$/`, '/(?:a+)+b/', String.raw`/^\d*\w+!/`].map((slow, at) => ({
    rule: 'protokoll(no-slow-pattern)',
    files: { [`domain/src/slow-${at}.ts`]: `export const slow = ${slow};\n` },
  })),
  { rule: 'typescript(no-explicit-any)', files: { 'web/src/lib/any.ts': 'export const a = (b: any) => [b];\n' } },
  { rule: 'eslint(max-lines)', files: { 'web/src/lib/long.ts': 'export {};\n'.repeat(301) } },
  ...['domain/src/loud.ts', 'api/src/loud.ts', 'web/src/lib/loud.ts'].map((file) => ({
    rule: 'eslint(no-console)',
    files: { [file]: "console.log('a');\n" },
  })),
  ...["'SELECT a FROM b'", '`DELETE FROM a WHERE b = ${1}`', '{ sql: 1 }'].map((value, index) => ({
    rule: 'protokoll(no-sql)',
    files: { [`api/src/use-cases/entries/sql-${index}.ts`]: `export const a = ${value};\n` },
  })),
  ...[
    ['api/src/use-cases/entries/role.ts', 'roleFor', 'domain/core'],
    ['api/src/routes/role.ts', 'roleFor', 'domain/core'],
    ['api/src/routes/permit.ts', 'permit', '#use-cases/permission/permission.ts'],
  ].map(([file = '', name, from]) => ({
    rule: 'eslint(no-restricted-imports)',
    files: { [file]: `import { ${name} } from '${from}';\nexport const a = ${name};\n` },
  })),
  { rule: 'node(no-process-env)', files: { 'api/src/environment.ts': 'export const a = process.env.A;\n' } },
  { rule: 'eslint(no-restricted-globals)', files: { 'domain/src/global.ts': 'export const a = () => document;\n' } },
  { rule: 'eslint(no-restricted-globals)', files: { 'web/src/lib/global.ts': 'export const a = () => process;\n' } },
  { rule: 'eslint(no-restricted-globals)', files: { 'web/src/lib/newer.ts': 'export const a = () => URLPattern;\n' } },
  {
    rule: 'react-hooks(rules-of-hooks)',
    files: {
      'web/src/ui/hooks.tsx':
        "import { useState } from 'react';\nexport function A({ b }: { b: boolean }) {\n  if (b) useState(1);\n  return null;\n}\n",
    },
  },
  {
    rule: 'react-hooks(exhaustive-deps)',
    files: {
      'web/src/ui/deps.tsx':
        "import { useEffect } from 'react';\nexport function A({ b }: { b: () => void }) {\n  useEffect(() => b(), []);\n  return null;\n}\n",
    },
  },
  { rule: 'jsx-a11y(alt-text)', files: { 'web/src/ui/image.tsx': "export const A = () => <img src='/a.svg' />;\n" } },
  {
    rule: 'jsx-a11y(click-events-have-key-events)',
    files: { 'web/src/ui/click.tsx': 'export const A = ({ b }: { b: () => void }) => <div onClick={b}>a</div>;\n' },
  },
];
