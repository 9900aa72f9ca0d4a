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
  const notices = new Set((values.notices ?? []).flatMap((one) => context.entry('notice', one) ?? []));
  for (const notice of context.possibleUsers(id, 'notice'))
    if (notice.values.activities?.includes(id)) notices.add(notice);
  return [...notices];
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

/** What a claim that denies sharing is about, and whether it leaves room for what the law demands. */
export type SharingClaim = 'marketing' | 'any' | 'marketing-but-law' | 'any-but-law';

export function sharingClaimOf(context: RuleContext, assertion: Assertion): SharingClaim {
  const said = textOf(assertion);
  const about = context.says('marketing', said) ? 'marketing' : 'any';
  return context.says('authority', said) ? `${about}-but-law` : about;
}

/** Whether an activity discloses data to a recipient that a claim of the notice denies. */
export function contradictsSharing(activity: Activity, claim: SharingClaim): boolean {
  const { context } = activity;
  const lawMay = claim.endsWith('-but-law');
  const rows = new Map(
    activity
      .fact(effectiveOf)
      .disclosures.map(({ value }) => [value.recipient, value] as const)
      .toReversed(),
  );
  return activity.fact(partiesOf).some(({ recipient, role }) => {
    const row = rows.get(recipient.id);
    if (!row || ownParts.has(role ?? '')) return false;
    const { condition, conditionText } = row;
    if (condition === 'consent' || ((!condition || condition === 'other') && context.says('consent', conditionText)))
      return false;
    if (lawMay && (condition === 'legal-duty' || condition === 'court-order')) return false;
    if (claim.startsWith('any')) return condition !== 'to-fulfil-request';
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

/** Whether a claim says that all data are in one place. */
export const claimsOneStorage = ({ law }: RuleContext, assertion: Assertion): boolean =>
  assertion.about === 'storage' && saysOnlyOrAll(law, textOf(assertion).toLowerCase());

/** What a claim says, for names to be looked for in it. */
export const claimText = (assertion: Assertion): string => textOf(assertion).toLowerCase();
