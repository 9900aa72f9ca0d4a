import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isUsedAsOne } from '#rules/facts/processors.ts';
import { actsAs } from '#rules/facts/recipient.ts';

export const processorUsesForOwnPurposes = defineRule({
  id: 'processor-uses-for-own-purposes',
  severity: 'likely-unlawful',
  cites: ['28(10)', 'C-210/16', 'C-40/17'],
  title: text('Processor uses the data for its own purposes'),
  message: text(
    'A party that uses the data for its own purposes is a controller for them, and needs a legal basis. It cannot do so as a processor.',
  ),
  fix: text('Have the use stopped, or record the party as a controller with a legal basis for the disclosure.'),
  checks: [
    checkOn('recipient', (entry, report) => {
      if (entry.values.ownPurposes?.answer === 'yes' && actsAs(entry) === 'processor') report('ownPurposes');
    }),
    checkOn(
      'recipient',
      (entry, report) => {
        if (entry.values.ownPurposes?.answer === 'yes' && isUsedAsOne(entry)) report('ownPurposes');
      },
      { needsFullRegister: true },
    ),
  ],
});
