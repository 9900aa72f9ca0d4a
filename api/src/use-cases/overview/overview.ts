import type { CountsAnswer, OverviewAnswer } from 'domain/contract';
import {
  addPeriod,
  type Entry,
  type Kind,
  kindsWith,
  type Language,
  recordKinds,
  type RegisterState,
  translate,
} from 'domain/core';
import { maySee } from '#use-cases/entries/entry-permissions.ts';
import { titled, valuesOf } from '#use-cases/entries/entry-facts.ts';
import { completenessIn } from '#use-cases/findings/completeness.ts';
import { type EvaluationDates, evaluationFor } from '#use-cases/findings/evaluation-for.ts';
import type { Evaluation, Evaluations } from '#use-cases/findings/evaluations.ts';
import { presentFinding } from '#use-cases/findings/finding-presenter.ts';
import { type FindingMatch, severityOrder, selectFindings } from '#use-cases/findings/select-findings.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { isTurnOver, nextTurn } from '#scheduling/turns.ts';

/** Kinds whose changes are news to others. */
const followedKinds: readonly Kind[] = kindsWith('followed');

/** As many rules, reviews and changes as a screen shows. */
const maxRules = 20;
const maxReviews = 20;
const maxChanges = 8;

/** A review is shown this long before it is due. */
const dueWithin = { years: 0, months: 0, weeks: 0, days: 30 };

const liveOf = (state: RegisterState, kind: Kind): Entry[] =>
  [...state.entries[kind].values()].filter(({ archived }) => !archived);

async function severitiesIn(matches: readonly FindingMatch[]): Promise<OverviewAnswer['findings']['severities']> {
  const counted = new Map(
    severityOrder.map((severity) => [severity, { rules: new Set<string>(), records: new Set<string>(), findings: 0 }]),
  );
  for (const { rule, entry } of matches) {
    if (isTurnOver()) await nextTurn();
    const count = counted.get(rule.severity);
    if (!count) continue;
    count.rules.add(rule.id);
    count.records.add(entry.id);
    count.findings += 1;
  }
  return [...counted].flatMap(([severity, { rules, records, findings }]) =>
    findings > 0 ? [{ severity, rules: rules.size, records: records.size, findings }] : [],
  );
}

/** The rules that find most, the gravest first, each with one place to begin. */
function rulesIn(matches: readonly FindingMatch[], language: Language, state: RegisterState) {
  const byRule = [...Map.groupBy(matches, ({ rule }) => rule.id).values()];
  const rank = ([match]: FindingMatch[]): number => (match ? severityOrder.indexOf(match.rule.severity) : 0);
  const ordered = byRule.toSorted((a, b) => rank(a) - rank(b) || b.length - a.length);
  return ordered.slice(0, maxRules).flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const { id, severity, title } = first.rule;
    return [
      {
        rule: id,
        severity,
        title: translate(title, language),
        findings: some.length,
        first: presentFinding(first, language, state),
      },
    ];
  });
}

/** The records whose review is overdue or comes soon, the oldest date first. */
function reviewsIn(state: RegisterState, on: string): OverviewAnswer['reviews'] {
  const until = addPeriod(on, dueWithin);
  const due = [...liveOf(state, 'activity'), ...liveOf(state, 'processor-record')].flatMap((entry) => {
    const day = valuesOf(entry)['nextReview'];
    return typeof day === 'string' && day <= until
      ? [{ kind: entry.kind, id: entry.id, title: titled(entry), due: day, isLate: day < on }]
      : [];
  });
  return due.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).slice(0, maxReviews);
}

/** What was changed last. */
function changesIn(state: RegisterState): OverviewAnswer['changes'] {
  const all = followedKinds.flatMap((kind) => liveOf(state, kind));
  return all
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
    .slice(0, maxChanges)
    .map((entry) => ({
      kind: entry.kind,
      id: entry.id,
      title: titled(entry),
      changedAt: entry.changedAt,
      changedBy: entry.changedBy,
    }));
}

const openFindings = (evaluation: Evaluation, actor: Actor, language: Language): Promise<FindingMatch[]> =>
  selectFindings(evaluation, { state: 'open', q: '' }, language, (entry) => maySee(actor, entry));

const countsOf = (state: RegisterState, open: readonly FindingMatch[]): CountsAnswer => ({
  kinds: recordKinds.map((kind) => ({ kind, total: liveOf(state, kind).length })),
  processors: liveOf(state, 'recipient').filter((entry) => valuesOf(entry)['role'] === 'processor').length,
  findings: open.length,
});

/** How much a register holds. */
export async function readCounts(
  evaluations: Evaluations,
  actor: Actor,
  dates: EvaluationDates,
  language: Language,
): Promise<CountsAnswer> {
  const evaluation = await evaluationFor(evaluations, actor, dates);
  return countsOf(evaluation.state, await openFindings(evaluation, actor, language));
}

/** All that the first screen shows of a register on a day. */
export async function readOverview(
  evaluations: Evaluations,
  actor: Actor,
  dates: EvaluationDates,
  language: Language,
): Promise<OverviewAnswer> {
  const evaluation = await evaluationFor(evaluations, actor, dates);
  const { state, on } = evaluation;
  const open = await openFindings(evaluation, actor, language);
  const part = async <T>(make: () => T): Promise<Awaited<T>> => {
    await nextTurn();
    return await make();
  };
  return {
    counts: await part(() => countsOf(state, open)),
    findings: {
      severities: await part(() => severitiesIn(open)),
      rules: await part(() => rulesIn(open, language, state)),
    },
    reviews: await part(() => reviewsIn(state, on)),
    changes: await part(() => changesIn(state)),
    completeness: await completenessIn(evaluation, undefined, language),
    as_of: dates.as_of ?? null,
  };
}
