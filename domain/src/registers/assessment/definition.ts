import { defineRegister } from '#model/define-register.ts';
import { choice, date, line, lines, ref, refs } from '#model/field.ts';
import { text } from '#language/text.ts';
import { assessmentOutcomes, assessmentTypes } from '#vocabulary/compliance.ts';

/** A documented assessment: balancing test, impact assessment, transfer assessment and the like. */
export const assessment = defineRegister({
  name: 'assessment',
  path: 'assessments',
  prefix: 'ASM',
  label: text('Assessment'),
  plural: text('Assessments'),
  about: text('A documented weighing: interests, impact, transfer or compatibility.'),
  cites: ['6(1)(f)', '35', '46', '49(6)'],
  title: 'name',
  menu: 'more',
  inMenuOnceUsed: true,
  fields: {
    name: line({ label: text('Name'), list: true }),
    type: choice(assessmentTypes, { label: text('Type'), list: true }),
    subject: refs(['activity', 'processor-record', 'recipient', 'organisation'], {
      label: text('Subject'),
      list: true,
    }),
    date: date({ label: text('Date'), list: true }),
    outcome: choice(assessmentOutcomes, { label: text('Outcome'), list: true }),
    summary: lines({ label: text('Summary') }),
    reviewer: ref('person', { label: text('Reviewer') }),
    reviewOn: date({ label: text('Review on'), cites: ['35(11)'], list: true }),
    file: line({ label: text('Where it is filed') }),
  },
});
