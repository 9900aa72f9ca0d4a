import { entry } from '#example/entry.ts';
import { inferred, stated, toVerify } from '#example/source-002/quotes.ts';

/** The Danish IT supplier, whose name was stripped from the document, and what it says of everything it does. */
export const organisation = entry(
  'organisation',
  '002-org',
  {
    workingName: 'Organisation behind source 002 (Danish IT supplier; name stripped)',
    country: 'DK',
    isPublicAuthority: { answer: 'not-stated' },
    establishedInEea: { answer: 'yes' },
    representative: { designated: { answer: 'not-stated' } },
    dpo: { answer: 'not-stated' },
    defaults: {
      securityMeasures: ['002-tom-measures', '002-tom-environments', '002-tom-prevention'],
      retention: ['002-ret-general', '002-ret-statistics'],
      disclosures: [
        {
          id: 'authorities',
          recipient: '002-rec-authorities',
          condition: 'court-order',
          conditionText: 'Only if required under a court order',
        },
        {
          id: 'business-partners',
          recipient: '002-rec-business-partners',
          condition: 'to-fulfil-request',
          conditionText: 'Only to fulfil a request (offer, order, etc.) from the person',
        },
        { id: 'employees', recipient: '002-rec-employees', conditionText: 'On a need-to-know basis' },
        { id: 'subsuppliers', recipient: '002-rec-subsuppliers', condition: 'other', conditionText: 'In some cases' },
      ],
      transfers: [
        {
          id: 'outside-eu',
          statement: 'Data may be exported outside the EU',
          importer: '002-rec-subsuppliers',
          tool: 'scc-old',
          region: 'Outside the EU',
          agreement: '002-agr-subsuppliers',
          condition: 'data are processed outside the EU',
        },
        {
          id: 'usa',
          statement: 'Data may be processed in the USA',
          importer: '002-rec-subsuppliers',
          countries: ['US'],
          tool: 'privacy-shield',
          agreement: '002-agr-subsuppliers',
          condition: 'the processor is located in the USA',
        },
      ],
    },
  },
  toVerify(
    'name',
    'version 31.03.20 respects your privacy',
    'The subject of the sentence was stripped. One letter, "B", is left elsewhere in the text.',
  ),
  inferred('country', 'All Danish websites are subject to an obligation', 'From the law the text applies to itself.'),
  inferred('establishedInEea', 'All Danish websites are subject to an obligation'),
  toVerify(
    'email',
    'please send them to We will treat your requests or complaints as confidential',
    'Addresses were stripped.',
  ),
  stated(
    'defaults/securityMeasures',
    'reasonable and appropriate physical, technical and administrative procedures and measures',
  ),
  stated('defaults/securityMeasures', 'stores your data in secure operating environments'),
  stated(
    'defaults/securityMeasures',
    'is obliged to prevent unauthorised access, publication or other inappropriate processing',
  ),
  stated(
    'defaults/retention',
    'will only retain your personal data for as long as necessary for the specified purpose',
  ),
  stated('defaults/retention', 'We may process data for statistical purposes'),
  stated(
    'defaults/disclosures/authorities',
    'The police and other authorities may require the transfer of personal information from In these cases, will only transfer the data if this is required under a court order',
  ),
  stated(
    'defaults/disclosures/business-partners',
    'may share your personal data with our business partners, if this serves to fulfil a request (offer, order, etc.) from you',
  ),
  stated('defaults/disclosures/employees', 'only available to employees and business partners on a need-to-know basis'),
  stated('defaults/disclosures/subsuppliers', 'In some cases, will use subsuppliers to process or store personal data'),
  stated(
    'defaults/transfers/outside-eu',
    'we may export your/our customer data outside the EU',
    '"EU", not EEA; no country is named.',
  ),
  stated(
    'defaults/transfers/outside-eu/tool',
    'we ensure that the data processing agreement is based on the EU’s standard contractual clauses',
  ),
  inferred(
    'defaults/transfers/outside-eu/tool',
    'PERSONAL DATA POLICY – version 31.03.20',
    'Which set is not said. A text of 2020 can mean only sets repealed on 27 September 2021: Decision (EU) 2021/914.',
  ),
  toVerify(
    'defaults/transfers/outside-eu/reference',
    'based on the EU’s standard contractual clauses',
    'Which set, and signed when?',
  ),
  stated('defaults/transfers/usa', 'or that, if it is located in the USA, the data processor is certified'),
  stated(
    'defaults/transfers/usa/tool',
    'the data processor is certified in accordance with the EU/US Privacy Shield',
    'Invalid since 16 July 2020: CJEU C-311/18.',
  ),
);
