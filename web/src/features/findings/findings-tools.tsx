import { useQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { registers, type Kind, kinds, text, termOf, type Text } from 'domain/core';
import { type Concern, concernLabel, concerns, severities } from 'domain/rules';
import type { RefObject } from 'react';
import { everything, type FilterName, type FindingsState, isNarrowed } from '#features/findings/findings-state.ts';
import css from '#features/findings/findings-screen.module.css';
import { useAsOf } from '#lib/as-of.ts';
import { formatNumber, today } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { Search } from '#lib/search.ts';
import { listPage } from '#register/entries/entry-queries.ts';
import { findingCountsQuery, type FindingParams } from '#register/findings/finding-queries.ts';
import { severityOrder, SeverityMark } from '#register/findings/severity.tsx';
import { Button } from '#ui/button.tsx';
import controls from '#ui/field.module.css';
import { useTypedSearch } from '#ui/use-typed-search.ts';

const words = {
  search: text('Search the findings'),
  hint: text('Search'),
  severity: text('Severity'),
  organisation: text('Organisation'),
  everywhere: text('All organisations'),
  law: text('By the law of'),
  remove: text('Remove the filter'),
  clear: text('Show everything'),
  letter: text('Letter'),
};

function Search({
  q,
  onSearch,
  ref,
}: {
  q: string;
  onSearch: (q: string) => void;
  ref: RefObject<HTMLInputElement | null>;
}) {
  const t = useText();
  const [typed, type] = useTypedSearch(q, onSearch);
  return (
    <input
      ref={ref}
      type="search"
      className={`${controls['control']} ${css['search']}`}
      aria-label={t(words.search)}
      placeholder={t(words.hint)}
      value={typed}
      onChange={(event) => type(event.target.value)}
      // Done typing: the keys of the list work again.
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}

interface ToolsProps {
  readonly state: FindingsState;
  readonly params: FindingParams;
  readonly onChange: (patch: Search) => void;
}

/** How many of each severity there are, each a filter. */
function Severities({ state: { state, filters }, params, onChange }: ToolsProps) {
  const t = useText();
  const language = useLanguage();
  const { data } = useQuery({
    ...findingCountsQuery('severity', { ...params, severity: undefined }, language),
    placeholderData: (before) => before,
  });
  return (
    <div className={css['severities']} role="group" aria-label={t(words.severity)}>
      {severityOrder.map((severity) => {
        const pressed = filters.severity === severity;
        const count = data?.items.find(({ key }) => key === severity)?.[state] ?? 0;
        return (
          <button
            key={severity}
            type="button"
            className={css['severity']}
            aria-pressed={pressed}
            onClick={() => onChange({ severity: pressed ? undefined : severity })}
          >
            <SeverityMark severity={severity} />
            <span className={css['figure']}>{data && formatNumber(count, language)}</span>
          </button>
        );
      })}
    </div>
  );
}

/** Chooses one organisation, where there are several. */
function Organisations({ state: { filters }, onChange }: ToolsProps) {
  const t = useText();
  const { data } = useQuery(listPage('organisation', { sort: 'title', as_of: useAsOf() }, 1, 200));
  if (!data || data.items.length < 2) return null;
  return (
    <select
      className={`${controls['control']} ${css['organisation']}`}
      aria-label={t(words.organisation)}
      value={filters.organisation ?? ''}
      onChange={({ target }) => onChange({ organisation: target.value || undefined })}
    >
      <option value="">{t(words.everywhere)}</option>
      {data.items.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

const ownLabels: Partial<Record<FilterName, (value: string) => Text | undefined>> = {
  kind: (value) => (kinds.some((kind) => kind === value) ? registers[value as Kind].plural : undefined),
  concern: (value) => (concerns.some((one) => one === value) ? concernLabel(value as Concern) : undefined),
  severity: (value) => termOf(severities, value)?.label,
};

/** What narrows the list and is not seen elsewhere; pressing takes it away. */
function Chip({ name, value, onChange }: { name: FilterName; value: string; onChange: ToolsProps['onChange'] }) {
  const t = useText();
  const language = useLanguage();
  const own = ownLabels[name]?.(value);
  const { data } = useQuery({
    ...findingCountsQuery(name, { [name]: value, as_of: useAsOf() }, language),
    enabled: own === undefined,
  });
  const label = own ? t(own) : data?.items.find(({ key }) => key === value)?.label || value;
  return (
    <button
      type="button"
      className={css['chip']}
      aria-label={`${t(words.remove)}: ${label}`}
      onClick={() => onChange({ [name]: undefined })}
    >
      <span>{label}</span>
      <IconX size={14} aria-hidden />
    </button>
  );
}

/** Finding and narrowing: words, severity, organisation, the day of the law, and whatever else the address says. */
export function FindingsTools(props: ToolsProps & { search: RefObject<HTMLInputElement | null> }) {
  const { state, onChange, search } = props;
  const t = useText();
  const asOf = useAsOf();
  const elsewhere: readonly string[] = ['severity', 'organisation'];
  const chips = (Object.entries(state.filters) as [FilterName, string][]).filter(([name]) => !elsewhere.includes(name));
  return (
    <div className={css['tools']}>
      <Search ref={search} q={state.q} onSearch={(q) => onChange({ q: q || undefined })} />
      <Severities {...props} />
      <Organisations {...props} />
      <label className={css['law']}>
        {t(words.law)}
        <input
          type="date"
          className={controls['control']}
          min="2018-05-25"
          value={state.evaluatedOn ?? asOf ?? today()}
          onChange={({ target }) =>
            onChange({ evaluated_on: target.value && target.value !== (asOf ?? today()) ? target.value : undefined })
          }
        />
      </label>
      {chips.map(([name, value]) => (
        <Chip key={name} name={name} value={value} onChange={onChange} />
      ))}
      {isNarrowed(state) && (
        <Button look="quiet" onClick={() => onChange(everything)}>
          {t(words.clear)}
        </Button>
      )}
    </div>
  );
}
