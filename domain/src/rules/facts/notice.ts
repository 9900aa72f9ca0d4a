import { byReference } from '#entries/register.ts';
import type { EntryValues } from '#registers/registers.ts';
import { effectiveOf, partiesOf } from '#rules/facts/activity.ts';
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

/** The rights an organisation has a procedure for that is open to everybody. */
export const rightsOf = (organisation: EvaluatedEntry<'organisation'>): ReadonlySet<Right> =>
  new Set(organisation.fact(proceduresOf).flatMap(({ values }) => (values.dataSubjects ? [] : (values.right ?? []))));

/** The rights people have towards whoever answers for a notice: those it offers, and those the organisation has a procedure for. */
export function rightsUnder({ values, context }: Notice): ReadonlySet<Right> {
  const organisation =
    values.organisation === undefined ? undefined : context.entry('organisation', values.organisation);
  return new Set([...(values.rights ?? []), ...(organisation?.fact(rightsOf) ?? [])]);
}

/** Words for marketing in the languages registers are kept in. */
export const marketing =
  /marketing|marknadsför|markedsf(?:ø|o)r|markkinoin|advertis|\bads?\b|reklam|reklaam|remarket|retarget|newsletter|nyhets?brev|nyhedsbrev|uutiskirj|werbung|werbe|mainon|annonser|promotion|\bpromote\b/i;

const marketingCodes: ReadonlySet<string> = new Set(
  'Marketing DirectMarketing Advertising PersonalisedAdvertising TargetedAdvertising SocialMediaMarketing'
    .split(' ')
    .map((code) => `dpv:${code}`),
);

type Purpose = NonNullable<EntryValues<'activity'>['purposes']>[number];

/** Whether a purpose is to sell or to advertise. */
export const isMarketing = ({ code, text }: Purpose): boolean =>
  (code !== undefined && marketingCodes.has(code)) || (text !== undefined && marketing.test(text));

const saidIn = ({ claim, quote }: Assertion): string => [claim, quote].join('\n');

