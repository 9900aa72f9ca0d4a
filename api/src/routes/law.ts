import { lawEndpoints } from 'domain/contract';
import { type LawKind, lawKinds, registers } from 'domain/core';
import { checkedOn } from 'domain/rules';
import { actionsOnList } from '#use-cases/entries/entry-permissions.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';
import { lawRows } from '#use-cases/law/law-rows.ts';

const tableRoute = (register: RegisterReader, kind: LawKind): AnyRoute =>
  routesOf(lawEndpoints(kind), { kind: registers[kind].path })('GET /law/:kind', {
    group: 'Law tables',
    summary: `${registers[kind].plural.en}: the supplied rows with the register’s own in their place`,
    may: 'read',
    run: async ({ actor, query: { q, own, key, page, size, ...fields } }) => {
      const rows = lawRows(kind, await register.current(), { q, own: own === 'yes', fields });
      const all = key === undefined ? rows : rows.filter((row) => row.key === key);
      return {
        items: all.slice((page - 1) * size, page * size),
        total: all.length,
        page,
        size,
        checkedOn,
        may: actionsOnList(actor, kind, false),
      };
    },
  });

/** The dated tables the rules judge by. */
export const lawRoutes = ({ register }: { readonly register: RegisterReader }): AnyRoute[] =>
  lawKinds.map((kind) => tableRoute(register, kind));
