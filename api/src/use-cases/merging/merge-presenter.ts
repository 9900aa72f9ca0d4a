import type { MergePreview } from 'domain/contract';
import {
  type AnyValues,
  diff,
  formatValue,
  issueText,
  type Kind,
  kinds,
  type Language,
  formatPath,
  references,
  type RegisterState,
  translate,
} from 'domain/core';
import type { MergePlan } from 'domain/merging';
import { formatChange } from '#use-cases/entries/format-change.ts';
import { codeName } from '#use-cases/entries/code-names.ts';
import { nameIn } from '#use-cases/entries/entry-facts.ts';
import { presentBriefly } from '#use-cases/merging/merge-entries.ts';
import { issuesOf } from '#use-cases/merging/merge-planning.ts';

interface PreviewQuery {
  readonly state: RegisterState;
  readonly language: Language;
  readonly page: number;
  readonly size: number;
}

type Moved = MergePlan['moved'][number];

function presentRecord(
  { entry, references: count }: Moved,
  from: string,
  language: Language,
): MergePreview['records']['items'][number] {
  const places = references(entry.kind, entry.values).filter(({ to }) => to === from);
  const labels = new Set(places.map(({ path }) => formatPath(entry.kind, path, language)));
  return { ...presentBriefly(entry), references: count, labels: [...labels] };
}

const countsOf = (moved: readonly Moved[], kind: Kind): MergePreview['kinds'][number][] => {
  const some = moved.filter(({ entry }) => entry.kind === kind);
  const sum = some.reduce((total, { references: count }) => total + count, 0);
  return some.length > 0 ? [{ kind, records: some.length, references: sum }] : [];
};

/** What a merge would change, in words: in the one that stays, in what refers to the one that goes, and what would not be taken. */
export function presentMergePlan(plan: MergePlan, { state, language, page, size }: PreviewQuery): MergePreview {
  const { into, from, moved, differences } = plan;
  const context = { language, codeName, nameOf: (id: string) => nameIn(state, id) };
  const sides = { kind: into.kind, before: into.values as AnyValues, after: plan.values };
  return {
    into: presentBriefly(into),
    from: presentBriefly(from),
    moved: moved.reduce((sum, { references: count }) => sum + count, 0),
    kinds: kinds.flatMap((kind) => countsOf(moved, kind)),
    records: {
      items: moved.slice((page - 1) * size, page * size).map((one) => presentRecord(one, from.id, language)),
      total: moved.length,
      page,
      size,
    },
    changes: diff(into.kind, sides.before, sides.after).map((change) => formatChange(change, sides, context)),
    differences: differences.map(({ path, field, stays, gives }) => ({
      path: path.join('/'),
      label: formatPath(into.kind, path, language),
      stays: formatValue(field, stays, context),
      gives: formatValue(field, gives, context),
    })),
    obstacles: issuesOf(plan, state).map((issue) => ({
      path: issue.path.join('/'),
      code: issue.code,
      message: translate(issueText(issue), language),
    })),
  };
}
