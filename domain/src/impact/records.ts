import { effective, effectiveSecurity } from '#inheritance.ts';
import type { Reached, Way } from '#impact/reached.ts';
import type { ImpactReason } from '#impact/reasons.ts';
import type { ImpactTarget } from '#impact/target.ts';
import type { Entry, RegisterState } from '#register.ts';
import type { EntryValues } from '#registers/registers.ts';

/** One way in which a record is touched, and the data and people concerned by it. */
export interface Touch {
  readonly reason: ImpactReason;
  readonly way: Way;
  readonly data: readonly string[];
  readonly dataSubjects: readonly string[];
}

/** What is known of a change when records are asked. */
export interface Change {
  readonly target: ImpactTarget;
  readonly reached: Reached;
  readonly state: RegisterState;
}

type Said = Pick<Touch, 'data' | 'dataSubjects'>;
type Activity = EntryValues<'activity'>;
type Transfer = {
  readonly importer?: string;
  readonly countries?: string[];
  readonly tool?: string;
  readonly agreement?: string;
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const touchesTransfer = ({ target }: Change, { countries, tool, agreement }: Transfer): boolean =>
  (target.by === 'country' && Boolean(countries?.includes(target.code))) ||
  (target.by === 'tool' && tool === target.code) ||
  (target.by === 'entry' && agreement === target.id);

/** Whether a way leads from the change itself, or from the one entry it strikes, straight to the record. */
const isDirect = ({ target, reached: { parties, systems, trackers } }: Change, way: Way): boolean => {
  const isReached = target.by === 'entry' && [parties, systems, trackers].some((ways) => ways.has(target.id));
  return way.length === (isReached ? 0 : 1);
};

/** What transfers, systems, measures and owners say, which both records have alike. */
function* inBoth(change: Change, entry: Entry<'activity'> | Entry<'processor-record'>, all: Said): Generator<Touch> {
  const { target, reached, state } = change;
  const { transfers = [], systems = [], owners = [] } = entry.values;
  for (const transfer of transfers) {
    const importer = transfer.importer === undefined ? undefined : reached.parties.get(transfer.importer);
    if (importer) yield { reason: 'importer', way: importer, ...all };
    if (touchesTransfer(change, transfer)) yield { reason: 'transfer', way: [], ...all };
  }
  for (const system of systems) {
    const way = reached.systems.get(system);
    if (way) yield { reason: isDirect(change, way) ? 'system' : 'provider', way, ...all };
  }
  if (target.by !== 'entry') return;
  for (const { value, from } of effectiveSecurity(entry.values, state))
    if (value === target.id) yield { reason: 'security', way: from === undefined ? [] : [from], ...all };
  if (owners.includes(target.id)) yield { reason: 'owner', way: [], ...all };
}

function* inData({ target, reached }: Change, values: Activity): Generator<Touch> {
  for (const { category, dataSubjects = [], holder, retention } of values.data ?? []) {
    const said = { data: category === undefined ? [] : [category], dataSubjects };
    const held = holder === undefined ? undefined : reached.parties.get(holder);
    if (held) yield { reason: 'holder', way: held, ...said };
    if (target.by !== 'entry') continue;
    if (category === target.id) yield { reason: 'data', way: [], ...said };
    if (dataSubjects.includes(target.id)) yield { reason: 'people', way: [], ...said, dataSubjects: [target.id] };
    if (retention?.includes(target.id)) yield { reason: 'retention', way: [], ...said };
  }
}

function* inActivity(change: Change, entry: Entry<'activity'>): Generator<Touch> {
  const { target, reached, state } = change;
  const { values } = entry;
  const rows = values.data ?? [];
  const all = {
    data: unique(rows.flatMap(({ category }) => category ?? [])),
    dataSubjects: unique(rows.flatMap(({ dataSubjects }) => dataSubjects ?? [])),
  };
  const { disclosures, retention, transfers } = effective(values, state);
  for (const { value, from } of disclosures) {
    const way = value.recipient === undefined ? undefined : reached.parties.get(value.recipient);
    if (!way) continue;
    const said = value as Partial<Said>;
    const reason = isDirect(change, way) ? 'recipient' : 'chain';
    const through = from === undefined ? way : [...way, from];
    yield { reason, way: through, data: said.data ?? all.data, dataSubjects: said.dataSubjects ?? all.dataSubjects };
  }
  for (const tracker of values.trackers ?? []) {
    const way = reached.trackers.get(tracker);
    if (way) yield { reason: 'tracker', way, ...all };
  }
  for (const { value, from } of transfers) {
    const importer = value.importer === undefined ? undefined : reached.parties.get(value.importer);
    if (from !== undefined && (importer || touchesTransfer(change, value)))
      yield { reason: 'inherited', way: [...(importer ?? []), from], ...all };
  }
  if (target.by === 'entry')
    for (const { value, from } of retention)
      if (value === target.id && from !== undefined) yield { reason: 'inherited', way: [from], ...all };
  yield* inData(change, values);
  yield* inBoth(change, entry, all);
}

function* inProcessorRecord(change: Change, entry: Entry<'processor-record'>): Generator<Touch> {
  const { target, reached } = change;
  const { data = [], dataSubjects = [], subProcessors = [], engagements = [] } = entry.values;
  const all = { data, dataSubjects };
  for (const processor of subProcessors) {
    const way = reached.parties.get(processor);
    if (way) yield { reason: 'chain', way, ...all };
  }
  if (target.by === 'entry') {
    if (engagements.some(({ agreement }) => agreement === target.id)) yield { reason: 'agreement', way: [], ...all };
    if (data.includes(target.id)) yield { reason: 'data', way: [], data: [target.id], dataSubjects };
    if (dataSubjects.includes(target.id)) yield { reason: 'people', way: [], data, dataSubjects: [target.id] };
  }
  yield* inBoth(change, entry, all);
}

/** The ways in which a record is touched by a change, each told once. */
export function touchesOf(change: Change, entry: Entry<'activity'> | Entry<'processor-record'>): Touch[] {
  const all = entry.kind === 'activity' ? inActivity(change, entry) : inProcessorRecord(change, entry);
  const told = new Map<string, Touch>();
  for (const touch of all) {
    const name = `${touch.reason} ${touch.way.join(' ')}`;
    const before = told.get(name);
    told.set(
      name,
      before
        ? {
            ...touch,
            data: unique([...before.data, ...touch.data]),
            dataSubjects: unique([...before.dataSubjects, ...touch.dataSubjects]),
          }
        : touch,
    );
  }
  return [...told.values()];
}
