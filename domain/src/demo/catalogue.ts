import type { DemoFactory } from '#demo/demo-register.ts';
import { dataNouns, hostile, nouns, places } from '#demo/words.ts';

const tools = ['P1Y', 'P2Y', 'P3Y6M', 'P5Y', 'P6M', 'P30D', 'P7Y', 'P10Y'] as const;

/** Every `every`-th name is a hostile one. */
const named = (plain: string, index: number, every = 37): string =>
  index % every === every - 1 ? `${hostile[index % hostile.length]}` : plain;

export const organisationsOf: DemoFactory<'organisation'> = ({ random }, index) => ({
  name: `${random.pick(places)} Example ${index + 1} AS`,
  country: random.pick(['NO', 'DK', 'SE', 'FI', 'DE']),
  address: `Storgata ${index + 1}\n0001 ${random.pick(places)}`,
  email: `privacy${index}@example.invalid`,
  dpo: { answer: 'designated', name: 'Data protection officer', email: `dpo${index}@example.invalid` },
});

export const peopleOf: DemoFactory<'person'> = ({ random }, index) => ({
  name: `${random.pick(['Kari', 'Åse', 'Łukasz', 'Zoë', 'Bjørn', 'Ingrid'])} ${random.pick(places)} ${index}`,
  email: `person${index}@example.invalid`,
  active: index % 9 !== 0,
});

export const subjectsOf: DemoFactory<'data-subject-category'> = (_, index) => ({
  name: named(
    ['Employees', 'Customers', 'Applicants', 'Visitors', 'Members', 'Patients'][index % 6] +
      (index < 6 ? '' : ` ${index}`),
    index,
    11,
  ),
});

export const dataCategoriesOf: DemoFactory<'data-category'> = ({ random }, index) => ({
  name: named(`${random.pick(dataNouns)} ${index + 1}`, index),
  description: `What belongs to category ${index + 1}`,
  elements: Array.from({ length: 1 + random.below(5) }, (_, at) => ({
    id: `e${at}`,
    name: `${random.pick(dataNouns)} ${at}`,
    ...(random.below(12) === 0 && { special: random.pick(['health', 'trade-union', 'unspecified'] as const) }),
    ...(random.below(9) === 0 && { flags: [random.pick(['national-id', 'financial', 'location'] as const)] }),
  })),
});

export const schedulesOf: DemoFactory<'retention-schedule'> = ({ random }, index) => ({
  name: named(`${random.pick(nouns)} ${index + 1}`, index),
  period: random.pick(tools),
  trigger: random.pick(['End of the financial year', 'End of the relationship', 'Rejection']),
  endAction: random.pick(['erase', 'anonymise', 'review'] as const),
});

export const measuresOf: DemoFactory<'security-measure'> = ({ random }, index) => ({
  name: named(
    `${random.pick(['Encryption', 'Access control', 'Backup', 'Logging', 'Training', 'Locks'])} ${index + 1}`,
    index,
    23,
  ),
  type: random.pick(['technical', 'organisational', 'physical'] as const),
  objectives: random.some(['a', 'b', 'c', 'd'] as const, 1, 2),
  status: random.pick(['planned', 'in-place'] as const),
});

export const systemsOf: DemoFactory<'system'> = ({ random, ids }, index) => ({
  name: named(`System ${index + 1}`, index, 29),
  provider: random.pick(ids.recipient),
  storageCountries: random.some(['NO', 'IE', 'DE', 'US'] as const, 1, 2),
});
