import type { Entry, RegisterState } from '#entries/register.ts';
import type { Kind } from '#registers/registers.ts';
import { type CataloguedCheck, checksOn } from '#rules/catalogue.ts';
import type { Report } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { isExempt } from '#rules/facts/exemption.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import type { Finding } from '#rules/findings/finding.ts';
import { observedIn } from '#rules/findings/observed.ts';

/**
 * The findings of one entry, in the order of the catalogue; none of an archived one. With `linkedOnly`, where only the entry
 * and what it is linked to are at hand, checks that compare with the whole register are left out, and what people observed, which
 * no draft can change.
 */
export function findingsIn(
  entry: EvaluatedEntry,
  { linkedOnly = false }: { readonly linkedOnly?: boolean } = {},
): Finding[] {
  const { kind, id, archived } = entry.stored;
  const findings: Finding[] = [];
  if (archived) return findings;
  let current: CataloguedCheck;
  const places = new Set<string>();
  const report: Report = (path, details) => {
    const { rule, suppressedBy } = current;
    if (suppressedBy && places.has(path)) return;
    places.add(path);
    findings.push(details ? { rule, kind, id, path, details } : { rule, kind, id, path });
  };
  const exempt = isExempt(entry);
  for (current of checksOn(kind))
    if (!(linkedOnly && current.needsFullRegister) && !(exempt && current.article30)) current.check(entry, report);
  if (linkedOnly) return findings;
  for (const one of entry.context.observationsOf(id)) findings.push(...observedIn(entry.stored, one));
  return findings;
}

/** The findings of every entry of a register, by reference; entries without findings are left out. */
export function findingsOfAll(state: RegisterState, context: RuleContext): Map<string, readonly Finding[]> {
  const all = new Map<string, readonly Finding[]>();
  for (const [kind, entries] of Object.entries(state.entries) as [Kind, ReadonlyMap<string, Entry>][])
    for (const id of entries.keys()) {
      const entry = context.entry(kind, id);
      const findings = entry ? findingsIn(entry) : [];
      if (findings.length > 0) all.set(id, findings);
    }
  return all;
}
