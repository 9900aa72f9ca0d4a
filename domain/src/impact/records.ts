import { type Effective, resolveInheritance, resolveSecurity } from '#derived/inheritance.ts';
import type { Reached, ImpactPath } from '#impact/reached.ts';
import type { ImpactReason } from '#impact/reasons.ts';
import type { ImpactTarget } from '#impact/target.ts';
import type { Entry, RegisterState } from '#entries/register.ts';
import type { EntryValues } from '#registers/registers.ts';

/** One way in which a record is touched, and the data and people concerned by it. */
export interface Touch {
  readonly reason: ImpactReason;
  readonly way: ImpactPath;
  readonly data: readonly string[];
  readonly dataSubjects: readonly string[];
}

/** What is known of a change when records are asked. */
export interface Change {
  readonly target: ImpactTarget;
  readonly reached: Reached;
  readonly state: RegisterState;
}

type Concerned = Pick<Touch, 'data' | 'dataSubjects'>;
/** Worked out only for records that are touched: most are not. */
type ConcernedOf = () => Concerned;

function once(make: ConcernedOf): ConcernedOf {
  let concerned: Concerned | undefined;
  return () => (concerned ??= make());
}

type Activity = EntryValues<'activity'>;
type Transfer = Partial<
  Pick<NonNullable<Activity['transfers']>[number], 'importer' | 'countries' | 'tool' | 'agreement'>
>;

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** What stands in some lists, each once. Many touches share one list: that is read once. */
export function union(lists: Iterable<readonly string[]>): string[] {
  const all = new Set<string>();
  for (const list of new Set(lists)) for (const id of list) all.add(id);
  return [...all];
}

const touchesTransfer = ({ target }: Change, { countries, tool, agreement }: Transfer): boolean =>
  (target.by === 'country' && Boolean(countries?.includes(target.code))) ||
  (target.by === 'tool' && tool === target.code) ||
  (target.by === 'entry' && agreement === target.id);

/** Whether a way leads from the change itself, or from the one entry it strikes, straight to the record. */
const isDirect = ({ target, reached: { parties, systems, trackers } }: Change, way: ImpactPath): boolean => {
  const isReached = target.by === 'entry' && [parties, systems, trackers].some((ways) => ways.has(target.id));
  return way.length === (isReached ? 0 : 1);
};

/** A transfer that is what changes, or whose importer is reached. */
function* inTransfer(change: Change, transfer: Transfer, from: ImpactPath, all: ConcernedOf): Generator<Touch> {
  const { importer } = transfer;
  const reached = importer === undefined ? undefined : change.reached.parties.get(importer);
  if (touchesTransfer(change, transfer))
    yield { reason: 'transfer', way: [...(importer === undefined ? [] : [importer]), ...from], ...all() };
  else if (reached) yield { reason: 'importer', way: [...reached, ...from], ...all() };
}

/** Why the system at the end of a path is affected: it is what changes, it copies to another one, or its provider is affected. */
function systemReason(change: Change, way: ImpactPath): ImpactReason {
  if (isDirect(change, way)) return 'system';
  const before = way.at(-2) ?? (change.target.by === 'entry' ? change.target.id : '');
  return change.reached.systems.has(before) ? 'copy' : 'provider';
}

/** What transfers, systems, measures and owners say, which both records have alike. */
function* inBoth(
  change: Change,
  entry: Entry<'activity'> | Entry<'processor-record'>,
  all: ConcernedOf,
): Generator<Touch> {
  const { target, reached, state } = change;
  const { transfers = [], systems = [], owners = [] } = entry.values;
  for (const transfer of transfers) {
    yield* inTransfer(change, transfer, [], all);
    yield* reviewed(change, transfer.assessment, all);
  }
  for (const system of systems) {
    const way = reached.systems.get(system);
    if (way) yield { reason: systemReason(change, way), way, ...all() };
    const owned = reached.duties.get(system);
    if (owned) yield { reason: 'system-owner', way: owned, ...all() };
  }
  if (target.by !== 'entry') return;
  for (const { value, from } of resolveSecurity(entry.values, state))
    if (value === target.id) yield { reason: 'security', way: from === undefined ? [] : [from], ...all() };
  if (owners.includes(target.id)) yield { reason: 'owner', way: [], ...all() };
}

function* reviewed({ reached }: Change, assessment: string | undefined, all: ConcernedOf): Generator<Touch> {
  const way = assessment === undefined ? undefined : reached.duties.get(assessment);
  if (way) yield { reason: 'reviewer', way, ...all() };
}

/** A time limit that changes, or whose owner leaves. */
function* inSchedule(change: Change, id: string, from: ImpactPath, concerned: ConcernedOf): Generator<Touch> {
  if (change.target.by === 'entry' && change.target.id === id) yield { reason: 'retention', way: from, ...concerned() };
  const kept = change.reached.duties.get(id);
  if (kept) yield { reason: 'carries-out', way: [...kept, ...from], ...concerned() };
}

const concernedOf = (rows: NonNullable<Activity['data']>): Concerned => ({
  data: unique(rows.flatMap(({ category }) => category ?? [])),
  dataSubjects: unique(rows.flatMap(({ dataSubjects }) => dataSubjects ?? [])),
});

