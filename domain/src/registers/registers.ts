import { anyRecord, type Field, type Fields, type Values } from '#model/field.ts';
import type { Traits } from '#model/traits.ts';
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
const defined = {
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
export type Kind = keyof typeof defined;

const isRecord = ({ annotation, writeAction }: Register): boolean => !annotation && writeAction === undefined;

/** The definitions, with the names of the kinds where a field may refer to any record. */
function withRecordsNamed<D extends Readonly<Record<string, Register>>>(definitions: D): D {
  const records = Object.values<Register>(definitions).flatMap((one) => (isRecord(one) ? one.name : []));
  const named = (field: Field): Field =>
    (field.type === 'ref' || field.type === 'refs') && field.to === anyRecord ? { ...field, to: records } : field;
  const fieldsOf = ({ fields }: Register) =>
    Object.fromEntries(Object.entries(fields as Fields).map(([name, field]) => [name, named(field)]));
  return Object.fromEntries(
    Object.entries(definitions).map(([kind, register]) => [kind, { ...register, fields: fieldsOf(register) }]),
  ) as unknown as D;
}

const all = withRecordsNamed(defined);

/** The kinds whose definition has these traits. */
export type KindWith<T extends Partial<Traits>> = {
  [K in Kind]: (typeof defined)[K] extends T ? K : never;
}[Kind];

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

/** Traits a kind has or has not. */
type Mark = Exclude<{ [T in keyof Traits]: true extends Traits[T] ? T : never }[keyof Traits], undefined>;

/** The kinds that have a trait, in the order they are shown. */
export const kindsWith = <T extends Mark>(trait: T): readonly KindWith<Readonly<Record<T, true>>>[] =>
  kinds.filter((kind) => registers[kind][trait]) as KindWith<Readonly<Record<T, true>>>[];

/** What the register keeps: every kind but annotations and the rows of law tables. */
export const recordKinds: readonly Kind[] = kinds.filter((kind) => isRecord(registers[kind]));

/** The kinds whose entries correct the law or add to it. */
export type LawKind = KindWith<{ readonly writeAction: 'correct-law' }>;
export const isLawKind = (kind: Kind): kind is LawKind => registers[kind].writeAction === 'correct-law';
export const lawKinds: readonly LawKind[] = kinds.filter(isLawKind);

export const { kindAt, kindOf } = waysToKinds(registers);

/** The reference with a number: at least four digits, never reused. */
export const referenceOf = (kind: Kind, number: number): string =>
  `${registers[kind].prefix}-${String(number).padStart(4, '0')}`;
