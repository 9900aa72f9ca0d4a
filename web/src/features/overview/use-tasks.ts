import type { OverviewAnswer } from 'domain/contract';
import { useOverview } from '#features/overview/overview-query.ts';
import type { Severity } from '#register/findings/finding-queries.ts';

/** Something a rule finds, in one place or many, and where one can begin. */
type FindingTask = { readonly about: 'finding' } & OverviewAnswer['findings']['rules'][number];

/** A record to look at again. */
type ReviewTask = { readonly about: 'review' } & OverviewAnswer['reviews'][number];

export type Task = FindingTask | ReviewTask;

/** As many as one takes in at a glance; the rest is a link away. */
const shown = 10;

/** What comes before what: what is probably unlawful, what is overdue, what the law asks for, what is due soon, good practice. */
function inOrder({ findings, reviews }: OverviewAnswer): Task[] {
  const of = (severity: Severity): Task[] =>
    findings.rules.filter((one) => one.severity === severity).map((one) => ({ about: 'finding', ...one }));
  const due = (isLate: boolean): Task[] =>
    reviews.filter((one) => one.isLate === isLate).map((one) => ({ about: 'review', ...one }));
  return [...of('likely-unlawful'), ...due(true), ...of('required'), ...due(false), ...of('recommended')];
}

interface Tasks {
  /** Absent until they are known. */
  readonly tasks: readonly Task[] | undefined;
  /** How many findings are open in all. */
  readonly open: number;
  readonly error: unknown;
}

/** The next things to do. */
export function useTasks(): Tasks {
  const { data, error } = useOverview();
  return { tasks: data && inOrder(data).slice(0, shown), open: data?.counts.findings ?? 0, error };
}
