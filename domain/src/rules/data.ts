import { countsOn } from '#law/law.ts';
import { organisationOf, peopleOf } from '#rules/facts/activity.ts';
import { regulationApplies } from '#vocabulary/eea.ts';
import { areChildren, peopleOfPurpose } from '#rules/facts/people.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import type { View } from '#rules/view.ts';
import type { EntryValues } from '#registers/registers.ts';

type Activity = Subject<'activity'>;
type Element = NonNullable<EntryValues<'data-category'>['elements']>[number];
type ElementFlag = NonNullable<Element['flags']>[number];

type Category = Subject<'data-category'>;

const carries = ({ values }: Category, ...flags: readonly ElementFlag[]): boolean =>
  values.elements?.some((element) => element.flags?.some((flag) => flags.includes(flag))) ?? false;

const hasCardData = (category: Category): boolean => carries(category, 'payment-card');
const hasNetworkData = (category: Category): boolean => carries(category, 'traffic', 'network-location');

/** The data rows whose category is of a kind. */
function* rowsWith({ values, view }: Activity, isOfKind: (category: Category) => boolean) {
  for (const row of values.data ?? [])
    if (row.category && view.subject('data-category', row.category)?.know(isOfKind)) yield row;
}

/** Whether an activity holds data about children. */
const hasChildren = (subject: Activity): boolean => subject.know(peopleOf).some((one) => one.know(areChildren));

/** Whether somebody has thought of the children: weighed their interests, set an age, or assessed the impact. */
const minded = ({ values: { purposes = [], dpia } }: Activity): boolean =>
  dpia?.assessment !== undefined ||
  dpia?.required?.answer === 'no' ||
  purposes.some(
    ({ childBalancing, consent }) =>
      childBalancing !== undefined || consent?.ageLimit !== undefined || consent?.parentalAuthorisation !== undefined,
  );

/** The age from which a child consents alone in a country on a date; the Regulation’s own where the country has set none (Art. 8(1)). */
function consentAge({ law, on }: View, country: string) {
  const setBy = (code: string) => law.childConsentAges.find((row) => row.country === code && countsOn(row, on));
  return setBy(country) ?? (regulationApplies(country, on) ? setBy('EU') : undefined);
}

/** Art. 30(1)(c): which data about whom. */
export const dataRules: readonly Ruling[] = [
  rule('activity', 'data-subjects-missing', ({ values }, report) => {
    const rows = values.data ?? [];
    if (!rows.some(({ dataSubjects }) => dataSubjects)) report(rows[0] ? `data/${rows[0].id}/dataSubjects` : 'data');
  }),
  rule('activity', 'data-categories-missing', ({ values }, report) => {
    if (!values.data?.some(({ category }) => category)) report('data');
  }),
  rule('activity', 'data-subjects-not-linked', (subject, report) => {
    const rows = subject.values.data ?? [];
    if (rows.every(({ dataSubjects }) => dataSubjects) || subject.know(peopleOf).length < 2) return;
    for (const { id, category, dataSubjects } of rows) if (category && !dataSubjects) report(`data/${id}/dataSubjects`);
  }),
  rule('data-category', 'data-category-vague', ({ id, values, view }, report) => {
    for (const element of values.elements ?? [])
      if (element.flags?.includes('open-ended'))
        report(`elements/${element.id}/flags`, { what: element.wording ?? element.name ?? '' });
    if (values.elements) return;
    for (const part of view.possibleUsers(id, 'data-category')) if (part.values.parent === id) return;
    report('elements', { what: values.name ?? id });
  }),
  rule('data-category', 'special-category-unspecified', ({ values }, report) => {
    for (const { id, special } of values.elements ?? [])
      if (special === 'unspecified') report(`elements/${id}/special`);
  }),
  rule('activity', 'child-data-present', (subject, report) => {
    if (subject.know(hasChildren) && !minded(subject)) report('dpia/required');
  }),
  rule('activity', 'child-consent-age-missing', (subject, report) => {
    for (const purpose of subject.values.purposes ?? []) {
      const { id, legalBasis, consent } = purpose;
      if (legalBasis !== '6-1-a' || !peopleOfPurpose(subject, purpose).some((one) => one.know(areChildren))) continue;
      if (consent?.ageLimit === undefined) report(`purposes/${id}/consent/ageLimit`);
      if (!consent?.parentalAuthorisation) report(`purposes/${id}/consent/parentalAuthorisation`);
    }
  }),
  rule('activity', 'child-consent-age-too-low', (subject, report) => {
    for (const { id, consent } of subject.values.purposes ?? []) {
      const country = consent?.ageLimit === undefined ? undefined : subject.know(organisationOf)?.values.country;
      const set = country === undefined ? undefined : consentAge(subject.view, country);
      if (set && consent?.ageLimit !== undefined && consent.ageLimit < set.age)
        report(`purposes/${id}/consent/ageLimit`, { age: String(set.age), law: set.law });
    }
  }),
  rule('activity', 'payment-card-data-scope', (subject, report) => {
    for (const { id, holder } of rowsWith(subject, hasCardData)) if (!holder) report(`data/${id}/holder`);
  }),
  rule('activity', 'eprivacy-traffic-location-data', (subject, report) => {
    const settled = subject.values.purposes?.some(({ legalBasis, law }) => legalBasis === '6-1-a' || law?.statute);
    if (settled) return;
    for (const { id } of rowsWith(subject, hasNetworkData)) report(`data/${id}/category`);
  }),
];
