import { describe, expect, it } from 'vitest';
import { type Expected, mustFire, mustNotFire, rulesLike } from '#test/example/findings.ts';
import { allOf, places, recordNames } from '#test/example/finding-places.ts';
import { linkedTo } from '#test/example/linked.ts';
import { exampleEntries } from '#test/example/example.ts';
import { suppliedLaw } from '#law/law.ts';
import { letterOf } from '#rules/concerns.ts';
import { ruleById } from '#rules/catalogue.ts';
import { findingsOfAll } from '#rules/findings/evaluate.ts';
import { RuleContext } from '#rules/engine/rule-context.ts';
import { exampleGiven } from '#test/example/example-state.ts';
import { type Given, stateWith } from '#test/state.ts';
import { UseIndex } from '#entries/uses.ts';

const given = exampleGiven();
const keyOf = new Map(given.map(([id], index) => [id, exampleEntries[index]?.key ?? '']));

/** The rules that fire on each entry of the example, by its key. */
function firing(register: Given): ReadonlyMap<string, ReadonlySet<string>> {
  const state = stateWith(register);
  const context = new RuleContext({ state, on: '2026-11-21', law: suppliedLaw, uses: new UseIndex(state) });
  const found = [...findingsOfAll(state, context)];
  return new Map(found.map(([id, findings]) => [keyOf.get(id) ?? id, new Set(findings.map(({ rule }) => rule))]));
}
const byFields = firing(given.filter(([id]) => !id.startsWith('OBS-')));
const byAll = firing(given);

const fires = (expected: Expected, key: string, found: typeof byAll): boolean =>
  rulesLike(expected.rule).some((rule) => found.get(key)?.has(rule));

/** Whether a rule applies to a record: Art. 30(2) requires less of a processor's record. */
function appliesTo({ rule }: Expected, key: string): boolean {
  const concern = ruleById(rulesLike(rule)[0] ?? '')?.concern;
  return !key.includes('-pr-') || (concern !== undefined && letterOf(concern, 'processor-record') !== undefined);
}

function activitiesOf(expected: (typeof mustFire)[number]): readonly string[] {
  const { seed, activities, exceptActivities = [] } = expected;
  if (!activities.includes('*')) return activities.map((name) => recordNames[name] ?? name);
  const except = exceptActivities.map((name) => recordNames[name]);
  const all = allOf(seed, 'activity', 'processor-record');
  return all.filter((key) => !except.includes(key) && appliesTo(expected, key));
}

/** What a subject that is no record of its own is called. */
const parts: Readonly<Record<string, string>> = {
  organisation: 'org',
  'organisation / notice': 'notice',
  notice: 'notice',
  'notice / acceptance': 'notice',
  'notice / cookies': 'notice',
  'notice: marketing third parties vs advertising partners': 'notice',
  'notice: "We will not forward your personal data without your consent"': 'notice',
  'public registers': 'notice',
  'Consent by contacting': 'notice',
};

const partOf = ({ seed, subject }: Expected): readonly string[] =>
  parts[subject] ? [`${seed.slice(1)}-${parts[subject]}`] : [];

function placesOf(expected: (typeof mustFire)[number]): readonly string[] {
  const named = activitiesOf(expected);
  return places[expected.id] ?? (named.length > 0 ? named : partOf(expected));
}

const quietOn = (expected: Expected): readonly string[] => {
  const everywhere = expected.subject === 'all' || expected.subject === 'organisation';
  return places[expected.id] ?? (everywhere ? allOf(expected.seed) : []);
};

const automatic = mustFire.filter(({ detect }) => detect === 'auto');

describe('a finding the source documents call for', () => {
  it.each(mustFire)('$id $rule ($subject) has places in the example', (expected) => {
    expect(placesOf(expected)).not.toEqual([]);
    expect(placesOf(expected).filter((key) => ![...keyOf.values()].includes(key))).toEqual([]);
    expect(rulesLike(expected.rule)).not.toEqual([]);
  });

  it.each(automatic)('$id $rule follows from fields alone', (expected) => {
    expect(placesOf(expected).filter((key) => !fires(expected, key, byFields))).toEqual([]);
  });

  it.each(mustFire)('$id $rule fires, where it has to, once a person has recorded what they saw', (expected) => {
    expect(placesOf(expected).filter((key) => !fires(expected, key, byAll))).toEqual([]);
  });

  it.each(mustFire.filter(({ activities }) => activities.length > 0))(
    '$id $rule is reached from every activity it names',
    (expected) => {
      const at = placesOf(expected);
      const lost = activitiesOf(expected).filter((key) => !at.some((place) => leadsTo(key, place)));
      expect(lost).toEqual([]);
    },
  );

  it('is followed, every one of them: 144, and 20 that must not fire', () => {
    expect([mustFire.length, mustNotFire.length]).toEqual([144, 20]);
    const ids = new Set([...mustFire, ...mustNotFire].map(({ id }) => id));
    expect(Object.keys(places).filter((id) => !ids.has(id))).toEqual([]);
  });
});

/** From a record one gets to itself, to what it refers to or inherits, and to its organisation and notice. */
function leadsTo(key: string, place: string): boolean {
  return linkedTo(key).has(place) || place === `${key.slice(0, 3)}-notice`;
}

describe('a finding the source documents rule out', () => {
  it.each(mustNotFire)('$id $rule ($subject) does not fire', (expected) => {
    expect(quietOn(expected)).not.toEqual([]);
    expect(rulesLike(expected.rule)).not.toEqual([]);
    expect(quietOn(expected).filter((key) => fires(expected, key, byAll))).toEqual([]);
  });
});
