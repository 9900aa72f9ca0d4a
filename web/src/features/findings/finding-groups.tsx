import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Text, text } from 'domain/core';
import { letterTitle } from 'domain/layout';
import { useId, useState } from 'react';
import css from '#features/findings/finding-groups.module.css';
import { alone, type FindingsState, type Grouping, groupings } from '#features/findings/findings-state.ts';
import { formatNumber } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { Search } from '#lib/search.ts';
import {
  type FindingCount,
  findingCountsQuery,
  type FindingState,
  type FindingParams,
} from '#register/findings/finding-queries.ts';
import { SeverityMark } from '#register/findings/severity.tsx';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/field.tsx';

const words = {
  by: text('Grouped by'),
  groups: text('Groups'),
  all: text('All'),
  show: text('Show the groups'),
  hide: text('Hide the groups'),
  more: text('more: search or filter to find them'),
  none: {
    rule: text('No rule'),
    letter: text('Beside Article 30'),
    owner: text('Nobody'),
    id: text('No record'),
  },
};

const names: Readonly<Record<Grouping, Text>> = {
  rule: text('Rule'),
  letter: text('Letter of Article 30'),
  owner: text('Owner'),
  id: text('Record'),
};

/** The most that are listed; others are found by search. */
const maxGroups = 300;

/** Letters stand in the order of the law; whatever else is counted comes the graver first. */
const inOrder = (by: Grouping, groups: readonly FindingCount[]): readonly FindingCount[] =>
  by === 'letter' ? groups.toSorted((a, b) => (a.key || '~').localeCompare(b.key || '~')) : groups;

interface GroupProps {
  readonly by: Grouping;
  readonly state: FindingState;
  readonly search: Search;
  readonly current: boolean;
  readonly group: FindingCount;
}

function Group({ by, state, search, current, group }: GroupProps) {
  const t = useText();
  const language = useLanguage();
  const name = by === 'letter' ? letterTitle(group.key) : undefined;
  const label = group.label || group.key || t(words.none[by]);
  const inside = (
    <>
      {group.severity && <SeverityMark severity={group.severity} bare />}
      <span className={css['label']}>
        {label}
        {name && <span className={css['name']}> {t(name)}</span>}
      </span>
      <span className={css['count']}>{formatNumber(group[state], language)}</span>
    </>
  );
  return (
    <li>
      {group.key === '' ? (
        <span className={css['group']}>{inside}</span>
      ) : (
        <Link
          className={css['group']}
          to="."
          search={(before: object) => ({ ...before, from: undefined, ...search })}
          replace
          resetScroll={false}
          aria-current={current ? 'page' : undefined}
          activeOptions={alone}
        >
          {inside}
        </Link>
      )}
    </li>
  );
}

interface FindingGroupsProps {
  readonly state: FindingsState;
  readonly params: FindingParams;
  readonly onChange: (patch: Search) => void;
}

/** The findings in groups, each with how many and a way to them. */
export function FindingGroups({ state: { by, state, filters }, params, onChange }: FindingGroupsProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    ...findingCountsQuery(by, { ...params, [by]: undefined }, language),
    placeholderData: (before) => before,
  });
  const groups = inOrder(by, data?.items ?? []).filter((group) => group[state] > 0);
  return (
    <div className={css['pane']}>
      <div className={css['head']}>
        <Select label={t(words.by)} value={by} onChange={({ target }) => onChange({ by: target.value })}>
          {groupings.map((each) => (
            <option key={each} value={each}>
              {t(names[each])}
            </option>
          ))}
        </Select>
        <span className={css['fold']}>
          <Button look="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {t(open ? words.hide : words.show)}
          </Button>
        </span>
      </div>
      <nav id={id} className={css['groups']} data-open={open || undefined} aria-label={t(words.groups)}>
        <ul className={css['list']}>
          {data && (
            <Group
              by={by}
              state={state}
              search={{ [by]: undefined }}
              current={filters[by] === undefined}
              group={{ key: 'all', label: t(words.all), open: data.open, accepted: data.accepted }}
            />
          )}
          {groups.slice(0, maxGroups).map((group) => (
            <Group
              key={group.key}
              by={by}
              state={state}
              search={{ [by]: group.key }}
              current={filters[by] === group.key}
              group={group}
            />
          ))}
        </ul>
        {groups.length > maxGroups && (
          <p className={css['more']}>
            {formatNumber(groups.length - maxGroups, language)} {t(words.more)}
          </p>
        )}
      </nav>
    </div>
  );
}
