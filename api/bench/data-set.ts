import type { Entry, RegisterState } from 'domain/core';
import { fullDemo } from 'domain/demo';
import { openAccess } from '#use-cases/accounts/access.ts';
import { loadDemo } from '#use-cases/entries/demo.ts';
import { LiveRegister } from '#storage/live-register.ts';
import type { NewLine } from '#storage/journal.ts';
import { SqliteStorage } from '#storage/sqlite/storage.ts';

/** Who asks in the measurements. */
export const officer = { name: 'officer', password: 'trapp kaktus 91 ytterdør' };

/** An account that may read everything and change nothing. */
export const auditor = { name: 'auditor', password: 'fjord lampe 48 sykkelhjelm' };

const account = {
  displayName: 'Privacy officer',
  email: 'officer@example.invalid',
  roles: ['privacy-officer', 'admin'],
} as const;

const reading = {
  ...account,
  email: 'auditor@example.invalid',
  roles: ['auditor'],
  expiresOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
} as const;

const byCommand = () => ({ actor: 'cli', role: 'admin' });

/** Makes a data folder with two accounts, and with the full demo register unless it is to be empty; answers what is in it. */
export async function makeDataSet(folder: string, isEmpty = false): Promise<RegisterState> {
  const store = await new SqliteStorage(folder).open();
  const register = await LiveRegister.open(store.journal);
  // Its past can be asked for as well.
  const signature = { actor: 'cli', role: 'admin', at: '2026-01-01T08:00:00.000Z' };
  if (!isEmpty) await loadDemo(register, fullDemo, signature);
  const access = await openAccess(store);
  await access.accounts.createWithPassword(officer.name, account, officer.password, byCommand);
  await access.accounts.createWithPassword(auditor.name, reading, auditor.password, byCommand);
  const state = await register.current();
  await access.close();
  await store.close();
  return state;
}

/** Lines written in one go. */
const batchSize = 1000;

/** Changes entries of a made register, here one and there one, until its journal has so many lines. */
export async function growJournal(folder: string, { entries }: RegisterState, lines: number): Promise<void> {
  const store = await new SqliteStorage(folder).open();
  const changing = Object.values(entries).flatMap((ofKind) => [...ofKind.values()]);
  const versions = new Map<Entry, number>();
  for (let { seq } = await store.journal.head(); seq < lines;) {
    const batch = Array.from({ length: Math.min(batchSize, lines - seq) }, (_, index): NewLine => {
      const entry = changing[((seq + index) * 7919) % changing.length]!;
      const version = (versions.get(entry) ?? entry.version) + 1;
      versions.set(entry, version);
      const { kind, id, archived, values } = entry;
      return { kind, id, version, action: 'changed', snapshot: { archived, values } };
    });
    const written = await store.journal.append(batch, { ...byCommand(), at: new Date().toISOString() });
    seq += written.length;
  }
  await store.close();
}

/** What to ask for in the measurements; more different things than any answer is memoizeByEntry. */
export interface Sample {
  readonly activities: number;
  /** References of activities, spread over the register. */
  readonly ids: readonly string[];
  /** Filters as a reader sets them. */
  readonly filters: readonly string[];
  /** Searches as a reader types them: a word, the beginning of one, two words, the last word. */
  readonly searches: readonly string[];
}

/** Picks what to ask for. */
export function sampleOf({ entries }: RegisterState): Sample {
  const activities = [...(entries.activity.values() as MapIterator<Entry<'activity'>>)];
  const spread = Array.from({ length: 200 }, (_, index) => activities[(index * 7919) % activities.length]);
  return {
    activities: activities.length,
    ids: spread.flatMap((activity) => activity?.id ?? []),
    filters: [...entries.person.keys()].flatMap((owner) =>
      ['active', 'planned', 'ended'].map((lifecycle) => `owners=${owner}&lifecycle=${lifecycle}`),
    ),
    searches: spread.map((activity, index) => searchFor(activity?.values.name ?? '', index)),
  };
}

function searchFor(name: string, index: number): string {
  const words = name.split(' ').filter((word) => /^(?:\p{L}+|\d+)$/u.test(word));
  const [first = 'oslo', second = 'bergen'] = words;
  return [first, first.slice(0, 4), `${first} ${second}`, words.at(-1) ?? first][index % 4] ?? first;
}
