import { defineRegister } from '#model/define-register.ts';
import {
  answer,
  choice,
  choices,
  date,
  flag,
  group,
  line,
  lines,
  number,
  ref,
  refs,
  rows,
  texts,
} from '#model/field.ts';
import { dataField, purposesField } from '#registers/activity/rows.ts';
import { exemption } from '#registers/shared-fields/exemption.ts';
import { security } from '#registers/shared-fields/security.ts';
import { transfers } from '#registers/shared-fields/transfers.ts';
import { text } from '#language/text.ts';
import {
  automatedDecisionGrounds,
  disclosureConditions,
  highRiskCriteria,
  legalBases,
} from '#vocabulary/lawfulness.ts';
import { activityRoles, contactChannels, recipientRoles } from '#vocabulary/parties.ts';
import { lifecycles } from '#vocabulary/statuses.ts';

/** A processing activity under the controller's responsibility: the record of Art. 30(1). */
export const activity = defineRegister({
  name: 'activity',
  path: 'activities',
  prefix: 'PA',
  label: text('Processing activity'),
  plural: text('Activities'),
  about: text('Something your organisation does with personal data for purposes of its own.'),
  cites: ['30(1)'],
  title: 'name',
  menu: 'register',
  listColumns: ['owners', 'letters', 'findings', 'sensitive', 'outsideEea', 'nextReview'],
  record: '30(1)',
  followed: true,
  numerous: true,
  readThrough: true,
  fields: {
    name: line({
      label: text('Name'),
      list: true,
    }),
    description: lines({
      label: text('Description'),
    }),
    organisation: ref('organisation', {
      label: text('Controller'),
      cites: ['30(1)(a)'],
      list: true,
    }),
    role: choice(activityRoles, { label: text('Our role'), cites: ['4(7)', '26'], list: true }),
    jointControllers: refs('recipient', {
      label: text('Joint controllers'),
      cites: ['30(1)(a)', '26'],
    }),
    unit: ref('unit', { label: text('Unit'), list: true }),
    owners: refs('person', {
      label: text('Owners'),
      cites: ['5(2)', '24'],
      list: true,
    }),
    lifecycle: choice(lifecycles, { label: text('Lifecycle'), list: true }),
    contingency: line({ label: text('Takes place only if') }),
    start: date({ label: text('Start') }),
    end: date({ label: text('End') }),
    replacedBy: ref('activity', { label: text('Replaced by') }),
    dataSubjectCount: number({
      label: text('Approximate number of data subjects'),
      cites: ['35'],
    }),
    occasional: answer({ label: text('Occasional'), cites: ['30(5)'] }),
    exemption,
    operations: texts({ label: text('Processing operations'), cites: ['4(2)'] }),
    contactChannels: choices(contactChannels, {
      label: text('Channels used to contact people'),
      cites: ['Directive 2002/58/EC Art. 13'],
    }),
    purposes: purposesField,
    data: dataField,
    combinesSources: answer({
      label: text('Combines data from several sources'),
      cites: ['35', '14(2)(f)'],
    }),
    combination: lines({ label: text('How sources are combined') }),
    disclosuresMade: answer({
      label: text('Disclosed to recipients'),
      cites: ['30(1)(d)'],
      rows: 'disclosures',
    }),
    disclosures: rows(
      {
        label: text('Recipients'),
        cites: ['30(1)(d)', '13(1)(e)'],
        row: text('Recipient'),
        title: 'recipient',
      },
      {
        recipient: ref('recipient', { label: text('Recipient'), cites: ['30(1)(d)'] }),
        role: choice(recipientRoles, {
          label: text('Role here'),
        }),
        purpose: line({ label: text('Purpose') }),
        data: refs('data-category', { label: text('Which data') }),
        dataSubjects: refs('data-subject-category', { label: text('About whom') }),
        condition: choice(disclosureConditions, { label: text('Condition') }),
        conditionText: line({ label: text('Condition in words') }),
        legalBasis: choice(legalBases, { label: text('Legal basis'), cites: ['6(1)'] }),
      },
    ),
    transfersMade: answer({
      label: text('Transferred to third countries'),
      cites: ['30(1)(e)'],
      rows: 'transfers',
    }),
    transfers: transfers('30(1)(e)'),
    security: security('30(1)(g)'),
    systems: refs('system', { label: text('Systems'), list: true }),
    automatedDecision: group(
      { label: text('Automated decisions'), cites: ['22', '13(2)(f)'] },
      {
        made: answer({
          label: text('Decisions based solely on automated processing'),
        }),
        effect: line({
          label: text('Legal or similarly significant effect'),
        }),
        ground: choice(automatedDecisionGrounds, { label: text('Ground'), cites: ['22(2)'] }),
        humanRoute: line({
          label: text('How a person is brought in'),
          cites: ['22(3)'],
        }),
        logic: lines({ label: text('The logic involved') }),
      },
    ),
    profiling: answer({ label: text('Profiling'), cites: ['4(4)'] }),
    automatedProcessing: texts({ label: text('Kinds of automated analysis') }),
    highRiskCriteria: choices(highRiskCriteria, {
      label: text('High-risk criteria'),
      cites: ['35(1)', 'WP248'],
    }),
    largeScale: answer({ label: text('Large scale'), cites: ['35(3)'] }),
    dpia: group(
      { label: text('Data protection impact assessment'), cites: ['35'] },
      {
        required: answer({ label: text('Required') }),
        reason: lines({ label: text('Reason') }),
        assessment: ref('assessment', { label: text('Assessment') }),
        priorConsultationOn: date({ label: text('Prior consultation on'), cites: ['36'] }),
      },
    ),
    notices: refs('notice', { label: text('Information given in'), cites: ['13', '14'] }),
    trackers: refs('tracker', { label: text('Cookies and trackers') }),
    nextReview: date({ label: text('Next review'), cites: ['5(2)'], list: true }),
    dataErased: flag({
      label: text('Data erased after the end'),
      cites: ['5(1)(e)'],
    }),
  },
});
