import { observations } from '#example/entry.ts';
import * as quotes from '#example/source-002/quotes.ts';

const boundary =
  'Marketing of related products is called necessary, marketing of new ones rests on consent: where the line is, nobody can tell.';

/** What a reader saw in the policy that no field shows. */
export const seen = observations(quotes, {
  '002-obs-marketing-necessary': {
    rule: 'legal-basis-inappropriate',
    about: '002-pa-related-products',
    path: 'purposes/private/legalBasis',
    note: 'Managing a customer relationship does not make marketing necessary, and no contract covers people who are not party to it.',
    quote: 'is necessary in order to manage our customer relationships',
  },
  '002-obs-related-products': {
    rule: 'legal-basis-conflict',
    about: '002-pa-related-products',
    path: 'purposes/private/legalBasis',
    note: boundary,
    quote: '2. Offer information about and present products and services that are closely related',
  },
  '002-obs-new-products': {
    rule: 'legal-basis-conflict',
    about: '002-pa-promotion',
    path: 'purposes/promote/legalBasis',
    note: boundary,
    quote: 'for the purpose of promoting new products and services',
  },
  '002-obs-social-features': {
    rule: 'joint-controller-arrangement-missing',
    about: '002-rec-social-partners',
    path: 'role',
    note: 'The partners combine the data for purposes of their own, which can make them joint controllers (C-40/17). No arrangement is mentioned.',
    quote:
      'Our partners can combine this data with other information that you have given them, or that they have collected from your use of their services',
  },
  '002-obs-cookie-authority': {
    rule: 'outdated-authority-reference',
    about: '002-notice',
    path: 'authorities',
    note: 'The Danish Business Authority no longer supervises cookies. Since 15 December 2022 the Agency for Digital Government does.',
    quote: 'can be addressed to the Danish Business Authority, tel. no. (+45) 35 46 60 00',
  },
});
