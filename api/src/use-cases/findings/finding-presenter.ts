import type { FindingAnswer } from 'domain/contract';
import { citationsText, type Language, type RegisterState } from 'domain/core';
import { letterOf, presentFinding as findingWords } from 'domain/rules';
import { nameIn, titled } from '#use-cases/entries/entry-facts.ts';
import type { FindingMatch } from '#use-cases/findings/select-findings.ts';

function presentAcceptance({ id, values, changedBy, changedAt }: NonNullable<FindingMatch['acceptance']>) {
  return { id, reason: values.reason ?? '', until: values.until ?? '', by: changedBy, on: changedAt.slice(0, 10) };
}

const namedBy = ({ details = {} }: FindingMatch['finding']): string[] =>
  Object.values(details).flatMap((detail) => (typeof detail === 'object' && 'ref' in detail ? [detail.ref] : []));

/** A finding in the words of a language. */
export function presentFinding(
  { finding, entry, rule, acceptance, organisations }: FindingMatch,
  language: Language,
  state: RegisterState,
): FindingAnswer {
  const letter = letterOf(rule.concern, entry.kind);
  const entries = namedBy(finding);
  return {
    rule: rule.id,
    severity: rule.severity,
    citations: citationsText(rule.cites, language),
    ...(letter && { letter }),
    concern: rule.concern,
    article30: rule.article30 ?? false,
    kind: entry.kind,
    id: entry.id,
    name: titled(entry),
    ...(organisations.length > 0 && { organisations }),
    path: finding.path,
    ...findingWords(finding, language, (id) => nameIn(state, id)),
    ...(entries.length > 0 && { entries }),
    state: acceptance ? 'accepted' : 'open',
    ...(acceptance && { acceptance: presentAcceptance(acceptance) }),
    ...(finding.observation !== undefined && { observation: finding.observation }),
  };
}
