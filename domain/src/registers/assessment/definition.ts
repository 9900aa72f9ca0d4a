import { defineRegister } from '#model/define-register.ts';
import { choice, date, line, lines, ref, refs } from '#model/field.ts';
import { text } from '#language/text.ts';
import { assessmentOutcomes, assessmentTypes } from '#vocabulary/keeping.ts';

/** A documented assessment: balancing test, impact assessment, transfer assessment and the like. */
export const assessment = defineRegister({
  name: 'assessment',
  path: 'assessments',
  prefix: 'ASM',
  label: text('Assessment', 'Vurdering'),
  plural: text('Assessments', 'Vurderinger'),
  about: text(
    'A documented weighing: interests, impact, transfer or compatibility.',
    'En dokumentert avveining: interesser, konsekvenser, overføring eller forenlighet.',
  ),
  cites: ['6(1)(f)', '35', '46', '49(6)'],
  title: 'name',
  menu: 'more',
  fields: {
    name: line({ label: text('Name', 'Navn'), list: true }),
    type: choice(assessmentTypes, { label: text('Type', 'Type'), list: true }),
    subject: refs(['activity', 'processor-record', 'recipient', 'organisation'], {
      label: text('Subject', 'Gjelder'),
      list: true,
    }),
    date: date({ label: text('Date', 'Dato'), list: true }),
    outcome: choice(assessmentOutcomes, { label: text('Outcome', 'Resultat'), list: true }),
    summary: lines({ label: text('Summary', 'Sammendrag') }),
    reviewer: ref('person', { label: text('Reviewer', 'Vurdert av') }),
    reviewOn: date({ label: text('Review on', 'Vurderes på nytt'), cites: ['35(11)'], list: true }),
    file: line({ label: text('Where it is filed', 'Hvor den er arkivert') }),
  },
});
