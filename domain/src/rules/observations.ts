import type { Entry, RegisterState } from '#entries/register.ts';
import { ruleNamed } from '#rules/book/book.ts';
import type { Finding } from '#rules/rule.ts';

/** The observations about each entry, by the entry's reference; archived ones are left out. */
export function observationsByEntry(state: RegisterState): ReadonlyMap<string, readonly Entry<'observation'>[]> {
  const live = [...(state.entries.observation.values() as MapIterator<Entry<'observation'>>)].filter(
    ({ archived, values }) => !archived && values.about !== undefined,
  );
  return Map.groupBy(live, ({ values }) => values.about ?? '');
}

/** What a person observed, as a finding of the rule it falls under; nothing while it names no rule. */
export function observedIn(about: Entry, { id, values }: Entry<'observation'>): Finding[] {
  const rule = ruleNamed(values.rule ?? '');
  if (!rule) return [];
  const place = { kind: about.kind, id: about.id, path: values.path ?? '' };
  return [{ rule: rule.id, ...place, observation: id, ...(values.note && { details: { note: values.note } }) }];
}
