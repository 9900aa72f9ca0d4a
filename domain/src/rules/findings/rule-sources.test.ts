import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleById } from '#rules/catalogue.ts';
import { fromDocuments, fromReference, gradedOtherwise } from '#test/rule-sources.ts';

const shared = new URL('../../../../../shared/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, shared), 'utf8');

describe('the catalogue', () => {
  it('knows every rule it was merged into', () => {
    const named = [...Object.values(fromReference), ...Object.values(fromDocuments)].flat();
    expect(named.filter((id) => !ruleById(id))).toEqual([]);
  });

  it.runIf(existsSync(shared))('leaves out no rule of the two lists it was merged from', () => {
    const rows = read('reference/rules.csv').split('\n').slice(1);
    const sourced = rows
      .flatMap((line) => /^([A-Z0-9]+-\d+),([a-z-]+),/.exec(line) ?? [])
      .filter((_, at) => at % 3 > 0);
    const ids = sourced.filter((_, at) => at % 2 === 0);
    // Where a rule became several, the first of them is as grave as it was.
    const otherwise = ids.filter((id, at) =>
      fromReference[id]?.slice(0, 1).some((rule) => ruleById(rule)?.severity !== sourced[at * 2 + 1]),
    );
    expect(otherwise).toEqual(Object.keys(gradedOtherwise));
    expect(ids.filter((id) => !(id in fromReference))).toEqual([]);
    expect(ids).toHaveLength(Object.keys(fromReference).length);
    const documents = JSON.parse(read('seeds/finding-rules.json')) as { rule: string }[];
    expect(documents.filter(({ rule }) => !ruleById(rule) && !(rule in fromDocuments))).toEqual([]);
  });
});
