import { areEmployees, peopleOfPurpose } from '#rules/facts/people.ts';
import { isMarketing } from '#rules/facts/marketing.ts';
import {
  basesClaimed,
  claimedBasis,
  isFreelyGiven,
  type Purpose,
  restsOnConsent,
  shareThePeople,
} from '#rules/facts/purposes.ts';
import { saysNone } from '#rules/facts/wording.ts';
import { type Report, rule, type Ruling } from '#rules/rule.ts';
import { consentMechanisms } from '#vocabulary/lawfulness.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

type Consent = NonNullable<Purpose['consent']>;

/** A rule on the purposes of an activity that rest on consent. */
const onConsent = (id: Ruling['id'], check: (purpose: Purpose, report: Report) => void): Ruling =>
  rule('activity', id, ({ values }, report) => {
    for (const purpose of values.purposes ?? []) if (restsOnConsent(purpose)) check(purpose, report);
  });

/** What is no clear affirmative act, or none of its own: using something, getting in touch, accepting terms (Art. 4(11), 7(2)). */
const noAct: ReadonlySet<string> = new Set(['use', 'contact', 'acceptance', 'browser-settings']);

function checkValid({ mechanism, voluntary }: Consent, path: string, report: Report): void {
  if (mechanism && noAct.has(mechanism))
    report(`${path}/mechanism`, { how: termOf(consentMechanisms, mechanism)?.label ?? mechanism });
  else if (voluntary?.answer === 'no')
    report(`${path}/voluntary`, { how: { en: 'Not freely given', nb: 'Ikke frivillig' } });
}

function checkDetriment({ consequence }: Consent, path: string, report: Report): void {
  if (consequence && !saysNone(consequence)) report(`${path}/consequence`, { detriment: consequence });
}

/** A consent somebody relies on or claims; one that is left over from a basis given up is not judged. */
const isRelevant = (purpose: Purpose): purpose is Purpose & { consent: Consent } =>
  purpose.consent !== undefined &&
  (purpose.legalBasis === undefined || restsOnConsent(purpose) || (purpose.alsoClaimed?.includes('6-1-a') ?? false));

/** Art. 4(11), 7 and 9(2)(a): whether consent is consent. */
export const consentRules: readonly Ruling[] = [
  rule('activity', 'consent-bundled-with-contract', ({ values }, report) => {
    const purposes = values.purposes ?? [];
    for (const purpose of purposes) {
      const bases = basesClaimed(purpose);
      if (!bases.includes('6-1-a') || isFreelyGiven(purpose)) continue;
      if (bases.includes('6-1-b')) report(`purposes/${purpose.id}/alsoClaimed`);
      else if (purposes.some((other) => claimedBasis(other) === '6-1-b' && shareThePeople(purpose, other)))
        report(`purposes/${purpose.id}/consent/voluntary`);
    }
  }),
  rule('activity', 'consent-of-employees', (subject, report) => {
    for (const purpose of subject.values.purposes ?? []) {
      if (claimedBasis(purpose) !== '6-1-a' || isFreelyGiven(purpose)) continue;
      const people = peopleOfPurpose(subject, purpose).find((one) => one.know(areEmployees));
      if (people) report(`purposes/${purpose.id}/legalBasis`, { people: { ref: people.id } });
    }
  }),
  rule('activity', 'consent-not-valid', ({ values }, report) => {
    for (const purpose of values.purposes ?? [])
      if (isRelevant(purpose)) checkValid(purpose.consent, `purposes/${purpose.id}/consent`, report);
  }),
  rule('notice', 'consent-not-valid', ({ values }, report) => {
    for (const { id, ...consent } of values.consents ?? []) checkValid(consent, `consents/${id}`, report);
  }),
  rule('activity', 'consent-detriment', ({ values }, report) => {
    for (const purpose of values.purposes ?? [])
      if (isRelevant(purpose)) checkDetriment(purpose.consent, `purposes/${purpose.id}/consent`, report);
  }),
  rule('notice', 'consent-detriment', ({ values }, report) => {
    for (const { id, ...consent } of values.consents ?? []) checkDetriment(consent, `consents/${id}`, report);
  }),
  onConsent('consent-withdrawal-missing', ({ id, consent }, report) => {
    if (!consent?.withdrawal) report(`purposes/${id}/consent/withdrawal`);
  }),
  rule('notice', 'consent-withdrawal-missing', ({ values: { rights, consents = [] } }, report) => {
    if (rights?.includes('withdraw-consent')) return;
    // What is no consent to begin with is not asked how it is withdrawn.
    for (const { id, mechanism, withdrawal } of consents)
      if (!withdrawal && !(mechanism && noAct.has(mechanism))) report(`consents/${id}/withdrawal`);
  }),
  onConsent('consent-evidence-missing', ({ id, consent }, report) => {
    if (!consent?.evidence) report(`purposes/${id}/consent/evidence`);
  }),
  onConsent('consent-not-explicit', ({ id, article9Condition, consent }, report) => {
    if (article9Condition === '9-2-a' && consent?.explicit?.answer !== 'yes') report(`purposes/${id}/consent/explicit`);
  }),
  rule('activity', 'marketing-consent-missing', ({ values }, report) => {
    if (!values.contactChannels?.includes('electronic')) return;
    for (const purpose of values.purposes ?? []) {
      // A law that is named with another basis is the exception for existing customers, Directive 2002/58/EC Art. 13(2).
      const excepted = claimedBasis(purpose) !== undefined && purpose.law?.statute !== undefined;
      if (isMarketing(purpose) && purpose.legalBasis !== '6-1-a' && !excepted)
        report(`purposes/${purpose.id}/legalBasis`);
    }
  }),
];
