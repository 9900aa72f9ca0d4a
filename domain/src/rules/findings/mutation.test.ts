import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { registers } from '#registers/registers.ts';
import { ruleById } from '#rules/catalogue.ts';
import type { Finding } from '#rules/findings/finding.ts';
import { exampleGiven } from '#test/example/example-state.ts';
import { type Effect, KeptFindings, nameOf } from '#test/kept-findings.ts';
import {
  areRelated,
  besideTheExample,
  mendedElsewhere,
  mending,
  mends,
  type FieldTarget,
  reportedTogether,
} from '#test/mending.ts';
import { othersAt, placesIn, knownValuesIn } from '#test/single-changes.ts';
import { withValue } from '#test/with-value.ts';
import { formatPath, fieldChainIn } from '#entries/field-chain.ts';
import type { AnyValues } from '#entries/values.ts';

// Every run tries a sample. MUTATIONS=all tries every finding and every field, which takes minutes.
const all = env['MUTATIONS'] === 'all';
const sample = <T>(some: readonly T[], most: number): readonly T[] => {
  const step = all ? 1 : Math.max(1, Math.floor(some.length / most));
  return some.filter((_, at) => at % step === 0);
};
const patience = { timeout: all ? 3_600_000 : 300_000 };

const kept = new KeptFindings([...exampleGiven(), ...besideTheExample]);
const known = knownValuesIn(kept.state);
const everything = (findings: readonly Finding[]): string[] => findings.map((one) => JSON.stringify(one)).toSorted();

const entries = Object.values(kept.state.entries).flatMap((byId) => [...byId.values()]);
const places = entries.flatMap(({ id, kind, values }) =>
  [...placesIn(values as AnyValues, registers[kind].fields)].map((path) => ({ id, kind, path })),
);

/** One place for each field that refers to others: a change there invalidates the index of references. */
const referring = new Map(
  places
    .filter(({ kind, path }) => fieldChainIn(kind, path.split('/')).at(-1)?.type.startsWith('ref'))
    .map((place) => [`${place.kind} ${formatPath(place.kind, place.path.split('/'), 'en')}`, place]),
);

/** Puts something else at a place, one thing after another, until it is what is looked for. */
const reached = ([id, path, to]: FieldTarget, isIt: (effect: Effect) => boolean): boolean => {
  const { kind, values } = kept.entry(id);
  for (const other of to === undefined ? othersAt(kind, path, kept.state, known) : [to])
    if (isIt(kept.tried(id, withValue(values, path, other)))) return true;
  return false;
};

const canBeMended = (finding: Finding): boolean =>
  mending(kept, finding).some((spot) => reached(spot, (effect) => mends(effect, finding)));

const added = new Set(besideTheExample.map(([id]) => id));
const found = kept.all().filter(({ id }) => !added.has(id));
const byRule = Map.groupBy(found, ({ rule }) => rule);

describe('one field of an example changed', () => {
  it('alters the findings of the entries it reaches, and of no others', patience, () => {
    for (const { id, kind, path } of [...referring.values(), ...sample(places, 25)]) {
      const { values } = kept.entry(id);
      const others = [...othersAt(kind, path, kept.state, known)];
      for (const other of [undefined, others.at(places.length % others.length)])
        kept.tried(id, withValue(values, path, other), () =>
          expect(everything(kept.all())).toEqual(everything(kept.afresh())),
        );
    }
  });

  it.each([...byRule])('at or under the place it points at mends %s, and nothing else', patience, (_, ofRule) => {
    expect(sample(ofRule, 3).filter((finding) => !canBeMended(finding))).toEqual([]);
  });

  it('and removed asks nothing of Article 30 of a record that has nothing to do with it', patience, () => {
    const astray = sample(places, 300).flatMap(({ id, path }) =>
      kept
        .tried(id, withValue(kept.entry(id).values, path, undefined))
        .came.filter((one) => ruleById(one.rule)?.article30)
        .filter((one) => one.id !== id && !areRelated(kept, one.id, id))
        .map((one) => `${id} ${path}: ${nameOf(one)}`),
    );
    expect(astray).toEqual([]);
  });
});

describe('what is mended elsewhere, or told together', () => {
  it('is only what the example shows to be so', () => {
    const named = [...Object.keys(mendedElsewhere), ...Object.keys(reportedTogether)];
    expect(named.filter((rule) => !found.some((finding) => finding.rule === rule))).toEqual([]);
  });
});
