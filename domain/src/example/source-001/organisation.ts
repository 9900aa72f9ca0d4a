import { entry } from '#example/entry.ts';
import { inferred, stated, toVerify } from '#example/source-001/quotes.ts';

const lawOrConsent = 'If required by law, or if the individual has consented';
const lawOrConsentQuote =
  'We may provide necessary information to authorities such as the police, the tax office or other authorities if we are required to do so by law or if you have consented to us doing so';

/** The web shop, whose name the document never gives, and what it says of everything it does. */
export const organisation = entry(
  'organisation',
  '001-org',
  {
    workingName: 'Organisation behind source 001 (name not in the text)',
    isPublicAuthority: { answer: 'not-stated' },
    establishedInEea: { answer: 'not-stated' },
    representative: { designated: { answer: 'not-stated' } },
    dpo: { answer: 'not-stated' },
    defaults: {
      securityMeasures: ['001-tom-access', '001-tom-microsoft-365', '001-tom-sharing'],
      retention: ['001-ret-general', '001-ret-other-purposes'],
      disclosures: [
        { id: 'employees', recipient: '001-rec-employees', conditionText: 'Only those who have been given access' },
        {
          id: 'suppliers',
          recipient: '001-rec-suppliers',
          conditionText: 'To perform the organisation’s commitments, and for other purposes of the policy',
        },
        { id: 'police', recipient: '001-rec-police', condition: 'legal-duty', conditionText: lawOrConsent },
        { id: 'tax-office', recipient: '001-rec-tax-office', condition: 'legal-duty', conditionText: lawOrConsent },
        {
          id: 'other-authorities',
          recipient: '001-rec-other-authorities',
          condition: 'legal-duty',
          conditionText: lawOrConsent,
        },
        { id: 'third-parties', recipient: '001-rec-third-parties' },
        {
          id: 'acquirers',
          recipient: '001-rec-acquirers',
          condition: 'other',
          conditionText: 'If business or assets are bought or sold',
        },
      ],
      transfers: [
        { id: 'aim', statement: 'Data are always to be processed within the EU/EEA', isAim: true },
        {
          id: 'outside',
          statement: 'Processed in countries outside the EU/EEA by another supplier or subcontractor',
          importer: '001-rec-suppliers',
          tool: 'not-stated',
          region: 'Outside the EU/EEA',
          condition: 'certain situations arise (not described)',
        },
      ],
    },
  },
  toVerify('name', 'We care about our customers', 'No name, address or contact details anywhere.'),
  stated('defaults/securityMeasures', 'can only be used by the people in our company who have been given access to it'),
  stated(
    'defaults/securityMeasures',
    'All data we collect about you is stored securely in the Microsoft 365 environment',
  ),
  stated(
    'defaults/securityMeasures',
    'all reasonable legal, technical and organizational measures to ensure that your data is handled securely',
  ),
  stated('defaults/retention', 'We save your data only as long as it is necessary to fulfill our obligations to you'),
  stated('defaults/retention', 'When we save your data for purposes other than our commitments'),
  stated(
    'defaults/disclosures/employees',
    'can only be used by the people in our company who have been given access to it',
  ),
  stated(
    'defaults/disclosures/suppliers',
    'We may share your personal data with suppliers or subcontractors for the performance of our commitments to you and for other purposes',
  ),
  stated('defaults/disclosures/police', lawOrConsentQuote, 'Two conditions in one: Art. 6(1)(c) or 6(1)(a).'),
  stated('defaults/disclosures/tax-office', lawOrConsentQuote),
  stated('defaults/disclosures/other-authorities', lawOrConsentQuote),
  stated(
    'defaults/disclosures/third-parties',
    'We may transfer to, or share your information with, selected third parties',
  ),
  stated(
    'defaults/disclosures/acquirers',
    'In the event that we sell or buy business or assets, we may disclose your personal information to a potential seller or buyer',
  ),
  stated('defaults/transfers/aim', 'We always aim to process your data within the EU/EEA'),
  stated(
    'defaults/transfers/outside',
    'data may in certain situations be transferred to, and processed in, countries outside the EU/EEA by another supplier or subcontractor',
  ),
  stated(
    'defaults/transfers/outside/tool',
    'adequate level of protection comparable to and at the same level as that offered within the EU / EEA',
    'A level is claimed; no instrument of Art. 45, 46 or 49 is named.',
  ),
  inferred('defaults/transfers/aim/isAim', 'We always aim to process your data within the EU/EEA'),
);