function* inData(change: Change, values: Activity): Generator<Touch> {
  const { parties, categories } = change.reached;
  for (const row of values.data ?? []) {
    const concerned = (): Concerned => concernedOf([row]);
    const held = row.holder === undefined ? undefined : parties.get(row.holder);
    if (held) yield { reason: 'holder', way: held, ...concerned() };
    const part = row.category === undefined ? undefined : categories.get(row.category);
    if (part) yield { reason: 'data', way: part, ...concerned() };
    for (const subject of row.dataSubjects ?? []) {
      const people = categories.get(subject);
      if (people) yield { reason: 'people', way: people, ...concerned(), dataSubjects: [subject] };
    }
    for (const id of row.retention ?? []) yield* inSchedule(change, id, [], concerned);
  }
}

/** The rows an organisation's general time limits hold for: those that say nothing of their own. */
const withoutLimit = ({ data = [] }: Activity): NonNullable<Activity['data']> =>
  data.filter(({ retention, retentionNotPossible }) => !retention?.length && retentionNotPossible === undefined);

function* inherited(
  change: Change,
  values: Activity,
  { retention, transfers }: Effective,
  all: ConcernedOf,
): Generator<Touch> {
  for (const { value, from = '' } of transfers) yield* inTransfer(change, value, [from], all);
  const rows = withoutLimit(values);
  if (rows.length === 0 && values.data?.length) return;
  const concerned = once(() => concernedOf(rows));
  for (const { value, from = '' } of retention) yield* inSchedule(change, value, [from], concerned);
}

function* inDisclosures(change: Change, { disclosures }: Effective, all: ConcernedOf): Generator<Touch> {
  for (const { value, from } of disclosures) {
    const way = value.recipient === undefined ? undefined : change.reached.parties.get(value.recipient);
    if (!way) continue;
    const concerned = value as Partial<Concerned>;
    yield {
      reason: isDirect(change, way) ? 'recipient' : 'chain',
      way: from === undefined ? way : [...way, from],
      data: concerned.data ?? all().data,
      dataSubjects: concerned.dataSubjects ?? all().dataSubjects,
    };
  }
}

function* inActivity(change: Change, { values }: Entry<'activity'>, all: ConcernedOf): Generator<Touch> {
  const { parties, trackers } = change.reached;
  for (const id of values.jointControllers ?? []) {
    const way = parties.get(id);
    if (way) yield { reason: 'joint-controller', way, ...all() };
  }
  const holds = resolveInheritance(values, change.state);
  yield* inDisclosures(change, holds, all);
  for (const id of values.trackers ?? []) {
    const way = trackers.get(id);
    if (way) yield { reason: 'tracker', way, ...all() };
  }
  yield* inherited(change, values, holds, all);
  yield* inData(change, values);
  yield* reviewed(change, values.dpia?.assessment, all);
  for (const { lia, compatibility } of values.purposes ?? []) {
    yield* reviewed(change, lia, all);
    yield* reviewed(change, compatibility, all);
  }
}

function* inProcessorRecord(change: Change, { values }: Entry<'processor-record'>, all: ConcernedOf): Generator<Touch> {
  const { target, reached } = change;
  for (const id of values.subProcessors ?? []) {
    const way = reached.parties.get(id);
    if (way) yield { reason: 'chain', way, ...all() };
  }
  if (target.by === 'entry' && values.engagements?.some(({ agreement }) => agreement === target.id))
    yield { reason: 'agreement', way: [], ...all() };
  for (const id of all().data) {
    const way = reached.categories.get(id);
    if (way) yield { reason: 'data', way, ...all(), data: [id] };
  }
  for (const id of all().dataSubjects) {
    const way = reached.categories.get(id);
    if (way) yield { reason: 'people', way, ...all(), dataSubjects: [id] };
  }
}

function* everyTouch(change: Change, entry: Entry<'activity'> | Entry<'processor-record'>): Generator<Touch> {
  if (entry.kind === 'activity') {
    const all = once(() => concernedOf(entry.values.data ?? []));
    yield* inActivity(change, entry, all);
    yield* inBoth(change, entry, all);
  } else {
    const { data = [], dataSubjects = [] } = entry.values;
    const all = (): Concerned => ({ data, dataSubjects });
    yield* inProcessorRecord(change, entry, all);
    yield* inBoth(change, entry, all);
  }
}

/** The ways in which a record is touched by a change, each listed once. */
export function touchesOf(change: Change, entry: Entry<'activity'> | Entry<'processor-record'>): Touch[] {
  const byPath = new Map<string, Touch[]>();
  for (const touch of everyTouch(change, entry)) {
    const name = `${touch.reason} ${touch.way.join(' ')}`;
    if (!byPath.get(name)?.push(touch)) byPath.set(name, [touch]);
  }
  return [...byPath.values()].map(inOne);
}

/** Several touches with one reason and way as one. */
function inOne(touches: readonly Touch[]): Touch {
  const [first, second] = touches as readonly [Touch, Touch?];
  if (!second) return first;
  return {
    ...first,
    data: union(touches.map(({ data }) => data)),
    dataSubjects: union(touches.map(({ dataSubjects }) => dataSubjects)),
  };
}
