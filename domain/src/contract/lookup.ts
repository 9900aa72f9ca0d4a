import { z } from 'zod';
import { type Endpoints, json } from '#contract/endpoint.ts';
import { itemsOf, listOf, wholeNumber } from '#contract/parameters.ts';
import { kinds } from '#registers/registers.ts';

const found = z.strictObject({ kind: z.enum(kinds), id: z.string(), title: z.string() });

/** An entry a search came upon. */
export type SearchResult = z.output<typeof found>;

const term = z.strictObject({
  code: z.string(),
  label: z.string(),
  broader: listOf(z.string()).optional().describe('The codes of the broader concepts'),
  severity: z.string().optional().describe('Of a rule'),
  cites: listOf(z.string()).optional().describe('The provisions a rule rests on'),
});

/** A term of a large vocabulary. */
export type TermAnswer = z.output<typeof term>;

/** What is looked up by words. */
export const lookupEndpoints = {
  'GET /search': {
    query: z.strictObject({ q: z.string().max(500).default(''), size: wholeNumber(1, 100).default(20) }),
    answer: json(itemsOf(found).meta({ id: 'SearchResults' })),
  },
  'GET /vocabularies/:scheme': {
    query: z.strictObject({ q: z.string().max(200).default('') }),
    answer: json(itemsOf(term).meta({ id: 'Terms' })),
  },
} satisfies Endpoints;
