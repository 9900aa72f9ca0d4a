import {
  dataCategoriesOf,
  measuresOf,
  organisationsOf,
  peopleOf,
  schedulesOf,
  subjectsOf,
  systemsOf,
} from '#demo/catalogue.ts';
import { activityOf, processorRecordOf } from '#demo/records.ts';
import { agreementsOf, clientsOf, processorsOf, recipientsOf } from '#demo/parties.ts';
import { randomFrom, type Random } from '#demo/random.ts';
import { type EntryValues, type Kind, kinds, referenceOf } from '#registers/registers.ts';

/** An entry of a made-up register. */
export interface DemoEntry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly values: EntryValues<K>;
}

/** How much to make of each kind. */
export interface DemoSize {
  readonly activities: number;
  readonly dataCategories: number;
  readonly recipients: number;
  readonly processors: number;
  readonly schedules: number;
}

/** The size the product's figures are measured at. */
export const fullDemo: DemoSize = {
  activities: 10_000,
  dataCategories: 200,
  recipients: 300,
  processors: 500,
  schedules: 100,
};

/** References of everything made so far, and the source of chance. */
export interface DemoContext {
  readonly random: Random;
  readonly ids: Readonly<Record<Kind, string[]>>;
}

/** Makes values for the next entry of a kind. `index` counts from 0 within the kind. */
export type DemoFactory<K extends Kind> = (context: DemoContext, index: number) => EntryValues<K>;

function* made<K extends Kind>(
  context: DemoContext,
  kind: K,
  count: number,
  factory: DemoFactory<K>,
): Generator<DemoEntry> {
  for (let index = 0; index < count; index += 1) {
    const id = referenceOf(kind, context.ids[kind].length + 1);
    yield { kind, id, values: factory(context, index) };
    context.ids[kind].push(id);
  }
}

/**
 * A whole made-up register, in an order in which every reference exists before it is used; the same for the same seed.
 * Processors stand in chains of up to four tiers; hostile texts are among the names.
 */
export function* demoRegister(size: DemoSize = fullDemo, seed = 30): Generator<DemoEntry> {
  const ids = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, string[]>;
  const context: DemoContext = { random: randomFrom(seed), ids };
  yield* made(context, 'organisation', 5, organisationsOf);
  yield* made(context, 'person', 60, peopleOf);
  yield* made(context, 'data-subject-category', 30, subjectsOf);
  yield* made(context, 'data-category', size.dataCategories, dataCategoriesOf);
  yield* made(context, 'retention-schedule', size.schedules, schedulesOf);
  yield* made(context, 'security-measure', 60, measuresOf);
  yield* made(context, 'recipient', size.processors, processorsOf);
  yield* made(context, 'recipient', size.recipients, recipientsOf);
  yield* made(context, 'agreement', size.processors, agreementsOf);
  yield* made(context, 'system', 120, systemsOf);
  yield* made(context, 'client', 40, clientsOf);
  yield* made(context, 'processor-record', 60, processorRecordOf);
  yield* made(context, 'activity', size.activities, activityOf);
}
