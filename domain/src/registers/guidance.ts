import { acceptanceGuidance } from '#registers/acceptance/guidance.ts';
import { activityGuidance } from '#registers/activity/guidance.ts';
import { adequacyDecisionGuidance } from '#registers/adequacy-decision/guidance.ts';
import { agreementGuidance } from '#registers/agreement/guidance.ts';
import { assessmentGuidance } from '#registers/assessment/guidance.ts';
import { childConsentAgeGuidance } from '#registers/child-consent-age/guidance.ts';
import { clientGuidance } from '#registers/client/guidance.ts';
import { commentGuidance } from '#registers/comment/guidance.ts';
import { dataCategoryGuidance } from '#registers/data-category/guidance.ts';
import { dataSubjectCategoryGuidance } from '#registers/data-subject-category/guidance.ts';
import { noticeGuidance } from '#registers/notice/guidance.ts';
import { observationGuidance } from '#registers/observation/guidance.ts';
import { organisationGuidance } from '#registers/organisation/guidance.ts';
import { personGuidance } from '#registers/person/guidance.ts';
import { processorRecordGuidance } from '#registers/processor-record/guidance.ts';
import { recipientGuidance } from '#registers/recipient/guidance.ts';
import { retentionPeriodGuidance } from '#registers/retention-period/guidance.ts';
import { retentionScheduleGuidance } from '#registers/retention-schedule/guidance.ts';
import { rightsProcedureGuidance } from '#registers/rights-procedure/guidance.ts';
import { securityMeasureGuidance } from '#registers/security-measure/guidance.ts';
import { systemGuidance } from '#registers/system/guidance.ts';
import { trackerGuidance } from '#registers/tracker/guidance.ts';
import { transferInstrumentGuidance } from '#registers/transfer-instrument/guidance.ts';
import { unitGuidance } from '#registers/unit/guidance.ts';
import { vaguePhraseGuidance } from '#registers/vague-phrase/guidance.ts';
import type { Advice, Guidance } from '#model/advice.ts';
import type { Kind } from '#registers/registers.ts';

export type { Advice } from '#model/advice.ts';

/** Advice for every field of every kind. It lies beside the definitions so that lists need not carry it. */
export const guidance: Readonly<Record<Kind, Guidance>> = {
  activity: activityGuidance,
  'processor-record': processorRecordGuidance,
  'data-category': dataCategoryGuidance,
  'data-subject-category': dataSubjectCategoryGuidance,
  recipient: recipientGuidance,
  agreement: agreementGuidance,
  'retention-schedule': retentionScheduleGuidance,
  'security-measure': securityMeasureGuidance,
  organisation: organisationGuidance,
  unit: unitGuidance,
  person: personGuidance,
  client: clientGuidance,
  system: systemGuidance,
  assessment: assessmentGuidance,
  notice: noticeGuidance,
  'rights-procedure': rightsProcedureGuidance,
  tracker: trackerGuidance,
  comment: commentGuidance,
  observation: observationGuidance,
  acceptance: acceptanceGuidance,
  'adequacy-decision': adequacyDecisionGuidance,
  'transfer-instrument': transferInstrumentGuidance,
  'retention-period': retentionPeriodGuidance,
  'child-consent-age': childConsentAgeGuidance,
  'vague-phrase': vaguePhraseGuidance,
};

/** The advice for a field, by the names on the way to it: `['purposes', 'legalBasis']`. */
export const adviceOn = (kind: Kind, path: readonly string[]): Advice | undefined => guidance[kind][path.join('.')];
