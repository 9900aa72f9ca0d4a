import type { FindingFilters } from 'domain/contract';
import { type Entry, folded, type Language, organisationsOf, translate } from 'domain/core';
import { acceptancesIn, type Finding, letterOf, type CataloguedRule, ruleById } from 'domain/rules';
import { entryAt, titled, valuesOf } from '#use-cases/entries/entry-facts.ts';
import type { Evaluation } from '#use-cases/findings/evaluations.ts';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';

/** A finding with its entry, its rule, and the acceptance that covers it. */
export interface FindingMatch {
  readonly finding: Finding;
  readonly entry: Entry;
  readonly rule: CataloguedRule;
  readonly acceptance: Entry<'acceptance'> | undefined;
  /** The organisations whose finding it is: whose entry it is, or who uses it. */
  readonly organisations: readonly string[];
}

/** The persons who own an entry. */
export const ownersOf = (entry: Entry): readonly string[] =>
  (valuesOf(entry)['owners'] as readonly string[] | undefined) ?? [];

type Passes<T> = (value: T) => boolean;

function ofEntry({ kind, id, owner }: FindingFilters): Passes<Entry> {
  return (entry) =>
    (!kind || entry.kind === kind) && (!id || entry.id === id) && (!owner || ownersOf(entry).includes(owner));
}

function ofRule({ rule, severity, concern, letter }: FindingFilters): (rule: CataloguedRule, entry: Entry) => boolean {
  return (one, { kind }) =>
    (!rule || one.id === rule) &&
    (!severity || one.severity === severity) &&
    (!concern || one.concern === concern) &&
    (!letter || (letterOf(one.concern, kind) ?? 'none') === letter);
}

/** Whether every word asked for occurs in what the entry or the rule is called. */
function matchesQuery(q: string, language: Language): (rule: CataloguedRule, entry: Entry) => boolean {
  const words = folded(q).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const titles = new Map<string, string>();
  const named = new Map<string, string>();
  const textOf = (known: Map<string, string>, name: string, make: () => string): string => {
    const text = known.get(name) ?? folded(make());
    known.set(name, text);
    return text;
  };
  return (rule, entry) => {
    const title = textOf(titles, rule.id, () => `${translate(rule.title, language)}\n${rule.id}`);
    const name = textOf(named, entry.id, () => `${entry.id}\n${titled(entry)}`);
    return words.every((word) => title.includes(word) || name.includes(word));
  };
}

const ofState = ({ state }: FindingFilters): Passes<FindingMatch['acceptance']> => {
  if (state === 'all') return () => true;
  return state === 'accepted' ? (acceptance) => acceptance !== undefined : (acceptance) => acceptance === undefined;
};

/** What is probably not lawful comes before what is missing, and that before what is only recommended. */
export const severityOrder: readonly CataloguedRule['severity'][] = ['likely-unlawful', 'required', 'recommended'];

/** The findings that pass the filters, the graver first, then as the register stands. */
export async function selectFindings(
  { state, found, on, organisations }: Evaluation,
  filters: FindingFilters,
  language: Language,
  may: Passes<Entry>,
): Promise<FindingMatch[]> {
  const passes = ofEntry(filters);
  const [fits, says, stands] = [ofRule(filters), matchesQuery(filters.q, language), ofState(filters)];
  const acceptances = acceptancesIn(state);
  const shared = await organisations();
  const bySeverity = new Map<string, FindingMatch[]>(severityOrder.map((severity) => [severity, []]));
  // What is found may change in the pauses: these are the findings of one moment.
  const moment = [...found];
  for (const [id, findings] of moment) {
    if (isTurnOver()) await nextTurn();
    const entry = entryAt(state, id);
    if (!entry || !passes(entry) || !may(entry)) continue;
    const of = organisationsOf(entry, shared);
    if (filters.organisation && !of.includes(filters.organisation)) continue;
    for (const finding of findings) {
      const rule = ruleById(finding.rule);
      if (!rule || !fits(rule, entry) || !says(rule, entry)) continue;
      const acceptance = acceptances.of(finding, on);
      if (stands(acceptance))
        bySeverity.get(rule.severity)?.push({ finding, entry, rule, acceptance, organisations: of });
    }
  }
  return [...bySeverity.values()].flat();
}
