import { activityGuidance } from '#guidance/activity.ts';
import type { Advice, Guidance } from '#guidance/advice.ts';
import {
  assessmentGuidance,
  commentGuidance,
  noticeGuidance,
  rightsProcedureGuidance,
  systemGuidance,
  trackerGuidance,
} from '#guidance/documents.ts';
import { acceptanceGuidance, observationGuidance } from '#guidance/findings.ts';
import {
  adequacyDecisionGuidance,
  childConsentAgeGuidance,
  retentionPeriodGuidance,
  transferInstrumentGuidance,
  vaguePhraseGuidance,
} from '#guidance/law.ts';
import { clientGuidance, organisationGuidance } from '#guidance/organisations.ts';
import { agreementGuidance, recipientGuidance } from '#guidance/parties.ts';
import {
  dataCategoryGuidance,
  dataSubjectCategoryGuidance,
  personGuidance,
  processorRecordGuidance,
  retentionScheduleGuidance,
  securityMeasureGuidance,
  unitGuidance,
} from '#guidance/records.ts';
import type { Kind } from '#registers/registers.ts';

export type { Advice } from '#guidance/advice.ts';

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