const no =
  /\b(?:no|not|never|nobody|none|only)\b|n[’']t\b|\b(?:ikke|aldri|aldrig|ingen|intet|kun|bare|inte|inga|ej|endast|bara|ei|eikä|emme|koskaan|vain|nicht|kein\p{L}*|nie|niemals|nur|ausschließlich)(?!\p{L})/iu;
const onlyOrAll =
  /\b(?:all|only|always|every|exclusively|solely|alle?|alt|kun|bare|alltid|altid|utelukkende|udelukkende|endast|bara|alla|enbart|kaikki|vain|ainoastaan|nur|ausschließlich|sämtliche)(?!\p{L})/iu;
const themselves =
  /\byou (?:give|provide|submit|enter|share)|themselves|data subjects?|directly from|du (?:selv|selbst|själv|gir|oppgir|lämnar|oplyser)|den registrerte|den registrerade|dig selv|deg selv|dig själv|itse|Sie (?:uns|selbst)|betroffenen Person/i;
const consents = 'consent|permission|sam(?:tyk|tyc)k|suostumu|einwillig|zustimm';
const nothingWithout = new RegExp(
  [
    String.raw`(?:\b(?:no|not|never|nothing|none|nobody)\b|n[’']t\b|\b(?:ikke|aldri|aldrig|ingen|ingenting|intet|inte|inga|inget|ei|emme|mitään|nicht|nichts|nie|kein\p{L}*)(?!\p{L}))`,
    String.raw`.{0,160}(?:without|unless|uten|uden|utan|med ?mindre|om inte|hvis .{0,30}ikke|ilman|ohne|es sei denn).{0,80}(?:${consents})`,
  ].join(''),
  'isu',
);
const onlyWith = new RegExp(
  String.raw`\b(?:only|kun|bare|endast|bara|vain|nur)(?!\p{L}).{0,80}(?:with|after|on|med|etter|efter|mit|nach).{0,40}(?:${consents})`,
  'isu',
);
const consentFirst = /consent .{0,60}before|samtykke .{0,60}før|samtycke .{0,60}(?:innan|före)/is;
const groundExcepted =
  /legal (?:ground|bas[ie]s)|other (?:ground|bas[ie]s)|rettslig grunnlag|behandlingsgrunnlag|retsgrundlag|rättslig grund|rechtsgrundlage|oikeusperust/i;
const sharing =
  /shar|forward|disclos|pass(?:ed)? on|(?:give|provide|hand|transfer)\p{L}* .{0,40}(?:third|other)|\bdel(?:er|es|t|e|ing)\b|utlever|udlever|videregi|vidarebefordra|lämna(?:s|r)? ut|luovut|weiter(?:geb|gegeb|gabe)|übermittl/iu;
const lawExcepted =
  /\b(?:law|legal(?:ly)?|statut\p{L}*|authorit\p{L}*|lov|loven|lovpålagt|lag|lagen|myndighet\p{L}*|gesetz\p{L}*|laki|lain|viranomai\p{L}*)(?!\p{L})/iu;
const anAim = /\baim|strive|endeavou?r|try to|tilstreb|tilstræb|etterstreb|bestreb|sträva|pyri|streben|bemüh/i;
const outside =
  /third countr|outside|within|EU\b|EEA|EØS|EES|ETA\b|EWR|tredjeland|tredjestat|utenfor|uden for|utanför|kolman|drittl/i;

/** Whether a claim says that people themselves are the only source. */
export const claimsOnlyDirect = (assertion: Assertion): boolean =>
  assertion.about === 'sources' && onlyOrAll.test(saidIn(assertion)) && themselves.test(saidIn(assertion));

/** Whether a claim says that nothing is processed without consent, and leaves no other ground open. */
export const claimsConsentForAll = (assertion: Assertion): boolean => {
  if (assertion.about !== 'consent') return false;
  const said = saidIn(assertion);
  if (lawExcepted.test(said) || groundExcepted.test(said)) return false;
  return nothingWithout.test(said) || onlyWith.test(said) || consentFirst.test(said);
};

/** Whether a claim says that data never leave the EEA. An aim is none. */
export const deniesTransfers = (assertion: Assertion): boolean => {
  const said = saidIn(assertion);
  return (
    assertion.about === 'transfers' &&
    outside.test(said) &&
    (no.test(said) || onlyOrAll.test(said)) &&
    !anAim.test(said)
  );
};

/** Whether a claim says that data are not shared, or not without consent. A promise only not to sell them is another one. */
export const deniesSharing = (assertion: Assertion): boolean => {
  const said = saidIn(assertion);
  return assertion.about === 'sharing' && no.test(said) && sharing.test(said);
};

/** Whether a claim says that no children are among the data subjects. */
export const deniesChildren = (assertion: Assertion): boolean =>
  assertion.about === 'children' && no.test(saidIn(assertion));

const ownParts: ReadonlySet<string> = new Set(['internal', 'processor']);
const onConsent = /consent|permission|samtyk|samtyck|suostumu|einwillig|zustimm/i;

/** Whether an activity gives data to somebody whom a claim of the notice denies. */
export function sharesAgainst(activity: Activity, assertion: Assertion): boolean {
  const said = saidIn(assertion);
  const [forMarketing, lawMay] = [marketing.test(said), lawExcepted.test(said)];
  const rows = activity.fact(effectiveOf).disclosures;
  return activity.fact(partiesOf).some(({ recipient, role }, at) => {
    const row = rows.find(({ value }) => value.recipient === recipient.id)?.value ?? rows[at]?.value;
    if (!row || ownParts.has(role ?? '')) return false;
    const { condition, conditionText = '' } = row;
    if (condition === 'consent' || ((!condition || condition === 'other') && onConsent.test(conditionText)))
      return false;
    if (lawMay && (condition === 'legal-duty' || condition === 'court-order')) return false;
    if (!forMarketing) return condition !== 'to-fulfil-request';
    const words = ['purpose' in row ? row.purpose : '', recipient.values.name, recipient.values.service].join(' ');
    return marketing.test(words);
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

/** Whether an activity gets data from somebody else. */
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
export function storesBeside(
  activity: Activity,
  named: readonly EvaluatedEntry<'system'>[],
): EvaluatedEntry<'system'> | undefined {
  if (named.length === 0) return undefined;
  return (activity.values.systems ?? [])
    .flatMap((id) => activity.context.entry('system', id) ?? [])
    .find((system) => !named.some(({ id }) => id === system.id));
}

/** The systems of some activities that a claim names: all data are said to be there. */
export function systemsNamed(assertion: Assertion, activities: readonly Activity[]): EvaluatedEntry<'system'>[] {
  const said = saidIn(assertion).toLowerCase();
  if (assertion.about !== 'storage' || !onlyOrAll.test(said)) return [];
  const systems = new Map(
    activities.flatMap(({ values, context }) =>
      (values.systems ?? []).map((id) => [id, context.entry('system', id)] as const),
    ),
  );
  return [...systems.values()]
    .filter((one) => one !== undefined)
    .filter(({ values }) => values.name && said.includes(values.name.toLowerCase()));
}
