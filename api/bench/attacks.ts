import type { RegisterState } from 'domain/core';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The calendar date so many days after the first of 2026. */
const day = (number: number): string => new Date(Date.UTC(2026, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

const api = (path: string, parameters: [string, string][] = []): string =>
  `/api/v1/${path}?${new URLSearchParams(parameters).toString()}`;

/** What is asked for at once, by the name of the attack. */
export const attacks = ({ entries }: RegisterState): Readonly<Record<string, readonly string[]>> => {
  const organisation = [...entries.organisation.keys()][0] ?? '';
  const recipient = [...entries.recipient.keys()][0] ?? '';
  const words = [...entries.activity.values()]
    .slice(0, 400)
    .flatMap(({ values }) => ('name' in values ? String(values.name).split(' ') : []));
  const query = (from: number): string => [...new Set(words.slice(from))].slice(0, 120).join(' ').slice(0, 200);
  return {
    'findings counted on 100 days': times(100, (index) =>
      api('findings/counts', [
        ['by', 'rule'],
        ['evaluated_on', day(index)],
      ]),
    ),
    'the register of 100 days': times(100, (index) => api('activities', [['as_of', day(index)]])),
    'a list with 100 filter values': times(20, (index) =>
      api(
        'activities',
        times(100, (number): [string, string] => ['name', `value ${index} ${number}`]),
      ),
    ),
    'findings counted by record': times(20, () => api('findings/counts', [['by', 'id']])),
    'a search of 120 words': times(20, (index) => api('activities', [['q', query(index)]])),
    'a search of one letter': times(20, () =>
      api('search', [
        ['q', 'e'],
        ['size', '50'],
      ]),
    ),
    'every order of a list': [
      'name',
      '-name',
      'changedAt',
      '-changedAt',
      'organisation',
      '-organisation',
      'nextReview',
      'owners',
    ].flatMap((sort) =>
      times(4, (page) =>
        api('activities', [
          ['sort', sort],
          ['page', String(page + 1)],
          ['size', '500'],
        ]),
      ),
    ),
    'findings as CSV': times(20, () => api('exports/findings.csv')),
    'activities as CSV': times(20, () => api('exports/activities.csv')),
    'sub-processors as CSV': times(20, () => api('exports/subprocessors.csv')),
    'overviews of 40 days': times(40, (index) => api('overview', [['as_of', day(index)]])),
    'what is affected by a recipient': times(40, () => api('impact', [['of', recipient]])),
    'what is affected by a country': times(40, () => api('impact', [['country', 'US']])),
    'where the organisation is used': times(40, () => api(`organisations/${organisation}/where-used`)),
    'what merging would change': times(20, () =>
      api(`recipients/${recipient}/merge`, [['into', [...entries.recipient.keys()][1] ?? '']]),
    ),
    'the log': times(40, (index) =>
      api('log', [
        ['page', String(index + 1)],
        ['size', '500'],
      ]),
    ),
  };
};
