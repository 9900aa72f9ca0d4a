import { defineRegister } from '#model/define-register.ts';
import { choice, flag, group, line, lines, period, ref } from '#model/field.ts';
import { lawFields } from '#registers/shared-fields/law-reference.ts';
import { text } from '#language/text.ts';
import { endActions, retentionKinds } from '#vocabulary/keeping.ts';

/** How long something is kept, from when, why, and what then (Art. 30(1)(f), 5(1)(e)). */
export const retentionSchedule = defineRegister({
  name: 'retention-schedule',
  path: 'retention-schedules',
  prefix: 'RET',
  label: text('Retention schedule', 'Lagringsregel'),
  plural: text('Retention schedules', 'Lagringsregler'),
  about: text(
    'A time limit for erasure: how long, from when, why, and what happens then.',
    'En tidsfrist for sletting: hvor lenge, fra når, hvorfor, og hva som skjer da.',
  ),
  cites: ['30(1)(f)', '5(1)(e)'],
  title: 'name',
  menu: 'building-blocks',
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  together: [['period', 'isMaximum']],
  fields: {
    name: line({ label: text('Name', 'Navn'), list: true }),
    covers: line({ label: text('Covers', 'Omfatter'), cites: ['30(1)(f)'] }),
    period: period({ label: text('Period', 'Periode'), cites: ['30(1)(f)'], list: true }),
    isMaximum: flag({
      label: text('Up to', 'Inntil'),
    }),
    criterion: lines({
      label: text('Criterion', 'Kriterium'),
      cites: ['30(1)(f)', '13(2)(a)'],
      max: 2000,
      list: true,
    }),
    trigger: line({ label: text('Runs from', 'Løper fra'), list: true }),
    law: group({ label: text('Legal ground', 'Rettslig grunnlag') }, lawFields),
    groundNote: line({ label: text('Ground as the source words it', 'Grunnlaget slik kilden sier det') }),
    kind: choice(retentionKinds, { label: text('Kind', 'Type') }),
    endAction: choice(endActions, { label: text('At the end', 'Ved utløp'), list: true }),
    how: line({ label: text('How it is done', 'Hvordan det gjøres') }),
    byWhom: ref('person', { label: text('By whom', 'Av hvem') }),
    procedure: lines({ label: text('Procedure', 'Rutine') }),
    remainsAt: lines({ label: text('Remains at a third party', 'Blir liggende hos en tredjepart'), max: 2000 }),
    exceptions: lines({ label: text('Exceptions and holds', 'Unntak og sperrer'), cites: ['17(3)'] }),
    organisation: ref('organisation', { label: text('Organisation', 'Virksomhet') }),
  },
});
