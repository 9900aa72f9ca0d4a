import { countryName, kindOf, kinds, type Language, type RegisterState } from 'domain/core';
import { type Impact, impactKinds, impactOf, impactReasons, type ImpactRow, type ImpactTarget } from 'domain/impact';
import { z } from 'zod';
import { entryAt, namesIn, titled } from '#use-cases/entries/facts.ts';
import { organisationOf } from '#use-cases/findings/selection.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { asOfDate } from '#use-cases/lists/list.ts';
import { countryCode, isTool, toolCodes, toolName } from '#use-cases/impact/codes.ts';

/** What may change: exactly one of an entry, a country or a transfer tool; and of which day's register it is asked. */
export const impactTarget = {
  of: z
    .string()
    .max(20)
    .optional()
    .describe(`The reference of an entry: ${impactKinds.join(', ')}`),
  country: countryCode.optional(),
  tool: z.enum(toolCodes).optional(),
  as_of: asOfDate.optional(),
};
type Asked = { of?: string | undefined; country?: string | undefined; tool?: string | undefined };

const reasons = Object.keys(impactReasons) as (keyof typeof impactReasons)[];
const ids = z.array(z.string());

/** What is affected, as it is answered. */
export const toldImpact = z
  .object({
    title: z.string().describe('What would change'),
    items: z.array(
      z.object({
        kind: z.enum(kinds),
        id: z.string(),
        title: z.string(),
        organisation: z.string().optional(),
        touches: z.array(
          z.object({ reason: z.enum(reasons), label: z.string(), way: ids.describe('The entries in between') }),
        ),
        data: ids,
        dataSubjects: ids,
      }),
    ),
    total: z.int(),
    page: z.int(),
    size: z.int(),
    through: ids,
    data: ids,
    dataSubjects: ids,
    clients: ids,
    organisations: ids,
    people: z.int().nullable().describe('As far as activities say how many people they concern'),
    counted: z.int().describe('How many of the activities say so'),
    names: z.record(z.string(), z.string()),
    as_of: z.string().nullable(),
  })
  .meta({ id: 'Impact' });

/** Reads what may change; refuses when it is not exactly one thing, or an entry nothing can hang on. */
export function targetOf({ of, country, tool }: Asked, state: RegisterState): ImpactTarget {
  if ([of, country, tool].filter((one) => one !== undefined).length !== 1)
    throw problem('invalid', { issues: [{ path: ['of'], code: 'one-of-these' }] });
  if (country !== undefined) return { by: 'country', code: country };
  if (tool !== undefined && isTool(tool)) return { by: 'tool', code: tool };
  const id = of ?? '';
  if (!entryAt(state, id)) throw problem('not-found');
  if (!impactKinds.some((kind) => kind === kindOf(id)))
    throw problem('invalid', { issues: [{ path: ['of'], code: 'unknown-choice' }] });
  return { by: 'entry', id };
}

/** What would change, in words. */
function targetTitle(target: ImpactTarget, state: RegisterState, language: Language): string {
  if (target.by === 'country') return countryName(target.code, language);
  if (target.by === 'tool') return toolName(target.code, language);
  const entry = entryAt(state, target.id);
  return entry ? titled(entry) : target.id;
}

function toldRow({ entry, touches, data, dataSubjects }: ImpactRow, language: Language) {
  const organisation = organisationOf(entry);
  return {
    kind: entry.kind,
    id: entry.id,
    title: titled(entry),
    ...(organisation !== undefined && { organisation }),
    touches: touches.map(({ reason, way }) => ({ reason, label: impactReasons[reason][language], way: [...way] })),
    data: [...data],
    dataSubjects: [...dataSubjects],
  };
}

const namedIn = (impact: Impact, rows: readonly ImpactRow[]): string[] => [
  ...[impact.through, impact.data, impact.dataSubjects, impact.clients, impact.organisations].flat(),
  ...rows.flatMap(({ touches }) => touches.flatMap(({ way }) => way)),
];

const lately = new WeakMap<RegisterState, { readonly question: string; readonly impact: Impact }>();

/** Who scrolls asks the same question page by page: the answer holds until something is written. */
function impactLately(target: ImpactTarget, state: RegisterState, on: string): Impact {
  const question = JSON.stringify([state.upTo, on, target]);
  const known = lately.get(state);
  if (known?.question === question) return known.impact;
  const impact = impactOf(target, state, on);
  lately.set(state, { question, impact });
  return impact;
}

interface Wish extends Asked {
  readonly as_of?: string | undefined;
  readonly page: number;
  readonly size: number;
}

/** Tells what is affected by a change, a page of records at a time. */
export function tellImpact(state: RegisterState, on: string, wish: Wish, language: Language): object {
  const target = targetOf(wish, state);
  const impact = impactLately(target, state, on);
  const rows = impact.rows.slice((wish.page - 1) * wish.size, wish.page * wish.size);
  return {
    title: targetTitle(target, state, language),
    items: rows.map((row) => toldRow(row, language)),
    total: impact.rows.length,
    page: wish.page,
    size: wish.size,
    through: [...impact.through],
    data: [...impact.data],
    dataSubjects: [...impact.dataSubjects],
    clients: [...impact.clients],
    organisations: [...impact.organisations],
    people: impact.people ?? null,
    counted: impact.counted,
    names: namesIn(state, namedIn(impact, rows)),
    as_of: wish.as_of ?? null,
  };
}
