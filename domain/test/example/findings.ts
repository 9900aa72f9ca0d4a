import findingsFile from '#test/example/expected/findings.json' with { type: 'json' };

import { type RuleId, ruleById } from '#rules/catalogue.ts';
import { fromDocuments } from '#test/rule-sources.ts';

/** What those who prepared the sources expect to be found, or not to be, in the register of a document. */
export interface Expected {
  readonly id: string;
  readonly seed: string;
  readonly rule: string;
  readonly subject: string;
  readonly facts: readonly string[];
}

interface MustFire extends Expected {
  /** `auto`: fields alone show it. Otherwise a person may have had to record it. */
  readonly detect: 'auto' | 'assisted' | 'manual';
  readonly activities: readonly string[];
  readonly exceptActivities?: readonly string[];
}

interface OfSeed {
  readonly mustFire: readonly Omit<MustFire, 'seed'>[];
  readonly mustNotFire: readonly Omit<Expected, 'seed'>[];
}

const bySeed = Object.entries(findingsFile as unknown as Readonly<Record<string, OfSeed>>);

export const mustFire: readonly MustFire[] = bySeed.flatMap(([seed, one]) =>
  one.mustFire.map((expected) => ({ ...expected, seed })),
);
export const mustNotFire: readonly Expected[] = bySeed.flatMap(([seed, one]) =>
  one.mustNotFire.map((expected) => ({ ...expected, seed })),
);

/** The rules here that mean what a rule of the sources means. */
export function rulesLike(name: string): readonly RuleId[] {
  const same = ruleById(name);
  return fromDocuments[name] ?? (same ? [same.id] : []);
}
