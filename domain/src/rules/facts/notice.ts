import { byReference } from '#entries/register.ts';
import type { EntryValues } from '#registers/registers.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { effectiveOf, partiesOf } from '#rules/facts/activity.ts';
import { says, saysInSequence } from '#law/recognition.ts';
import type { Law } from '#law/rows/law-rows.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Activity = EvaluatedEntry<'activity'>;
type Notice = EvaluatedEntry<'notice'>;
export type Right = NonNullable<EntryValues<'rights-procedure'>['right']>;
export type Assertion = NonNullable<EntryValues<'notice'>['assertions']>[number];

/** The activities a notice says it covers, and those that say they are covered by it, in the order of their references. */
export function coveredBy({ id, values, context }: Notice): readonly Activity[] {
  const ids = new Set(values.activities);
  for (const user of context.possibleUsers(id, 'activity')) if (user.values.notices?.includes(id)) ids.add(user.id);
  const covered = [...ids].flatMap((one) => {
    const activity = context.entry('activity', one);
    return activity && !activity.stored.archived ? [activity] : [];
  });
  return covered.toSorted(byReference);
}

/** The notices an activity names, and those that say they cover it. */
export function noticesOf({ id, values, context }: Activity): readonly Notice[] {
  const notices = (values.notices ?? []).flatMap((one) => context.entry('notice', one) ?? []);
  for (const notice of context.possibleUsers(id, 'notice'))
    if (!notices.includes(notice) && notice.values.activities?.includes(id)) notices.push(notice);
  return notices;
}

/** The procedures of an organisation for rights against itself as a controller. */
export const proceduresOf = ({
  id,
  context,
}: EvaluatedEntry<'organisation'>): readonly EvaluatedEntry<'rights-procedure'>[] =>
  [...context.possibleUsers(id, 'rights-procedure')].filter(
    ({ values }) => values.organisation === id && values.role !== 'processor',
  );

/** The rights an organisation has a procedure for that is open to all data subjects. */
export const rightsOf = (organisation: EvaluatedEntry<'organisation'>): ReadonlySet<Right> =>
  new Set(organisation.fact(proceduresOf).flatMap(({ values }) => (values.dataSubjects ? [] : (values.right ?? []))));

/** The rights towards the controller of a notice: those the notice offers, and those the organisation has a procedure for. */
export function rightsUnder({ values, context }: Notice): ReadonlySet<Right> {
  const organisation =
    values.organisation === undefined ? undefined : context.entry('organisation', values.organisation);
  return new Set([...(values.rights ?? []), ...(organisation?.fact(rightsOf) ?? [])]);
}

const textOf = ({ claim, quote }: Assertion): string => [claim, quote].join('\n');

const denies = (law: Law, text: string): boolean => says(law, 'negation', text) || says(law, 'only', text);

const saysOnlyOrAll = (law: Law, text: string): boolean => says(law, 'only', text) || says(law, 'all', text);

/** Whether a claim says that people themselves are the only source. */
export const claimsOnlyDirect = ({ law }: RuleContext, assertion: Assertion): boolean => {
  const text = textOf(assertion);
  return assertion.about === 'sources' && saysOnlyOrAll(law, text) && says(law, 'themselves', text);
};

/** Whether a claim says that nothing is processed without consent, and leaves no other ground open. */
export const claimsConsentForAll = ({ law }: RuleContext, assertion: Assertion): boolean => {
  if (assertion.about !== 'consent') return false;
  const text = textOf(assertion);
  if (says(law, 'authority', text) || says(law, 'other-ground', text)) return false;
  return (
    saysInSequence(law, text, ['negation'], ['without', 160], ['consent', 80]) ||
    saysInSequence(law, text, ['only'], ['with', 80], ['consent', 40]) ||
    saysInSequence(law, text, ['consent'], ['before', 60])
  );
};

/** Whether a claim says that data never leave the EEA. An aim is none. */
export const deniesTransfers = ({ law }: RuleContext, assertion: Assertion): boolean => {
  const text = textOf(assertion);
  return (
    assertion.about === 'transfers' &&
    says(law, 'abroad', text) &&
    (says(law, 'negation', text) || saysOnlyOrAll(law, text)) &&
    !says(law, 'aim', text)
  );
};

/** Whether a claim says that data are not shared, or not without consent. A promise only not to sell them is another one. */
export const deniesSharing = ({ law }: RuleContext, assertion: Assertion): boolean => {
  const text = textOf(assertion);
  return assertion.about === 'sharing' && denies(law, text) && says(law, 'sharing', text);
};

