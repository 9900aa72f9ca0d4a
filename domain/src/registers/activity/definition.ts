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
  label: text('Processing activity', 'Behandlingsaktivitet'),
  plural: text('Activities', 'Behandlingsaktiviteter'),
  about: text(
    'Something your organisation does with personal data for purposes of its own.',
    'Noe virksomheten gjør med personopplysninger for egne formål.',
  ),
  cites: ['30(1)'],
  title: 'name',
  menu: 'register',
  record: '30(1)',
  followed: true,
  numerous: true,
  readThrough: true,
  fields: {
    name: line({
      label: text('Name', 'Navn'),
      list: true,
    }),
    description: lines({
      label: text('Description', 'Beskrivelse'),
    }),
    organisation: ref('organisation', {
      label: text('Controller', 'Behandlingsansvarlig'),
      cites: ['30(1)(a)'],
      list: true,
    }),
    role: choice(activityRoles, { label: text('Our role', 'Vår rolle'), cites: ['4(7)', '26'], list: true }),
    jointControllers: refs('recipient', {
      label: text('Joint controllers', 'Felles behandlingsansvarlige'),
      cites: ['30(1)(a)', '26'],
    }),
    unit: ref('unit', { label: text('Unit', 'Enhet'), list: true }),
    owners: refs('person', {
      label: text('Owners', 'Eiere'),
      cites: ['5(2)', '24'],
      list: true,
    }),
    lifecycle: choice(lifecycles, { label: text('Lifecycle', 'Livsløp'), list: true }),
    contingency: line({ label: text('Takes place only if', 'Skjer bare dersom') }),
    start: date({ label: text('Start', 'Start') }),
    end: date({ label: text('End', 'Slutt') }),
    replacedBy: ref('activity', { label: text('Replaced by', 'Erstattet av') }),
    dataSubjectCount: number({
      label: text('Approximate number of data subjects', 'Omtrentlig antall registrerte'),
      cites: ['35'],
    }),
    occasional: answer({ label: text('Occasional', 'Leilighetsvis'), cites: ['30(5)'] }),
    operations: texts({ label: text('Processing operations', 'Behandlingsmåter'), cites: ['4(2)'] }),
    contactChannels: choices(contactChannels, {
      label: text('Channels used to contact people', 'Kanaler for henvendelser til personer'),
      cites: ['Directive 2002/58/EC Art. 13'],
    }),
    purposes: purposesField,
    data: dataField,
    combinesSources: answer({
      label: text('Combines data from several sources', 'Sammenstiller opplysninger fra flere kilder'),
      cites: ['35', '14(2)(f)'],
    }),
    combination: lines({ label: text('How sources are combined', 'Hvordan kilder sammenstilles') }),
    disclosuresMade: answer({
      label: text('Disclosed to recipients', 'Utleveres til mottakere'),
      cites: ['30(1)(d)'],
      rows: 'disclosures',
    }),
    disclosures: rows(
      {
        label: text('Recipients', 'Mottakere'),
        cites: ['30(1)(d)', '13(1)(e)'],
        row: text('Recipient', 'Mottaker'),
        title: 'recipient',
      },
      {
        recipient: ref('recipient', { label: text('Recipient', 'Mottaker'), cites: ['30(1)(d)'] }),
        role: choice(recipientRoles, {
          label: text('Role here', 'Rolle her'),
        }),
        purpose: line({ label: text('Purpose', 'Formål') }),
        data: refs('data-category', { label: text('Which data', 'Hvilke opplysninger') }),
        dataSubjects: refs('data-subject-category', { label: text('About whom', 'Om hvem') }),
        condition: choice(disclosureConditions, { label: text('Condition', 'Vilkår') }),
        conditionText: line({ label: text('Condition in words', 'Vilkår med ord') }),
        legalBasis: choice(legalBases, { label: text('Legal basis', 'Behandlingsgrunnlag'), cites: ['6(1)'] }),
      },
    ),
    transfersMade: answer({
      label: text('Transferred to third countries', 'Overføres til tredjeland'),
      cites: ['30(1)(e)'],
      rows: 'transfers',
    }),
    transfers: transfers('30(1)(e)'),
    security: security('30(1)(g)'),
    systems: refs('system', { label: text('Systems', 'Systemer'), list: true }),
    automatedDecision: group(
      { label: text('Automated decisions', 'Automatiserte avgjørelser'), cites: ['22', '13(2)(f)'] },
      {
        made: answer({
          label: text(
            'Decisions based solely on automated processing',
            'Avgjørelser utelukkende basert på automatisert behandling',
          ),
        }),
        effect: line({
          label: text('Legal or similarly significant effect', 'Rettsvirkning eller tilsvarende virkning'),
        }),
        ground: choice(automatedDecisionGrounds, { label: text('Ground', 'Grunnlag'), cites: ['22(2)'] }),
        humanRoute: line({
          label: text('How a person is brought in', 'Hvordan et menneske involveres'),
          cites: ['22(3)'],
        }),
        logic: lines({ label: text('The logic involved', 'Den underliggende logikken') }),
      },
    ),
    profiling: answer({ label: text('Profiling', 'Profilering'), cites: ['4(4)'] }),
    automatedProcessing: texts({ label: text('Kinds of automated analysis', 'Typer automatisert analyse') }),
    highRiskCriteria: choices(highRiskCriteria, {
      label: text('High-risk criteria', 'Høyrisikokriterier'),
      cites: ['35(1)', 'WP248'],
    }),
    largeScale: answer({ label: text('Large scale', 'Stor skala'), cites: ['35(3)'] }),
    dpia: group(
      { label: text('Data protection impact assessment', 'Vurdering av personvernkonsekvenser'), cites: ['35'] },
      {
        required: answer({ label: text('Required', 'Påkrevd') }),
        reason: lines({ label: text('Reason', 'Begrunnelse') }),
        assessment: ref('assessment', { label: text('Assessment', 'Vurdering') }),
        priorConsultationOn: date({ label: text('Prior consultation on', 'Forhåndsdrøfting'), cites: ['36'] }),
      },
    ),
    notices: refs('notice', { label: text('Information given in', 'Informasjon gis i'), cites: ['13', '14'] }),
    trackers: refs('tracker', { label: text('Cookies and trackers', 'Informasjonskapsler og sporing') }),
    nextReview: date({ label: text('Next review', 'Neste gjennomgang'), cites: ['5(2)'], list: true }),
    dataErased: flag({
      label: text('Data erased after the end', 'Opplysningene er slettet etter avslutning'),
      cites: ['5(1)(e)'],
    }),
  },
});
