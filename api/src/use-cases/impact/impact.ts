import type { ImpactAnswer, ImpactQuery } from 'domain/contract';
import { countryName, kindOf, type Language, ownOrganisation, type RegisterState, translate } from 'domain/core';
import { type Impact, impactKinds, impactReasons, impactSteps, type ImpactRow, type ImpactTarget } from 'domain/impact';
import { inPieces } from '#scheduling/turns.ts';
import { entryAt, namesIn, titled } from '#use-cases/entries/entry-facts.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';
import { permit } from '#use-cases/permission/permission.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { toolName } from '#use-cases/impact/tool-name.ts';

type Target = Pick<ImpactQuery, 'of' | 'country' | 'tool'>;

/** Reads what may change; refuses when it is not exactly one thing, or an entry nothing can hang on. */
export function targetOf({ of, country, tool }: Target, state: RegisterState): ImpactTarget {
  if ([of, country, tool].filter((one) => one !== undefined).length !== 1)
    throw problem('invalid', { issues: [{ path: ['of'], code: 'one-of-these' }] });
  if (country !== undefined) return { by: 'country', code: country };
  if (tool !== undefined) return { by: 'tool', code: tool };
  const id = of ?? '';
  if (!entryAt(state, id)) throw problem('not-found');
  if (!impactKinds.some((kind) => kind === kindOf(id)))
    throw problem('invalid', { issues: [{ path: ['of'], code: 'unknown-choice' }] });
  return { by: 'entry', id };
}

/** What would change, in words. */
function targetTitle(target: ImpactTarget, state: RegisterState, language: Language): string {
  if (target.by === 'country') return countryName(target.code, language);
  if (target.by === 'tool') return toolName(target.code as Parameters<typeof toolName>[0], language);
  const entry = entryAt(state, target.id);
  return entry ? titled(entry) : target.id;
}

function presentRow({ entry, touches, data, dataSubjects }: ImpactRow, language: Language) {
  const organisation = ownOrganisation(entry);
  return {
    kind: entry.kind,
    id: entry.id,
    title: titled(entry),
    ...(organisation !== undefined && { organisation }),
    touches: touches.map(({ reason, way }) => ({
      reason,
      label: translate(impactReasons[reason], language),
      way: [...way],
    })),
    data: [...data],
    dataSubjects: [...dataSubjects],
  };
}

const namedIn = (impact: Impact, rows: readonly ImpactRow[]): string[] => [
  ...[impact.through, impact.data, impact.dataSubjects, impact.clients, impact.organisations].flat(),
  ...rows.flatMap(({ touches }) => touches.flatMap(({ way }) => way.filter((id) => kindOf(id) !== undefined))),
];

const latest = new WeakMap<RegisterState, { readonly question: string; readonly impact: Impact }>();

/** Scrolling repeats a query page by page: the last result is cached until the register changes. */
async function impactLately(target: ImpactTarget, state: RegisterState, on: string): Promise<Impact> {
  const question = JSON.stringify([state.upTo, on, target]);
  const known = latest.get(state);
  if (known?.question === question) return known.impact;
  const impact = await inPieces(impactSteps(target, state, on));
  latest.set(state, { question, impact });
  return impact;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** What is affected by a change, a page of records at a time; refuses the past without permission. */
export async function readImpact(
  register: RegisterReader,
  actor: Actor,
  query: ImpactQuery,
  language: Language,
): Promise<ImpactAnswer> {
  if (query.as_of !== undefined) permit('as-of', actor);
  const state = query.as_of === undefined ? await register.current() : await register.asOf(query.as_of);
  const on = query.as_of ?? today();
  const target = targetOf(query, state);
  const impact = await impactLately(target, state, on);
  const rows = impact.rows.slice((query.page - 1) * query.size, query.page * query.size);
  return {
    title: targetTitle(target, state, language),
    items: rows.map((row) => presentRow(row, language)),
    total: impact.rows.length,
    page: query.page,
    size: query.size,
    through: [...impact.through],
    data: [...impact.data],
    dataSubjects: [...impact.dataSubjects],
    clients: [...impact.clients],
    organisations: [...impact.organisations],
    people: impact.people ?? null,
    counted: impact.counted,
    names: namesIn(state, namedIn(impact, rows)),
    as_of: query.as_of ?? null,
  };
}
