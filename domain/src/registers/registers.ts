import type { Fields, Values } from '#model/field.ts';
import type { Register } from '#model/define-register.ts';
import { waysToKinds } from '#model/outline.ts';
import { acceptance } from '#registers/acceptance.ts';
import { activity } from '#registers/activity.ts';
import { adequacyDecision } from '#registers/adequacy-decision.ts';
import { agreement } from '#registers/agreement.ts';
import { assessment } from '#registers/assessment.ts';
import { childConsentAge } from '#registers/child-consent-age.ts';
import { client } from '#registers/client.ts';
import { comment } from '#registers/comment.ts';
import { dataCategory } from '#registers/data-category.ts';
import { dataSubjectCategory } from '#registers/data-subject-category.ts';
import { notice } from '#registers/notice.ts';
import { observation } from '#registers/observation.ts';
import { organisation } from '#registers/organisation.ts';
import { person } from '#registers/person.ts';
import { processorRecord } from '#registers/processor-record.ts';
import { recipient } from '#registers/recipient.ts';
import { retentionPeriod } from '#registers/retention-period.ts';
import { retentionSchedule } from '#registers/retention-schedule.ts';
import { rightsProcedure } from '#registers/rights-procedure.ts';
import { securityMeasure } from '#registers/security-measure.ts';
import { system } from '#registers/system.ts';
import { tracker } from '#registers/tracker.ts';
import { transferInstrument } from '#registers/transfer-instrument.ts';
import { unit } from '#registers/unit.ts';
import { vaguePhrase } from '#registers/vague-phrase.ts';

const all = {
  activity,
  'processor-record': processorRecord,
  'data-category': dataCategory,
  'data-subject-category': dataSubjectCategory,
  recipient,
  agreement,
  'retention-schedule': retentionSchedule,
  'security-measure': securityMeasure,
  organisation,
  unit,
  person,
  client,
  system,
  assessment,
  notice,
  'rights-procedure': rightsProcedure,
  tracker,
  comment,
  observation,
  acceptance,
  'adequacy-decision': adequacyDecision,
  'transfer-instrument': transferInstrument,
  'retention-period': retentionPeriod,
  'child-consent-age': childConsentAge,
  'vague-phrase': vaguePhrase,
};

/** The name of a kind of record. */
export type Kind = keyof typeof all;

/** The stored values of an entry of kind `K`. */
export type EntryValues<K extends Kind = Kind> = (typeof all)[K] extends { fields: infer S extends Fields }
  ? Values<S>
  : never;

/** Every kind of record in the register, by name. */
export const registers: { readonly [K in Kind]: Register<K> } = all;

/** The kinds with their exact field types, for code that knows which kind it handles. */
export const registerOf = all;

/** The names of all kinds, in the order they are shown. */
export const kinds = Object.keys(all) as Kind[];

export const { kindAt, kindOf } = waysToKinds(registers);

/** The reference with a number: at least four digits, never reused. */
export const referenceOf = (kind: Kind, number: number): string =>
  `${registers[kind].prefix}-${String(number).padStart(4, '0')}`;