/** Whether a claim says that no children are among the data subjects. */
export const deniesChildren = ({ law }: RuleContext, assertion: Assertion): boolean =>
  assertion.about === 'children' && denies(law, textOf(assertion));

const ownParts: ReadonlySet<string> = new Set(['internal', 'processor']);

/** Whether an activity discloses data to a recipient that a claim of the notice denies. */
export function contradictsSharing(activity: Activity, assertion: Assertion): boolean {
  const { context } = activity;
  const content = textOf(assertion);
  const [forMarketing, lawMay] = [context.says('marketing', content), context.says('authority', content)];
  const rows = activity.fact(effectiveOf).disclosures;
  return activity.fact(partiesOf).some(({ recipient, role }, at) => {
    const row = rows.find(({ value }) => value.recipient === recipient.id)?.value ?? rows[at]?.value;
    if (!row || ownParts.has(role ?? '')) return false;
    const { condition, conditionText } = row;
    if (condition === 'consent' || ((!condition || condition === 'other') && context.says('consent', conditionText)))
      return false;
    if (lawMay && (condition === 'legal-duty' || condition === 'court-order')) return false;
    if (!forMarketing) return condition !== 'to-fulfil-request';
    const words = ['purpose' in row ? row.purpose : '', recipient.values.name, recipient.values.service].join(' ');
    return context.says('marketing', words);
  });
}

/** Whether an activity declares or inherits a transfer to a third country. */
export const transfers = (activity: Activity): boolean =>
  activity.values.transfersMade?.answer === 'yes' ||
  (activity.values.transfers?.length ?? 0) > 0 ||
  activity.fact(effectiveOf).transfers.some(({ value }) => !value.isAim && (value.tool ?? value.countries));

const elsewhere: ReadonlySet<string> = new Set(['third-party', 'public-register', 'social-network', 'observed']);
const others: ReadonlySet<string> = new Set(['third-party', 'public-register', 'social-network']);

const hasSource = ({ values }: Activity, kinds: ReadonlySet<string>): boolean =>
  values.data?.some(({ sources }) => sources?.some(({ kind }) => kind !== undefined && kinds.has(kind))) ?? false;

/** Whether an activity gets data from elsewhere than the people themselves. */
export const collectsElsewhere = (activity: Activity): boolean => hasSource(activity, elsewhere);

/** Whether an activity gets data from third parties, public registers or social networks. */
export const collectsFromOthers = (activity: Activity): boolean => hasSource(activity, others);

/** Whether an activity rests on another basis than consent, by decision or by the source's own words. */
export const hasOtherBasis = ({ values }: Activity): boolean =>
  values.purposes?.some(
    ({ legalBasis, basisStatus }) => legalBasis !== undefined && legalBasis !== '6-1-a' && basisStatus !== 'inferred',
  ) ?? false;

/** Whether an activity is about children who are not excluded by policy. */
export const concernsChildren = ({ values, context }: Activity): boolean =>
  (values.data ?? []).some(({ dataSubjects = [] }) =>
    dataSubjects.some((id) => {
      const people = context.entry('data-subject-category', id)?.values;
      return people?.children?.answer === 'yes' && !people.exclusion?.excluded;
    }),
  );

/** The system an activity keeps data in that a claim on storage does not name, while it names another. */
export function storedOutsideClaim(
  activity: Activity,
  named: readonly EvaluatedEntry<'system'>[],
): EvaluatedEntry<'system'> | undefined {
  if (named.length === 0) return undefined;
  return (activity.values.systems ?? [])
    .flatMap((id) => activity.context.entry('system', id) ?? [])
    .find((system) => !named.some(({ id }) => id === system.id));
}

/** The systems of some activities that a claim names: all data are said to be there. */
export function systemsNamed(
  { law }: RuleContext,
  assertion: Assertion,
  activities: readonly Activity[],
): EvaluatedEntry<'system'>[] {
  const content = textOf(assertion).toLowerCase();
  if (assertion.about !== 'storage' || !saysOnlyOrAll(law, content)) return [];
  const systems = new Map(
    activities.flatMap(({ values, context }) =>
      (values.systems ?? []).map((id) => [id, context.entry('system', id)] as const),
    ),
  );
  return [...systems.values()]
    .filter((one) => one !== undefined)
    .filter(({ values }) => values.name && content.includes(values.name.toLowerCase()));
}
