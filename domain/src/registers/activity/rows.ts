import { answer, choice, choices, code, flag, group, line, lines, ref, refs, rows } from '#model/field.ts';
import { consentFields } from '#registers/shared-fields/consent.ts';
import { lawFields } from '#registers/shared-fields/law-reference.ts';
import { text } from '#language/text.ts';
import { article9Conditions, legalBases, sourceKinds } from '#vocabulary/lawfulness.ts';
import { basisStatuses } from '#vocabulary/statuses.ts';

/** The purposes of an activity, each with its own legal basis (Art. 30(1)(b), 6(1)). */
export const purposesField = rows(
  {
    label: text('Purposes'),
    cites: ['30(1)(b)', '5(1)(b)'],
    row: text('Purpose'),
    title: 'text',
  },
  {
    text: lines({ label: text('Purpose'), cites: ['30(1)(b)'], max: 2000 }),
    code: code('dpv-purpose', { label: text('Standard purpose') }),
    legalBasis: choice(legalBases, {
      label: text('Legal basis'),
      cites: ['6(1)'],
    }),
    basisStatus: choice(basisStatuses, { label: text('Standing of the basis') }),
    basisNote: line({ label: text('Basis as the source words it') }),
    alsoClaimed: choices(legalBases, {
      label: text('Bases claimed beside it'),
      cites: ['6(1)', '5(1)(a)'],
    }),
    law: group({ label: text('Law the basis rests on'), cites: ['6(3)'] }, lawFields),
    legitimateInterest: lines({
      label: text('Legitimate interest'),
      cites: ['6(1)(f)', '13(1)(d)'],
    }),
    lia: ref('assessment', { label: text('Balancing test'), cites: ['6(1)(f)'] }),
    childBalancing: lines({
      label: text('How the interests of children were weighed'),
      cites: ['6(1)(f)'],
      max: 2000,
    }),
    consent: group({ label: text('Consent'), cites: ['7', '4(11)'] }, consentFields),
    article9Conditions: choices(article9Conditions, {
      label: text('Conditions for special categories'),
      cites: ['9(2)'],
    }),
    article10Ground: line({
      label: text('Ground for criminal-offence data'),
      cites: ['10'],
    }),
    nationalIdGround: line({
      label: text('Ground for national identification numbers'),
      cites: ['87'],
    }),
    dataSubjects: refs('data-subject-category', { label: text('For which data subjects') }),
    furtherProcessing: answer({
      label: text('Collected for another purpose'),
      cites: ['6(4)', '5(1)(b)'],
    }),
    compatibility: ref('assessment', {
      label: text('Compatibility assessment'),
      cites: ['6(4)'],
    }),
  },
);

/** The matrix of data and data subjects, with their sources and time limits (Art. 30(1)(c) and (f)). */
export const dataField = rows(
  {
    label: text('Personal data and data subjects'),
    cites: ['30(1)(c)', '30(1)(f)'],
    row: text('Data category'),
    title: 'category',
  },
  {
    category: ref('data-category', {
      label: text('Category of personal data'),
      cites: ['30(1)(c)'],
    }),
    dataSubjects: refs('data-subject-category', {
      label: text('About which data subjects'),
      cites: ['30(1)(c)'],
    }),
    elements: lines({ label: text('Elements used here'), max: 2000 }),
    sources: rows(
      { label: text('Sources'), cites: ['14(2)(f)'], row: text('Source'), title: 'kind' },
      {
        kind: choice(sourceKinds, { label: text('Kind of source') }),
        detail: line({ label: text('Which') }),
        condition: line({ label: text('Only if') }),
      },
    ),
    holder: ref('recipient', {
      label: text('Collected and held by'),
    }),
    mandatory: answer({ label: text('Must be provided'), cites: ['13(2)(e)'] }),
    consequence: line({ label: text('Consequence of not providing'), cites: ['13(2)(e)'] }),
    retention: refs('retention-schedule', {
      label: text('Time limits for erasure'),
      cites: ['30(1)(f)'],
    }),
    retentionNotPossible: line({
      label: text('Why a time limit is not possible'),
      cites: ['30(1)(f)'],
    }),
    notAllocated: flag({
      label: text('Allocation to this activity is a reader’s inference'),
    }),
  },
);
