import { type LawKind, lawKinds, registers } from 'domain/core';
import { checkedOn, standings } from 'domain/rules';
import { schemaOf } from 'domain/schema';
import { z } from 'zod';
import { actionsOnList } from '#use-cases/entries/access.ts';
import type { TheRegister } from '#use-cases/entries/register.ts';
import { type AnyRoute, route } from '#http/route.ts';
import { lawRows } from '#use-cases/law/law-rows.ts';
import { wholeNumber } from '#use-cases/lists/list.ts';

const query = z.strictObject({
  q: z.string().max(200).default('').describe('Words a row must hold, in any language'),
  own: z.enum(['yes', 'no']).default('no').describe('Only rows this register corrects or adds'),
  key: z.string().max(100).optional().describe('Only the row with this key'),
  page: wholeNumber(1, 1_000_000).default(1),
  size: wholeNumber(1, 500).default(100),
});

const entry = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  changedAt: z.iso.datetime(),
  changedBy: z.string(),
});

const pageOf = (kind: LawKind) =>
  z
    .object({
      items: z.array(
        z.object({
          key: z.string(),
          standing: z.enum(standings.terms.map(({ code }) => code)),
          values: schemaOf(kind),
          supplied: schemaOf(kind).optional().describe('What the product supplies, where an entry stands in its place'),
          entry: entry.optional(),
        }),
      ),
      total: z.int(),
      page: z.int(),
      size: z.int(),
      checkedOn: z.string().describe('The day the supplied table was last checked'),
      may: z.array(z.string()),
    })
    .meta({ id: `LawTable${kind.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}` });

const tableRoute = (register: TheRegister, kind: LawKind): AnyRoute =>
  route({
    method: 'get',
    path: `/law/${registers[kind].path}`,
    group: 'Law tables',
    summary: `${registers[kind].plural.en}: the supplied rows with the register’s own in their place`,
    may: 'read',
    query,
    answer: { status: 200, shape: pageOf(kind) },
    run: async ({ account, query: { q, own, key, page, size } }) => {
      const rows = lawRows(kind, await register.current(), { q, own: own === 'yes' });
      const all = key === undefined ? rows : rows.filter((row) => row.key === key);
      return {
        items: all.slice((page - 1) * size, page * size),
        total: all.length,
        page,
        size,
        checkedOn,
        may: actionsOnList(account, kind, false),
      };
    },
  });

/** The dated tables the rules judge by. */
export const lawRoutes = (register: TheRegister): AnyRoute[] => lawKinds.map((kind) => tableRoute(register, kind));
