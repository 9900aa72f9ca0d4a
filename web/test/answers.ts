import type { EntryAnswer, EntryPage, FindingAnswer, Me, ProblemAnswer } from 'domain/contract';
import { type Action, type AnyValues, type Kind, registers, titleOf } from 'domain/core';
import type { FindingPage } from '#register/findings/finding-queries.ts';
import type { ListPage, ReadEntry } from '#register/entries/entry-queries.ts';

/** The signed-in account, which may do this everywhere. */
export const meWho = (may: readonly Action[], more: Partial<Me> = {}): Me => ({
  name: 'kari',
  displayName: 'Kari Nordmann',
  roles: ['privacy-officer'],
  may,
  everywhere: may,
  ...more,
});

const nothingInherited = { securityMeasures: [], retention: [], disclosures: [], transfers: [] };

/** What follows from the values of an entry of which nothing follows, by kind. */
export const nothingDerived = {
  activity: {
    flags: { specialCategories: [], criminalData: false, nationalId: false, thirdCountries: [] },
    effective: nothingInherited,
    parties: [],
    sensitive: {},
  },
  'processor-record': { effective: { securityMeasures: [] } },
  recipient: { tier: null, places: [] },
} as const satisfies { [K in 'activity' | 'processor-record' | 'recipient']: EntryAnswer<K>['derived'] };

const nothingBeside: EntryPage = { findings: [], letters: [], parts: [], exempt: false, keepers: [] };

const idOf = (kind: Kind): string => `${registers[kind].prefix}-0001`;

/** An entry as the API answers it. */
export const entryOf = <K extends Kind>(kind: K, values: AnyValues, version = 1): EntryAnswer<K> =>
  ({
    kind,
    id: idOf(kind),
    version,
    archived: false,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    changedBy: 'ola',
    title: titleOf(kind, idOf(kind), values),
    values,
    names: {},
    codes: {},
    page: nothingBeside,
    may: ['read', 'edit'],
    ...(kind in nothingDerived && { derived: nothingDerived[kind as keyof typeof nothingDerived] }),
  }) as unknown as EntryAnswer<K>;

/** The same with what its page shows beside it. */
export const withPage = <E extends ReadEntry>(entry: E, page: Partial<EntryPage>): E => ({
  ...entry,
  page: { ...nothingBeside, ...page },
});

/** What a list answers: one page of entries, each with its title alone. */
export const listOf = (items: readonly ReadEntry[], more: Partial<ListPage> = {}): ListPage => ({
  items: items.map(({ createdAt: _, names: __, codes: ___, values: ____, page: _____, ...head }) => ({
    ...withoutDerived(head),
    values: {},
  })),
  total: items.length,
  page: 1,
  size: 100,
  names: {},
  may: ['read', 'create'],
  ...more,
});

function withoutDerived<T extends object>(head: T): Omit<T, 'derived'> {
  const { derived: _, ...rest } = head as T & { derived?: unknown };
  return rest;
}

/** A finding in an activity. */
export const findingOf = (more: Partial<FindingAnswer> = {}): FindingAnswer => ({
  rule: 'retention-missing',
  severity: 'required',
  citations: 'Art. 30(1)(f)',
  concern: 'retention',
  article30: true,
  kind: 'activity',
  id: 'PA-0001',
  name: 'Payroll',
  path: '',
  title: 'No time limit for erasure',
  message: 'These data have no time limit.',
  fix: 'Choose a retention schedule.',
  state: 'open',
  ...more,
});

/** One page of findings. */
export const findingsOf = (items: readonly FindingAnswer[], more: Partial<FindingPage> = {}): FindingPage => ({
  items,
  total: items.length,
  page: 1,
  size: 500,
  as_of: null,
  evaluated_on: '2026-01-01',
  may: ['read', 'accept-findings'],
  ...more,
});

/** A refusal, by its status and the name of its problem. */
export const refusal = (status: number, name: string, more: Partial<ProblemAnswer> = {}) => ({
  status,
  body: { type: `/problems/${name}`, title: `Refused: ${name}`, status, detail: `Because of ${name}.`, ...more },
});

/** A refusal for what was sent: the message of each field in trouble, by its path. */
export const invalid = (messages: Readonly<Record<string, string>>) =>
  refusal(422, 'invalid', {
    errors: Object.entries(messages).map(([path, message]) => ({ path, code: 'custom', message })),
  });

/** What a gateway says for a server that is down. */
export const gatewayDown = { status: 503, body: '<h1>Service unavailable</h1>' };
