import { defineRegister } from '#model/define-register.ts';
import { choice, flag, group, line, lines, period, ref } from '#model/field.ts';
import { lawFields } from '#registers/shared-fields/law-reference.ts';
import { text } from '#language/text.ts';
import { endActions, retentionKinds } from '#vocabulary/compliance.ts';

/** How long something is kept, from when, why, and what then (Art. 30(1)(f), 5(1)(e)). */
export const retentionSchedule = defineRegister({
  name: 'retention-schedule',
  path: 'retention-schedules',
  prefix: 'RET',
  label: text('Retention schedule'),
  plural: text('Retention schedules'),
  about: text('A time limit for erasure: how long, from when, why, and what happens then.'),
  cites: ['30(1)(f)', '5(1)(e)'],
  title: 'name',
  menu: 'building-blocks',
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  inseparable: [['period', 'isMaximum']],
  fields: {
    name: line({ label: text('Name'), list: true }),
    covers: line({ label: text('Covers'), cites: ['30(1)(f)'] }),
    period: period({ label: text('Period'), cites: ['30(1)(f)'], list: true }),
    isMaximum: flag({
      label: text('Up to'),
    }),
    criterion: lines({
      label: text('Criterion'),
      cites: ['30(1)(f)', '13(2)(a)'],
      max: 2000,
      list: true,
    }),
    trigger: line({ label: text('Runs from'), list: true }),
    law: group({ label: text('Legal ground') }, lawFields),
    groundNote: line({ label: text('Ground as the source words it') }),
    kind: choice(retentionKinds, { label: text('Kind') }),
    endAction: choice(endActions, { label: text('At the end'), list: true }),
    how: line({ label: text('How it is done') }),
    byWhom: ref('person', { label: text('By whom') }),
    procedure: lines({ label: text('Procedure') }),
    remainsAt: lines({ label: text('Remains at a third party'), max: 2000 }),
    exceptions: lines({ label: text('Exceptions and holds'), cites: ['17(3)'] }),
    organisation: ref('organisation', { label: text('Organisation') }),
  },
});
