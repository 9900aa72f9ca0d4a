import type { Fields, Values } from '#model/field.ts';
import type { Register } from '#model/define-register.ts';
import { waysToKinds } from '#model/outline.ts';
import { acceptance } from '#registers/acceptance/definition.ts';
import { activity } from '#registers/activity/definition.ts';
import { adequacyDecision } from '#registers/adequacy-decision/definition.ts';
import { agreement } from '#registers/agreement/definition.ts';
import { assessment } from '#registers/assessment/definition.ts';
import { childConsentAge } from '#registers/child-consent-age/definition.ts';
import { client } from '#registers/client/definition.ts';
import { comment } from '#registers/comment/definition.ts';
import { dataCategory } from '#registers/data-category/definition.ts';
import { dataSubjectCategory } from '#registers/data-subject-category/definition.ts';
import { notice } from '#registers/notice/definition.ts';
import { observation } from '#registers/observation/definition.ts';
import { organisation } from '#registers/organisation/definition.ts';
import { person } from '#registers/person/definition.ts';
import { processorRecord } from '#registers/processor-record/definition.ts';
import { recipient } from '#registers/recipient/definition.ts';
import { retentionPeriod } from '#registers/retention-period/definition.ts';
import { retentionSchedule } from '#registers/retention-schedule/definition.ts';
import { rightsProcedure } from '#registers/rights-procedure/definition.ts';
import { securityMeasure } from '#registers/security-measure/definition.ts';
import { system } from '#registers/system/definition.ts';
import { tracker } from '#registers/tracker/definition.ts';
import { transferInstrument } from '#registers/transfer-instrument/definition.ts';
import { unit } from '#registers/unit/definition.ts';
import { vaguePhrase } from '#registers/vague-phrase/definition.ts';

/** In the order menus and exports show them. */
const all = {
  activity,
  'processor-record': processorRecord,
  recipient,
  'data-category': dataCategory,
  'data-subject-category': dataSubjectCategory,
  'retention-schedule': retentionSchedule,
  'security-measure': securityMeasure,
  system,
  agreement,
  client,
  assessment,
  notice,
  'rights-procedure': rightsProcedure,
  tracker,
  unit,
  person,
  organisation,
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
