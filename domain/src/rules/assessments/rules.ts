import { automatedDecisionGroundMissing } from '#rules/assessments/automated-decision-ground-missing.ts';
import { automatedDecisionHumanMissing } from '#rules/assessments/automated-decision-human-missing.ts';
import { automatedDecisionSpecialCategory } from '#rules/assessments/automated-decision-special-category.ts';
import { dpiaMissing } from '#rules/assessments/dpia-missing.ts';
import { dpiaOutdated } from '#rules/assessments/dpia-outdated.ts';
import { dpiaScreening } from '#rules/assessments/dpia-screening.ts';
import { priorConsultationMissing } from '#rules/assessments/prior-consultation-missing.ts';

/** The rules on assessments, in the order they are asked and shown. */
export const assessmentsRules = [
  automatedDecisionGroundMissing,
  automatedDecisionHumanMissing,
  automatedDecisionSpecialCategory,
  dpiaMissing,
  dpiaScreening,
  priorConsultationMissing,
  dpiaOutdated,
] as const;
