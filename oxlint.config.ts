import type { OxlintConfig } from 'oxlint';
import { importRules } from './scripts/lint/import-rules.ts';

// What the compiler lets pass, because it knows browsers of today only; web/vite.config.ts says which are built for.
const unknownToSomeBrowsers = [
  'CloseWatcher',
  'EditContext',
  'Iterator',
  'Temporal',
  'URLPattern',
  'cookieStore',
  'navigation',
  'requestIdleCallback',
  'scheduler',
].map((name) => ({ name, message: 'Not every browser has it: ask window whether it is there, and do without.' }));

const config: OxlintConfig = {
  plugins: ['import', 'jsx-a11y', 'node', 'oxc', 'promise', 'react', 'typescript', 'unicorn', 'vitest'],
  jsPlugins: ['./scripts/lint/plugin.ts'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['**/dist/**', '.toolchain/**', '.cache/**', '**/test-results/**', '**/playwright-report/**'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-duplicates': 'error',
    'max-lines': ['error', { max: 300 }],
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/return-await': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/react-in-jsx-scope': 'off', // the JSX runtime is imported by the compiler
    'typescript/no-unsafe-type-assertion': 'off', // what derives from a definition narrows from "any kind" to one
    'consistent-return': 'off', // the compiler checks it, and knows when a switch is complete
    'unicorn/consistent-function-scoping': 'off',
    'import/no-named-as-default-member': 'off', // fc.assert is how fast-check is written
    'jsx-a11y/prefer-tag-over-role': 'off', // a role is right where the tag brings looks or behaviour of its own
    'no-underscore-dangle': ['error', { allow: ['__TSR_index'] }], // how the router counts the history
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '@fontsource*/**'] }],
  },
  overrides: [
    {
      files: ['{domain,api,web}/src/**'],
      rules: { 'no-console': 'error', 'protokoll/no-slow-pattern': 'error' },
    },
    {
      files: ['{domain,api,web}/src/**/*.test.{ts,tsx}'],
      rules: { 'protokoll/no-slow-pattern': 'off' },
    },
    {
      files: ['api/src/{main,server,cli}.ts'],
      rules: { 'no-console': 'off' },
    },
    {
      files: ['api/src/**'],
      rules: { 'protokoll/no-sql': 'error' },
    },
    {
      files: ['api/src/storage/sqlite/**'],
      rules: { 'protokoll/no-sql': 'off' },
    },
    {
      // The environment is read once, checked, and the start fails when it is wrong.
      files: ['api/src/**'],
      rules: { 'node/no-process-env': 'error' },
    },
    {
      files: ['api/src/startup/{config,data-folder}.ts', 'api/src/**/*.test.ts'],
      rules: { 'node/no-process-env': 'off' },
    },
    {
      files: ['domain/src/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          ...['Buffer', 'document', 'fetch', 'process', 'window'].map(unknownToDomain),
        ],
      },
    },
    {
      files: ['web/src/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          { name: 'process', message: 'A browser has none.' },
          ...unknownToSomeBrowsers,
        ],
      },
    },
    {
      // The router's own way of leaving a route is to throw what it calls redirect and notFound.
      files: ['web/src/app/*-routes.tsx'],
      rules: { 'typescript/only-throw-error': 'off' },
    },
    {
      // Lists of terms are as long as they are.
      files: ['domain/src/vocabulary/**'],
      rules: { 'max-lines': 'off' },
    },
    ...importRules,
  ],
};

export default config;

function unknownToDomain(name: string) {
  return { name, message: 'The domain runs on every platform: hand in what it needs.' };
}
