import { IconX } from '@tabler/icons-react';
import { type Field, formatValue, type Kind, text, verbatim } from 'domain/core';
import css from '#features/lists/list-screen.module.css';
import { filterFields, type ListState } from '#features/lists/list-state.ts';
import { storedOf } from '#features/lists/filter-value.ts';
import { useLanguage, useText } from '#lib/language.ts';
import type { Search } from '#lib/search.ts';
import type { Names } from '#register/entries/entry-queries.ts';

const words = {
  remove: text('Remove filter'),
  empty: text('empty'),
  contains: text('contains'),
  archived: {
    no: verbatim(''),
    yes: text('Archived only'),
    all: text('Archived too'),
  },
};

const isContains = ({ type }: Field): boolean => type === 'text' || type === 'texts';

function useFilterText(names: Names): (field: Field, value: string) => string {
  const t = useText();
  const language = useLanguage();
  return (field, value) => {
    const label = t(field.label);
    if (value === '') return `${label}: ${t(words.empty)}`;
    if (isContains(field)) return `${label} ${t(words.contains)} “${value}”`;
    return `${label}: ${formatValue(field, storedOf(field, value), { language, nameOf: (id) => names[id] ?? id })}`;
  };
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const t = useText();
  return (
    <button type="button" className={css['chip']} aria-label={`${t(words.remove)}: ${label}`} onClick={onRemove}>
      <span>{label}</span>
      <IconX size={16} aria-hidden />
    </button>
  );
}

interface FilterChipsProps {
  readonly kind: Kind;
  readonly state: ListState;
  readonly names: Names;
  readonly onChange: (patch: Search) => void;
}

/** What narrows the list, each with a way to take it off. */
export function FilterChips({ kind, state, names, onChange }: FilterChipsProps) {
  const t = useText();
  const textOf = useFilterText(names);
  return (
    <>
      {state.archived !== 'no' && (
        <Chip label={t(words.archived[state.archived])} onRemove={() => onChange({ archived: undefined })} />
      )}
      {filterFields(kind).map(([name, field]) => {
        const value = state.filters[name];
        if (value === undefined) return null;
        return <Chip key={name} label={textOf(field, value)} onRemove={() => onChange({ [name]: undefined })} />;
      })}
    </>
  );
}
