import type { Entry } from '#entries/register.ts';
import { ruleById } from '#rules/catalogue.ts';
import type { Finding } from '#rules/findings/finding.ts';

/** What a person observed, as a finding of the rule it falls under; nothing while it names no rule. */
export function observedIn(about: Entry, { id, values }: Entry<'observation'>): Finding[] {
  const rule = ruleById(values.rule ?? '');
  if (!rule) return [];
  const place = { kind: about.kind, id: about.id, path: values.path ?? '' };
  return [{ rule: rule.id, ...place, observation: id, ...(values.note && { details: { note: values.note } }) }];
}
