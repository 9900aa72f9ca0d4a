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
export type DemoFactory<K extends Kind> = (making: DemoContext, index: number) => EntryValues<K>;

function* made<K extends Kind>(
  making: DemoContext,
  kind: K,
  count: number,
  maker: DemoFactory<K>,
): Generator<DemoEntry> {
  for (let index = 0; index < count; index += 1) {
    const id = referenceOf(kind, making.ids[kind].length + 1);
    yield { kind, id, values: maker(making, index) };
    making.ids[kind].push(id);
  }
}

/**
 * A whole made-up register, in an order in which every reference exists before it is used; the same for the same seed.
 * Processors stand in chains of up to four tiers; hostile texts are among the names.
 */
export function* demoRegister(size: DemoSize = fullDemo, seed = 30): Generator<DemoEntry> {
  const ids = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, string[]>;
  const making: DemoContext = { random: randomFrom(seed), ids };
  yield* made(making, 'organisation', 5, organisationsOf);
  yield* made(making, 'person', 60, peopleOf);
  yield* made(making, 'data-subject-category', 30, subjectsOf);
  yield* made(making, 'data-category', size.dataCategories, dataCategoriesOf);
  yield* made(making, 'retention-schedule', size.schedules, schedulesOf);
  yield* made(making, 'security-measure', 60, measuresOf);
  yield* made(making, 'recipient', size.processors, processorsOf);
  yield* made(making, 'recipient', size.recipients, recipientsOf);
  yield* made(making, 'agreement', size.processors, agreementsOf);
  yield* made(making, 'system', 120, systemsOf);
  yield* made(making, 'client', 40, clientsOf);
  yield* made(making, 'processor-record', 60, processorRecordOf);
  yield* made(making, 'activity', size.activities, activityOf);
}
