import { text } from '#language/text.ts';
import { defineLayout } from '#model/layout.ts';
import { activity } from '#registers/activity/definition.ts';
import { transferRows } from '#registers/shared-fields/transfers-layout.ts';

/** An activity in the order of Art. 30(1): what it is called, the letters (a) to (g), then what neighbouring duties ask. */
export const activityLayout = defineLayout(
  activity,
  [
    { id: 'about', title: text('The activity'), fields: ['name', 'description'] },
    {
      id: 'a',
      letter: 'a',
      title: text('Controller'),
      cites: ['30(1)(a)'],
      fields: ['organisation', 'role', 'jointControllers'],
      part: 'controller',
    },
    {
      id: 'b',
      letter: 'b',
      title: text('Purposes'),
      cites: ['30(1)(b)'],
      fields: ['purposes'],
      part: 'purposes',
    },
    {
      id: 'c',
      letter: 'c',
      title: text('Data subjects and personal data'),
      cites: ['30(1)(c)'],
      fields: ['data', 'combinesSources', 'combination'],
      part: 'data-and-people',
    },
    {
      id: 'd',
      letter: 'd',
      title: text('Recipients'),
      cites: ['30(1)(d)'],
      fields: ['disclosuresMade', 'disclosures'],
      part: 'disclosures',
    },
    {
      id: 'e',
      letter: 'e',
      title: text('Transfers to third countries'),
      cites: ['30(1)(e)'],
      fields: ['transfersMade', 'transfers'],
      part: 'transfers',
    },
    {
      id: 'f',
      letter: 'f',
      title: text('Time limits for erasure'),
      cites: ['30(1)(f)'],
      fields: ['dataErased'],
      opensAt: 'data',
      part: 'time-limits',
    },
    {
      id: 'g',
      letter: 'g',
      title: text('Security measures'),
      cites: ['30(1)(g)', '32(1)'],
      fields: ['security', 'systems'],
      part: 'security',
    },
    {
      id: 'information',
      title: text('Information to data subjects'),
      cites: ['13', '14'],
      fields: ['notices', 'trackers', 'contactChannels'],
    },
    {
      id: 'assessments',
      title: text('Automated decisions, risk and assessments'),
      cites: ['22', '35'],
      fields: ['automatedDecision', 'profiling', 'automatedProcessing', 'highRiskCriteria', 'largeScale', 'dpia'],
    },
    {
      id: 'keeping',
      title: text('Keeping this record'),
      cites: ['5(2)'],
      folded: true,
      fields: [
        'owners',
        'unit',
        'nextReview',
        'lifecycle',
        'contingency',
        'start',
        'end',
        'replacedBy',
        'dataSubjectCount',
        'occasional',
        'exemption',
        'operations',
      ],
    },
  ],
  {
    purposes: {
      columns: [
        ['text', 'code'],
        ['legalBasis', 'basisStatus', 'basisNote', 'alsoClaimed'],
        ['law', 'legitimateInterest', 'lia', 'childBalancing', 'consent'],
        ['dataSubjects'],
        ['article9Conditions', 'article10Ground', 'nationalIdGround'],
        ['furtherProcessing', 'compatibility'],
      ],
      first: ['text', 'legalBasis', 'basisStatus', 'dataSubjects'],
    },
    data: {
      columns: [
        ['category', 'elements', 'notAllocated'],
        ['dataSubjects'],
        ['sources', 'holder'],
        ['mandatory', 'consequence'],
        ['retention', 'retentionNotPossible'],
      ],
      first: ['category', 'dataSubjects', 'sources', 'retention', 'retentionNotPossible'],
    },
    disclosures: {
      columns: [
        ['recipient', 'role'],
        ['purpose', 'legalBasis'],
        ['data', 'dataSubjects'],
        ['condition', 'conditionText'],
      ],
      first: ['recipient', 'role', 'purpose', 'condition', 'conditionText'],
    },
    transfers: transferRows,
  },
);
