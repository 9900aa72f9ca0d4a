import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const trackerInventoryMissing = defineRule({
  id: 'tracker-inventory-missing',
  severity: 'required',
  cites: ['Directive 2002/58/EC Art. 5(3)', '13(2)(a)'],
  title: text('Tracker without name, provider or lifetime'),
  message: text('People must be told what is set, by whom, and how long it stays. Missing here: {what}.'),
  fix: text('Fill it in; the provider of a tracker of your own is an internal recipient.'),
  checks: [
    checkOn('tracker', ({ values: { name, provider, lifetime, consent } }, report) => {
      if (!name) report('name', { what: text('the name') });
      if (!lifetime) report('lifetime', { what: text('how long it stays') });
      if (!provider && consent !== 'strictly-necessary') report('provider', { what: text('who provides it') });
    }),
  ],
});
