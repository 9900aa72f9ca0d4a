import { citationsText, emptyState, type Entry, type Language, titleOf } from 'domain/core';
import {
  catalogue,
  type CataloguedRule,
  eachPossibleReference,
  findingsIn,
  type PackedLaw,
  presentFinding,
  referencesAtOnce,
  ruleById,
  RuleContext,
  unpackLaw,
  UseIndex,
} from 'domain/rules';

/** What rules read around an entry, and the law of the day they read it by. */
export interface EvaluationContext {
  readonly entries: readonly Entry[];
  readonly law: PackedLaw;
  readonly on: string;
}

/** A finding in the words of a language, with what the catalogue says of its rule. */
interface EvaluatedFinding extends Pick<CataloguedRule, 'severity' | 'concern'> {
  readonly rule: string;
  readonly path: string;
  readonly article30: boolean;
  readonly citations: string;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
}

/** The references a draft holds, in an order that does not change with theirs, in lists short enough for an address. */
export function listsOfReferences(values: object): string[] {
  const ids = new Set<string>();
  eachPossibleReference(values, (id) => ids.add(id));
  const all = [...ids].toSorted();
  // Of what refers to nothing it is asked what refers to it.
  const count = Math.max(1, Math.ceil(all.length / referencesAtOnce));
  return Array.from({ length: count }, (_, at) =>
    all.slice(at * referencesAtOnce, (at + 1) * referencesAtOnce).join(','),
  );
}

const onServer: ReadonlySet<string> = new Set(
  catalogue.filter(({ checks }) => checks.some((check) => check.needsFullRegister)).map(({ id }) => id),
);

/** Whether a rule compares with the whole register, so that only the server can ask it. */
export const needsFullRegister = (rule: string): boolean => onServer.has(rule);

/** What the rules find in a draft, asked with the very code the server asks with. */
export function evaluateDraft(
  draft: Entry,
  { entries, law, on }: EvaluationContext,
  language: Language,
): EvaluatedFinding[] {
  const state = emptyState();
  for (const entry of [...entries, draft]) state.entries[entry.kind].set(entry.id, entry);
  const context = new RuleContext({ state, on, law: unpackLaw(law), uses: new UseIndex(state) });
  const entry = context.entry(draft.kind, draft.id);
  const titles = new Map(entries.map(({ kind, id, values }) => [id, titleOf(kind, id, values)]));
  const findings = entry ? findingsIn(entry, { linkedOnly: true }) : [];
  return findings.flatMap((finding) => {
    const rule = ruleById(finding.rule);
    if (!rule) return [];
    const { severity, concern, cites, article30 = false } = rule;
    const words = presentFinding(finding, language, (id) => titles.get(id) ?? id);
    return [
      {
        rule: rule.id,
        path: finding.path,
        severity,
        concern,
        article30,
        citations: citationsText(cites, language),
        ...words,
      },
    ];
  });
}
