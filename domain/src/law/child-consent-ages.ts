import type { ChildConsentAge } from '#law/tables.ts';

/** The ages set under Art. 8(1), second subparagraph; sixteen where a country has set none. */
export const childConsentAges: readonly ChildConsentAge[] = [
  {
    key: 'NO',
    country: 'NO',
    age: 13,
    law: 'Personopplysningsloven § 5',
    from: '2018-07-20',
    confidence: 'unverified',
  },
];
