import { impactEndpoints } from 'domain/contract';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import { readImpact } from '#use-cases/impact/impact.ts';

const route = routesOf(impactEndpoints);

/** What is affected if something changes. */
export const impactRoutes = ({ register }: { readonly register: RegisterReader }): AnyRoute[] => [
  route('GET /impact', {
    group: 'Impact',
    summary: 'What is affected if an entry, a country or a transfer tool changes: directly and through chains',
    may: 'read',
    problems: ['invalid', 'not-found'],
    run: ({ actor, query, language }) => readImpact(register, actor, query, language),
  }),
];
