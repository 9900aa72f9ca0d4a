import type { CodeScheme } from '#vocabulary/code-scheme.ts';
import { ruleNames } from '#rules/catalogue.ts';
import { type Text, verbatim } from '#language/text.ts';
import { dpvTerms } from '#vocabulary/dpv/dpv.ts';

type Names = ReadonlyMap<string, Text>;

const dpvNames = (scheme: Exclude<CodeScheme, 'rule'>): Names =>
  new Map(dpvTerms[scheme].map(({ code, label }) => [code, verbatim(label)]));

/** What the codes of each large vocabulary are called. DPV publishes its terms in English only. */
export const codeNames: Readonly<Record<CodeScheme, Names>> = {
  'dpv-purpose': dpvNames('dpv-purpose'),
  'dpv-data': dpvNames('dpv-data'),
  'dpv-subject': dpvNames('dpv-subject'),
  rule: new Map(ruleNames.terms.map(({ code, label }) => [code, label])),
};
