import { defineRegister } from '#model/define-register.ts';
import { choice, line, lines, period, ref, refs } from '#model/field.ts';
import { text } from '#language/text.ts';
import { dataSubjectRights } from '#vocabulary/keeping.ts';
import { partyRoles } from '#vocabulary/assertions.ts';

/** How a right of the data subject is met (Art. 12, 15–22). */
export const rightsProcedure = defineRegister({
  name: 'rights-procedure',
  path: 'rights-procedures',
  prefix: 'RTS',
  label: text('Rights procedure', 'Rettighetsrutine'),
  plural: text('Rights procedures', 'Rettighetsrutiner'),
  about: text(
    'How one right of the data subject is met: channel, limits, cost and time.',
    'Hvordan en av de registrertes rettigheter oppfylles: kanal, grenser, kostnad og tid.',
  ),
  cites: ['12', '15', '22'],
  title: 'name',
  menu: 'more',
  fields: {
    name: line({ label: text('Name', 'Navn'), list: true }),
    right: choice(dataSubjectRights, { label: text('Right', 'Rettighet'), list: true }),
    organisation: ref('organisation', { label: text('Organisation', 'Virksomhet'), list: true }),
    role: choice(partyRoles, { label: text('When we act as', 'Når vi opptrer som'), list: true }),
    scope: lines({ label: text('What it covers', 'Hva den omfatter'), max: 2000 }),
    dataSubjects: refs('data-subject-category', { label: text('For which data subjects', 'For hvilke registrerte') }),
    requester: line({ label: text('Who may ask', 'Hvem som kan be om det') }),
    channel: line({ label: text('Channel', 'Kanal'), list: true }),
    procedure: lines({ label: text('Procedure', 'Rutine') }),
    systems: refs('system', {
      label: text('Systems it reaches', 'Systemer den når'),
      cites: ['15', '19'],
    }),
    condition: lines({ label: text('Granted when', 'Innvilges når'), max: 2000 }),
    effect: lines({ label: text('What follows', 'Hva som følger'), max: 2000 }),
    limit: line({ label: text('Limit', 'Begrensning') }),
    cost: line({ label: text('Cost', 'Kostnad'), cites: ['12(5)'] }),
    deadline: period({ label: text('Deadline', 'Frist'), cites: ['12(3)'], list: true }),
    exception: lines({ label: text('Exceptions', 'Unntak') }),
  },
});
