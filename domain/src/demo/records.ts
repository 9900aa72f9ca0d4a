import type { DemoContext, DemoFactory } from '#demo/demo-register.ts';
import { hostile, nouns, places, verbs } from '#demo/words.ts';

const bases = ['6-1-a', '6-1-b', '6-1-c', '6-1-e', '6-1-f'] as const;

const dataRow = ({ random, ids }: DemoContext, at: number) => ({
  id: `d${at}`,
  category: random.pick(ids['data-category']),
  dataSubjects: random.some(ids['data-subject-category'], 1, 2),
  sources: [{ id: 's1', kind: random.pick(['data-subject', 'third-party', 'observed'] as const) }],
  retention: [random.pick(ids['retention-schedule'])],
});

const purpose = ({ random }: DemoContext, at: number) => ({
  id: `p${at}`,
  text: `To ${random.pick(verbs)} what ${random.pick(nouns).toLowerCase()} in ${random.pick(places)} needs`,
  legalBasis: random.pick(bases),
  basisStatus: 'decided' as const,
});

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** An activity with about fifteen references to the rest of the register. */
export const activityOf: DemoFactory<'activity'> = (context, index) => {
  const { random, ids } = context;
  const recipients = random.some(ids.recipient, 2, 5);
  return {
    name:
      index % 97 === 96
        ? `${hostile[index % hostile.length]}`
        : `${random.pick(nouns)} ${random.pick(places)} ${index + 1}`,
    description: `How ${random.pick(places)} keeps ${random.pick(nouns).toLowerCase()} going, record ${index + 1}.`,
    organisation: random.pick(ids.organisation),
    role: 'controller',
    owners: [random.pick(ids.person)],
    lifecycle: random.pick(['active', 'active', 'active', 'planned', 'ended'] as const),
    purposes: times(1 + random.below(2), (at) => purpose(context, at)),
    data: times(1 + random.below(3), (at) => dataRow(context, at)),
    disclosuresMade: { answer: 'yes' },
    disclosures: recipients.map((recipient, at) => ({ id: `r${at}`, recipient, condition: 'always' as const })),
    transfersMade: random.below(4) === 0 ? { answer: 'unknown' } : { answer: 'no', confirmedOn: '2026-03-02' },
    security: {
      measures: random.some(ids['security-measure'], 1, 3).map((measure, at) => ({ id: `m${at}`, measure })),
    },
    systems: random.some(ids.system, 1, 2),
    nextReview: `2027-${String(1 + random.below(12)).padStart(2, '0')}-15`,
  };
};

export const processorRecordOf: DemoFactory<'processor-record'> = ({ random, ids }, index) => ({
  name: `${random.pick(nouns)} as a service ${index + 1}`,
  organisation: random.pick(ids.organisation),
  engagements: random
    .some(ids.client, 1, 3)
    .map((client, at) => ({ id: `c${at}`, client, processing: ['hosting', 'backup'] })),
  transfersMade: { answer: 'no' },
  subProcessors: random.some(ids.recipient, 1, 4),
});
