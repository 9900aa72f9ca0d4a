import { byReference } from '#entries/register.ts';
import { marketing } from '#rules/facts/notice.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import { text } from '#language/text.ts';

/** What no service needs in order to work, in six languages. */
const notNeeded =
  /analy[sz]|statisti|tilasto|profil|personali[sz]|personalis|track|sporing|spårning|seuran|retarget|popular|behaviou?r|adferd|atferd|beteende/i;

/** Directive 2002/58/EC Art. 5(3): cookies and other trackers. */
export const trackerRules: readonly Ruling[] = [
  rule('tracker', 'eprivacy-consent-missing', ({ values: { consent, purpose = '' } }, report) => {
    if (consent === 'consent') return;
    if (consent !== 'strictly-necessary' || marketing.test(purpose) || notNeeded.test(purpose)) report('consent');
  }),
  rule('tracker', 'tracker-inventory-missing', ({ values: { name, provider, lifetime, consent } }, report) => {
    if (!name) report('name', { what: text('the name', 'navnet') });
    if (!lifetime) report('lifetime', { what: text('how long it stays', 'hvor lenge den blir liggende') });
    if (!provider && consent !== 'strictly-necessary')
      report('provider', { what: text('who provides it', 'hvem som leverer den') });
  }),
  rule(
    'tracker',
    'anonymisation-claim-unsupported',
    ({ id, values, view }, report) => {
      if (!values.anonymityClaim) return;
      // Whoever records personal data for what a tracker does cannot call them anonymous.
      const recording = [...view.possibleUsers(id, 'activity')].filter(
        ({ values: { trackers, data } }) => trackers?.includes(id) && data?.some((row) => row.category),
      );
      const [first] = recording.toSorted(byReference);
      if (first) report('anonymityClaim', { activity: { ref: first.id } });
    },
    { whole: true },
  ),
];
