import type { Case } from '#testing/rule-cases/case.ts';
import { consentCases } from '#testing/rule-cases/lawfulness/consent.ts';
import { legalBasisCases } from '#testing/rule-cases/lawfulness/legal-basis.ts';
import { sensitiveDataCases } from '#testing/rule-cases/lawfulness/sensitive-data.ts';

export const lawfulnessCases: readonly Case[] = [...legalBasisCases, ...consentCases, ...sensitiveDataCases];
