import type { Case } from '#testing/rule-cases/case.ts';
import { assessmentsCases } from '#testing/rule-cases/assessments.ts';
import { dataCases } from '#testing/rule-cases/data.ts';
import { informationCases } from '#testing/rule-cases/information.ts';
import { lawfulnessCases } from '#testing/rule-cases/lawfulness.ts';
import { partiesCases } from '#testing/rule-cases/parties.ts';
import { processingCases } from '#testing/rule-cases/processing.ts';
import { processorsCases } from '#testing/rule-cases/processors.ts';
import { purposesCases } from '#testing/rule-cases/purposes.ts';
import { recipientsCases } from '#testing/rule-cases/recipients.ts';
import { retentionCases } from '#testing/rule-cases/retention.ts';
import { securityCases } from '#testing/rule-cases/security.ts';
import { transfersCases } from '#testing/rule-cases/transfers.ts';
import { upkeepCases } from '#testing/rule-cases/upkeep.ts';

/** Every rule shown at work. */
export const allCases: readonly Case[] = [
  ...partiesCases,
  ...purposesCases,
  ...processingCases,
  ...dataCases,
  ...recipientsCases,
  ...processorsCases,
  ...transfersCases,
  ...retentionCases,
  ...securityCases,
  ...lawfulnessCases,
  ...informationCases,
  ...assessmentsCases,
  ...upkeepCases,
];
