import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

/** What no service needs in order to work. */
const notNeeded = ['marketing', 'analytics'] as const;

export const eprivacyConsentMissing = defineRule({
  id: 'eprivacy-consent-missing',
  severity: 'likely-unlawful',
  cites: ['Directive 2002/58/EC Art. 5(3)'],
  title: text('Tracker without prior consent'),
  message: text(
    'Nothing shows that people consent before this tracker is set, and it is not needed for a service they asked for.',
  ),
  fix: text('Ask for consent before it is set and record that, or stop using it.'),
  checks: [
    checkOn('tracker', ({ values: { consent, purpose }, context }, report) => {
      if (consent === 'consent') return;
      if (consent !== 'strictly-necessary' || notNeeded.some((topic) => context.says(topic, purpose)))
        report('consent');
    }),
  ],
});
