import type { Entry } from 'domain/core';
import { type Finding, letterOf, type RuleFacts, ruleNamed, severities } from 'domain/rules';
import { entryAt, valuesOf } from '#entries/facts.ts';
import type { Evaluation } from '#findings/findings.ts';
import type { FindingQuery } from '#findings/question.ts';

/** A finding with the entry it was made in and the rule that made it. */
export interface Selected {
  readonly finding: Finding;
  readonly entry: Entry;
  readonly rule: RuleFacts;
}

type Filters = Partial<Pick<FindingQuery, 'organisation' | 'kind' | 'id' | 'rule' | 'severity' | 'letter' | 'owner'>>;

/** The organisation an entry belongs to: itself, when it is one. */
export function organisationOf(entry: Entry): string | undefined {
  const organisation = entry.kind === 'organisation' ? entry.id : valuesOf(entry)['organisation'];
  return typeof organisation === 'string' ? organisation : undefined;
}

function ofEntry({ organisation, kind, id, owner }: Filters): (entry: Entry) => boolean {
  return (entry) =>
    (!kind || entry.kind === kind) &&
    (!id || entry.id === id) &&
    (!organisation || organisationOf(entry) === organisation) &&
    (!owner || Boolean((valuesOf(entry)['owners'] as readonly string[] | undefined)?.includes(owner)));
}

function ofFinding({ rule, severity, letter }: Filters): (selected: Selected) => boolean {
  return (one) =>
    (!rule || one.rule.id === rule) &&
    (!severity || one.rule.severity === severity) &&
    (!letter || letterOf(one.rule.concern, one.entry.kind) === letter);
}

/** The findings that pass the filters, the graver first, then by reference. */
export function selected({ state, found }: Evaluation, filters: Filters, may: (entry: Entry) => boolean): Selected[] {
  const [passes, fits] = [ofEntry(filters), ofFinding(filters)];
  const bySeverity = new Map<string, Selected[]>(gravestFirst.map((severity) => [severity, []]));
  for (const [id, findings] of found) {
    const entry = entryAt(state, id);
    if (!entry || !passes(entry) || !may(entry)) continue;
    for (const finding of findings) {
      const rule = ruleNamed(finding.rule);
      const one = rule && { finding, entry, rule };
      if (one && fits(one)) bySeverity.get(rule.severity)?.push(one);
    }
  }
  return [...bySeverity.values()].flat();
}

const gravestFirst = ['likely-unlawful', ...severities.terms.map(({ code }) => code)].filter(
  (code, at, all) => all.indexOf(code) === at,
);
