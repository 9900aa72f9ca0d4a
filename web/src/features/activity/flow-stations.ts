import { countryName, type Language } from 'domain/core';
import { type ActivityEntry, valuesOf } from '#features/activity/activity-entry.ts';

/** One stop of the data on their way, with what it is called there. */
export interface Station {
  readonly name: 'people' | 'data' | 'activity' | 'recipients' | 'countries';
  readonly items: readonly string[];
}

const each = (items: readonly (string | undefined)[]): string[] => [
  ...new Set(items.filter((item) => item !== undefined)),
];

/** The way of the data: about whom, which, through this activity, to whom, and to which countries outside the EEA. */
export function stationsOf(entry: ActivityEntry, language: Language): Station[] {
  const { data = [], purposes = [] } = valuesOf(entry);
  const named = (id: string | undefined) => id && (entry.names[id] ?? id);
  const people = [...data, ...purposes].flatMap(({ dataSubjects = [] }) => dataSubjects.map(named));
  return [
    { name: 'people', items: each(people) },
    { name: 'data', items: each(data.map(({ category }) => named(category))) },
    { name: 'activity', items: [entry.title] },
    { name: 'recipients', items: each(entry.derived.effective.disclosures.map(({ value }) => named(value.recipient))) },
    { name: 'countries', items: entry.derived.flags.thirdCountries.map((code) => countryName(code, language)) },
  ];
}
