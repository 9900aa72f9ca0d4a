import { readdirSync } from 'node:fs';
import type { GivenEntries, RuleCase, RuleCases } from '#rules/engine/rule-case.ts';
import { withValue } from '#test/with-value.ts';

const rules = new URL('../src/rules/', import.meta.url);
const ending = '.cases.ts';

/** Cases as they stand beside a rule: the concern is the folder, the rule the file. */
export interface CasesFile extends RuleCases {
  readonly concern: string;
  readonly file: string;
}

/** The names of the files of a concern that hold rules, and of those that hold cases, without their endings. */
export function filesOf(concern: string): { readonly rules: string[]; readonly cases: string[] } {
  const names = readdirSync(new URL(concern, rules)).filter((name) => name.endsWith('.ts') && name !== 'rules.ts');
  const own = names.filter((name) => !name.startsWith('given-'));
  return {
    rules: own.filter((name) => !name.endsWith(ending)).map((name) => name.slice(0, -'.ts'.length)),
    cases: own.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)),
  };
}

/** The folders of rules that hold a concern. */
export const concernFolders = readdirSync(rules, { withFileTypes: true })
  .filter((folder) => folder.isDirectory() && !['engine', 'facts', 'findings'].includes(folder.name))
  .map((folder) => folder.name);

/** The cases of every rule, as they are found beside the rules. */
export const casesFiles: readonly CasesFile[] = await Promise.all(
  concernFolders.flatMap((concern) =>
    filesOf(concern).cases.map(async (file) => {
      const path = new URL(`${concern}/${file}${ending}`, rules).pathname;
      const { cases } = (await import(/* @vite-ignore */ path)) as { readonly cases: RuleCases };
      return { ...cases, concern, file };
    }),
  ),
);

/** Every rule shown at work. */
export const allCases: readonly (RuleCase & { readonly rule: string })[] = casesFiles.flatMap(({ rule, cases }) =>
  cases.map((one) => ({ ...one, rule })),
);

/** The register of a case once its one field is mended. */
export function mended({ register, of, mend }: RuleCase): GivenEntries {
  if ('on' in mend) return register;
  return register.map(([id, values, ...rest]) =>
    id === (mend.of ?? of) ? [id, withValue(values, mend.path, mend.to), ...rest] : [id, values, ...rest],
  );
}
