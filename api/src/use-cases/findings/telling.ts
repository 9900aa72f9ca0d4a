import { citationsText, kinds, type Language, type RegisterState } from 'domain/core';
import { concerns, presentFinding, letterOf } from 'domain/rules';
import { z } from 'zod';
import { nameIn, titled } from '#use-cases/entries/facts.ts';
import { letters, ruleIds, severityCodes } from '#use-cases/findings/question.ts';
import { organisationOf, type Selected } from '#use-cases/findings/selection.ts';

/** A finding as it is answered. */
export const toldFinding = z
  .object({
    rule: z.enum(ruleIds),
    severity: z.enum(severityCodes),
    citation: z.string(),
    letter: z.enum(letters).optional().describe('The letter of Article 30 it is about'),
    concern: z.enum(concerns),
    article30: z.boolean().describe('Article 30 itself asks for it: while it is found, the letter is not complete'),
    kind: z.enum(kinds),
    id: z.string(),
    ref: z.string().describe('The reference of the entry, which is its id'),
    name: z.string().describe('What the entry is called'),
    organisation: z.string().optional(),
    path: z.string().describe('The field to mend, row ids included; empty for the entry as a whole'),
    title: z.string(),
    message: z.string(),
    fix: z.string(),
    entries: z.array(z.string()).optional().describe('Other entries the message names, by reference'),
    state: z.enum(['open', 'accepted']),
    acceptance: z
      .object({ id: z.string(), reason: z.string(), until: z.string(), by: z.string(), on: z.string() })
      .optional()
      .describe('Why it is lived with, until when, who said so and on which date'),
    observation: z.string().optional().describe('The observation of a person it rests on'),
  })
  .meta({ id: 'Finding' });

function toldAcceptance({ id, values, changedBy, changedAt }: NonNullable<Selected['acceptance']>) {
  return { id, reason: values.reason ?? '', until: values.until ?? '', by: changedBy, on: changedAt.slice(0, 10) };
}

const namedBy = ({ details = {} }: Selected['finding']): string[] =>
  Object.values(details).flatMap((detail) => (typeof detail === 'object' && 'ref' in detail ? [detail.ref] : []));

/** Tells a finding in the words of a language. */
export function told(
  { finding, entry, rule, acceptance }: Selected,
  language: Language,
  state: RegisterState,
): z.infer<typeof toldFinding> {
  const letter = letterOf(rule.concern, entry.kind);
  const organisation = organisationOf(entry);
  const entries = namedBy(finding);
  return {
    rule: rule.id,
    severity: rule.severity,
    citation: citationsText(rule.cites, language),
    ...(letter && { letter }),
    concern: rule.concern,
    article30: rule.article30 ?? false,
    kind: entry.kind,
    id: entry.id,
    ref: entry.id,
    name: titled(entry),
    ...(organisation !== undefined && { organisation }),
    path: finding.path,
    ...presentFinding(finding, language, (id) => nameIn(state, id)),
    ...(entries.length > 0 && { entries }),
    state: acceptance ? 'accepted' : 'open',
    ...(acceptance && { acceptance: toldAcceptance(acceptance) }),
    ...(finding.observation !== undefined && { observation: finding.observation }),
  };
}
