import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { correctTheNotice } from '#rules/facts/claims.ts';
import { claimsOneStorage, claimText, coveredBy } from '#rules/facts/notice.ts';
import { NameFinder } from '#rules/facts/name-finder.ts';

type Activity = EvaluatedEntry<'activity'>;

/** The systems an activity keeps data in, in the order of its list. */
const systemsOf = ({ values: { systems = [] }, context }: Activity): ReadonlySet<string> =>
  new Set(systems.filter((id) => context.entry('system', id)));

/** What a notice covers, and the systems data are kept in there, each with the activity that does so first. */
interface Covered {
  readonly activities: ReadonlyMap<string, { readonly place: number; readonly systems: ReadonlySet<string> }>;
  readonly firstIn: ReadonlyMap<string, string>;
  readonly names: NameFinder;
}

function coverageOf(notice: EvaluatedEntry<'notice'>): Covered {
  const activities = new Map(
    notice.fact(coveredBy).map((activity, place) => [activity.id, { place, systems: systemsOf(activity) }] as const),
  );
  const firstIn = new Map<string, string>();
  const names = new NameFinder();
  for (const [activity, { systems }] of activities)
    for (const system of systems) {
      if (firstIn.has(system)) continue;
      firstIn.set(system, activity);
      names.add(system, notice.context.entry('system', system)?.values.name?.toLowerCase() ?? '');
    }
  return { activities, firstIn, names };
}

type Beside = readonly [activity: string, system: string];

function besideAnywhere({ firstIn }: Covered, named: ReadonlySet<string>): Beside | undefined {
  for (const [system, activity] of named.size > 0 ? firstIn : []) if (!named.has(system)) return [activity, system];
  return undefined;
}

function besideIn(ids: readonly string[], { activities }: Covered, named: ReadonlySet<string>): Beside | undefined {
  const chosen = [...new Set(ids)]
    .flatMap((id) => {
      const activity = activities.get(id);
      return activity ? { id, ...activity } : [];
    })
    .toSorted((a, b) => a.place - b.place);
  if (![...named].some((id) => chosen.some(({ systems }) => systems.has(id)))) return undefined;
  for (const { id, systems } of chosen) for (const system of systems) if (!named.has(system)) return [id, system];
  return undefined;
}

export const storageClaimConflict = defineRule({
  id: 'storage-claim-conflict',
  severity: 'recommended',
  cites: ['5(1)(a)', '13(1)(e)'],
  title: text('Notice names one system, others are used'),
  message: text('The claim does not hold: “{activity}” also keeps data in “{system}”.'),
  fix: correctTheNotice,
  checks: [
    checkOn(
      'notice',
      (notice, report) => {
        const claims = (notice.values.assertions ?? []).filter((one) => claimsOneStorage(notice.context, one));
        if (claims.length === 0) return;
        const covered = notice.fact(coverageOf);
        for (const claim of claims) {
          const named = covered.names.in(claimText(claim));
          const beside = claim.activities ? besideIn(claim.activities, covered, named) : besideAnywhere(covered, named);
          if (!beside) continue;
          const [activity, system] = beside;
          report(`assertions/${claim.id}/claim`, { activity: { ref: activity }, system: { ref: system } });
        }
      },
      { needsFullRegister: true },
    ),
  ],
});
