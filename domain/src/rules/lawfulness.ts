import { consentRules } from '#rules/lawfulness/consent.ts';
import { legalBasisRules } from '#rules/lawfulness/legal-basis.ts';
import { sensitiveDataRules } from '#rules/lawfulness/sensitive-data.ts';
import type { Ruling } from '#rules/rule.ts';

/** Art. 6 to 10 and 87: whether it may be done at all. */
export const lawfulnessRules: readonly Ruling[] = [...legalBasisRules, ...consentRules, ...sensitiveDataRules];
