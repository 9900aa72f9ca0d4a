import { answer, choice, choices, code, flag, group, line, lines, ref, refs, rows } from '#model/field.ts';
import { consentFields } from '#registers/shared-fields/consent.ts';
import { lawFields } from '#registers/shared-fields/law-reference.ts';
import { text } from '#language/text.ts';
import { article9Conditions, legalBases, sourceKinds } from '#vocabulary/lawfulness.ts';
import { basisStatuses } from '#vocabulary/statuses.ts';

/** The purposes of an activity, each with its own legal basis (Art. 30(1)(b), 6(1)). */
export const purposesField = rows(
  {
    label: text('Purposes', 'Formål'),
    cites: ['30(1)(b)', '5(1)(b)'],
    row: text('Purpose', 'Formål'),
    title: 'text',
  },
  {
    text: lines({ label: text('Purpose', 'Formål'), cites: ['30(1)(b)'], max: 2000 }),
    code: code('dpv-purpose', { label: text('Standard purpose', 'Standardformål') }),
    legalBasis: choice(legalBases, {
      label: text('Legal basis', 'Behandlingsgrunnlag'),
      cites: ['6(1)'],
    }),
    basisStatus: choice(basisStatuses, { label: text('Standing of the basis', 'Grunnlagets status') }),
    basisNote: line({ label: text('Basis as the source words it', 'Grunnlaget slik kilden sier det') }),
    alsoClaimed: choices(legalBases, {
      label: text('Bases claimed beside it', 'Grunnlag som påberopes i tillegg'),
      cites: ['6(1)', '5(1)(a)'],
    }),
    law: group({ label: text('Law the basis rests on', 'Loven grunnlaget hviler på'), cites: ['6(3)'] }, lawFields),
    legitimateInterest: lines({
      label: text('Legitimate interest', 'Berettiget interesse'),
      cites: ['6(1)(f)', '13(1)(d)'],
    }),
    lia: ref('assessment', { label: text('Balancing test', 'Interesseavveiing'), cites: ['6(1)(f)'] }),
    childBalancing: lines({
      label: text('How the interests of children were weighed', 'Hvordan barns interesser er avveid'),
      cites: ['6(1)(f)'],
      max: 2000,
    }),
    consent: group({ label: text('Consent', 'Samtykke'), cites: ['7', '4(11)'] }, consentFields),
    article9Condition: choice(article9Conditions, {
      label: text('Condition for special categories', 'Vilkår for særlige kategorier'),
      cites: ['9(2)'],
    }),
    article10Ground: line({
      label: text('Ground for criminal-offence data', 'Grunnlag for opplysninger om lovovertredelser'),
      cites: ['10'],
    }),
    nationalIdGround: line({
      label: text('Ground for national identification numbers', 'Grunnlag for fødselsnummer'),
      cites: ['87'],
    }),
    dataSubjects: refs('data-subject-category', { label: text('For which data subjects', 'For hvilke registrerte') }),
    furtherProcessing: answer({
      label: text('Collected for another purpose', 'Innhentet for et annet formål'),
      cites: ['6(4)', '5(1)(b)'],
    }),
    compatibility: ref('assessment', {
      label: text('Compatibility assessment', 'Forenlighetsvurdering'),
      cites: ['6(4)'],
    }),
  },
);

/** The matrix: which data about whom, from where, for how long (Art. 30(1)(c) and (f)). */
export const dataField = rows(
  {
    label: text('Personal data and data subjects', 'Personopplysninger og registrerte'),
    cites: ['30(1)(c)', '30(1)(f)'],
    row: text('Data category', 'Opplysningskategori'),
    title: 'category',
  },
  {
    category: ref('data-category', {
      label: text('Category of personal data', 'Kategori av personopplysninger'),
      cites: ['30(1)(c)'],
    }),
    dataSubjects: refs('data-subject-category', {
      label: text('About which data subjects', 'Om hvilke registrerte'),
      cites: ['30(1)(c)'],
    }),
    elements: lines({ label: text('Elements used here', 'Elementer som brukes her'), max: 2000 }),
    sources: rows(
      { label: text('Sources', 'Kilder'), cites: ['14(2)(f)'], row: text('Source', 'Kilde'), title: 'kind' },
      {
        kind: choice(sourceKinds, { label: text('Kind of source', 'Type kilde') }),
        detail: line({ label: text('Which', 'Hvilken') }),
        condition: line({ label: text('Only if', 'Bare dersom') }),
      },
    ),
    holder: ref('recipient', {
      label: text('Collected and held by', 'Innhentes og oppbevares av'),
    }),
    mandatory: answer({ label: text('Must be provided', 'Må oppgis'), cites: ['13(2)(e)'] }),
    consequence: line({ label: text('Consequence of not providing', 'Følge av ikke å oppgi'), cites: ['13(2)(e)'] }),
    retention: refs('retention-schedule', {
      label: text('Time limits for erasure', 'Tidsfrister for sletting'),
      cites: ['30(1)(f)'],
    }),
    retentionNotPossible: line({
      label: text('Why a time limit is not possible', 'Hvorfor en tidsfrist ikke er mulig'),
      cites: ['30(1)(f)'],
    }),
    notAllocated: flag({
      label: text(
        'Allocation to this activity is a reader’s inference',
        'Plasseringen i denne aktiviteten er leserens slutning',
      ),
    }),
  },
);
