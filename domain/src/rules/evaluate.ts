import type { Entry, RegisterState } from '#entries/register.ts';
import type { Kind } from '#registers/registers.ts';
import type { RuleId } from '#rules/book/book.ts';
import { rulingsOn } from '#rules/catalogue.ts';
import { observedIn } from '#rules/observations.ts';
import type { Finding, Report } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import type { View } from '#rules/view.ts';

/**
 * What the rules find in one entry, in the order of the catalogue. Nothing is asked of a record that is archived. Where only
 * the entry and what it is linked to are at hand, rules that compare with the whole register are left out.
 */
export function findingsIn(
  subject: Subject,
  { linkedOnly = false }: { readonly linkedOnly?: boolean } = {},
): Finding[] {
  const { kind, id, archived } = subject.entry;
  const found: Finding[] = [];
  if (archived) return found;
  let rule: RuleId;
  let yields: boolean;
  const report: Report = (path, details) => {
    if (yields && found.some((other) => other.path === path)) return;
    found.push(details ? { rule, kind, id, path, details } : { rule, kind, id, path });
  };
  for (const one of rulingsOn(kind)) {
    if (linkedOnly && one.whole) continue;
    ({ id: rule, yields } = one);
    one.check(subject, report);
  }
  for (const one of subject.view.observationsOf(id)) found.push(...observedIn(subject.entry, one));
  return found;
}

/** What the rules find in every entry of a register, by reference; entries without findings are left out. */
export function findingsOfAll(state: RegisterState, view: View): Map<string, readonly Finding[]> {
  const all = new Map<string, readonly Finding[]>();
  for (const [kind, entries] of Object.entries(state.entries) as [Kind, ReadonlyMap<string, Entry>][])
    for (const id of entries.keys()) {
      const subject = view.subject(kind, id);
      const found = subject ? findingsIn(subject) : [];
      if (found.length > 0) all.set(id, found);
    }
  return all;
}
