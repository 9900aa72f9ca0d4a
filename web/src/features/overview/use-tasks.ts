import { useQueries, useQuery } from '@tanstack/react-query';
import { addPeriod } from 'domain/core';
import type { Params } from '#lib/api.ts';
import { useAsOf } from '#lib/as-of.ts';
import { today } from '#lib/dates.ts';
import { useLanguage } from '#lib/language.ts';
import { listPage } from '#register/entries/entry-queries.ts';
import {
  findingCountsQuery,
  type FindingCount,
  findingsQuery,
  type FindingItem,
  type Severity,
} from '#register/findings/finding-queries.ts';

/** Something a rule finds, in one place or many. */
interface FoundTask {
  readonly about: 'finding';
  readonly severity: Severity;
  readonly count: FindingCount;
  /** One of them, where one can begin; absent until it has been fetched. */
  readonly first: FindingItem | undefined;
}

/** A record to look at again. */
interface ReviewTask {
  readonly about: 'review';
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly isLate: boolean;
}

export type Task = FoundTask | ReviewTask;

const ahead = { years: 0, months: 0, weeks: 0, days: 30 };
const reviewsAskedFor = 20;
/** As many as one takes in at a glance; the rest is a link away. */
const shown = 10;

/** The activities whose review is overdue or comes within a month, the oldest first. */
function useReviews(): ReviewTask[] {
  const asOf = useAsOf();
  const day = asOf ?? today();
  const { data } = useQuery(listPage('activity', { sort: 'nextReview', as_of: asOf }, 1, reviewsAskedFor));
  return (data?.items ?? []).flatMap(({ id, title, values }) => {
    const due = values['nextReview'];
    return typeof due === 'string' && due <= addPeriod(day, ahead)
      ? [{ about: 'review' as const, id, title, due, isLate: due < day }]
      : [];
  });
}

/** What comes before what: what is probably unlawful, what is overdue, what the law asks for, what is due soon, good practice. */
function inOrder(counts: readonly FindingCount[], reviews: readonly ReviewTask[]): (FindingCount | ReviewTask)[] {
  const of = (severity: Severity) => counts.filter((count) => count.severity === severity);
  return [
    ...of('likely-unlawful'),
    ...reviews.filter(({ isLate }) => isLate),
    ...of('required'),
    ...reviews.filter(({ isLate }) => !isLate),
    ...of('recommended'),
  ];
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
  const language = useLanguage();
  const asOf = useAsOf();
  const dates: Params = { as_of: asOf };
  const { data, error } = useQuery(findingCountsQuery('rule', { ...dates, state: 'open' }, language));
  const reviews = useReviews();
  const chosen = inOrder(data?.items ?? [], reviews).slice(0, shown);
  const firsts = useQueries({
    queries: chosen.flatMap((one) =>
      'key' in one ? [findingsQuery({ ...dates, rule: one.key, state: 'open' }, language, 1, 1)] : [],
    ),
    combine: (answers) =>
      new Map(answers.flatMap(({ data: page }) => (page?.items[0] ? [[page.items[0].rule, page.items[0]]] : []))),
  });
  const tasks = chosen.map((one): Task => {
    if (!('key' in one)) return one;
    return { about: 'finding', severity: one.severity ?? 'recommended', count: one, first: firsts.get(one.key) };
  });
  return { tasks: data && tasks, open: data?.open ?? 0, error };
}
