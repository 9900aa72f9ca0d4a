import { defineRegister } from '#model/define-register.ts';
import { anyRecord, code, date, line, lines, ref, texts } from '#model/field.ts';
import { text } from '#language/text.ts';

/** A finding that is accepted for a time, for a reason that is written down (Art. 5(2)). Who accepted it is the author of its version in the journal. */
export const acceptance = defineRegister({
  name: 'acceptance',
  path: 'acceptances',
  prefix: 'ACC',
  label: text('Accepted finding'),
  plural: text('Accepted findings'),
  about: text('A finding you live with for a time, with the reason and the day it comes back.'),
  cites: ['5(2)', '24'],
  title: 'reason',
  menu: 'none',
  createdInPlace: true,
  numerous: true,
  writeAction: 'accept-findings',
  annotation: true,
  fields: {
    rule: code('rule', { label: text('Rule'), list: true }),
    about: ref(anyRecord, { label: text('About'), list: true }),
    path: line({ label: text('Field') }),
    found: texts({ label: text('What was found') }),
    reason: lines({ label: text('Reason'), cites: ['5(2)'], max: 2000, list: true }),
    until: date({ label: text('Until'), list: true }),
  },
});
