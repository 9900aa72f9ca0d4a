import { text } from 'domain/core';
import { RetentionOverview } from '#features/activity/retention-overview.tsx';
import { DataFields, DisclosureFields, PurposeFields } from '#features/activity/row-fields.tsx';
import type { FormSection } from '#register/layout/form-section.ts';
import { Field, FieldGrid } from '#register/field/field.tsx';
import { TransferFields } from '#register/field/transfer-fields.tsx';

const Purposes = <Field name="purposes" inside={<PurposeFields />} />;
const Data = (
  <>
    <Field name="data" inside={<DataFields />} />
    <FieldGrid names={['combinesSources', 'combination']} />
  </>
);
const Disclosures = (
  <>
    <Field name="disclosuresMade" />
    <Field name="disclosures" inside={<DisclosureFields />} />
  </>
);
const Transfers = (
  <>
    <Field name="transfersMade" />
    <Field name="transfers" inside={<TransferFields />} />
  </>
);
const Retention = (
  <>
    <RetentionOverview />
    <Field name="dataErased" />
  </>
);

/** The activity form in the order of Art. 30(1): what it is, the letters (a) to (g), then what neighbouring duties ask. */
export const activitySections: readonly FormSection[] = [
  {
    id: 'about',
    title: text('The activity'),
    fields: [
      'name',
      'description',
      'unit',
      'owners',
      'lifecycle',
      'contingency',
      'start',
      'end',
      'replacedBy',
      'nextReview',
      'dataSubjectCount',
      'occasional',
      'operations',
    ],
  },
  {
    id: 'a',
    letter: 'a',
    title: text('Who is responsible'),
    cites: ['30(1)(a)'],
    fields: ['organisation', 'role', 'jointControllers'],
  },
  {
    id: 'b',
    letter: 'b',
    title: text('Why the data are processed'),
    cites: ['30(1)(b)'],
    fields: ['purposes'],
    body: Purposes,
  },
  {
    id: 'c',
    letter: 'c',
    title: text('Which data, about whom'),
    cites: ['30(1)(c)'],
    fields: ['data', 'combinesSources', 'combination'],
    body: Data,
  },
  {
    id: 'd',
    letter: 'd',
    title: text('Who receives the data'),
    cites: ['30(1)(d)'],
    fields: ['disclosuresMade', 'disclosures'],
    body: Disclosures,
  },
  {
    id: 'e',
    letter: 'e',
    title: text('Transfers out of the EEA'),
    cites: ['30(1)(e)'],
    fields: ['transfersMade', 'transfers'],
    body: Transfers,
  },
  {
    id: 'f',
    letter: 'f',
    title: text('When the data are erased'),
    cites: ['30(1)(f)'],
    fields: ['dataErased'],
    body: Retention,
  },
  {
    id: 'g',
    letter: 'g',
    title: text('How the data are protected'),
    cites: ['30(1)(g)', '32(1)'],
    fields: ['security', 'systems'],
  },
  {
    id: 'information',
    title: text('Information to data subjects'),
    cites: ['13', '14'],
    fields: ['notices', 'trackers', 'contactChannels'],
  },
  {
    id: 'automated',
    title: text('Automated decisions and profiling'),
    cites: ['22', '4(4)'],
    fields: ['automatedDecision', 'profiling', 'automatedProcessing'],
  },
  {
    id: 'assessments',
    title: text('Risk and impact assessment'),
    cites: ['35', '36'],
    fields: ['highRiskCriteria', 'largeScale', 'dpia'],
  },
];
