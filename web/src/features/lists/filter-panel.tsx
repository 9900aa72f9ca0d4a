import { type Field, type Kind, text } from 'domain/core';
import { type SubmitEvent, useState } from 'react';
import css from '#features/lists/panel.module.css';
import { filterFields, type ListState, type ArchivedFilter } from '#features/lists/list-state.ts';
import { optionsOf } from '#register/field/filter-options.ts';
import { ReferenceFilter } from '#features/lists/reference-filter.tsx';
import { useLanguage, useText } from '#lib/language.ts';
import type { Search } from '#lib/search.ts';
import { Button } from '#ui/button.tsx';
import { Input, Select } from '#ui/field.tsx';
import { typed } from '#ui/form.tsx';

const words = {
  field: text('Field'),
  choose: text('Choose'),
  contains: text('Contains'),
  is: text('Is'),
  apply: text('Filter'),
  empty: text('Only where it is empty'),
  archived: text('Archived records'),
  archivedFilters: {
    no: text('Leave out'),
    all: text('Show too'),
    yes: text('Show only these'),
  },
};

interface ValueProps {
  readonly field: Field;
  readonly onChoose: (value: string) => void;
}

/** Texts are found by a part, dates and figures as they are. */
function TypedFilter({ field, onChoose }: ValueProps) {
  const t = useText();
  const isText = field.type === 'text' || field.type === 'texts';
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const value = typed(new FormData(event.currentTarget), 'value');
    if (value) onChoose(value);
  };
  return (
    <form className={css['panel']} onSubmit={submit}>
      <Input
        label={t(isText ? words.contains : words.is)}
        name="value"
        type={field.type === 'date' ? 'date' : 'text'}
        inputMode={field.type === 'number' ? 'numeric' : undefined}
        autoComplete="off"
      />
      <Button type="submit">{t(words.apply)}</Button>
    </form>
  );
}

function ValueChoice({ field, onChoose }: ValueProps) {
  const language = useLanguage();
  if (field.type === 'ref' || field.type === 'refs') return <ReferenceFilter to={field.to} onChoose={onChoose} />;
  const options = optionsOf(field, language);
  if (field.type === 'period') return null;
  if (!options) return <TypedFilter field={field} onChoose={onChoose} />;
  return (
    <div className={css['options']}>
      {options.map(({ value, label }) => (
        <button key={value} type="button" className={css['option']} onClick={() => onChoose(value)}>
          {label}
        </button>
      ))}
    </div>
  );
}

interface FilterPanelProps {
  readonly kind: Kind;
  readonly state: ListState;
  readonly onChange: (patch: Search) => void;
  readonly close: () => void;
}

/** Narrows a list by one field at a time. */
export function FilterPanel({ kind, state, onChange, close }: FilterPanelProps) {
  const t = useText();
  const [name, setName] = useState('');
  const field = filterFields(kind).find(([other]) => other === name)?.[1];
  const choose = (value: string): void => {
    onChange({ [name]: value });
    close();
  };
  return (
    <div className={`${css['panel']} ${css['wide']}`}>
      <Select label={t(words.field)} value={name} onChange={(event) => setName(event.target.value)}>
        <option value="">{t(words.choose)}</option>
        {filterFields(kind).map(([other, { label }]) => (
          <option key={other} value={other}>
            {t(label)}
          </option>
        ))}
      </Select>
      {field && <ValueChoice key={name} field={field} onChoose={choose} />}
      {field && <Button onClick={() => choose('')}>{t(words.empty)}</Button>}
      <Select
        label={t(words.archived)}
        value={state.archived}
        onChange={(event) => onChange({ archived: event.target.value === 'no' ? undefined : event.target.value })}
      >
        {(['no', 'all', 'yes'] satisfies ArchivedFilter[]).map((archived) => (
          <option key={archived} value={archived}>
            {t(words.archivedFilters[archived])}
          </option>
        ))}
      </Select>
    </div>
  );
}
