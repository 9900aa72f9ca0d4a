import { entry } from '#example/entry.ts';
import { stated, toVerify } from '#example/source-004/quotes.ts';

const organisation = '004-org';

/** Those who get the data, and what the document says holds them. A confidentiality agreement satisfies no Art. 28(3). */
export const parties = [
  entry(
    'recipient',
    '004-rec-third-parties',
    {
      name: 'Tredjeparter (ikke navngitt)',
      role: 'unclear',
      isCategory: true,
      locationsNotStated: true,
      ownPurposes: { answer: 'not-stated' },
      agreementMade: { answer: 'not-stated' },
    },
    stated('name', 'I tilfeller hvor vi utleverer personopplysninger til tredjeparter'),
    toVerify('role', 'utleverer personopplysninger til tredjeparter', 'Verken navn eller kategorier er oppgitt.'),
  ),
  entry(
    'agreement',
    '004-agr-confidentiality',
    {
      name: 'Konfidensialitetsavtaler med tredjeparter',
      type: 'confidentiality',
      organisation,
      parties: ['004-rec-third-parties'],
      status: 'not-stated',
    },
    stated(
      'type',
      'utarbeider vi konfidensialitetsavtaler',
      'En konfidensialitetsavtale er ingen databehandleravtale etter artikkel 28 nr. 3.',
    ),
  ),
];
