import type { DemoFactory } from '#demo/demo-register.ts';
import { hostile, places } from '#demo/words.ts';

const countries = ['NO', 'SE', 'DK', 'IE', 'DE', 'NL', 'US', 'IN', 'GB', 'CH'] as const;

/** The first fifth is engaged by us; each later one by us or by an earlier processor, so that chains of several tiers arise and no cycle can. */
export const processorsOf: DemoFactory<'recipient'> = ({ random, ids }, index) => {
  const tierOne = index < 100 || random.below(3) === 0;
  const above = tierOne ? undefined : random.pick(ids.recipient);
  return {
    name: index % 41 === 40 ? `${hostile[index % hostile.length]}` : `${random.pick(places)} Processor ${index + 1}`,
    role: 'processor',
    legalName: `${random.pick(places)} Processor ${index + 1} Ltd`,
    address: `Harbour road ${index + 1}`,
    country: random.pick(countries),
    contact: { name: 'Privacy team', email: `privacy@processor${index}.example.invalid` },
    storageCountries: random.some(countries, 1, 3),
    accessCountries: random.some(countries, 1, 2),
    service: `Hosting and support of system ${index + 1}`,
    engagedBy: [
      {
        id: 'g1',
        ...(above ? { recipient: above } : { organisation: random.pick(ids.organisation) }),
        since: '2024-01-01',
      },
    ],
  };
};

export const recipientsOf: DemoFactory<'recipient'> = ({ random }, index) => ({
  name: `${random.pick(['Tax authority', 'Bank', 'Insurer', 'Partner', 'Police', 'Union'])} ${random.pick(places)} ${index + 1}`,
  role: random.pick(['public-authority', 'independent-controller', 'group-company', 'internal', 'unclear'] as const),
  country: random.pick(countries),
});

export const agreementsOf: DemoFactory<'agreement'> = ({ random, ids }, index) => ({
  name: `Data processing agreement ${index + 1}`,
  type: 'data-processing',
  organisation: random.pick(ids.organisation),
  parties: [ids.recipient[index] ?? random.pick(ids.recipient)],
  signedOn: `20${20 + random.below(7)}-0${1 + random.below(9)}-1${random.below(10)}`,
  status: random.pick(['signed', 'signed', 'draft', 'terminated'] as const),
  authorisation: 'general',
  noticeDays: random.pick([14, 30, 60]),
});

export const clientsOf: DemoFactory<'client'> = ({ random }, index) => ({
  name: `${random.pick(places)} Municipality ${index + 1}`,
  country: random.pick(['NO', 'SE', 'DK'] as const),
  contact: { name: 'Privacy team', email: `privacy@client${index}.example.invalid` },
});
