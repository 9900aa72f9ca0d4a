import { defineRegister } from '#model/define-register.ts';
import { choice, line, lines, period, ref, refs } from '#model/field.ts';
import { text } from '#language/text.ts';
import { dataSubjectRights } from '#vocabulary/compliance.ts';
import { partyRoles } from '#vocabulary/assertions.ts';

/** How a right of the data subject is met (Art. 12, 15–22). */
export const rightsProcedure = defineRegister({
  name: 'rights-procedure',
  path: 'rights-procedures',
  prefix: 'RTS',
  label: text('Rights procedure'),
  plural: text('Rights procedures'),
  about: text('How one right of the data subject is met: channel, limits, cost and time.'),
  cites: ['12', '15', '22'],
  title: 'name',
  menu: 'more',
  inMenuOnceUsed: true,
  fields: {
    name: line({ label: text('Name'), list: true }),
    right: choice(dataSubjectRights, { label: text('Right'), list: true }),
    organisation: ref('organisation', { label: text('Organisation'), list: true }),
    role: choice(partyRoles, { label: text('When we act as'), list: true }),
    scope: lines({ label: text('What it covers'), max: 2000 }),
    dataSubjects: refs('data-subject-category', { label: text('For which data subjects') }),
    requester: line({ label: text('Who may ask') }),
    channel: line({ label: text('Channel'), list: true }),
    procedure: lines({ label: text('Procedure') }),
    systems: refs('system', {
      label: text('Systems it reaches'),
      cites: ['15', '19'],
    }),
    condition: lines({ label: text('Granted when'), max: 2000 }),
    effect: lines({ label: text('What follows'), max: 2000 }),
    limit: line({ label: text('Limit') }),
    cost: line({ label: text('Cost'), cites: ['12(5)'] }),
    deadline: period({ label: text('Deadline'), cites: ['12(3)'], list: true }),
    exception: lines({ label: text('Exceptions') }),
  },
});
